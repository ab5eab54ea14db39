import Domain
import Rules

/// The plan a creditor with fixed terms gives without questions: the least amount a month, or as
/// much as pays the debt within the longest time (Toeslagen: 20 euro, 24 months; Leidraad 79.7).
package struct StandardInstalments: Hashable, Sendable {
  package let monthly: Money
  package let terms: Int
  /// The last term, which is smaller where the debt is not a multiple.
  package let last: Money
  package let sources: [Source]
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?

  /// Nil where the terms fix no least amount or no length in months, or the debt is zero.
  package static func of(
    _ debt: Money, terms name: CreditorTermsName, on day: LocalDate, law: Law,
    afterCheck: AfterCheck
  ) throws(LawError) -> StandardInstalments? {
    let debt = try debt.checked(as: .debt)
    let answer = try law.creditorTerms.lawAnswer(for: name, on: day, afterCheck)
    guard debt > .zero, let least = answer.row.value.instalmentAtLeast, least > .zero,
      let longest = answer.row.value.longest, longest.unit == .months, longest.count > 0
    else { return nil }
    let monthly = min(debt, max(least, debt.times(1, over: longest.count, rounding: .up)))
    let terms = Rounding.up.divide(Int128(debt.cents), by: Int128(monthly.cents))
    return StandardInstalments(
      monthly: monthly, terms: terms, last: debt - monthly * (terms - 1),
      sources: answer.row.sources, mayDifferSince: answer.mayDifferSince)
  }
}
