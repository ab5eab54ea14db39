import Domain

/// A length of time as the law states it: two weeks, six months, twenty years.
package struct TimeSpan: Hashable, Sendable {
  /// Working days are Monday to Friday without public holidays (Algemene termijnenwet art. 3).
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case days, workingDays, weeks, months, years
  }

  /// How many of `unit`: 2 for two weeks.
  package let count: Int
  /// As the law says it: a month is not turned into days.
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Calendar days, weekends and holidays included.
  package static func days(_ count: Int) -> TimeSpan { TimeSpan(count, .days) }
  /// Days that are no Saturday, Sunday or public holiday.
  package static func workingDays(_ count: Int) -> TimeSpan { TimeSpan(count, .workingDays) }
  /// Weeks of seven calendar days.
  package static func weeks(_ count: Int) -> TimeSpan { TimeSpan(count, .weeks) }
  /// Calendar months, to the same day of a later month.
  package static func months(_ count: Int) -> TimeSpan { TimeSpan(count, .months) }
  /// Years of twelve calendar months.
  package static func years(_ count: Int) -> TimeSpan { TimeSpan(count, .years) }
}

extension LocalDate {
  /// The first day after a span that begins at the start of this day: two years from 2 March 2024
  /// end with 1 March 2026, so 2 March 2026. Where that day does not exist (29 February, 31 April)
  /// it is the first of the next month: the span has not ended before. Working days run Monday to
  /// Friday without public holidays (Algemene termijnenwet art. 3).
  package func after(_ span: TimeSpan) -> LocalDate {
    switch span.unit {
    case .days: adding(days: span.count)
    case .weeks: adding(days: 7 * span.count)
    case .months: sameDay(monthsOn: span.count)
    case .years: sameDay(monthsOn: 12 * span.count)
    case .workingDays:
      (0..<max(0, span.count)).reduce(self) { day, _ in
        PublicHoliday.nextWorkingDay(onOrAfter: day).adding(days: 1)
      }
    }
  }

  private func sameDay(monthsOn months: Int) -> LocalDate {
    let month = inMonth.adding(months)
    return day <= month.length ? month.day(clamped: day) : month.lastDay.adding(days: 1)
  }
}
