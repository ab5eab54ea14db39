import SQLite

/// Remembers rows as they were when a change began, to know in the end what it changed.
///
/// Only the net effect counts: a row that is removed and added again as it was, is no change, and
/// the order in which rows were written does not matter. That is why a whole import is undone the
/// way one answer is.
struct Recorder {
  /// One row, as it was and as it is; nil where there is none.
  struct Step {
    let table: Table
    let before: String?
    let after: String?
  }

  private struct Place: Hashable {
    let table: Table
    let key: [DatabaseValue]
  }

  private var order: [Place] = []
  private var before: [Place: String?] = [:]

  /// Called before each write to a row.
  mutating func willWrite(_ key: [DatabaseValue], of table: Table, in db: Database) throws {
    let place = Place(table: table, key: key)
    guard before[place] == nil else { return }
    order.append(place)
    before.updateValue(try table.object(key, in: db), forKey: place)
  }

  /// What is different now, in the order of the first write to each row.
  func steps(in db: Database) throws -> [Step] {
    try order.compactMap { place in
      let before = before[place] ?? nil
      let after = try place.table.object(place.key, in: db)
      return before == after ? nil : Step(table: place.table, before: before, after: after)
    }
  }
}
