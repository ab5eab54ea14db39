import Domain
import SQLite

extension Changes {
  /// Adds the reply at the end, or puts it in the place of the one with the same id. Its debt must
  /// be there.
  package mutating func save(_ reply: Reply) throws(StoreError) {
    try storing {
      try expect(reply.debt)
      try put(reply)
    }
  }

  /// Adds the payment at the end, or puts it in the place of the one with the same id. Its debt must
  /// be there.
  package mutating func save(_ payment: Payment) throws(StoreError) {
    try storing {
      try expect(payment.debt)
      try put(payment)
    }
  }

  /// Adds the entry of the log at the end, or puts it in the place of the one with the same id. The
  /// debt it names must be there. What was said of its promises and its last day in the agenda goes
  /// where these are not what they were.
  package mutating func save(_ entry: LogEntry) throws(StoreError) {
    try storing {
      if let debt = entry.debt { try expect(debt) }
      try takeMarks(before: entry)
      try put(entry)
      try takePromises(of: entry.id)
      for (index, promise) in entry.promises.enumerated() {
        try put(promise.row(entry: entry.id, position: index + 1), in: .promise)
      }
    }
  }

  /// Says what became of an item of the agenda, in the place of what was said before.
  package mutating func save(_ mark: AgendaMark) throws(StoreError) {
    try storing { try put(mark.row, in: .agendaMark) }
  }

  /// Removes the reply; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Reply>) throws(StoreError) {
    try storing { try take(id) }
  }

  /// Removes the payment; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Payment>) throws(StoreError) {
    try storing { try take(id) }
  }

  /// Removes the entry of the log, its promises and what was said of them in the agenda; `unknown`
  /// when it is not there.
  package mutating func remove(_ id: ID<LogEntry>) throws(StoreError) {
    try storing {
      try takeMarks(of: id)
      try takePromises(of: id)
      try take(id)
    }
  }

  /// Takes back what was said about an item of the agenda; nothing happens where nothing was said.
  package mutating func removeMark(of item: String) throws(StoreError) {
    try storing { try take([.text(item)], from: .agendaMark) }
  }

  private func expect(_ debt: ID<Debt>) throws {
    guard try Table.debt.position(of: debt.text, in: db) != nil else {
      throw StoreError.unknown(table: Table.debt.name, id: debt.text)
    }
  }

  private mutating func takePromises(of entry: ID<LogEntry>) throws {
    let positions = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT position FROM promise WHERE entry = ?"),
      arguments: [entry.text])
    for position in positions { try take([.id(entry), .number(position)], from: .promise) }
  }

  /// Of the marks on `entry`, takes those that were put on something else: another promise at that
  /// place, another last day, or an entry that had its number before.
  private mutating func takeMarks(before entry: LogEntry) throws {
    let kept = try Row.fetchAll(
      db, sql: "SELECT side, what, until_day FROM promise WHERE entry = ? ORDER BY position",
      arguments: [entry.id.text]
    ).map { (row: Row) -> [String?] in [row[0], row[1], row[2]] }
    for (index, promise) in entry.promises.enumerated() {
      let new = [promise.by.rawValue, promise.what, promise.until?.iso]
      if !kept.indices.contains(index) || kept[index] != new {
        try take([.text(entry.agendaItem(ofPromise: index))], from: .agendaMark)
      }
    }
    for index in kept.indices where index >= entry.promises.count {
      try take([.text(entry.agendaItem(ofPromise: index))], from: .agendaMark)
    }
    let old = try Row.fetchOne(
      db, sql: "SELECT answer_by, day, stage FROM log_entry WHERE id = ?",
      arguments: [entry.id.text]
    ).map { (row: Row) -> [String?] in [row[0], row[1], row[2]] }
    if old?[0] != entry.answerBy?.iso || old == nil {
      try take([.text(entry.agendaItemOfLastDay)], from: .agendaMark)
    }
    if old.map({ [$0[1], $0[2]] }) != [entry.on.iso, entry.stage?.rawValue] {
      try take([.text(entry.agendaItemOfObjection)], from: .agendaMark)
    }
  }

  /// Takes every mark on the entry with this id.
  private mutating func takeMarks(of id: ID<LogEntry>) throws {
    let items = try String.fetchAll(
      db, sql: "SELECT item FROM agenda_mark WHERE item IN (?, ?) OR item LIKE ?",
      arguments: ["letter.\(id.text)", "objection.\(id.text)", "promise.\(id.text).%"])
    for item in items { try take([.text(item)], from: .agendaMark) }
  }

  /// Removes everything that happened with a debt, before it goes.
  mutating func takeRecord(of debt: ID<Debt>) throws {
    for table in [Table.reply, .payment, .logEntry] {
      let ids = try String.fetchAll(
        db, sql: "SELECT id FROM \(table.name) WHERE debt = ?", arguments: [debt.text])
      for id in ids {
        if table == .logEntry {
          try takeMarks(of: ID(id))
          try takePromises(of: ID(id))
        }
        try take([.text(id)], from: table)
      }
    }
  }

  /// Removes everything that happened.
  mutating func takeRecord() throws {
    for table in [Table.promise, .logEntry, .payment, .reply, .agendaMark] {
      for key in try table.keys(in: db) { try take(key, from: table) }
    }
  }
}
