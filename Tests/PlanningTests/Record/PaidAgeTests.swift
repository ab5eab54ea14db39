import Domain
import Planning
import Rules
import TestSupport
import Testing

/// How old a claim is by everything that happened to it, not by the last day alone.
@Suite struct PaidAgeTests {
  private var energy: Debt {
    var debt = Debt.example("d1", owed: 500_000, kind: .energy)
    debt.dueDate = .day("2024-03-01")
    return debt
  }

  /// Two years run from each demand: one day later than that, and the chain is broken.
  @Test(arguments: [("2024-03-01", true), ("2024-03-02", false), ("2024-02-29", true)])
  func everyLinkOfTheChainCounts(due: String, isBarred: Bool) throws {
    var debt = energy
    debt.dueDate = .day(due)
    debt.earlierDemands = [.day("2026-03-02")]
    debt.lastDemand = .day("2028-03-01")
    let gate = try LimitationGate.of(debt, on: .day("2028-04-01"), law: .shipped)
    #expect((gate != .clear) == isBarred)
    debt.earlierDemands = []
    #expect(try LimitationGate.of(debt, on: .day("2028-04-01"), law: .shipped) != .clear)
  }

  /// Whoever pays each month for years keeps a claim alive, and is not told that it may be too old.
  @Test func payingEveryMonthKeepsAClaimAlive() throws {
    var dossier = Dossier.example(capacity: 100_000, debts: [energy])
    for month in 0..<48 {
      let day = LocalDate.day("2025-12-28").adding(months: month)
      let payment = Payment(
        id: ID("p\(month + 1)"), debt: ID("d1"), on: day, amount: Money(cents: 5_000), kind: .paid,
        note: nil)
      let problems = try payment.problems(
        on: dossier.debts[0], among: dossier.record.payments, law: .shipped)
      // The first one comes in the last six months of the first period, and is asked about.
      #expect(problems.isEmpty == (month > 0), "\(day)")
      dossier.record.payments.append(payment)
      let current = try Standing.of(dossier, on: day, law: .shipped).now.dossier
      #expect(try LimitationGate.of(current.debts[0], on: day, law: .shipped) == .clear, "\(day)")
      #expect(try Standing.of(current, on: day, law: .shipped).now.dossier == current)
    }
  }
}
