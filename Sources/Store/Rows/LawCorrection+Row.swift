import Domain
import GRDB

extension LawCorrection: StoredThing {
  static var table: Table { .lawOverride }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .text(tableName), .text(subject), .text(fact), .day(from),
      .choice(unit), .text(value), .text(source), .day(entered),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), tableName: try row.text(), subject: try row.optionalText(),
      fact: try row.text(), from: try row.day(), unit: try row.choice(), value: try row.text(),
      source: try row.text(), entered: try row.day())
  }
}
