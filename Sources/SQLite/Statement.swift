import CSQLite

/// One compiled statement. It belongs to the database that made it, and is used where that is.
package final class Statement {
  private let connection: Connection
  private let handle: OpaquePointer

  /// The statement at the start of `sql`, nil where there is none, and the number of bytes it takes.
  static func first(
    of sql: UnsafeBufferPointer<CChar>, in connection: Connection
  ) throws -> (statement: Statement?, bytes: Int) {
    var handle: OpaquePointer?
    var tail: UnsafePointer<CChar>?
    try connection.check(
      sqlite3_prepare_v3(
        try connection.open, sql.baseAddress, Int32(sql.count), 0, &handle, &tail))
    let bytes = tail.flatMap { tail in sql.baseAddress.map { tail - $0 } } ?? sql.count
    return (handle.map { Statement($0, connection) }, bytes)
  }

  private init(_ handle: OpaquePointer, _ connection: Connection) {
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs it to its end. The rows it gives, if any, are not looked at.
  package func execute(arguments: StatementArguments = []) throws {
    try start(arguments)
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Starts it from the beginning with these values. Each question mark has one, no more and no less.
  func start(_ arguments: StatementArguments) throws {
    sqlite3_reset(handle)
    guard sqlite3_bind_parameter_count(handle) == Int32(arguments.values.count) else {
      throw DatabaseError(.misuse, "\(arguments.values.count) values for a statement")
    }
    if connection.isReading, sqlite3_stmt_readonly(handle) == 0 {
      throw DatabaseError(.readOnly, "a reading that would write")
    }
    for (index, value) in arguments.values.enumerated() {
      try connection.check(bind(value, at: Int32(index + 1)))
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) throws -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, place)
    case .integer(let number): return sqlite3_bind_int64(handle, place, Int64(number))
    case .string(let text):
      var text = text
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          // An empty text has no address, and SQLite takes no address for NULL.
          guard let start = bytes.baseAddress else {
            return sqlite3_bind_text(handle, place, "", 0, Self.copied)
          }
          return sqlite3_bind_text64(
            handle, place, start, UInt64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
        }
      }
    case .other: throw DatabaseError(.mismatch, "neither a number nor a text")
    }
  }

  /// `SQLITE_TRANSIENT`: SQLite makes a copy before it returns.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// Goes to the next row; false when there is none.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      // The message is of this call; resetting may replace it.
      let error = connection.error(code)
      sqlite3_reset(handle)
      throw error
    }
  }

  func end() { sqlite3_reset(handle) }

  /// The row at which it stands.
  var row: Row {
    Row(databaseValues: (0..<sqlite3_column_count(handle)).map { value(at: $0) })
  }

  private func value(at place: Int32) -> DatabaseValue {
    switch sqlite3_column_type(handle, place) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(handle, place)))
    case SQLITE_TEXT:
      // First the text, then its length: asking for the text may change how it is encoded.
      guard let start = sqlite3_column_text(handle, place) else { return .string("") }
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(handle, place)))
      return .string(String(decoding: bytes, as: UTF8.self))
    default: return .other
    }
  }
}
