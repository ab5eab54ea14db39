import Domain
import GRDB
import GRDBSQLite

// A database as bytes, in memory only: what is sealed is nowhere on the disk unsealed, not even for a
// moment, so that nothing is left of it when the program is killed.
enum DatabaseImage {
  /// An empty database in memory, of which nothing is put away in temporary files either.
  static func empty() throws -> DatabaseQueue {
    var configuration = DossierFile.configuration(waiting: 0)
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA temp_store = MEMORY") }
    return try DatabaseQueue(configuration: configuration)
  }

  /// The database that these bytes are.
  static func opened(_ bytes: [UInt8]) throws -> DatabaseQueue {
    let image = try empty()
    try image.writeWithoutTransaction { db in
      guard let place = sqlite3_malloc64(sqlite3_uint64(max(bytes.count, 1))) else {
        throw StoreError.failed(code: Int(SQLITE_NOMEM))
      }
      bytes.withUnsafeBytes { from in
        if let start = from.baseAddress { place.copyMemory(from: start, byteCount: from.count) }
      }
      let code = sqlite3_deserialize(
        db.sqliteConnection, "main", place.assumingMemoryBound(to: UInt8.self),
        sqlite3_int64(bytes.count), sqlite3_int64(bytes.count),
        UInt32(SQLITE_DESERIALIZE_FREEONCLOSE))
      guard code == SQLITE_OK else { throw StoreError.failed(code: Int(code)) }
    }
    // Into a database of its own: one that was read this way cannot grow.
    let queue = try empty()
    try image.backup(to: queue)
    return queue
  }

  static func bytes(of queue: DatabaseQueue) throws -> [UInt8] {
    try queue.writeWithoutTransaction(bytes)
  }

  /// The pages of the database one after the other, as a file would hold them.
  static func bytes(of db: Database) throws -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let place = sqlite3_serialize(db.sqliteConnection, "main", &count, 0) else {
      throw StoreError.failed(code: Int(SQLITE_NOMEM))
    }
    defer { sqlite3_free(place) }
    return Array(UnsafeBufferPointer(start: place, count: Int(count)))
  }
}
