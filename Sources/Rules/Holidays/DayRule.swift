import Domain

/// On which day of a year something falls.
package enum DayRule: Hashable, Sendable {
  /// The same day every year.
  case fixed(month: Int, day: Int)
  /// Days after Easter Sunday; below zero before it.
  case easter(plus: Int)
  /// One day of one year.
  case on(LocalDate)
  /// The King's birthday: 27 April, on a Sunday the day before; until 2013 the Queen's, 30 April.
  case kingsDay

  /// The day in `year`; one day of one year is what it is.
  package func day(in year: Int) -> LocalDate {
    switch self {
    case .fixed(let month, let day): Self.day(year, month, day)
    case .easter(let days): Self.easterSunday(in: year).adding(days: days)
    case .on(let day): day
    case .kingsDay: Self.kingsDay(in: year)
    }
  }

  private static func kingsDay(in year: Int) -> LocalDate {
    let birthday = day(year, 4, year >= 2014 ? 27 : 30)
    return birthday.weekday == 7 ? birthday.adding(days: -1) : birthday
  }

  /// Easter Sunday in the Gregorian calendar: the method of Meeus, Jones and Butcher.
  package static func easterSunday(in year: Int) -> LocalDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century + 8) / 25
    let moon =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * weekday) / 451
    let count = moon + weekday - 7 * late + 114
    return day(year, count / 31, count % 31 + 1)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
    Month(year: min(max(year, 1), 9999), month: month)?.day(clamped: day)
      ?? LocalDate(dayNumber: .max)
  }
}
