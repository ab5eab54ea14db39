import CSQLite

/// One connection to a database of SQLite, used by one at a time: `DatabaseQueue` sees to that.
package final class Database {
  private var handle: OpaquePointer?
  private var cache: [String: Statement] = [:]
  /// Whether statements that write are refused.
  var isReading = false

  init(path: String, _ configuration: Configuration) throws {
    let flags =
      configuration.readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_FULLMUTEX, nil)
    guard code == SQLITE_OK else {
      let error = self.error(code)
      close()
      throw error
    }
    do { try prepare(configuration) } catch {
      close()
      throw error
    }
  }

  private func prepare(_ configuration: Configuration) throws {
    let connection = try connection
    try check(sqlite3_extended_result_codes(connection, 1))
    try check(sqlite3_busy_timeout(connection, Int32(configuration.waitingSeconds * 1_000)))
    try check(aflos_sqlite3_without_double_quoted_strings(connection))
    try execute(sql: "PRAGMA foreign_keys = ON")
    for prepare in configuration.preparing { try prepare(self) }
    // SQLite looks at a file when something is read from it: what is no database is found here.
    try execute(sql: "SELECT 1 FROM sqlite_master LIMIT 1")
  }

  deinit { close() }

  /// The connection for functions of SQLite; `misuse` when it was closed.
  package var connection: OpaquePointer {
    get throws {
      guard let handle else { throw DatabaseError(.misuse, "the database is closed") }
      return handle
    }
  }

  func close() {
    cache = [:]
    sqlite3_close_v2(handle)
    handle = nil
  }

  // MARK: Errors

  func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw error(code) }
  }

  func error(_ code: Int32) -> DatabaseError {
    DatabaseError(
      DatabaseError.Code(rawValue: code), handle.map { String(cString: sqlite3_errmsg($0)) } ?? "")
  }

  // MARK: Statements

  /// Runs every statement of `sql`. Values are for a text of one statement.
  package func execute(sql: String, arguments: StatementArguments = []) throws {
    var sql = sql
    var statements = 0
    try sql.withUTF8 { bytes in
      try bytes.withMemoryRebound(to: CChar.self) { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
          let part = UnsafeBufferPointer(rebasing: rest)
          let (statement, taken) = try Statement.first(of: part, in: self)
          rest = rest.dropFirst(max(taken, 1))
          guard let statement else { continue }
          try statement.execute(arguments: statements == 0 ? arguments : [])
          statements += 1
        }
      }
    }
  }

  /// The one statement that `sql` is.
  package func statement(sql: String) throws -> Statement {
    var sql = sql
    let statement = try sql.withUTF8 { bytes in
      try bytes.withMemoryRebound(to: CChar.self) { try Statement.first(of: $0, in: self) }
    }.statement
    guard let statement else { throw DatabaseError(.misuse, "no statement") }
    return statement
  }

  /// The same, compiled once for as long as the database is open. It is used to its end before it is
  /// asked for again.
  package func cachedStatement(sql: String) throws -> Statement {
    if let known = cache[sql] { return known }
    let new = try statement(sql: sql)
    cache[sql] = new
    return new
  }

  /// How many rows the last statement changed.
  package var changesCount: Int { Int(sqlite3_changes64(handle)) }
  /// How many rows were changed since it was opened.
  package var totalChangesCount: Int { Int(sqlite3_total_changes64(handle)) }

  // MARK: Transactions

  /// What is locked at its start: nothing, writing, or all use by others.
  package enum TransactionKind: String { case deferred, immediate, exclusive }
  /// How it ends: it holds, or all of it is taken back.
  package enum TransactionCompletion { case commit, rollback }

  /// Does `body` in one transaction: all of it holds when this returns, none of it when it throws.
  package func inTransaction(
    _ kind: TransactionKind, _ body: () throws -> TransactionCompletion
  ) throws {
    try execute(sql: "BEGIN \(kind.rawValue)")
    do {
      switch try body() {
      case .commit: try cachedStatement(sql: "COMMIT").execute()
      case .rollback: try execute(sql: "ROLLBACK")
      }
    } catch {
      // Some errors have ended it already: a full disk for one. What went wrong first is told.
      if sqlite3_get_autocommit(handle) == 0 { try? execute(sql: "ROLLBACK") }
      throw error
    }
  }
}
