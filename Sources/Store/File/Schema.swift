import SQLite

/// The layout of the file, and how to tell a dossier from another file.
enum Schema {
  /// Written in the header of every dossier: "AFLS".
  static let applicationID = 0x4146_4C53

  /// The layout this program writes: the number of migrations.
  static let version = 15

  enum Recognised: Equatable {
    case current, older, empty, foreign
    case newer(Int)
  }

  /// What the header of the file says.
  struct Header {
    let recognised: Recognised
    /// The layout it says it has.
    let version: Int
    /// How long the file has to be.
    let bytes: Int
  }

  /// Tells a dossier by two numbers in the header of the file; opening needs nothing more when the
  /// layout is the present one.
  static func header(_ db: Database) throws -> Header {
    let numbers = try Row.fetchOne(
      db,
      sql: """
        SELECT application_id, user_version, page_count * page_size
        FROM pragma_application_id, pragma_user_version, pragma_page_count, pragma_page_size
        """)
    guard let numbers, let id = Int.fromDatabaseValue(numbers[0]),
      let version = Int.fromDatabaseValue(numbers[1]), let bytes = Int.fromDatabaseValue(numbers[2])
    else { return Header(recognised: .foreign, version: 0, bytes: 0) }
    return Header(
      recognised: try recognise(id, version, in: db), version: version, bytes: bytes)
  }

  private static func recognise(
    _ id: Int, _ version: Int, in db: Database
  ) throws -> Recognised {
    if id == 0, version == 0, try isWithoutTables(db) { return .empty }
    guard id == applicationID else { return .foreign }
    if version == self.version { return .current }
    if version > self.version { return .newer(version) }
    return try migrator.hasBeenSuperseded(db) ? .newer(version) : .older
  }

  /// Makes an empty file a dossier, before its first migration: a file that was left half way is
  /// recognised, and finished, the next time.
  static func create(in db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  /// A migration is frozen once it was released: it names no type of `Domain`, so that a change
  /// there cannot change it.
  ///
  /// One that adds a column to a table of `Table.all` does so by `adding`: the rows that the history
  /// keeps get it as well.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration("v\(index + 1)") { db in
        try db.execute(sql: step() + "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  /// What each layout changes, the first one first. A number that was given to what comes at the same time
  /// changes nothing of its own.
  private static let steps: [@Sendable () -> String] = [
    { facts1 + letters1 + history1 + journey1 },
    { lawOverride2 + history2 },
    { strategy3 },
    { letters4 + history4 },
    { agreed5 + record5 + history5 },
    { debtEvent6 + history6 },
    { letters7 },
    { statedOn8 },
    { assurance9 + dossier9 + history9 },
    { account10 },
    { changes11 },
    { lettersShow12 },
    { persons13 + children13 + things13 + assurance13 + history13 },
    { claim14 + links14 + reply14 + history14 },
    { proof15 + history15 },
  ]

  /// The statements that add a column, empty in every row, to a table of facts and to the rows of it
  /// that the history keeps.
  static func adding(_ column: String, _ definition: String, to table: String) -> String {
    let sides = ["before", "after"].map { side in
      """
      UPDATE history_step SET \(side) = json_set(\(side), '$.\(column)', NULL)
        WHERE row_of = '\(table)' AND \(side) IS NOT NULL;
      """
    }
    return "ALTER TABLE \(table) ADD COLUMN \(column) \(definition);\n"
      + sides.joined(separator: "\n") + "\n"
  }

  private static func isWithoutTables(_ db: Database) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
  }
}
