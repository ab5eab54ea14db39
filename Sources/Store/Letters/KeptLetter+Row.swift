import Domain
import GRDB

extension DossierFile {
  /// Every letter that was kept, oldest first.
  package func letters() throws(StoreError) -> [KeptLetter] {
    try reading { db in
      var sent: [ID<KeptLetter>: Sending] = [:]
      for row in try Row.fetchAll(db, sql: Table.letterSent.selectAll) {
        let row = RowReader(row, of: .letterSent)
        sent[try row.id("letter")] = Sending(on: try row.day("day"), by: try row.choice("way"))
      }
      return try Row.fetchAll(db, sql: Table.letter.selectAll).map { row in
        try KeptLetter(RowReader(row, of: .letter), sent)
      }
    }
  }
}

extension KeptLetter {
  func row(position: Int, entry: Int) -> RowValues {
    [
      "position": .number(position), "id": .id(id), "entry": .number(entry), "debt": .id(debt),
      "creditor_name": .text(creditorName), "kind": .text(kind), "language": .choice(language),
      "written": .day(written), "file_name": .text(fileName), "text": .text(text),
      "sha256": .text(sha256), "monthly_cents": .cents(monthly), "terms": .number(terms),
      "last_cents": .cents(last), "total_cents": .cents(total), "sheet": .text(sheet),
      "plan_sha256": .text(planSHA256), "changes": .text(changes.stored),
    ]
  }

  fileprivate init(_ row: RowReader, _ sent: [ID<KeptLetter>: Sending]) throws {
    let id: ID<KeptLetter> = try row.id("id")
    self.init(
      id: id, debt: try row.id("debt"), creditorName: try row.text("creditor_name"),
      kind: try row.text("kind"), language: try row.choice("language"),
      written: try row.day("written"), fileName: try row.text("file_name"),
      text: try row.text("text"), sha256: try row.text("sha256"),
      monthly: try row.optionalMoney("monthly_cents"),
      terms: try row.optionalNumber("terms", 0...Int.max),
      last: try row.optionalMoney("last_cents"), total: try row.optionalMoney("total_cents"),
      sheet: try row.optionalText("sheet"), planSHA256: try row.optionalText("plan_sha256"),
      sent: sent[id], changes: try row.changes("changes"))
  }
}
