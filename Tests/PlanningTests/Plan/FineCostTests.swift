import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// A fine that rises is paid before others where that costs nobody an offer.
@Suite struct FineCostTests {
  private static let today = LocalDate.day("2026-11-21")

  /// 200.00 a month for a fine of 180.00 and a debt of 600.00, neither with interest.
  private func household(fineDue: String) -> Dossier {
    var fine = Debt.example("d1", owed: 18_000, kind: .fine, interest: .none)
    (fine.stage, fine.dueDate) = (.invoice, .day(fineDue))
    var dossier = Dossier.example(
      capacity: 20_000, debts: [fine, .example("d2", owed: 60_000, interest: .none)])
    dossier.creditors[0].kind = .government
    return dossier
  }

  private func compared(_ dossier: Dossier) throws -> StrategyComparison {
    try StrategyComparison(of: dossier, on: Self.today, law: .shipped)
  }

  @Test func waitingWithAFineIsACost() throws {
    // The first term falls on 28 December 2026.
    let comparison = try compared(household(fineDue: "2026-12-28"))
    let costs = Dictionary(
      uniqueKeysWithValues: comparison.rows.map { ($0.strategy, $0.plan.risesOfFines) })
    // 180.00 becomes 270.00, then 540.00.
    #expect(costs[.proportional] == Money(cents: 36_000))
    #expect(costs[.smallestFirst] == .zero)
    #expect(comparison.recommended?.strategy == .smallestFirst)
  }

  /// A day earlier no plan is in time: then it makes no difference, and nothing is said of interest.
  @Test func whatCannotBeAvoidedDecidesNothing() throws {
    let comparison = try compared(household(fineDue: "2026-12-27"))
    #expect(comparison.rows.allSatisfy { $0.plan.risesOfFines == Money(cents: 36_000) })
    #expect(comparison.recommended != nil)
    #expect(comparison.recommended?.strategy != .smallestFirst)
  }
}
