import Domain
import SQLite

// Copies are made through SQLite, page by page in one reading: a copy of the bytes of a file that is
// being written, or that has a journal beside it, may be of no moment at all.
extension DossierFile {
  /// Copies the whole file, its history included, to a new file for its owner only. Others may go on
  /// writing meanwhile. The copy is read and checked before it stands under its name.
  ///
  /// `taken` when something is there already.
  package func copy(to path: String) throws(StoreError) {
    try storing(at: path) {
      switch pages {
      case .plain(let queue): try Self.copy(queue, to: path)
      case .sealed(let sealed): try sealed.copy(to: path)
      }
    }
  }

  static func copy(_ source: DatabaseQueue, to path: String) throws(StoreError) {
    try FileAccess.createFolder(of: path)
    try FileAccess.filling(path, replacing: false) { part throws(StoreError) in
      try storing(at: path) {
        let target = try DatabaseQueue(path: part, configuration: configuration(waiting: 0))
        try source.backup(to: target)
        try expectWhole(target)
        try target.close()
      }
    }
  }

  /// Looks at every page, every index and every rule of the tables: what is wrong, nothing when all is
  /// well. Takes longer as the file is larger.
  package func problems() throws(StoreError) -> [String] {
    try reading { db in
      let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
      let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "\(String.fromDatabaseValue(row[0]) ?? "?"): reference"
      }
      return pages + references
    }
  }

  static func expectWhole(_ queue: DatabaseQueue) throws {
    let found = try queue.read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") }
    guard found == ["ok"] else { throw StoreError.damaged(table: nil, id: nil) }
  }

  /// Puts what is in `copy` in the place of the dossier at `path`; all of it or nothing.
  ///
  /// Whoever has the file open sees the new facts at the next reading, and what they decided by the
  /// old ones is refused. A file that is no database any more is moved to `aside`, where nothing may
  /// be; one that can still be read is copied there. `mark` tells this restoring from others. Where the
  /// file is locked it stays so: `envelope` opens it, and seals what takes its place.
  package static func restore(
    _ copy: DossierFile, at path: String, sealing envelope: Envelope?,
    keepingOldAt aside: String, mark: String
  ) throws(StoreError) {
    try FileAccess.createFolder(of: path)
    try FileAccess.createFolder(of: aside)
    let isThere = FileAccess.kind(of: path) != .missing
    var target: DossierFile?
    if isThere {
      let opening = Opening(isCreating: false, waitingSeconds: 10, envelope: envelope)
      if let old = try? open(at: path, opening), !old.isReadOnly {
        try old.copy(to: aside)
        target = old
      } else {
        try FileAccess.moveAside(path, to: aside)
      }
    }
    try storing(at: path) {
      let new = try restored(copy, mark: mark)
      switch target?.pages {
      case .plain(let queue): try new.backup(to: queue)
      case .sealed(let sealed): try sealed.replace(by: new)
      case nil:
        let bytes = try DatabaseImage.bytes(of: new)
        try FileAccess.put(
          try envelope?.tried(bytes) ?? bytes, to: path, replacing: false)
      }
    }
  }

  /// What is in `copy`, of the present layout, as a state of its own.
  private static func restored(_ copy: DossierFile, mark: String) throws -> DatabaseQueue {
    let new = try DatabaseImage.empty()
    try copy.queue.backup(to: new)
    try Schema.migrator.migrate(new)
    try new.writeWithoutTransaction { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO progress VALUES (?, ?)",
        arguments: [Revision.originKey, mark])
    }
    try expectWhole(new)
    return new
  }
}
