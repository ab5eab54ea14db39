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
  /// Where the amount a month changes on the way.
  package let changes: TermChanges
  /// The letter in its parts, as `Documents` writes them; nil for one that an older Aflos kept.
  package let sheet: String?
  /// SHA-256 of the plan that it was made from, as `aflos.plan/1`; nil as with `sheet`.
  package let planSHA256: String?
  /// When and how it left the house; nil while nobody said so.
  package let sent: Sending?

  package init(
    id: ID<KeptLetter>, debt: ID<Debt>, creditorName: String, kind: String, language: Language,
    written: LocalDate, fileName: String, text: String, sha256: String, monthly: Money?,
    terms: Int?, last: Money?, total: Money?, sheet: String?, planSHA256: String?, sent: Sending?,
    changes: TermChanges = .none
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
    self.sheet = sheet
    self.planSHA256 = planSHA256
    self.sent = sent
    self.changes = changes
  }
}
