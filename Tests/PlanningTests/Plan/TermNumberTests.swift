import Domain
import Planning
import TestSupport
import Testing

/// Terms are counted by months, not one by one: what is found is what counting finds.
@Suite struct TermNumberTests {
  @Test func termsAreFoundWithoutCountingThem() throws {
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let start = LocalDate(dayNumber: Int.random(in: 20_000...22_000, using: &random))
      let dates = DueDates(dayOfMonth: Int.random(in: 1...31, using: &random), notBefore: start)
      let offsets = [-400, -1, 0, 1, 27, 28, 29, 30, 31, 32, 364, 365, 366, 2_000]
      for offset in offsets {
        let day = start.adding(days: offset)
        var term = 1
        while dates.day(ofTerm: term) < day { term += 1 }
        #expect(dates.term(onOrAfter: day) == term, "seed \(seed), \(offset)")
        var count = 0
        while dates.day(ofTerm: count + 1) <= day { count += 1 }
        #expect(dates.terms(through: day) == count, "seed \(seed), \(offset)")
      }
    }
  }

  /// A first term that waits for a pay day on a weekend: 31 January 2027 is a Sunday.
  @Test(arguments: 1...31)
  func aFirstTermThatWaitsIsCountedOnItsDay(payDay: Int) throws {
    for start in (0..<400).map({ LocalDate.day("2026-11-21").adding(days: $0) }) {
      var dossier = Dossier.example(capacity: 10_000, debts: [])
      dossier.incomes[0].payDay = payDay
      let dates = DueDates.forOffers(from: dossier, on: start).dates
      for offset in [0, 13, 14, 15, 30, 44, 45, 46, 60] {
        let day = start.adding(days: offset)
        var term = 1
        while dates.day(ofTerm: term) < day { term += 1 }
        #expect(dates.term(onOrAfter: day) == term, "\(start.iso) \(offset)")
        var count = 0
        while dates.day(ofTerm: count + 1) <= day { count += 1 }
        #expect(dates.terms(through: day) == count, "\(start.iso) \(offset)")
      }
    }
  }

  @Test func theLastDayThereIsIsNoEndlessWalk() {
    let dates = DueDates(dayOfMonth: 28, notBefore: .day("2026-11-21"))
    let last = LocalDate.day("9999-12-31")
    #expect(dates.day(ofTerm: dates.term(onOrAfter: last)) == .day("9999-12-28"))
    #expect(dates.terms(through: last) == 7_973 * 12 + 2)
  }
}
