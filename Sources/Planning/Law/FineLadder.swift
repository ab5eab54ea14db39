import Domain
import Rules

/// How a traffic fine rises when it is not paid (WAHV 23 to 25), cents half up. The administration
/// fee stays what it is and is no part of these amounts.
package struct FineLadder: Hashable, Sendable {
  package let fine: Money
  /// After the first increase, when the time to pay has passed.
  package let first: Money
  /// After the second, when the time of the reminder has passed too.
  package let second: Money
  /// Time to pay the fine once it is final, and the time the reminder gives.
  package let payWithin: TimeSpan
  /// What the time to pay comes to in practice, from the day the fine was sent.
  package let usuallyPayWithin: TimeSpan
  package let reminderTerm: TimeSpan
  package let sources: [Source]
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?

  /// The increases in force on `day`, each over the fine with the increases before it.
  /// - Throws: `LawError` when `fine` cannot be an amount, or the table has no answer for `day`.
  package static func of(
    _ fine: Money, on day: LocalDate, law: Law, afterCheck: AfterCheck
  ) throws(LawError) -> FineLadder {
    let fine = try fine.checked(as: .fine)
    let answer = try law.fineIncreases.lawAnswer(on: day, afterCheck)
    let rule = answer.row.value
    let first = fine + fine.times(rule.firstIncrease, rounding: .halfUp)
    return FineLadder(
      fine: fine, first: first,
      second: first + first.times(rule.secondIncrease, rounding: .halfUp),
      payWithin: rule.payWithin, usuallyPayWithin: rule.usuallyPayWithin,
      reminderTerm: rule.reminderTerm,
      sources: answer.row.sources, mayDifferSince: answer.mayDifferSince)
  }
}
