import Domain
import Rules

/// A term that a law gives, as it is counted (Algemene termijnenwet art. 1 and 3).
package enum TermOfLaw {
  /// The last day of a term that begins on the day after `day`: on a Saturday, a Sunday, a public
  /// holiday or a day put on a par with one it ends on the next working day. Terms in working days
  /// pass over such days by themselves.
  package static func lastDay(of span: TimeSpan, after day: LocalDate) -> LocalDate {
    let last = day.adding(days: 1).after(span).adding(days: -1)
    return span.unit == .workingDays ? last : PublicHoliday.nextWorkingDay(onOrAfter: last)
  }
}
