import Domain
import GRDB

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
    try writing { db in try Purge.run(in: db, mark: mark) }
    try storing(at: path) { try Purge.sweep(queue) }
  }

  /// Copies the dossier without its past to a new file: what is there now, its letters and the numbers
  /// that were given; no history, no half-typed forms, nothing that was removed, and nothing of what is
  /// remembered under `forgotten`.
  package func copyWithoutPast(
    to path: String, forgetting forgotten: [String], mark: String
  ) throws(StoreError) {
    try FileAccess.createFolder(of: path)
    try FileAccess.filling(path, replacing: false) { part throws(StoreError) in
      try storing(at: path) { try fill(part, forgetting: forgotten, mark: mark) }
    }
  }

  /// The same copy as bytes, for whoever puts them away in another form. On the way they are in a file
  /// beside the dossier, for its owner only, which is removed again.
  package func bytesWithoutPast(
    forgetting forgotten: [String], mark: String
  ) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    let path = path ?? ""
    try FileAccess.filling(path, replacing: true, placing: false) { part throws(StoreError) in
      try storing(at: path) { try fill(part, forgetting: forgotten, mark: mark) }
      bytes = try FileAccess.bytes(of: part)
    }
    return bytes
  }

  private func fill(_ part: String, forgetting forgotten: [String], mark: String) throws {
    let copy = try DatabaseQueue(path: part, configuration: Self.configuration(waiting: 0))
    try queue.backup(to: copy)
    try copy.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        try Purge.run(in: db, mark: mark)
        try db.execute(sql: "DELETE FROM draft")
        for key in forgotten {
          try db.execute(sql: "DELETE FROM progress WHERE key = ?", arguments: [key])
        }
        return .commit
      }
    }
    try Purge.sweep(copy)
    try Self.expectWhole(copy)
    try copy.close()
  }
}
