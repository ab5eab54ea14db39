import Domain
import TestSupport
import Testing

private func day(_ text: String, today: String = "2026-11-21", _ leaning: DayLeaning) -> String {
  guard let today = LocalDate(iso: today) else { return "no today" }
  let reading = Reading { () throws(InputError) in
    try Typed(text, for: .debtDueDate).day(today: today, leaning: leaning)
  }
  return switch reading {
  case .value(let day): day.iso
  case .error(let reason): "\(reason)"
  }
}

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-12-31", "2026-12-31"), ("2026-1-5", "2026-01-05"), ("2026/12/31", "2026-12-31"),
    ("31-12-2026", "2026-12-31"), ("31/12/2026", "2026-12-31"), ("31.12.2026", "2026-12-31"),
    ("31 - 12 - 2026", "2026-12-31"), ("31-12-26", "2026-12-31"), ("1/2/27", "2027-02-01"),
    ("05-03-1998", "1998-03-05"), ("01-01-00", "2000-01-01"),
    ("31 dec 2026", "2026-12-31"), ("31 december 2026", "2026-12-31"),
    ("31 December 2026", "2026-12-31"), ("31 dec. 2026", "2026-12-31"),
    ("31-dec-2026", "2026-12-31"), ("31 dec 26", "2026-12-31"), ("31dec2026", "notADay"),
    ("1 mei 2026", "2026-05-01"), ("1 May 2026", "2026-05-01"), ("1e mei 2026", "2026-05-01"),
    ("2nd of may 2026", "notADay"), ("2nd may 2026", "2026-05-02"), ("3 mrt 2026", "2026-03-03"),
    ("3 mar 2026", "2026-03-03"), ("3 maart 2026", "2026-03-03"), ("4 okt 2026", "2026-10-04"),
    ("4 oct 2026", "2026-10-04"), ("5 sept 2026", "2026-09-05"), ("29 feb 2024", "2024-02-29"),
    ("29-02-2024", "2024-02-29"), (" 31-12-2026\n", "2026-12-31"),
    ("31\u{a0}december\u{a0}2026", "2026-12-31"),
  ])
  func readsADayWithItsYear(text: String, expected: String) {
    #expect(day(text, .past) == expected)
    #expect(day(text, .future) == expected)
  }

  @Test(arguments: [
    ("vandaag", "2026-11-21"), ("Vandaag", "2026-11-21"), ("today", "2026-11-21"),
    ("nu", "2026-11-21"), ("gisteren", "2026-11-20"), ("yesterday", "2026-11-20"),
    ("eergisteren", "2026-11-19"), ("morgen", "2026-11-22"), ("tomorrow", "2026-11-22"),
    ("overmorgen", "2026-11-23"),
  ])
  func readsTheDaysAroundToday(text: String, expected: String) {
    #expect(day(text, .past) == expected)
    #expect(day(text, .future) == expected)
  }

  @Test(arguments: [
    ("31 dec", "2025-12-31", "2026-12-31"), ("31-12", "2025-12-31", "2026-12-31"),
    ("31/12", "2025-12-31", "2026-12-31"), ("31dec", "2025-12-31", "2026-12-31"),
    ("31 dec.", "2025-12-31", "2026-12-31"), ("1 mei", "2026-05-01", "2027-05-01"),
    ("1e mei", "2026-05-01", "2027-05-01"), ("3 mrt", "2026-03-03", "2027-03-03"),
    ("21 nov", "2026-11-21", "2026-11-21"), ("20-11", "2026-11-20", "2027-11-20"),
    ("22-11", "2025-11-22", "2026-11-22"), ("29 feb", "2024-02-29", "2028-02-29"),
    ("29-2", "2024-02-29", "2028-02-29"),
  ])
  func withoutAYearItLeans(text: String, past: String, future: String) {
    #expect(day(text, .past) == past)
    #expect(day(text, .future) == future)
  }

  @Test func findsALeapDayAcrossACentury() {
    #expect(day("29 feb", today: "2103-12-31", .past) == "2096-02-29")
    #expect(day("29 feb", today: "2096-03-01", .future) == "2104-02-29")
  }

  @Test(arguments: [
    "31-04-2026", "31-04", "31 april", "29-02-2026", "29 feb 2026", "30 feb", "32-01-2026",
    "0-1-2026", "1-13-2026", "12-31-2026", "2026-02-30", "2026-13-01", "00-00-0000", "1-1-0000",
  ])
  func saysWhenTheCalendarDoesNotHaveIt(text: String) {
    #expect(day(text, .past) == "noSuchDay")
    #expect(day(text, .future) == "noSuchDay")
  }

  @Test(arguments: [
    "soon", "31", "2026", "31.12", "31 12", "dec 31", "december", "31 dez", "31 d", "31 ma 2026",
    "31-12-026", "31-12-20260", "311-12-2026", "31-123-2026", "31--12-2026", "31-12/2026", "31-12-",
    "-31-12", "20261231", "2026.12.31", "2026-12", "31-12-2026 x",
    "1 mei 2026 2", "12:00", "vr", "vr 12:00",
    "31:12:2026", "٣١-١٢-٢٠٢٦", "３１-12-2026", "31\u{0}dec", "31 dec\u{301}", "1,5", "31 december 6",
    "\u{202e}31-12-2026", "1st", "1e",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(day(text, .past) == "notADay")
    #expect(day(text, .future) == "notADay")
  }

  @Test(arguments: [
    "14-3-2026 00:00:00", "2026-03-14T00:00:00", "2026-03-14t00:00:00.000z", "14/3/2026 9:30",
    "14/3/2026 9:30 AM", "za 14 maart 2026", "zaterdag 14 maart 2026", "Saturday, March 14, 2026",
    "March 14, 2026", "14-mrt.-2026", "14 mrt. 2026", "sat 14 mar 2026",
  ])
  func readsWhatProgramsWrite(text: String) {
    #expect(day(text, .past) == "2026-03-14")
  }

  @Test func saysWhenThereIsNothing() {
    #expect(day(" ", .past) == "missing")
  }

  /// A year of four digits stays as it was typed, and one in which nothing can lie is a slip.
  @Test(arguments: ["31-12-0026", "12-10-1026", "1-9-0206", "31-12-1925", "1-1-2087", "9999-12-31"])
  func aYearFarAwayIsASlip(text: String) {
    #expect(day(text, .past) == "oddYear(ClosedRange(1926...2086))")
    #expect(day(text, .future) == "oddYear(ClosedRange(1926...2086))")
  }

  @Test func theYearsAtTheBordersAreTaken() {
    #expect(day("1-1-1926", .past) == "1926-01-01")
    #expect(day("31-12-2086", .future) == "2086-12-31")
  }

  @Test(arguments: UInt64(0)..<10)
  func everyDayReadsBackInEveryNotation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let today = try #require(LocalDate(iso: "2026-11-21"))
    for _ in 0..<200 {
      let date = LocalDate(dayNumber: Int.random(in: -14_000...41_000, using: &random))
      let texts = [
        date.iso, "\(date.day)-\(date.month)-\(date.year)",
        "\(date.day)/\(date.month)/\(date.year)",
        "\(date.day) \(Month.dutchNames[date.month - 1]) \(date.year)",
        "\(date.day) \(Month.englishNames[date.month - 1].prefix(3).uppercased()) \(date.year)",
      ]
      for text in texts {
        let read = try Typed(text, for: nil).day(today: today, leaning: .past)
        if read != date { Issue.record("\(text)") }
      }
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func neverFallsAndNeverLeansTheWrongWay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "1", "2", "31", "29", "2026", "-", "/", ".", " ", "dec", "feb", "mei", "e", "٣", ",",
    ]
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...6, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let today = LocalDate(dayNumber: Int.random(in: -25_567...47_000, using: &random))
      let past = try? Typed(text, for: nil).day(today: today, leaning: .past)
      let future = try? Typed(text, for: nil).day(today: today, leaning: .future)
      if past != future, let past, let future, !(past < today && today < future) {
        Issue.record("\(text)")
      }
    }
  }

  @Test(arguments: [
    ("5", 5), ("mei", 5), ("May", 5), ("januari", 1), ("jan", 1), ("mrt", 3), ("maa", 3),
    ("sept", 9), ("DEC", 12), ("1", 1), ("12", 12),
  ])
  func readsACalendarMonth(text: String, month: Int) throws {
    #expect(try typed(text).calendarMonth() == month)
  }

  @Test(arguments: ["0", "13", "ma", "m", "may be", "-1", "٥", "5.0", "1e"])
  func refusesWhatIsNoCalendarMonth(text: String) {
    #expect(
      Reading { () throws(InputError) in try typed(text).calendarMonth() }
        == .error(.notANumber(1...12)))
  }

  @Test func everyMonthIsKnownByItsFirstThreeLetters() {
    for names in [Month.dutchNames, Month.englishNames] {
      for (index, name) in names.enumerated() {
        for length in 3...name.count {
          #expect(Month.number(ofName: String(name.prefix(length))) == index + 1)
        }
        #expect(Month.number(ofName: String(name.prefix(2))) == nil)
        #expect(Month.number(ofName: name + "x") == nil)
      }
    }
  }
}
