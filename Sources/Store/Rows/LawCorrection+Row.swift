import Domain
import SQLite

extension LawCorrection: StoredThing {
  static var table: Table { .lawOverride }

  var row: RowValues {
    [
      "id": .id(id), "law_table": .text(tableName), "subject": .text(subject),
      "fact": .text(fact), "first_day": .day(from), "unit": .choice(unit), "value": .text(value),
      "source": .text(source), "entered": .day(entered),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), tableName: try row.text("law_table"),
      subject: try row.optionalText("subject"), fact: try row.text("fact"),
      from: try row.day("first_day"), unit: try row.choice("unit"), value: try row.text("value"),
      source: try row.text("source"), entered: try row.day("entered"))
  }
}
