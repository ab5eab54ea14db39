/// A day in the calendar, without time or time zone: 2026-11-21.
///
/// Kept as the number of days since 1970-01-01, so that differences are subtractions. Days run
/// from 0001-01-01 to 9999-12-31; anything else cannot be made.
package struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; below zero before it.
  package let dayNumber: Int

  /// The day with this number, held within the first and the last day there is.
  package init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, Self.firstNumber), Self.lastNumber)
  }

  /// Nil when there is no such day, like 31 April or 29 February 2026.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), (1...month.length).contains(day) else {
      return nil
    }
    self.init(dayNumber: Self.number(year: month.year, month: month.month, day: day))
  }

  /// Reads exactly `YYYY-MM-DD`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package static func < (a: LocalDate, b: LocalDate) -> Bool { a.dayNumber < b.dayNumber }

  /// Year of the calendar, 1 to 9999.
  package var year: Int { civil.year }
  /// 1 is January.
  package var month: Int { civil.month }
  /// Day of the month, 1 to 31.
  package var day: Int { civil.day }

  /// The month this day lies in.
  package var inMonth: Month {
    let civil = self.civil
    return Month(number: civil.year * 12 + civil.month - 1)
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// `YYYY-MM-DD`.
  package var iso: String {
    let civil = self.civil
    return "\(padded(civil.year, to: 4))-\(padded(civil.month, to: 2))-\(padded(civil.day, to: 2))"
  }

  /// That many days later; held within the first and the last day there is.
  package func adding(days: Int) -> LocalDate {
    // More than all days there are is no different, and cannot overflow.
    LocalDate(dayNumber: dayNumber + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day of the month, or the last day of a shorter one: 31 January plus one month is
  /// 28 or 29 February.
  package func adding(months: Int) -> LocalDate {
    inMonth.adding(months).day(clamped: day)
  }

  /// Whole days from this day to `other`; below zero when `other` is earlier.
  package func days(to other: LocalDate) -> Int { other.dayNumber - dayNumber }
}

// The arithmetic of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013):
// exact in the proleptic Gregorian calendar, without tables or loops.
extension LocalDate {
  private static let firstNumber = number(year: 1, month: 1, day: 1)
  private static let lastNumber = number(year: 9999, month: 12, day: 31)

  /// Days since 1970-01-01 of a day that exists.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
