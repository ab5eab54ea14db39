import Domain
import SQLite

/// The tables `history` and `history_step`.
///
/// Entries that are undone always come after all that are done, discarded ones aside: undo takes
/// the last that is done, redo the first that is undone.
struct History {
  let db: Database

  func nextNumber() throws -> Int {
    try (Int.fetchOne(db, sql: "SELECT max(number) FROM history") ?? 0) + 1
  }

  /// Adds an entry, and discards what was undone: its steps start from rows that are gone.
  func record(
    _ intent: Intent, number: Int, on day: LocalDate, _ steps: [Recorder.Step]
  ) throws {
    try db.execute(
      sql: """
        DELETE FROM history_step
        WHERE entry IN (SELECT number FROM history WHERE state = 'undone')
        """)
    try db.execute(
      sql: "UPDATE history SET state = 'discarded', state_day = ? WHERE state = 'undone'",
      arguments: [day.iso])
    try db.execute(
      sql: "INSERT INTO history VALUES (?, ?, ?, ?, 'done', ?)",
      arguments: [number, day.iso, intent.code, intent.argument, day.iso])
    let insert = try db.cachedStatement(
      sql: "INSERT INTO history_step (entry, row_of, before, after) VALUES (?, ?, ?, ?)")
    for step in steps {
      try insert.execute(arguments: [number, step.table.name, step.before, step.after])
    }
  }

  func entries(newest limit: Int) throws -> [HistoryEntry] {
    try entries(
      """
      WHERE code <> '\(Purge.code)' OR number = (SELECT max(number) FROM history
        WHERE code = '\(Purge.code)')
      ORDER BY number DESC LIMIT ?
      """, [limit])
  }

  func firstDay() throws -> LocalDate? {
    let text = try String.fetchOne(db, sql: "SELECT min(day) FROM history")
    guard let text else { return nil }
    guard let day = LocalDate(iso: text) else {
      throw StoreError.damaged(table: "history", id: text)
    }
    return day
  }

  /// How many debts the newest change gave a day for their amounts; zero when it was another change.
  func statedDebts() throws -> Int {
    guard case .debtsStated(let count) = try lastDone()?.intent else { return 0 }
    return count
  }

  func lastDone() throws -> HistoryEntry? {
    try entries(
      "WHERE state = 'done' AND code <> '\(Purge.code)' ORDER BY number DESC LIMIT ?", [1]
    ).first
  }

  func firstUndone() throws -> HistoryEntry? {
    try entries("WHERE state = 'undone' ORDER BY number LIMIT ?", [1]).first
  }

  /// Moves the entry to `state` and gives it as it is now.
  func move(
    _ entry: HistoryEntry, to state: HistoryEntry.State, on day: LocalDate
  ) throws -> HistoryEntry {
    // First the state: a letter may only go once the change that wrote it is undone.
    try db.execute(
      sql: "UPDATE history SET state = ?, state_day = ? WHERE number = ?",
      arguments: [state.rawValue, day.iso, entry.number])
    let isUndo = state == .undone
    let steps = try self.steps(of: entry.number)
    // All rows go before any comes, so that no two ever want the same place.
    // Doing a replacement again sets its letters aside again.
    try LettersSetAside.allow(in: db)
    for step in steps.reversed() {
      guard let object = isUndo ? step.after : step.before else { continue }
      guard try step.table.delete(object: object, in: db) else {
        throw StoreError.damaged(table: "history", id: String(entry.number))
      }
    }
    try LettersSetAside.end(in: db)
    for step in steps {
      guard let object = isUndo ? step.before : step.after else { continue }
      try step.table.insert(object: object, in: db)
    }
    return HistoryEntry(
      number: entry.number, day: entry.day, intent: entry.intent, state: state, stateDay: day)
  }

  private func steps(of entry: Int) throws -> [Recorder.Step] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT row_of, before, after FROM history_step WHERE entry = ? ORDER BY id",
      arguments: [entry])
    return try rows.map { row in
      let name = String.fromDatabaseValue(row[0])
      guard let table = Table.all.first(where: { $0.name == name }) else {
        throw StoreError.damaged(table: "history_step", id: String(entry))
      }
      return Recorder.Step(
        table: table, before: String.fromDatabaseValue(row[1]),
        after: String.fromDatabaseValue(row[2]))
    }
  }

  private func entries(_ tail: String, _ arguments: StatementArguments) throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT number, day, code, argument, state, state_day FROM history \(tail)",
      arguments: arguments)
    return try rows.map { row in
      let row = RowReader(row, of: .history)
      return HistoryEntry(
        number: try row.number("number", .positions), day: try row.day("day"),
        intent: Intent(code: try row.text("code"), argument: try row.text("argument")),
        state: try row.choice("state"), stateDay: try row.day("state_day"))
    }
  }
}

extension Table {
  fileprivate static let history = Table(
    name: "history", key: ["number"], order: "number",
    columns: ["number", "day", "code", "argument", "state", "state_day"])
}
