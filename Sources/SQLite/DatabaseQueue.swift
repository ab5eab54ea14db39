import CSQLite
import Synchronization

/// How a database is opened.
package struct Configuration: Sendable {
  package var readonly = false
  /// How long is waited for another program that has the file locked, before `busy`.
  package var waitingSeconds: Double = 0
  var preparing: [@Sendable (Database) throws -> Void] = []

  package init() {}

  /// Adds what is done first with each database that is opened.
  package mutating func prepareDatabase(_ body: @escaping @Sendable (Database) throws -> Void) {
    preparing.append(body)
  }
}

/// A database for several threads: one after the other.
///
/// Calls are not nested: who is inside one and calls another waits for ever.
package final class DatabaseQueue: @unchecked Sendable {
  // Checked by hand: nothing but `alone` touches the database, and one at a time is inside it.
  private let database: Database
  private let turn = Mutex(())

  /// The database in the file at `path`, made when there is none.
  package init(path: String, configuration: Configuration = Configuration()) throws {
    database = try Database(path: path, configuration)
  }

  /// A database in memory, which ends with this value.
  package convenience init(configuration: Configuration = Configuration()) throws {
    try self.init(path: ":memory:", configuration: configuration)
  }

  private func alone<Result>(_ body: (Database) throws -> Result) throws -> Result {
    var outcome: Swift.Result<Result, any Error>?
    turn.withLock { _ in outcome = Swift.Result { try body(database) } }
    guard let outcome else { throw DatabaseError(.misuse) }
    return try outcome.get()
  }

  /// Reads in one transaction: what it sees is of one moment. What would write is refused.
  package func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try alone { db in
      db.isReading = true
      defer { db.isReading = false }
      return try Self.within(.deferred, db, body)
    }
  }

  /// Writes in one transaction; the lock for writing is taken first.
  package func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try alone { db in try Self.within(.immediate, db, body) }
  }

  private static func within<Result>(
    _ kind: Database.TransactionKind, _ db: Database, _ body: (Database) throws -> Result
  ) throws -> Result {
    var result: Result?
    try db.inTransaction(kind) {
      result = try body(db)
      return .commit
    }
    guard let result else { throw DatabaseError(.misuse) }
    return result
  }

  /// Each statement is a transaction of its own, unless `body` makes one.
  package func writeWithoutTransaction<Result>(
    _ body: (Database) throws -> Result
  ) throws -> Result {
    try alone(body)
  }

  /// One transaction, which ends as `body` says; one that throws is taken back.
  package func inTransaction(
    _ kind: Database.TransactionKind,
    _ body: (Database) throws -> Database.TransactionCompletion
  ) throws {
    try alone { db in try db.inTransaction(kind) { try body(db) } }
  }

  /// Copies every page, as they are at one moment, over what is in `other`.
  ///
  /// Source: https://www.sqlite.org/backup.html
  package func backup(to other: DatabaseQueue) throws {
    try alone { source in
      try other.alone { target in
        guard
          let backup = sqlite3_backup_init(
            try target.connection, "main", try source.connection, "main")
        else { throw target.error(sqlite3_errcode(try target.connection)) }
        let code = sqlite3_backup_step(backup, -1)
        let ended = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, ended == SQLITE_OK else {
          throw target.error(code == SQLITE_DONE ? ended : code)
        }
      }
    }
  }

  /// Every use after this is `misuse`.
  package func close() throws { try alone { $0.close() } }
}
