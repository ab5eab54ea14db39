import Domain
import SQLite

// Kept beside the facts, under "number.d" in `progress`: undoing the change that gave a number does
// not give the number back.
extension UsedNumbers {
  private static let key = "number."

  /// The numbers given so far. A file in which they were not kept yet has them in its history and its
  /// letters.
  static func read(_ db: Database) throws -> UsedNumbers {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT substr(key, \(key.count + 1)), value FROM progress WHERE key GLOB '\(key)*'"))
    guard rows.isEmpty else {
      var numbers = UsedNumbers.none
      for row in rows {
        guard let prefix = String.fromDatabaseValue(row[0]),
          let number = String.fromDatabaseValue(row[1])
        else { throw StoreError.damaged(table: "progress", id: key) }
        numbers.count(prefix + number)
      }
      return numbers
    }
    return try seen(in: db)
  }

  /// Every id that the file names: things that are there, that were there, and debts of letters.
  private static func seen(in db: Database) throws -> UsedNumbers {
    var numbers = UsedNumbers.none
    let tables = Table.all.filter { $0.key == ["id"] && $0 != .dossier }
    let things = tables.map { "SELECT id FROM \($0.name)" }.joined(separator: " UNION ALL ")
    let names = tables.map { "'\($0.name)'" }.joined(separator: ", ")
    let ids = try String.fetchCursor(
      db,
      sql: """
        SELECT id FROM (
          \(things)
          UNION ALL SELECT debt FROM letter
          UNION ALL SELECT json_extract(ifnull(after, before), '$.id') FROM history_step
            WHERE row_of IN (\(names))
          UNION ALL SELECT json_extract(ifnull(after, before), '$.debt') FROM history_step
            WHERE row_of IN ('letter', 'reply', 'payment', 'log_entry')
        ) WHERE id IS NOT NULL
        """)
    while let id = try ids.next() { numbers.count(id) }
    return numbers
  }

  /// Keeps what is higher than `before`.
  func keep(since before: UsedNumbers, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO progress (key, value) VALUES (?, ?)")
    for (prefix, number) in all where number > before.highest(prefix) {
      try statement.execute(arguments: [Self.key + prefix, String(number)])
    }
  }

  /// Whether they are kept in the file already.
  static func areKept(in db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM progress WHERE key GLOB '\(key)*' LIMIT 1")) != nil
  }
}
