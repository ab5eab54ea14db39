import Domain
import SQLite

extension DossierFile {
  /// The newest changes, the last one first, at most `limit`.
  package func history(limit: Int) throws(StoreError) -> [HistoryEntry] {
    try reading { db in try History(db: db).entries(newest: max(0, limit)) }
  }

  /// The day of the earliest change; nil when nothing was ever changed.
  package func firstDay() throws(StoreError) -> LocalDate? {
    try reading { db in try History(db: db).firstDay() }
  }

  /// Takes back the last change that holds. Nil when there is none.
  package func undo(on day: LocalDate) throws(StoreError) -> HistoryEntry? {
    try moving { history in
      try history.lastDone().map { try history.move($0, to: .undone, on: day) }
    }
  }

  /// Does again what was undone last. Nil when there is nothing, or something was changed since.
  package func redo(on day: LocalDate) throws(StoreError) -> HistoryEntry? {
    try moving { history in
      try history.firstUndone().map { try history.move($0, to: .done, on: day) }
    }
  }

  private func moving(
    _ body: (History) throws -> HistoryEntry?
  ) throws(StoreError) -> HistoryEntry? {
    let done = try writing { db in
      let before = try Revision(db)
      let entry = try body(History(db: db))
      return (entry: entry, before: before, after: try Revision(db))
    }
    lastReading.move(from: done.before, to: done.after)
    return done.entry
  }

  /// Everything undo and redo are about, as text: equal texts are equal dossiers and letters.
  ///
  /// A line with the name of each table, then a JSON object for each row, by key.
  package func dump() throws(StoreError) -> String {
    try reading { db in
      var lines: [String] = []
      for table in Table.all {
        lines.append(table.name)
        lines += try String.fetchAll(db, sql: table.selectObjects)
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}
