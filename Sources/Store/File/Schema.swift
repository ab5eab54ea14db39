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
    migrator.registerMigration("v1") { db in
      try db.execute(sql: facts1 + letters1 + history1 + journey1)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("v2") { db in
      try db.execute(sql: lawOverride2 + history2)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("v3") { db in
      try db.execute(sql: strategy3)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("v4") { db in
      try db.execute(sql: letters4 + history4)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("v5") { db in
      try db.execute(sql: agreed5 + record5 + history5)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("v6") { db in
      try db.execute(sql: debtEvent6 + history6)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("v7") { db in
      try db.execute(sql: letters7)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("v8") { db in
      try db.execute(sql: statedOn8)
      try db.execute(sql: "PRAGMA user_version = 8")
    }
    migrator.registerMigration("v9") { db in
      try db.execute(sql: assurance9 + dossier9 + history9)
      try db.execute(sql: "PRAGMA user_version = 9")
    }
    migrator.registerMigration("v10") { db in
      try db.execute(sql: account10)
      try db.execute(sql: "PRAGMA user_version = 10")
    }
    migrator.registerMigration("v11") { db in
      try db.execute(sql: changes11)
      try db.execute(sql: "PRAGMA user_version = 11")
    }
    migrator.registerMigration("v12") { db in
      try db.execute(sql: lettersShow12)
      try db.execute(sql: "PRAGMA user_version = 12")
    }
    migrator.registerMigration("v13") { db in
      try db.execute(sql: persons13 + children13 + things13 + assurance13 + history13)
      try db.execute(sql: "PRAGMA user_version = 13")
    }
    // Nothing of its own: the number was given to what came at the same time.
    migrator.registerMigration("v14") { db in
      try db.execute(sql: "PRAGMA user_version = 14")
    }
    migrator.registerMigration("v15") { db in
      try db.execute(sql: proof15 + history15)
      try db.execute(sql: "PRAGMA user_version = 15")
    }
    return migrator
  }

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
