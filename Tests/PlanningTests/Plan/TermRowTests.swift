import Domain
import Planning
import TestSupport
import Testing

@Suite struct TermRowTests {
  @Test func rowsTellTheSameStoryAsTheInstalments() {
    let dates = DueDates(dayOfMonth: 26, notBefore: .day("2026-12-05"))
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let parts = Debt.Parts(
        principal: .awkward(using: &random), interest: .awkward(using: &random),
        collectionCosts: .awkward(using: &random), otherCosts: .awkward(using: &random))
      guard parts.total > .zero else { continue }
      let monthly = Money(cents: .random(in: 1...parts.total.cents, using: &random))
      let rate = [Rate.zero, Rate(percent: 4), Rate(percent: 12)].randomElement(using: &random)
      let repayment = Repayment.of(
        parts, monthly: monthly, rate: rate ?? .zero, dueDates: dates)
      let rows = Repayment.rows(of: parts, monthly: monthly, rate: rate ?? .zero)
      switch repayment {
      case .ends(let instalments):
        guard instalments.terms <= Repayment.longest else { continue }
        #expect(rows.count == instalments.terms, "seed \(seed)")
        #expect(rows.last?.paid == instalments.last && rows.last?.left == .zero, "seed \(seed)")
        #expect(rows.map(\.interest).sum() == instalments.interest, "seed \(seed)")
      case .never(let interest):
        #expect(rows.last?.interest == interest && rows.last?.paid == .zero, "seed \(seed)")
      case .tooLong: #expect(rows.count == Repayment.longest, "seed \(seed)")
      }
    }
  }
}
