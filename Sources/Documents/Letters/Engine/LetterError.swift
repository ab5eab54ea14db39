import Domain

/// Why a letter cannot be written: facts, no sentences.
package enum LetterError: Error, Hashable, Sendable {
  /// A fact that the letter cannot do without is empty: the field, and the template that needs it.
  case emptyField(String, template: String)
  /// The dossier or the plan holds no debt with this id.
  case unknownDebt(ID<Debt>)
  /// The dossier does not hold the creditor or collector of the debt.
  case unknownCreditor(ID<Creditor>)
}
