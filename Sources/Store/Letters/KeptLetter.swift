import Domain
import GRDB

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

extension DossierFile {
  /// Every letter that was kept, oldest first.
  package func letters() throws(StoreError) -> [KeptLetter] {
    try reading { db in
      try Row.fetchAll(db, sql: Table.letter.selectAll).map { row in
        var row = RowReader(row, of: .letter)
        return try KeptLetter(&row)
      }
    }
  }
}

extension KeptLetter {
  func values(position: Int, entry: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .number(entry), .id(debt), .text(creditorName), .text(kind),
      .choice(language), .day(written), .text(fileName), .text(text), .text(sha256),
      .cents(monthly), .number(terms), .cents(last), .cents(total),
    ]
  }

  fileprivate init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    let id: ID<KeptLetter> = try row.id()
    _ = try row.number(.positions)
    self.init(
      id: id, debt: try row.id(), creditorName: try row.text(), kind: try row.text(),
      language: try row.choice(), written: try row.day(), fileName: try row.text(),
      text: try row.text(), sha256: try row.text(), monthly: try row.optionalMoney(),
      terms: try row.optionalNumber(0...Int.max), last: try row.optionalMoney(),
      total: try row.optionalMoney())
  }
}
