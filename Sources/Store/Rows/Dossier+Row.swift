import Domain
import SQLite

extension DossierFile {
  /// The whole dossier, in the order in which things were added, or nil when none was started.
  package func dossier() throws(StoreError) -> Dossier? {
    try reading { db in
      let dossier = try Dossier.read(db)
      lastReading.note(try Revision(db))
      return dossier
    }
  }
}

extension DossierFile {
  /// What is asked once: language, who signs, who lives here. No lists; nil when nothing was started.
  package func head() throws(StoreError) -> Dossier? {
    try reading { db in try Dossier.readHead(db) }
  }
}

extension Dossier {
  fileprivate static func read(_ db: Database) throws -> Dossier? {
    guard var dossier = try readHead(db) else { return nil }
    dossier.numbers = try UsedNumbers.read(db)
    dossier.incomes = try readAll(db)
    dossier.costs = try readAll(db)
    dossier.creditors = try readAll(db)
    dossier.debts = try readAll(db)
    dossier.assets = try readAll(db)
    dossier.matters = try readAll(db)
    dossier.lawCorrections = try readAll(db)
    dossier.assurances = try rows(of: .assurance, in: db) { row in try Assurance(row) }
    dossier.proofs = try rows(of: .proof, in: db) { row in try KeptProof(row) }
    try checkReferences(db)
    try dossier.readBills(db)
    try dossier.readEvents(db)
    try dossier.readLinks(db)
    try dossier.record.read(db)
    return dossier
  }

  /// What is asked once: language, sender, household, reserve and settings. No lists.
  static func readHead(_ db: Database) throws -> Dossier? {
    let children = try rows(of: .child, in: db) { row in try Child(row) }
    return try rows(of: .dossier, in: db) { row in
      var head = Dossier(
        language: try row.choice("language"), sender: try Sender(row),
        household: Household(
          kind: try row.choice("kind"), birthYear: try row.optionalNumber("birth_year", .years),
          children: children),
        persons: .unknown,
        reserve: try row.money("reserve_cents"), settings: try Settings(row), incomes: [],
        costs: [],
        creditors: [], debts: [], assets: [], matters: [], lawCorrections: [], assurances: [],
        record: .empty, proofs: [])
      for fact in personFacts { try fact.read(row, into: &head) }
      return head
    }.first
  }

  /// The row of what is asked once; the children have their own.
  var headRow: RowValues {
    let head: RowValues = [
      "id": .number(1), "language": .choice(language), "name": .text(sender.name),
      "street": .text(sender.street), "postcode": .text(sender.postcode),
      "city": .text(sender.city), "email": .text(sender.email), "phone": .text(sender.phone),
      "birth_date": .day(sender.birthDate),
      "kind": .choice(household.kind), "birth_year": .number(household.birthYear),
      "reserve_cents": .cents(reserve),
      "counts_yearly_income": .flag(settings.countsYearlyIncome),
      "urgent_months": .number(settings.urgentMonths),
      "strategy": .text(settings.strategy?.rawValue),
      "letters_show": .text(settings.lettersShow.stored),
    ]
    return Self.personFacts.reduce(into: head) { $0[$1.column] = $1.stored(of: self) }
  }

  static func readAll<Thing: StoredThing>(_ db: Database) throws -> [Thing] {
    try rows(of: Thing.table, in: db) { row in try Thing(row) }
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
    let lost = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM legal_matter WHERE debt IS NOT NULL AND debt NOT IN (SELECT id FROM debt)
        """)
    if let lost { throw StoreError.damaged(table: Table.matter.name, id: lost) }
  }

  private mutating func readBills(_ db: Database) throws {
    for (place, bill) in try rowsOfDebts(of: .bill, in: db, { try Debt.Bill($0) }) {
      debts[place].bills.append(bill)
    }
  }

  private mutating func readEvents(_ db: Database) throws {
    let events = try rowsOfDebts(of: .debtEvent, in: db) { row in
      (kind: try row.choice("kind") as DebtEvent, day: try row.day("day"))
    }
    for (place, event) in events { debts[place][keyPath: event.kind.days].append(event.day) }
  }

  private mutating func readLinks(_ db: Database) throws {
    for (place, link) in try rowsOfDebts(of: .debtLink, in: db, { try Debt.Link($0) }) {
      guard creditor(link.party) != nil else {
        throw StoreError.damaged(table: Table.debtLink.name, id: debts[place].id.text)
      }
      debts[place].links.append(link)
    }
  }

  /// The rows of a table with the place of their debt. They come in the order of the debts, so that each
  /// belongs to the present debt or a later one; a row of no debt is not of this dossier.
  private func rowsOfDebts<Value>(
    of table: Table, in db: Database, _ read: (RowReader) throws -> Value
  ) throws -> [(place: Int, value: Value)] {
    var place = 0
    let rows = try Self.rows(of: table, in: db) { row in
      (debt: try row.id("debt") as ID<Debt>, value: try read(row))
    }
    return try rows.map { debt, value in
      while place < debts.count, debts[place].id != debt { place += 1 }
      guard place < debts.count else {
        throw StoreError.damaged(table: table.name, id: debt.text)
      }
      return (place, value)
    }
  }

  static func rows<Value>(
    of table: Table, in db: Database, _ read: (RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let cursor = try Row.fetchCursor(db, sql: table.selectAll)
    while let row = try cursor.next() {
      values.append(try read(RowReader(row, of: table)))
    }
    return values
  }
}

extension Sender {
  fileprivate init(_ row: RowReader) throws {
    self.init(
      name: try row.text("name"), street: try row.optionalText("street"),
      postcode: try row.optionalText("postcode"), city: try row.optionalText("city"),
      email: try row.optionalText("email"), phone: try row.optionalText("phone"),
      birthDate: try row.optionalDay("birth_date"))
  }
}

extension Settings {
  fileprivate init(_ row: RowReader) throws {
    self.init(
      countsYearlyIncome: try row.flag("counts_yearly_income"),
      urgentMonths: try row.number("urgent_months", Settings.urgentMonthsAllowed),
      strategy: try row.optionalChoice("strategy"),
      lettersShow: try LettersShow(row))
  }
}

extension LettersShow {
  /// As it is kept: the names of the facts with spaces between them; nil for what holds until somebody
  /// chooses.
  fileprivate var stored: String? {
    self == .standard ? nil : facts.map(\.rawValue).joined(separator: " ")
  }

  fileprivate init(_ row: RowReader) throws {
    guard let text = try row.optionalText("letters_show") else {
      self = .standard
      return
    }
    var shown: Set<Fact> = []
    for word in text.split(separator: " ") {
      guard let fact = Fact(rawValue: String(word)) else { throw row.damaged }
      shown.insert(fact)
    }
    self.init(shown)
  }
}

extension CaseRecord {
  fileprivate mutating func read(_ db: Database) throws {
    replies = try Dossier.readAll(db)
    payments = try Dossier.readAll(db)
    log = try Dossier.readAll(db)
    marks = try Dossier.rows(of: .agendaMark, in: db) { row in try AgendaMark(row) }
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
      (entry: try row.id("entry") as ID<LogEntry>, promise: try LogEntry.Promise(row))
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
