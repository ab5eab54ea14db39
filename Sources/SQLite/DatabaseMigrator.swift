/// Brings a database from the layout it has to another, one step after the other.
///
/// Which steps were made stands in the database itself, in the table `grdb_migrations`: dossiers of
/// before have it under this name, from the library GRDB that wrote it then.
package struct DatabaseMigrator: Sendable {
  private struct Migration: Sendable {
    let name: String
    let migrate: @Sendable (Database) throws -> Void
  }

  private var steps: [Migration] = []

  package init() {}

  /// The names of the steps, in their order.
  package var migrations: [String] { steps.map(\.name) }

  /// Adds a step after those that are there. Its name stays for ever.
  package mutating func registerMigration(
    _ name: String, _ migrate: @escaping @Sendable (Database) throws -> Void
  ) {
    steps.append(Migration(name: name, migrate: migrate))
  }

  /// Makes the steps that were not made yet, up to the one with the name `last`. Each is one
  /// transaction: it was made whole or not at all.
  ///
  /// Rows may refer to nothing while a step is made, as SQLite wants it for a table that is made anew;
  /// at its end they do not, or the step is taken back with `looseReference`.
  package func migrate(_ queue: DatabaseQueue, upTo last: String? = nil) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      // Only outside a transaction does this setting do anything.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
      for migration in steps {
        try Self.make(migration, in: db)
        if migration.name == last { break }
      }
    }
  }

  private static func make(_ migration: Migration, in db: Database) throws {
    guard try !made(db).contains(migration.name) else { return }
    try db.inTransaction(.immediate) {
      // Another program may have made it in the meantime.
      guard try !made(db).contains(migration.name) else { return .rollback }
      try migration.migrate(db)
      guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
        throw DatabaseError(.looseReference, migration.name)
      }
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [migration.name])
      return .commit
    }
  }

  /// Whether it has a step that is not known here: a newer program wrote it.
  package func hasBeenSuperseded(_ db: Database) throws -> Bool {
    try !Self.made(db).isSubset(of: migrations)
  }

  private static func made(_ db: Database) throws -> Set<String> {
    let isThere = try Int.fetchOne(
      db, sql: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'grdb_migrations'")
    guard isThere != nil else { return [] }
    return Set(try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
  }
}
