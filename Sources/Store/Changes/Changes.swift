import Domain
import SQLite

/// What can be written inside one change. It lives as long as the change does.
///
/// Each write goes through `put` or `take`, which tell the recorder first: nothing of the dossier
/// can be written without being undoable.
package struct Changes: ~Copyable {
  let db: Database
  /// The number this change will have in the history.
  let entry: Int
  /// The day of the change.
  let day: LocalDate
  /// Numbers that were given in this change.
  private(set) var numbers = UsedNumbers.none
  private var recorder = Recorder()

  init(db: Database, entry: Int, on day: LocalDate) {
    self.db = db
    self.entry = entry
    self.day = day
  }

  func steps() throws -> [Recorder.Step] { try recorder.steps(in: db) }

  /// Writes a row in the place of the one with the same key, or adds it.
  mutating func put(_ row: RowValues, in table: Table) throws {
    let values = table.values(row)
    let key = table.key(of: values)
    try recorder.willWrite(key, of: table, in: db)
    try table.delete(key, in: db)
    try table.insert(values, in: db)
    if table.key == ["id"] { numbers.count(table.id(of: values)) }
  }

  /// Removes the row with this key, if it is there.
  mutating func take(_ key: [DatabaseValue], from table: Table) throws {
    try recorder.willWrite(key, of: table, in: db)
    try table.delete(key, in: db)
  }
}

extension DossierFile {
  /// The only door for facts: makes a change in one transaction, and records what was meant and
  /// how to undo and redo it.
  ///
  /// When `body` throws, nothing is stored. When it changes nothing, the history stays as it is.
  /// A change after an undo discards what was undone: that can no longer be redone.
  ///
  /// What was read through this file last is compared: when somebody else changed the facts since, it
  /// throws `changedMeanwhile` and nothing is stored. Who decides nothing by what was read is
  /// `ignoringOthers`.
  package func change<Result>(
    _ intent: Intent, on day: LocalDate, ignoringOthers: Bool = false,
    _ body: (inout Changes) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let done = try writing { db in
      let before = try Revision(db)
      if !ignoringOthers { try lastReading.compare(with: before) }
      let history = History(db: db)
      let sums = try SumsBefore(db)
      var changes = Changes(db: db, entry: try history.nextNumber(), on: day)
      let result = try body(&changes)
      let steps = try changes.steps()
      if !steps.isEmpty {
        try sums.compare(with: db)
        try keepNumbers(of: changes, in: db)
        try history.record(intent, number: changes.entry, on: day, steps)
      }
      return (result: result, before: before, after: try Revision(db))
    }
    lastReading.move(from: done.before, to: done.after)
    return done.result
  }

  /// Numbers that were given are kept, whatever is undone later. The first time, those of before are
  /// looked up as well.
  private func keepNumbers(of changes: borrowing Changes, in db: Database) throws {
    guard try !UsedNumbers.areKept(in: db) else {
      return try changes.numbers.keep(since: try UsedNumbers.read(db), in: db)
    }
    var all = try UsedNumbers.read(db)
    for (prefix, number) in changes.numbers.all { all.count("\(prefix)\(number)") }
    try all.keep(since: .none, in: db)
  }
}
