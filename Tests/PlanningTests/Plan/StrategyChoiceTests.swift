import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct StrategyChoiceTests {
  private let today = LocalDate.day("2026-11-21")

  /// The choice carries on only plans that can still be the best: it must be the comparison's all the
  /// same.
  @Test func isWhatTheComparisonRecommends() throws {
    var chosen: Set<Strategy> = []
    for seed in 0..<250 as Range<UInt64> {
      let dossier = try RandomProblem(seed: seed).dossier
      let standing = try Standing.of(dossier, on: today, law: .shipped)
      let comparison = try StrategyComparison(of: standing)
      let isChoice = dossier.debts.count(where: { Claim($0).isOpen }) > 1
      let best = isChoice ? comparison.recommended?.strategy ?? .proportional : .proportional
      let plan = try Plan(of: standing)
      #expect(plan == comparison.rows.first { $0.strategy == best }?.plan, "seed \(seed)")
      #expect(try plan == Plan(of: standing, by: best), "seed \(seed)")
      chosen.insert(plan.strategy)
    }
    #expect(chosen.count > 2)
  }

  /// What waits is asked month after month where its lines end anyway; from the start it is the same.
  @Test func whatWaitsGrowsAsItsAccountDoes() throws {
    var waited = 0
    for seed in 0..<80 as Range<UInt64> {
      let dossier = try RandomProblem(seed: seed).dossier
      let plan = try Plan(for: dossier, on: today, by: .smallestFirst, law: .shipped)
      let dates = DueDates.forOffers(from: dossier, on: today).dates
      let first = dates.day(ofTerm: 1).inMonth
      for offer in plan.offers where offer.monthly == .zero && offer.owed > .zero {
        for row in plan.course.rows where row.month >= first {
          guard let payment = row.payments.first(where: { $0.debt == offer.debt }),
            payment.paid == .zero
          else { break }
          let day = dates.day(ofTerm: first.months(to: row.month) + 1)
          #expect(try payment.left == offer.source.balance(on: day).total, "seed \(seed)")
          waited += 1
        }
      }
    }
    #expect(waited > 500)
  }
}
