import SQLite

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
    try image.writeWithoutTransaction { db in try db.load(bytes) }
    // Into a database of its own: one that was read this way cannot grow.
    let queue = try empty()
    try image.backup(to: queue)
    return queue
  }

  /// The pages of the database one after the other, as a file would hold them.
  static func bytes(of queue: DatabaseQueue) throws -> [UInt8] {
    try queue.writeWithoutTransaction { db in try db.image() }
  }
}
