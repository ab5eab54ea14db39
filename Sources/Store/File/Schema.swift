import GRDB

/// The layout of the file, and how to tell a dossier from another file.
enum Schema {
  /// Written in the header of every dossier: "AFLS".
  static let applicationID = 0x4146_4C53

  /// The layout this program writes: the number of migrations.
  static let version = 1

  enum Recognised: Equatable {
    case current, older, empty, foreign
    case newer(Int)
  }

  /// Tells a dossier by two numbers in the header of the file; opening needs nothing more when the
  /// layout is the present one.
  static func recognise(_ db: Database) throws -> Recognised {
    let header = try Row.fetchOne(
      db,
      sql: """
        SELECT application_id, user_version FROM pragma_application_id, pragma_user_version
        """)
    guard let header, let id = Int.fromDatabaseValue(header[0]),
      let version = Int.fromDatabaseValue(header[1])
    else { return .foreign }
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
  /// One that adds a column to a table of `Table.all` must add it to the rows kept in
  /// `history_step` as well, or remove those steps.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: facts1 + letters1 + history1 + journey1)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    return migrator
  }

  private static func isWithoutTables(_ db: Database) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
  }
}
