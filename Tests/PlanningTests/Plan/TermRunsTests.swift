import Domain
import Planning
import TestSupport
import Testing

@Suite struct TermRunsTests {
  private let dates = DueDates(dayOfMonth: 28, notBefore: .day("2026-11-21"))

  @Test(arguments: [
    (1, 18, [1]), (17, 18, [17]), (18, 18, [18]), (1_799, 18, [1_683, 116]),
    (1_800, 18, [1_800]), (1_801, 18, [1_700, 101]), (5, 1, [5]),
  ])
  func anAmountIsDividedToTheCent(cents: Int, terms: Int, sums: [Int]) {
    let divided = TermRuns.dividing(Money(cents: cents), over: terms, on: dates)
    #expect(divided.runs.map(\.total.cents) == sums)
    #expect(divided.total == Money(cents: cents))
  }

  @Test func fewerCentsThanTermsAreOnePaymentAtTheEnd() {
    let divided = TermRuns.dividing(Money(cents: 17), over: 18, on: dates)
    #expect(divided.terms == 1 && divided.firstDue == .day("2028-04-28"))
    #expect(divided.firstDue == divided.lastDue)
  }

  @Test func anAmountMayChangeOnTheWay() throws {
    let change = LocalDate.day("2027-01-28")
    let runs = try #require(
      TermRuns.paying(Money(cents: 10_000), on: dates) { day in
        Money(cents: day < change ? 2_500 : 1_500)
      })
    #expect(runs.runs.map(\.amount.cents) == [2_500, 1_500, 500])
    #expect(runs.runs.map(\.terms) == [2, 3, 1])
    #expect(runs.runs[1].firstDue == change && runs.terms == 6)
  }

  @Test func nobodyCountsBeyondFiftyYears() {
    let one = Money(cents: 1)
    #expect(TermRuns.paying(Money(cents: 600), on: dates) { _ in one }?.terms == 600)
    #expect(TermRuns.paying(Money(cents: 601), on: dates) { _ in one } == nil)
  }

  @Test func nothingIsLostAndNothingRunsAhead() throws {
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let owed = Money.awkward(using: &random) + Money(cents: 1)
      let terms = Int.random(in: 1...40, using: &random)
      let divided = TermRuns.dividing(owed, over: terms, on: dates)
      #expect(divided.total == owed && divided.terms <= terms, "seed \(seed)")
      var (paid, count) = (Money.zero, 0)
      for run in divided.runs where divided.terms == terms {
        count += run.terms
        paid += run.total
        #expect(paid <= owed.times(count, over: terms, rounding: .up), "seed \(seed)")
      }
      let (old, new) = (
        Money(cents: .random(in: 1...owed.cents, using: &random)),
        Money(cents: .random(in: 1...owed.cents, using: &random))
      )
      let change = dates.day(ofTerm: .random(in: 1...20, using: &random))
      guard let runs = TermRuns.paying(owed, on: dates, monthly: { $0 < change ? old : new })
      else { continue }
      #expect(runs.total == owed, "seed \(seed)")
      #expect(runs.lastDue == dates.day(ofTerm: runs.terms), "seed \(seed)")
      for (run, next) in zip(runs.runs, runs.runs.dropFirst()) {
        #expect(run.lastDue < next.firstDue && run.amount != next.amount, "seed \(seed)")
      }
    }
  }
}
