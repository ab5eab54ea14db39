import Domain
import GRDB

extension DossierFile {
  /// Opens the dossier at `path`, or makes one when there is none and `creating` is true.
  ///
  /// Refuses what is not a dossier, or one of a newer Aflos, and leaves it as it is. Waits two
  /// seconds when another program has it locked.
  package static func open(at path: String, creating: Bool) throws(StoreError) -> DossierFile {
    try open(at: path, creating: creating, waiting: 2)
  }

  /// A dossier that lives as long as the value.
  package static func inMemory() throws(StoreError) -> DossierFile {
    try storing {
      let queue = try DatabaseQueue(configuration: configuration(waiting: 0))
      try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
      try Schema.migrator.migrate(queue)
      return DossierFile(queue: queue, path: nil, isPrivate: true)
    }
  }

  static func open(
    at path: String, creating: Bool, waiting seconds: Double
  ) throws(StoreError) -> DossierFile {
    // SQLite reads an empty name and ":memory:" as a file that is not kept.
    let path = path.utf8.first == UInt8(ascii: "/") ? path : "./\(path)"
    switch FileAccess.kind(of: path) {
    case .missing where creating: try FileAccess.create(path)
    case .missing: throw .notFound(path: path)
    case .folder: throw .notADatabase(path: path)
    case .noEntry: throw .notPermitted(path: path)
    case .file: break
    }
    guard FileAccess.isWritable(path) else { throw .notPermitted(path: path) }
    return try storing(at: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(waiting: seconds))
      let isPrivate = try prepare(queue, at: path, creating: creating)
      return DossierFile(queue: queue, path: path, isPrivate: isPrivate)
    }
  }

  /// Recognises the file before anything is changed about it, its mode included.
  private static func prepare(
    _ queue: DatabaseQueue, at path: String, creating: Bool
  ) throws -> Bool {
    let header = try queue.writeWithoutTransaction(Schema.header)
    switch header.recognised {
    case .current, .older:
      // SQLite reads a last page that was cut off as if it ended in zeros.
      guard case .file(let bytes) = FileAccess.kind(of: path), bytes >= header.bytes else {
        throw StoreError.damaged(table: nil, id: nil)
      }
      let isPrivate = FileAccess.makePrivate(path)
      if header.recognised == .older { try Schema.migrator.migrate(queue) }
      return isPrivate
    case .empty:
      // A few bytes of something else read as an empty file too.
      guard FileAccess.kind(of: path) == .file(bytes: 0) else {
        throw StoreError.notADatabase(path: path)
      }
      guard creating else { throw StoreError.notFound(path: path) }
      let isPrivate = FileAccess.makePrivate(path)
      try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
      try Schema.migrator.migrate(queue)
      return isPrivate
    case .newer(let version):
      throw StoreError.newer(path: path, version: version, known: Schema.version)
    case .foreign:
      throw StoreError.foreign(path: path)
    }
  }

  private static func configuration(waiting seconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(seconds)
    configuration.prepareDatabase { db in
      // FULL: what was answered is on the disk before the next question. The rollback journal
      // keeps a dossier one file. `trusted_schema` is off because a dossier may come from others.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }
}
