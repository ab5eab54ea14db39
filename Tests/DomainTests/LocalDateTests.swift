import Domain
import TestSupport
import Testing

@Suite struct LocalDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 1, 1, 10_957),
    (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (1900, 1, 1, -25_567), (1900, 3, 1, -25_508),
    (2026, 11, 21, 20_778), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func hasTheNumberTheCalendarGivesIt(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(LocalDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(arguments: [
    "1900-02-29", "2023-02-29", "2026-02-29", "2100-02-29", "2026-04-31", "2026-06-31",
    "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "0000-01-01", "2024-02-30",
    "2026-1-01", "2026-01-1", "26-01-01", "02026-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-1",
    "+026-01-01", "2026--1-01", "", "2026-01-0١", "２026-01-01", "20260101",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(LocalDate(iso: text) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "2400-02-29", "0001-01-01", "9999-12-31"])
  func readsAndWritesISO(text: String) throws {
    #expect(try #require(LocalDate(iso: text)).iso == text)
  }

  @Test func everyDayOfTwoCenturiesIsTheNextOne() throws {
    var number = try #require(LocalDate(iso: "1900-01-01")).dayNumber
    var weekday = 1
    var count = 0
    for year in 1900...2100 {
      for month in 1...12 {
        let length = try #require(Month(year: year, month: month)).length
        for day in 1...length {
          let date = try #require(LocalDate(year: year, month: month, day: day))
          let isRight =
            date.dayNumber == number && (date.year, date.month, date.day) == (year, month, day)
            && LocalDate(iso: date.iso) == date && date.weekday == weekday
            && date.inMonth == Month(year: year, month: month)
          if !isRight { Issue.record("\(year)-\(month)-\(day)") }
          number += 1
          weekday = weekday % 7 + 1
          count += 1
        }
        #expect(LocalDate(year: year, month: month, day: length + 1) == nil)
      }
    }
    #expect(count == 73_414)
  }

  @Test(arguments: [
    ("2026-11-21", 6), ("2000-01-01", 6), ("1900-01-01", 1), ("1969-12-31", 3), ("1970-01-01", 4),
    ("0001-01-01", 1), ("2024-02-29", 4),
  ])
  func knowsTheDayOfTheWeek(day: String, weekday: Int) throws {
    #expect(try #require(LocalDate(iso: day)).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-30", 1, "2026-02-28"), ("2026-01-28", 1, "2026-02-28"),
    ("2026-03-31", 1, "2026-04-30"), ("2026-12-31", 2, "2027-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-05-31", 0, "2026-05-31"), ("0001-01-31", -1, "0001-01-31"),
    ("9999-12-15", 1, "9999-12-15"),
  ])
  func addsMonthsHeldWithinTheShorterOne(from: String, months: Int, to: String) throws {
    #expect(try #require(LocalDate(iso: from)).adding(months: months).iso == to)
  }

  @Test(arguments: [Int.min, -10_000_000, 10_000_000, Int.max])
  func staysWithinTheDaysThereAre(count: Int) throws {
    let day = try #require(LocalDate(iso: "2026-11-21"))
    let edge = count < 0 ? "0001-01-01" : "9999-12-31"
    #expect(day.adding(days: count).iso == edge)
    #expect(LocalDate(dayNumber: count).iso == edge)
    #expect(day.adding(months: count).inMonth.iso == edge.prefix(7))
    #expect(day.inMonth.adding(count).iso == edge.prefix(7))
    #expect(Month(number: count).iso == edge.prefix(7))
  }

  @Test func countsDaysBothWays() throws {
    let start = try #require(LocalDate(iso: "2024-02-28"))
    let end = try #require(LocalDate(iso: "2024-03-01"))
    #expect(start.days(to: end) == 2)
    #expect(end.days(to: start) == -2)
    #expect(start.adding(days: 2) == end)
    #expect(start < end)
  }
}

@Suite struct MonthTests {
  @Test(arguments: [
    ("2026-11", true), ("2026-13", false), ("2026-1", false), ("2026-11-01", false),
  ])
  func readsExactlyYearAndMonth(text: String, isMonth: Bool) {
    #expect(Month(iso: text)?.iso == (isMonth ? text : nil))
  }

  @Test(arguments: [
    (1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28),
  ])
  func knowsLeapYears(year: Int, length: Int) throws {
    let february = try #require(Month(year: year, month: 2))
    #expect(february.length == length)
    #expect(february.lastDay.day == length)
    #expect(february.day(clamped: 31) == february.lastDay)
    #expect(february.day(clamped: -3) == february.firstDay)
  }

  @Test func countsMonthsAcrossYears() throws {
    let month = try #require(Month(year: 2026, month: 11))
    #expect(month.adding(2).iso == "2027-01")
    #expect(month.adding(-11).iso == "2025-12")
    #expect(month.months(to: month.adding(-30)) == -30)
    #expect(month < month.adding(1))
    #expect(Month(year: 0, month: 1) == nil)
    #expect(Month(year: 10_000, month: 1) == nil)
  }

  @Test(
    arguments: [
      (nil, nil, true, true, true), ("2026-05-10", nil, false, true, true),
      (nil, "2026-05-10", true, true, false), ("2026-05-31", "2026-05-31", false, true, false),
      ("2026-06-01", nil, false, false, true), (nil, "2026-04-30", true, false, false),
    ] as [(String?, String?, Bool, Bool, Bool)])
  func aPeriodTouchesItsMonths(from: String?, to: String?, april: Bool, may: Bool, june: Bool)
    throws
  {
    let period = try #require(
      Period(from: from.flatMap { LocalDate(iso: $0) }, to: to.flatMap { LocalDate(iso: $0) }))
    let touched = try ["2026-04", "2026-05", "2026-06"].map { text in
      period.touches(try #require(Month(iso: text)))
    }
    #expect(touched == [april, may, june])
    if let from = period.from {
      #expect(period.contains(from))
      #expect(!period.contains(from.adding(days: -1)))
    }
    if let to = period.to {
      #expect(period.contains(to))
      #expect(!period.contains(to.adding(days: 1)))
    }
  }

  @Test func aPeriodDoesNotEndBeforeItStarts() throws {
    let day = try #require(LocalDate(iso: "2026-05-10"))
    #expect(Period(from: day, to: day.adding(days: -1)) == nil)
    #expect(Period(from: day, to: day) != nil)
    #expect(Period(from: nil, to: nil) == .always)
  }
}
