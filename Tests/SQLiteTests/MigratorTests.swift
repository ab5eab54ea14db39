import Testing

@testable import SQLite

/// A database comes from any layout to the newest, one whole step after the other.
@Suite struct MigratorTests {
  struct Stop: Error {}

  private var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE c (a REFERENCES p)")
    }
    migrator.registerMigration("v2") { db in try db.execute(sql: "ALTER TABLE p ADD COLUMN b") }
    migrator.registerMigration("v3") { db in try db.execute(sql: "ALTER TABLE p ADD COLUMN c") }
    return migrator
  }

  private func made(_ queue: DatabaseQueue) throws -> [String] {
    try queue.read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
    }
  }

  @Test func stepsAreMadeInOrderAndOnce() throws {
    let queue = try DatabaseQueue()
    try migrator.migrate(queue, upTo: "v2")
    #expect(try made(queue) == ["v1", "v2"])
    try migrator.migrate(queue)
    try migrator.migrate(queue)
    #expect(try made(queue) == ["v1", "v2", "v3"])
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA foreign_keys") } == 1)
  }

  @Test func aStepThatFailsLeavesTheOnesBefore() throws {
    var failing = migrator
    failing.registerMigration("v4") { db in
      try db.execute(sql: "CREATE TABLE half (a)")
      throw Stop()
    }
    failing.registerMigration("v5") { _ in }
    let queue = try DatabaseQueue()
    #expect(throws: Stop.self) { try failing.migrate(queue) }
    #expect(try made(queue) == ["v1", "v2", "v3"])
    let tables = try queue.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE name = 'half'")
    }
    #expect(tables.isEmpty)
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA foreign_keys") } == 1)
  }

  @Test func aStepMayMakeATableAnewButLeavesNoLooseRow() throws {
    let queue = try DatabaseQueue()
    try migrator.migrate(queue)
    try queue.write { db in
      try db.execute(sql: "INSERT INTO p (a) VALUES (1); INSERT INTO c VALUES (1)")
    }
    var anew = migrator
    anew.registerMigration("v4") { db in
      try db.execute(
        sql: """
          CREATE TABLE new (a PRIMARY KEY, b, c); INSERT INTO new SELECT * FROM p; DROP TABLE p;
          ALTER TABLE new RENAME TO p
          """)
    }
    try anew.migrate(queue)
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM c") } == 1)
    anew.registerMigration("v5") { db in try db.execute(sql: "DELETE FROM p") }
    do {
      try anew.migrate(queue)
      Issue.record("a row refers to nothing")
    } catch let error as DatabaseError {
      #expect(error.extendedResultCode == .looseReference)
    }
    #expect(try made(queue) == ["v1", "v2", "v3", "v4"])
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM p") } == 1)
  }

  @Test func whatANewerProgramMadeIsKnownAsSuch() throws {
    let queue = try DatabaseQueue()
    #expect(try !queue.read(migrator.hasBeenSuperseded))
    try migrator.migrate(queue)
    #expect(try !queue.read(migrator.hasBeenSuperseded))
    try queue.write { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v4')") }
    #expect(try queue.read(migrator.hasBeenSuperseded))
  }
}
