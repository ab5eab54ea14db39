import Domain
import SQLite

// What was removed stays in the history, so that it can be brought back. Who hands a file over, or
// wants to be rid of it, removes that past.
enum Purge {
  /// Stands in the history for everything that was removed from it.
  static let code = "purged"

  /// Removes the past from a database: every earlier row, what undone changes held, letters about
  /// debts that are gone. The things themselves, their letters and the numbers that were given stay.
  static func run(in db: Database, mark: String) throws {
    let numbers = try UsedNumbers.read(db)
    try numbers.keep(since: .none, in: db)
    try LettersSetAside.allow(in: db)
    try db.execute(
      sql: """
        DELETE FROM letter_sent WHERE letter IN
          (SELECT id FROM letter WHERE debt NOT IN (SELECT id FROM debt));
        DELETE FROM letter WHERE debt NOT IN (SELECT id FROM debt);
        DELETE FROM history_step;
        DELETE FROM history
          WHERE number NOT IN (SELECT entry FROM letter)
            AND number <> (SELECT max(number) FROM history)
            AND number <> (SELECT min(number) FROM history);
        UPDATE history SET code = '\(code)', argument = '', state = 'done';
        """)
    try LettersSetAside.end(in: db)
    try db.execute(
      sql: "INSERT OR REPLACE INTO progress VALUES (?, ?)", arguments: [Revision.originKey, mark])
  }

  /// Leaves nothing of it in pages that are no longer used.
  static func sweep(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }
  }
}

extension DossierFile {
  /// Removes the past from this file, for good: nothing done before can be undone. `mark` tells this
  /// from any other state of the file.
  package func purgeHistory(mark: String) throws(StoreError) {
    if case .sealed(let sealed) = pages {
      guard !isReadOnly else { throw .readOnly(path: path ?? "") }
      return try storing(at: path) {
        try sealed.rewriting { queue in
          try queue.write { db in try Purge.run(in: db, mark: mark) }
          try Purge.sweep(queue)
        }
      }
    }
    try writing { db in try Purge.run(in: db, mark: mark) }
    try storing(at: path) { try Purge.sweep(queue) }
  }

  /// Copies the dossier without its past to a new file: what is there now, its letters and the numbers
  /// that were given; no history, no half-typed forms, nothing that was removed, and nothing of what is
  /// remembered under `forgotten`.
  package func copyWithoutPast(
    to path: String, forgetting forgotten: [String], mark: String
  ) throws(StoreError) {
    let bytes = try bytesWithoutPast(forgetting: forgotten, mark: mark)
    try FileAccess.createFolder(of: path)
    try FileAccess.put(bytes, to: path, replacing: false)
  }

  /// The same copy as bytes, for whoever puts them away in another form. It is made in memory.
  package func bytesWithoutPast(
    forgetting forgotten: [String], mark: String
  ) throws(StoreError) -> [UInt8] {
    try storing(at: path) {
      let copy = try DatabaseImage.empty()
      try current().backup(to: copy)
      try copy.write { db in
        try Purge.run(in: db, mark: mark)
        try db.execute(sql: "DELETE FROM draft")
        for key in forgotten {
          try db.execute(sql: "DELETE FROM progress WHERE key = ?", arguments: [key])
        }
      }
      try Purge.sweep(copy)
      try Self.expectWhole(copy)
      return try DatabaseImage.bytes(of: copy)
    }
  }
}
