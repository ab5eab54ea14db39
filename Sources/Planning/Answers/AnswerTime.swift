import Domain
import Rules

extension LocalDate {
  /// The day by which an answer may be expected to something sent on this day: ten working days
  /// after it.
  package var answerBy: LocalDate { adding(days: 1).after(.workingDays(10)).adding(days: -1) }
}
