import Domain
import TestSupport
import Testing

/// Days as somebody remembers them, kept as they were told.
@Suite struct RoughDayTests {
  private static let today = LocalDate.day("2026-11-21")

  @Test(arguments: [
    ("2019", "2019-01-01", RoughDay.Span.year), ("ongeveer 2019", "2019-01-01", .year),
    ("eind 2018", "2018-12-31", .yearEnd), ("begin 2018", "2018-01-01", .yearStart),
    ("half 2018", "2018-07-01", .yearMiddle), ("maart 2020", "2020-03-01", .month),
    ("maart", "2026-03-01", .month), ("eind maart", "2026-03-31", .monthEnd),
    ("eind februari 2024", "2024-02-29", .monthEnd),
    ("half maart 2020", "2020-03-15", .monthMiddle),
    ("early March 2020", "2020-03-01", .monthStart), ("vorige week", "2026-11-14", .around),
    ("ongeveer 3 maart 2026", "2026-03-03", .around), ("rond de 20e", "2026-11-20", .around),
    ("vorig jaar", "2025-11-21", .around),
  ])
  func whatWasSaidIsKept(text: String, day: String, span: RoughDay.Span) {
    let rough = Typed(text, for: .debtDueDate).roughDay(today: Self.today, leaning: .past)
    #expect(rough == RoughDay(.day(day), span))
  }

  @Test(arguments: [
    "3 maart 2026", "de 20e", "gisteren", "31-12-2025", "2025-12-31", "geen idee", "",
  ])
  func anExactDayAndNoneAreNotRough(text: String) {
    #expect(Typed(text, for: .debtDueDate).roughDay(today: Self.today, leaning: .past) == nil)
  }

  @Test func theCodeSaysItAll() {
    var random = SeededGenerator(seed: 45)
    for _ in 0..<500 {
      let day = LocalDate(
        dayNumber: Self.today.dayNumber - Int.random(in: 0..<20_000, using: &random))
      for span in RoughDay.Span.allCases {
        let rough = RoughDay(day, span)
        #expect(RoughDay(code: rough.code) == rough)
        let matter = Assurance.Matter.aboutDay(line: "d_1", .debtDueDate, rough)
        #expect(
          Assurance.Matter(place: matter.place, answer: matter.answer, amount: nil, every: nil)
            == matter)
      }
    }
    for wrong in ["", "2019-01-01", "2019-13-01/year", "2019-01-01/week", "2019-01-01/year/x"] {
      #expect(RoughDay(code: wrong) == nil)
    }
  }

  /// It ends by itself when the day is another one.
  @Test func anotherDayIsExact() {
    let said = Assurance(
      .aboutDay(line: "d1", .debtDueDate, RoughDay(.day("2019-01-01"), .year)), words: nil,
      on: Self.today)
    var dossier = Dossier.example(capacity: 10_000, debts: [])
    dossier.assurances = [said]
    #expect(dossier.roughDay(.debtDueDate, of: "d1", .day("2019-01-01"))?.span == .year)
    #expect(dossier.roughDay(.debtDueDate, of: "d1", .day("2019-01-02")) == nil)
    #expect(dossier.roughDay(.debtLastDemand, of: "d1", .day("2019-01-01")) == nil)
    #expect(dossier.roughDay(.debtDueDate, of: "d2", .day("2019-01-01")) == nil)
    #expect(dossier.roughDay(.debtDueDate, of: "d1", nil) == nil)
  }
}
