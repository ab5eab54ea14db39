import Domain
import GRDB

extension DossierFile {
  /// The whole dossier, in the order in which things were added, or nil when none was started.
  package func dossier() throws(StoreError) -> Dossier? {
    try reading { db in try Dossier.read(db) }
  }
}

extension Dossier {
  fileprivate static func read(_ db: Database) throws -> Dossier? {
    guard var dossier = try readHead(db) else { return nil }
    dossier.incomes = try readAll(db)
    dossier.costs = try readAll(db)
    dossier.creditors = try readAll(db)
    dossier.debts = try readAll(db)
    dossier.lawCorrections = try readAll(db)
    try checkReferences(db)
    try dossier.readBills(db)
    try dossier.readEvents(db)
    try dossier.record.read(db)
    return dossier
  }

  /// What is asked once: language, sender, household, reserve and settings. No lists.
  static func readHead(_ db: Database) throws -> Dossier? {
    let children = try rows(of: .child, in: db) { row in
      _ = try row.number(.positions)
      return try row.number(.years)
    }
    return try rows(of: .dossier, in: db) { row in
      _ = try row.number(1...1)
      return Dossier(
        language: try row.choice(), sender: try Sender(&row),
        household: Household(
          kind: try row.choice(), birthYear: try row.optionalNumber(.years),
          childBirthYears: children),
        reserve: try row.money(), settings: try Settings(&row), incomes: [], costs: [],
        creditors: [], debts: [], lawCorrections: [], record: .empty)
    }.first
  }

  /// The row of what is asked once; the children have their own.
  var headValues: [DatabaseValue] {
    [
      .number(1), .choice(language), .text(sender.name), .text(sender.street),
      .text(sender.postcode), .text(sender.city), .text(sender.email), .text(sender.phone),
      .choice(household.kind), .number(household.birthYear), .cents(reserve),
      .flag(settings.countsYearlyIncome), .number(settings.urgentMonths),
      .choice(settings.strategy),
    ]
  }

  static func readAll<Thing: StoredThing>(_ db: Database) throws -> [Thing] {
    try rows(of: Thing.table, in: db) { row in try Thing(&row) }
  }

  private static func checkReferences(_ db: Database) throws {
    let broken = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM debt
        WHERE creditor NOT IN (SELECT id FROM creditor)
          OR (collector IS NOT NULL AND collector NOT IN (SELECT id FROM creditor))
        """)
    if let broken { throw StoreError.damaged(table: Table.debt.name, id: broken) }
  }

  /// Bills come in the order of the debts, so that each belongs to the present debt or a later one;
  /// a bill of no debt is not of this dossier.
  private mutating func readBills(_ db: Database) throws {
    var place = 0
    let bills = try Self.rows(of: .bill, in: db) { row in
      let debt: ID<Debt> = try row.id()
      _ = try row.number(.positions)
      return (debt: debt, bill: try Debt.Bill(&row))
    }
    for (debt, bill) in bills {
      while place < debts.count, debts[place].id != debt { place += 1 }
      guard place < debts.count else {
        throw StoreError.damaged(table: Table.bill.name, id: debt.text)
      }
      debts[place].bills.append(bill)
    }
  }

  /// In the order of the debts, as bills are.
  private mutating func readEvents(_ db: Database) throws {
    var place = 0
    let events = try Self.rows(of: .debtEvent, in: db) { row in
      let debt: ID<Debt> = try row.id()
      return (debt: debt, kind: try row.choice() as DebtEvent, day: try row.day())
    }
    for (debt, kind, day) in events {
      while place < debts.count, debts[place].id != debt { place += 1 }
      guard place < debts.count else {
        throw StoreError.damaged(table: Table.debtEvent.name, id: debt.text)
      }
      debts[place][keyPath: kind.days].append(day)
    }
  }

  static func rows<Value>(
    of table: Table, in db: Database, _ read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let cursor = try Row.fetchCursor(db, sql: table.selectAll)
    while let row = try cursor.next() {
      var reader = RowReader(row, of: table)
      values.append(try read(&reader))
    }
    return values
  }
}

extension Sender {
  fileprivate init(_ row: inout RowReader) throws {
    self.init(
      name: try row.text(), street: try row.optionalText(), postcode: try row.optionalText(),
      city: try row.optionalText(), email: try row.optionalText(), phone: try row.optionalText())
  }
}

extension Settings {
  fileprivate init(_ row: inout RowReader) throws {
    self.init(
      countsYearlyIncome: try row.flag(),
      urgentMonths: try row.number(Settings.urgentMonthsAllowed), strategy: try row.choice())
  }
}

extension CaseRecord {
  fileprivate mutating func read(_ db: Database) throws {
    replies = try Dossier.readAll(db)
    payments = try Dossier.readAll(db)
    log = try Dossier.readAll(db)
    marks = try Dossier.rows(of: .agendaMark, in: db) { row in try AgendaMark(&row) }
    try checkReferences(db)
    try readPromises(db)
  }

  private func checkReferences(_ db: Database) throws {
    for table in [Table.reply, .payment, .logEntry] {
      let broken = try String.fetchOne(
        db,
        sql: """
          SELECT id FROM \(table.name)
          WHERE debt IS NOT NULL AND debt NOT IN (SELECT id FROM debt)
          """)
      if let broken { throw StoreError.damaged(table: table.name, id: broken) }
    }
  }

  /// Promises come in the order of the log, so that each belongs to the present entry or a later one.
  private mutating func readPromises(_ db: Database) throws {
    var place = 0
    let promises = try Dossier.rows(of: .promise, in: db) { row in
      let entry: ID<LogEntry> = try row.id()
      _ = try row.number(.positions)
      return (entry: entry, promise: try LogEntry.Promise(&row))
    }
    for (entry, promise) in promises {
      while place < log.count, log[place].id != entry { place += 1 }
      guard place < log.count else {
        throw StoreError.damaged(table: Table.promise.name, id: entry.text)
      }
      log[place].promises.append(promise)
    }
  }
}
