import CSQLite

/// What a database and its statements share. The database keeps statements and these keep this, not the
/// database: otherwise neither would ever be given back, and its file would stay open.
final class Connection {
  private var handle: OpaquePointer?
  /// Whether statements that write are refused.
  var isReading = false

  init(path: String, flags: Int32) throws {
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK else {
      let error = self.error(code)
      close()
      throw error
    }
  }

  deinit { close() }

  /// Statements that are still there end first: SQLite waits for them.
  func close() {
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// For functions of SQLite; `misuse` when it was closed.
  var open: OpaquePointer {
    get throws {
      guard let handle else { throw DatabaseError(.misuse, "the database is closed") }
      return handle
    }
  }

  func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw error(code) }
  }

  func error(_ code: Int32) -> DatabaseError {
    DatabaseError(
      DatabaseError.Code(rawValue: code), handle.map { String(cString: sqlite3_errmsg($0)) } ?? "")
  }

  var isInTransaction: Bool { handle.map { sqlite3_get_autocommit($0) == 0 } ?? false }
  var changesCount: Int { handle.map { Int(sqlite3_changes64($0)) } ?? 0 }
  var totalChangesCount: Int { handle.map { Int(sqlite3_total_changes64($0)) } ?? 0 }
}
