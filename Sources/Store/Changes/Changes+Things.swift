import Domain
import SQLite

extension Changes {
  /// Adds the income at the end, or puts it in the place of the one with the same id.
  package mutating func save(_ income: Income) throws(StoreError) {
    try storing { try put(income) }
    // Something comes in now.
    try takeBackAsked(.income)
  }

  /// Adds the cost at the end, or puts it in the place of the one with the same id.
  package mutating func save(_ cost: Cost) throws(StoreError) {
    try storing { try put(cost) }
  }

  /// Adds the creditor at the end, or puts it in the place of the one with the same id.
  package mutating func save(_ creditor: Creditor) throws(StoreError) {
    try storing { try put(creditor) }
  }

  /// Adds the debt at the end, or puts it in the place of the one with the same id. Its creditor
  /// and its collector must be there.
  package mutating func save(_ debt: Debt) throws(StoreError) {
    try storing {
      let parties = [debt.creditor, debt.collector].compactMap(\.self) + debt.links.map(\.party)
      for creditor in parties {
        guard try Table.creditor.position(of: creditor.text, in: db) != nil else {
          throw StoreError.unknownCreditor(creditor, debt: debt.id)
        }
      }
      try put(debt)
      try takeBills(of: debt.id)
      for (index, bill) in debt.bills.enumerated() {
        try put(bill.row(debt: debt.id, position: index + 1), in: .bill)
      }
      try takeLinks(of: debt.id)
      if !debt.links.isEmpty { try takeBackAsked(.chain(debt.id)) }
      for (index, link) in debt.links.enumerated() {
        try put(link.row(debt: debt.id, position: index + 1), in: .debtLink)
      }
      try takeEvents(of: debt.id)
      for kind in DebtEvent.allCases {
        for day in Set(debt[keyPath: kind.days]).sorted() {
          try put(
            ["debt": .id(debt.id), "kind": .choice(kind), "day": .day(day)], in: .debtEvent)
        }
      }
    }
  }

  /// The same as `save`, with the day of this change as the day of its amounts where nobody said one: no
  /// debt is entered without. A payment that is known from before still counts.
  package mutating func enter(_ debt: Debt) throws(StoreError) {
    let first = try storing {
      try String.fetchOne(
        db, sql: "SELECT min(day) FROM payment WHERE debt = ?", arguments: [debt.id.text])
    }
    try save(debt.stated(by: min(day, first.flatMap { LocalDate(iso: $0) } ?? day)))
  }

  /// Adds the correction of the law at the end, or puts it in the place of the one with the same
  /// id.
  package mutating func save(_ correction: LawCorrection) throws(StoreError) {
    try storing { try put(correction) }
  }

  /// Removes the income and what was said about it; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Income>) throws(StoreError) {
    try storing {
      try takeAssurances(about: id.text)
      try takeProofs(about: id.text)
      try take(id)
    }
  }

  /// Removes the cost and what was said about it; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Cost>) throws(StoreError) {
    try storing {
      try takeAssurances(about: id.text)
      try takeProofs(about: id.text)
      try take(id)
    }
  }

  /// Removes the creditor; `creditorInUse` while a debt names it, `unknown` when it is not there.
  package mutating func remove(_ id: ID<Creditor>) throws(StoreError) {
    try storing {
      let debts = try String.fetchAll(
        db,
        sql: """
          SELECT id FROM debt WHERE creditor = ?1 OR collector = ?1
            OR id IN (SELECT debt FROM debt_link WHERE party = ?1) ORDER BY position
          """,
        arguments: [id.text])
      guard debts.isEmpty else {
        throw StoreError.creditorInUse(id, debts: debts.map { ID($0) })
      }
      try take(id)
    }
  }

  /// Removes the correction of the law; `unknown` when it is not there.
  package mutating func remove(_ id: ID<LawCorrection>) throws(StoreError) {
    try storing { try take(id) }
  }

  /// Removes the debt, its bills and what happened with it; `unknown` when it is not there. Letters
  /// about it stay.
  package mutating func remove(_ id: ID<Debt>) throws(StoreError) {
    try storing {
      try takeRecord(of: id)
      try releaseMatters(of: id)
      try takeAssurances(about: id.text)
      try takeProofs(about: id.text)
      try takeBills(of: id)
      try takeEvents(of: id)
      try takeLinks(of: id)
      try take(id)
    }
  }

  /// Keeps a letter as it was written. It cannot be changed; undoing this change removes it. A
  /// second letter with the same id is `refused`.
  package mutating func record(_ letter: KeptLetter) throws(StoreError) {
    try storing {
      guard try Table.letter.position(of: letter.id.text, in: db) == nil else {
        throw StoreError.refused(table: Table.letter.name, id: letter.id.text)
      }
      let position = try Table.letter.nextPosition(in: db)
      try put(letter.row(position: position, entry: entry), in: .letter)
    }
    if let sent = letter.sent { try mark(letter.id, as: sent) }
  }

  /// Takes away a letter that was not sent, because another one takes its place; undoing the change
  /// brings it back. One that was sent stays: that is `refused`.
  package mutating func replace(_ letter: ID<KeptLetter>) throws(StoreError) {
    try storing {
      guard try Table.letterSent.object([.id(letter)], in: db) == nil else {
        throw StoreError.refused(table: Table.letter.name, id: letter.text)
      }
      try LettersSetAside.allow(in: db)
      try take([.id(letter)], from: .letter)
      try LettersSetAside.end(in: db)
    }
  }

  /// Keeps when and how a letter was sent, in the place of what was kept about that before;
  /// `unknown` when there is no such letter.
  package mutating func mark(
    _ letter: ID<KeptLetter>, as sent: Sending
  ) throws(StoreError) {
    try storing {
      guard try Table.letter.position(of: letter.text, in: db) != nil else {
        throw StoreError.unknown(table: Table.letter.name, id: letter.text)
      }
      try put(
        ["letter": .id(letter), "day": .day(sent.on), "way": .choice(sent.by)], in: .letterSent)
    }
  }

  mutating func put<Thing: StoredThing>(_ thing: Thing) throws {
    guard try Table.dossier.object([.number(1)], in: db) != nil else { throw StoreError.notStarted }
    let table = Thing.table
    let position =
      try table.position(of: thing.id.text, in: db) ?? table.nextPosition(in: db)
    var row = thing.row
    row["position"] = .number(position)
    try put(row, in: table)
  }

  mutating func take<Thing: StoredThing>(_ id: ID<Thing>) throws {
    guard try Thing.table.position(of: id.text, in: db) != nil else {
      throw StoreError.unknown(table: Thing.table.name, id: id.text)
    }
    try take([.id(id)], from: Thing.table)
  }

  private mutating func takeEvents(of debt: ID<Debt>) throws {
    let keys = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT debt, kind, day FROM debt_event WHERE debt = ?"),
      arguments: [debt.text])
    for key in keys { try take(Array(key.databaseValues), from: .debtEvent) }
  }

  private mutating func takeLinks(of debt: ID<Debt>) throws {
    let positions = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT position FROM debt_link WHERE debt = ?"),
      arguments: [debt.text])
    for position in positions { try take([.id(debt), .number(position)], from: .debtLink) }
  }

  private mutating func takeBills(of debt: ID<Debt>) throws {
    let positions = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT position FROM bill WHERE debt = ?"),
      arguments: [debt.text])
    for position in positions { try take([.id(debt), .number(position)], from: .bill) }
  }
}
