import CSQLite

/// One connection to a database of SQLite, used by one at a time: `DatabaseQueue` sees to that.
package final class Database {
  private let shared: Connection
  private var cache: [String: Statement] = [:]

  /// Whether statements that write are refused.
  var isReading: Bool {
    get { shared.isReading }
    set { shared.isReading = newValue }
  }

  init(path: String, _ configuration: Configuration) throws {
    let flags =
      configuration.readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    shared = try Connection(path: path, flags: flags | SQLITE_OPEN_FULLMUTEX)
    try prepare(configuration)
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

  /// The connection for functions of SQLite; `misuse` when it was closed.
  package var connection: OpaquePointer { get throws { try shared.open } }

  func close() {
    cache = [:]
    shared.close()
  }

  // MARK: Errors

  func check(_ code: Int32) throws { try shared.check(code) }

  func error(_ code: Int32) -> DatabaseError { shared.error(code) }

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
          let (statement, taken) = try Statement.first(of: part, in: shared)
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
      try bytes.withMemoryRebound(to: CChar.self) { try Statement.first(of: $0, in: shared) }
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
  package var changesCount: Int { shared.changesCount }
  /// How many rows were changed since it was opened.
  package var totalChangesCount: Int { shared.totalChangesCount }

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
      if shared.isInTransaction { try? execute(sql: "ROLLBACK") }
      throw error
    }
  }
}
