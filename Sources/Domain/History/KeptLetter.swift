/// A letter as it was written, to the letter. It never changes, and outlives its debt.
package struct KeptLetter: Hashable, Sendable {
  package let id: ID<KeptLetter>
  /// The debt it is about; the dossier may no longer hold it.
  package let debt: ID<Debt>
  /// The creditor's name on the day it was written.
  package let creditorName: String
  /// What sort of letter: a word of `Documents`.
  package let kind: String
  package let language: Language
  package let written: LocalDate
  package let fileName: String
  package let text: String
  /// SHA-256 of the text as it was put in the file: 64 hexadecimal digits in lower case.
  package let sha256: String
  /// What it offers: each month, how many terms, the last term and all together. Nil where it
  /// makes no offer.
  package let monthly: Money?
  package let terms: Int?
  package let last: Money?
  package let total: Money?

  package init(
    id: ID<KeptLetter>, debt: ID<Debt>, creditorName: String, kind: String, language: Language,
    written: LocalDate, fileName: String, text: String, sha256: String, monthly: Money?,
    terms: Int?, last: Money?, total: Money?
  ) {
    self.id = id
    self.debt = debt
    self.creditorName = creditorName
    self.kind = kind
    self.language = language
    self.written = written
    self.fileName = fileName
    self.text = text
    self.sha256 = sha256
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.total = total
  }
}
