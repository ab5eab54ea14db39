import Domain
import GRDB

extension DossierFile {
  /// Every letter that was kept, oldest first.
  package func letters() throws(StoreError) -> [KeptLetter] {
    try reading { db in
      var sent: [ID<KeptLetter>: Sending] = [:]
      for row in try Row.fetchAll(db, sql: Table.letterSent.selectAll) {
        var row = RowReader(row, of: .letterSent)
        sent[try row.id()] = Sending(on: try row.day(), by: try row.choice())
      }
      return try Row.fetchAll(db, sql: Table.letter.selectAll).map { row in
        var row = RowReader(row, of: .letter)
        return try KeptLetter(&row, sent)
      }
    }
  }
}

extension KeptLetter {
  func values(position: Int, entry: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .number(entry), .id(debt), .text(creditorName), .text(kind),
      .choice(language), .day(written), .text(fileName), .text(text), .text(sha256),
      .cents(monthly), .number(terms), .cents(last), .cents(total), .text(sheet),
      .text(planSHA256),
    ]
  }

  fileprivate init(_ row: inout RowReader, _ sent: [ID<KeptLetter>: Sending]) throws {
    _ = try row.number(.positions)
    let id: ID<KeptLetter> = try row.id()
    _ = try row.number(.positions)
    self.init(
      id: id, debt: try row.id(), creditorName: try row.text(), kind: try row.text(),
      language: try row.choice(), written: try row.day(), fileName: try row.text(),
      text: try row.text(), sha256: try row.text(), monthly: try row.optionalMoney(),
      terms: try row.optionalNumber(0...Int.max), last: try row.optionalMoney(),
      total: try row.optionalMoney(), sheet: try row.optionalText(),
      planSHA256: try row.optionalText(), sent: sent[id])
  }
}
