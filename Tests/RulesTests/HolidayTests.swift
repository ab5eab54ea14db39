import Domain
import Rules
import Testing

@Suite struct HolidayTests {
  private func day(_ iso: String) throws -> LocalDate { try #require(LocalDate(iso: iso)) }

  /// Published dates of Easter, the earliest and latest possible included.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24",
    "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
  ])
  func easter(_ iso: String) throws {
    let day = try day(iso)
    #expect(DayRule.easterSunday(in: day.year) == day)
  }

  @Test func easterIsASundayInSpringEveryYear() {
    for year in 1583...4099 {
      let easter = DayRule.easterSunday(in: year)
      #expect(easter.weekday == 7 && easter.year == year)
      #expect((322...425).contains(easter.month * 100 + easter.day))
    }
  }

  @Test(arguments: [
    ("2026-01-01", PublicHoliday.newYear), ("2026-04-03", .goodFriday),
    ("2026-04-06", .easterMonday), ("2026-04-27", .kingsDay), ("2025-04-26", .kingsDay),
    ("2014-04-26", .kingsDay), ("2013-04-30", .kingsDay), ("2026-05-05", .liberationDay),
    ("2026-05-14", .ascensionDay), ("2026-05-25", .whitMonday), ("2026-12-25", .christmasDay),
    ("2026-12-26", .secondChristmasDay), ("2008-05-01", .ascensionDay),
  ])
  func publicHoliday(_ iso: String, is holiday: PublicHoliday) throws {
    #expect(PublicHoliday.on(try day(iso)) == holiday)
  }

  @Test(arguments: ["2026-04-05", "2025-04-27", "2026-05-01", "2026-04-30", "2026-12-24"])
  func noPublicHoliday(_ iso: String) throws {
    #expect(PublicHoliday.on(try day(iso)) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", BankHoliday.newYear), ("2026-04-03", .goodFriday),
    ("2026-04-06", .easterMonday), ("2026-05-01", .labourDay), ("2026-12-25", .christmasDay),
    ("2026-12-26", .secondChristmasDay),
  ])
  func bankHoliday(_ iso: String, is holiday: BankHoliday) throws {
    #expect(BankHoliday.on(try day(iso)) == holiday)
  }

  @Test(arguments: ["2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25"])
  func banksSettleOnDutchHolidaysThatAreNotOfTarget(_ iso: String) throws {
    #expect(BankHoliday.isBankWorkingDay(try day(iso)))
    #expect(!PublicHoliday.isWorkingDay(try day(iso)))
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-23", "2026-11-20"),
    ("2026-11-22", "2026-11-23", "2026-11-20"), ("2026-04-03", "2026-04-07", "2026-04-02"),
    ("2026-12-25", "2026-12-28", "2026-12-24"), ("2027-01-01", "2027-01-04", "2026-12-31"),
    ("2026-05-01", "2026-05-04", "2026-04-30"),
  ])
  func bankWorkingDayNextAndLast(_ iso: String, next: String, last: String) throws {
    #expect(BankHoliday.nextBankWorkingDay(onOrAfter: try day(iso)).iso == next)
    #expect(BankHoliday.lastBankWorkingDay(onOrBefore: try day(iso)).iso == last)
  }

  /// Easter Monday 2038 is followed by the King's day: five days from Good Friday.
  @Test func thereIsAWorkingDayWithinAWeekAlways() throws {
    let first = try day("2002-01-01").dayNumber
    let late = (first..<first + 20_000).map(LocalDate.init(dayNumber:)).filter { day in
      let settles = BankHoliday.nextBankWorkingDay(onOrAfter: day)
      let works = PublicHoliday.nextWorkingDay(onOrAfter: day)
      return !BankHoliday.isBankWorkingDay(settles) || day.days(to: settles) > 4
        || !PublicHoliday.isWorkingDay(works) || day.days(to: works) > 5
    }
    #expect(late.isEmpty)
  }

  @Test(arguments: [
    ("2024-03-02", TimeSpan.years(2), "2026-03-02"), ("2024-02-29", .years(1), "2025-03-01"),
    ("2024-02-29", .years(4), "2028-02-29"), ("2026-08-31", .months(1), "2026-10-01"),
    ("2026-08-31", .months(6), "2027-03-01"), ("2026-11-21", .weeks(2), "2026-12-05"),
    ("2026-11-21", .days(0), "2026-11-21"), ("2026-12-24", .workingDays(1), "2026-12-25"),
    ("2026-12-25", .workingDays(1), "2026-12-29"), ("2026-11-21", .workingDays(3), "2026-11-26"),
  ])
  func afterASpan(_ from: String, _ span: TimeSpan, _ expected: String) throws {
    #expect(try day(from).after(span).iso == expected)
  }
}
