import Domain
import SQLite

/// A change of what an office keeps, with what it was before and after: so it can be taken back.
package struct OfficeChange: Hashable, Sendable {
  /// One thing that changed. Paths begin in the folder of the office.
  package enum Step: Hashable, Sendable {
    /// A text file; nil where there was none, or is none.
    case text(path: String, before: String?, after: String?)
    /// What is known of a client.
    case note(path: String, before: OfficeBook.Note, after: OfficeBook.Note)
    /// A client file that was made, with the number of the last change in its history then.
    case client(path: String, newest: Int)
  }

  /// As it is told.
  package let deed: OfficeDeed
  /// On which it was made.
  package let day: LocalDate
  /// In the order in which they were done.
  package let steps: [Step]

  package init(_ deed: OfficeDeed, on day: LocalDate, _ steps: [Step]) {
    self.deed = deed
    self.day = day
    self.steps = steps
  }
}

extension OfficeBook {
  /// A change that is kept, by its number.
  package struct Kept: Hashable, Sendable {
    /// Counts up; never given twice.
    package let number: Int
    /// What was changed.
    package let change: OfficeChange
  }

  /// So many changes can be taken back.
  package static let mostKept = 200

  static let changeTables = """
    CREATE TABLE change (number INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL,
      kind TEXT NOT NULL, about TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE step (change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      place INTEGER NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, before TEXT, after TEXT,
      PRIMARY KEY (change, place)) STRICT;
    """

  /// Keeps what is about to be changed. What was taken back before can no longer be done again.
  package func keep(_ change: OfficeChange) throws(StoreError) {
    try storing {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM change WHERE undone = 1")
        try db.execute(
          sql: "INSERT INTO change (day, kind, about) VALUES (?, ?, ?)",
          arguments: [change.day.iso, change.deed.kind.rawValue, change.deed.about])
        let last = try Row.fetchOne(db, sql: "SELECT max(number) FROM change")
        let number: Int = last?[0] ?? 0
        for (place, step) in change.steps.enumerated() { try Self.put(step, number, place, db) }
        try db.execute(
          sql: "DELETE FROM change WHERE number <= ?", arguments: [number - Self.mostKept])
      }
    }
  }

  /// The last change that holds, or the first one that was taken back; nil where there is none.
  package func change(undone: Bool) throws(StoreError) -> Kept? {
    try storing {
      try queue.read { db in
        let order = undone ? "ASC" : "DESC"
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT number, day, kind, about FROM change WHERE undone = ? ORDER BY number \(order)
            LIMIT 1
            """, arguments: [undone ? 1 : 0])
        guard let row, let number: Int = row[0], let iso: String = row[1],
          let day = LocalDate(iso: iso), let code: String = row[2],
          let kind = OfficeDeed.Kind(rawValue: code), let about: String = row[3]
        else { return nil }
        let steps = try Row.fetchAll(
          db, sql: Self.stepsSQL, arguments: [number]
        ).compactMap { Self.step($0) }
        return Kept(
          number: number, change: OfficeChange(OfficeDeed(kind, about), on: day, steps))
      }
    }
  }

  /// A change was taken back, or done again.
  package func mark(_ kept: Kept, undone: Bool) throws(StoreError) {
    try storing {
      try queue.write { db in
        try db.execute(
          sql: "UPDATE change SET undone = ? WHERE number = ?",
          arguments: [undone ? 1 : 0, kept.number])
      }
    }
  }

  private static func put(
    _ step: OfficeChange.Step, _ change: Int, _ place: Int, _ db: Database
  ) throws {
    switch step {
    case .text(let path, let before, let after):
      try db.execute(
        sql: "INSERT INTO step VALUES (?, ?, 'text', ?, ?, ?)",
        arguments: [change, place, path, before, after])
    case .client(let path, let newest):
      try db.execute(
        sql: "INSERT INTO step VALUES (?, ?, 'client', ?, NULL, ?)",
        arguments: [change, place, path, String(newest)])
    case .note(let path, let before, let after):
      try db.execute(
        sql: """
          INSERT INTO step VALUES (?, ?, 'note', ?, json_array(?, ?, ?, ?), json_array(?, ?, ?, ?))
          """,
        arguments: [
          change, place, path, before.number, before.owner, before.note, before.consent?.iso,
          after.number, after.owner, after.note, after.consent?.iso,
        ])
    }
  }

  private static let stepsSQL: String = {
    let sides = ["before", "after"].flatMap { side in
      (0..<4).map { "CASE kind WHEN 'note' THEN json_extract(\(side), '$[\($0)]') END" }
    }
    return "SELECT kind, path, before, after, \(sides.joined(separator: ", ")) "
      + "FROM step WHERE change = ? ORDER BY place"
  }()

  private static func step(_ row: Row) -> OfficeChange.Step? {
    guard let kind: String = row[0], let path: String = row[1] else { return nil }
    let (before, after): (String?, String?) = (row[2], row[3])
    func note(_ first: Int) -> Note {
      let consent: String? = row[first + 3]
      return Note(
        number: row[first], owner: row[first + 1], note: row[first + 2],
        consent: consent.flatMap { LocalDate(iso: $0) })
    }
    switch kind {
    case "text": return .text(path: path, before: before, after: after)
    case "note": return .note(path: path, before: note(4), after: note(8))
    case "client": return .client(path: path, newest: after.flatMap { Int($0) } ?? 0)
    default: return nil
    }
  }
}
