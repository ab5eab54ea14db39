/// A month of a year: 2026-11.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  package let number: Int

  /// The month with this number, held within January of the year 1 and December of 9999.
  package init(number: Int) { self.number = min(max(number, 12), 9999 * 12 + 11) }

  /// Nil outside January to December and the years 1 to 9999.
  package init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  /// Reads exactly `YYYY-MM`.
  package init?(iso text: some StringProtocol) {
    guard let first = LocalDate(iso: "\(text)-01") else { return nil }
    self = first.inMonth
  }

  package static func < (a: Month, b: Month) -> Bool { a.number < b.number }

  /// Year of the calendar, 1 to 9999.
  package var year: Int { number / 12 }
  /// 1 is January.
  package var month: Int { number % 12 + 1 }

  /// `YYYY-MM`.
  package var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }

  /// That many months later; held within the first and the last month there is.
  package func adding(_ months: Int) -> Month {
    // More than all months there are is no different, and cannot overflow.
    Month(number: number + min(max(months, -200_000), 200_000))
  }

  /// Whole months from this one to `other`; below zero when `other` is earlier.
  package func months(to other: Month) -> Int { other.number - number }

  /// How many days it has: 28 to 31.
  package var length: Int {
    switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The 1st of it.
  package var firstDay: LocalDate { day(clamped: 1) }
  /// The 28th to the 31st of it; 29 February in leap years.
  package var lastDay: LocalDate { day(clamped: 31) }

  /// That day of this month, or the last day when the month is shorter.
  package func day(clamped day: Int) -> LocalDate {
    LocalDate(
      dayNumber: LocalDate.number(year: year, month: month, day: min(max(day, 1), length)))
  }

  private var isLeapYear: Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
