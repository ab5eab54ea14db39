import Domain
import SQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the office keeps of its clients itself, in one file of its own in its folder: nothing of it
/// stands in the files of the households, and nothing of them stands here but their places.
package final class OfficeBook {
  /// What is kept of one client.
  package struct Note: Hashable, Sendable {
    package var number: String?
    package var owner: String?
    package var note: String?
    package var consent: LocalDate?

    package init(
      number: String? = nil, owner: String? = nil, note: String? = nil,
      consent: LocalDate? = nil
    ) {
      self.number = number
      self.owner = owner
      self.note = note
      self.consent = consent
    }

    var isEmpty: Bool { number == nil && owner == nil && note == nil && consent == nil }
  }

  let queue: DatabaseQueue

  private init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Written in the header: "AFLB".
  private static let applicationID = 0x4146_4C42
  private static let version = 2

  /// Where the book of the office in `folder` is.
  package static func path(in folder: String) -> String { "\(folder)/\(OfficeFolder.own)/book" }

  /// The book of the office in `folder`; nil where there is none.
  package static func existing(in folder: String) throws(StoreError) -> OfficeBook? {
    guard FileAccess.kind(of: path(in: folder)) != .missing else { return nil }
    return try open(in: folder)
  }

  /// The same, made where there is none.
  package static func open(in folder: String) throws(StoreError) -> OfficeBook {
    let path = path(in: folder)
    try FileAccess.createFolder(of: path)
    FileAccess.createPrivate(path)
    return try storing(at: path) {
      let queue = try DatabaseQueue(
        path: path, configuration: DossierFile.configuration(waiting: 5))
      let numbers = try queue.read { db in
        try Row.fetchOne(
          db,
          sql: "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
        )
      }
      let id: Int? = numbers?[0]
      let version: Int? = numbers?[1]
      switch (id, version) {
      case (0, 0): try make(in: queue)
      case (applicationID, Self.version): break
      case (applicationID, 1): try addChanges(to: queue)
      case (applicationID, let newer?):
        throw StoreError.newer(path: path, version: newer, known: Self.version)
      default: throw StoreError.foreign(path: path)
      }
      return OfficeBook(queue)
    }
  }

  private static func make(in queue: DatabaseQueue) throws {
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE note (
            path TEXT NOT NULL PRIMARY KEY, file INTEGER NOT NULL, number TEXT, owner TEXT,
            note TEXT, consent TEXT) STRICT;
          CREATE TABLE work (kind TEXT NOT NULL, path TEXT NOT NULL, outcome TEXT NOT NULL,
            PRIMARY KEY (kind, path)) STRICT;
          \(changeTables)
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = \(version);
          """)
    }
  }

  /// Books of before changes could be taken back.
  private static func addChanges(to queue: DatabaseQueue) throws {
    try queue.write { db in
      try db.execute(sql: "\(changeTables) PRAGMA user_version = \(version);")
    }
  }
}

extension OfficeBook {
  /// What is kept of each client, by path. A client that was moved or renamed is known by its file.
  /// - Parameter files: The number of each file there is now, by path.
  package func notes(of files: [String: Int]) throws(StoreError) -> [String: Note] {
    try storing {
      let rows = try queue.read { db in
        try Row.fetchAll(db, sql: "SELECT path, file, number, owner, note, consent FROM note")
      }
      var notes: [String: Note] = [:]
      var moved: [(file: Int, note: Note)] = []
      for row in rows {
        guard let path: String = row[0], let file: Int = row[1] else { continue }
        let consent: String? = row[5]
        let note = Note(
          number: row[2], owner: row[3], note: row[4],
          consent: consent.flatMap { LocalDate(iso: $0) })
        if files[path] != nil { notes[path] = note } else { moved.append((file, note)) }
      }
      guard !moved.isEmpty else { return notes }
      let places = Dictionary(files.map { ($0.value, $0.key) }) { first, _ in first }
      for (file, note) in moved {
        if let path = places[file], notes[path] == nil { notes[path] = note }
      }
      return notes
    }
  }

  /// Keeps what is known of a client now, in the place of what was kept before.
  package func keep(_ note: Note, of path: String, file: Int) throws(StoreError) {
    try storing {
      try queue.write { db in
        try db.execute(
          sql: "DELETE FROM note WHERE path = ? OR file = ?", arguments: [path, file])
        guard !note.isEmpty else { return }
        try db.execute(
          sql: "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [path, file, note.number, note.owner, note.note, note.consent?.iso])
      }
    }
  }
}

// Work on many clients: what was done of it, so that it goes on where it was left.
extension OfficeBook {
  /// What became of each client of work that was not finished, by path.
  package func done(of kind: String) throws(StoreError) -> [String: String] {
    try storing {
      let rows = try queue.read { db in
        try Row.fetchAll(
          db, sql: "SELECT path, outcome FROM work WHERE kind = ?", arguments: [kind])
      }
      var done: [String: String] = [:]
      for row in rows {
        if let path: String = row[0], let outcome: String = row[1] { done[path] = outcome }
      }
      return done
    }
  }

  /// One client is done.
  package func note(_ outcome: String, for path: String, of kind: String) throws(StoreError) {
    try storing {
      try queue.write { db in
        try db.execute(
          sql: "INSERT OR REPLACE INTO work VALUES (?, ?, ?)", arguments: [kind, path, outcome])
      }
    }
  }

  /// All of it is done.
  package func finish(_ kind: String) throws(StoreError) {
    try storing {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM work WHERE kind = ?", arguments: [kind])
      }
    }
  }
}

extension FileAccess {
  /// An empty file for its owner only, where there is none.
  static func createPrivate(_ path: String) {
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
  }
}
