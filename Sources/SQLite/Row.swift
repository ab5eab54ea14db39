/// The columns of one row, in the order of the statement.
package struct Row: Sendable {
  /// As many as the statement has columns.
  package let databaseValues: [DatabaseValue]

  /// What stands in one column, the first is 0.
  package subscript(_ place: Int) -> DatabaseValue { databaseValues[place] }

  /// The same as a text or a number; nil where the column holds something else.
  package subscript<Value: ColumnValue>(_ place: Int) -> Value? {
    Value.fromDatabaseValue(databaseValues[place])
  }
}

/// What a statement can give for each row: the whole row, or the value in its first column.
package protocol Fetched {
  /// Throws `mismatch` where the row holds something else.
  static func read(_ row: Row) throws -> Self
  /// Whether the row says that there is nothing.
  static func isNothing(_ row: Row) -> Bool
}

extension Row: Fetched {
  /// The row itself.
  package static func read(_ row: Row) -> Row { row }
  /// Never: a row is something, whatever it holds.
  package static func isNothing(_ row: Row) -> Bool { false }
}

extension ColumnValue {
  /// The value in the first column. NULL is no value.
  package static func read(_ row: Row) throws -> Self {
    guard let value = fromDatabaseValue(row[0]) else {
      throw DatabaseError(.mismatch, "a column of another kind")
    }
    return value
  }

  /// NULL: `max` of no rows for one.
  package static func isNothing(_ row: Row) -> Bool { row[0] == .null }
}

/// Rows as they come, one at a time, so that a large table is never in memory twice.
package final class Rows<Element: Fetched> {
  private let statement: Statement

  init(_ statement: Statement, _ arguments: StatementArguments) throws {
    self.statement = statement
    try statement.start(arguments)
  }

  deinit { statement.end() }

  /// The next one, nil after the last.
  package func next() throws -> Element? {
    try statement.step() ? try Element.read(statement.row) : nil
  }
}

extension Fetched {
  /// The rows one at a time.
  package static func fetchCursor(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> Rows<Self> {
    try Rows(db.statement(sql: sql), arguments)
  }

  /// All rows.
  package static func fetchAll(
    _ statement: Statement, arguments: StatementArguments = []
  ) throws -> [Self] {
    let rows = try Rows<Self>(statement, arguments)
    var all: [Self] = []
    while let one = try rows.next() { all.append(one) }
    return all
  }

  /// All rows.
  package static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> [Self] {
    try fetchAll(db.statement(sql: sql), arguments: arguments)
  }

  /// The first row; nil where there is none, or where it says that there is nothing.
  package static func fetchOne(
    _ statement: Statement, arguments: StatementArguments = []
  ) throws -> Self? {
    let rows = try Rows<Row>(statement, arguments)
    guard let row = try rows.next(), !isNothing(row) else { return nil }
    return try read(row)
  }

  /// The first row; nil where there is none, or where it says that there is nothing.
  package static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> Self? {
    try fetchOne(db.statement(sql: sql), arguments: arguments)
  }
}
