import Domain
import SQLite

/// A table of facts: the statements that every such table needs.
///
/// A row travels in two forms: as values by the names of their columns, to and from `Domain`; and as
/// one JSON object, which SQLite itself makes and takes apart, to and from the history.
///
/// Reading a dossier is on the way of every command: what it needs is made once, the rest when a row
/// is written.
struct Table: Hashable, Sendable {
  let name: String
  /// Columns that tell one row from another.
  let key: [String]
  let columns: [String]
  /// Where each column stands in a row that was selected.
  let places: [String: Int]
  /// All rows, in the order of the dossier.
  let selectAll: String
  private let columnList: String

  init(name: String, key: [String], order: String, columns: [String]) {
    self.name = name
    self.key = key
    self.columns = columns
    places = Dictionary(
      columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    columnList = Self.list(columns)
    selectAll = "SELECT \(columnList) FROM \(name) ORDER BY \(order)"
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  static func == (a: Table, b: Table) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Parents before what refers to them.
  static let all =
    [
      dossier, child, income, cost, creditor, debt, bill, debtEvent, debtLink, letter, letterSent,
      lawOverride, assurance, proof, asset, matter,
    ] + record

  /// What happened after the letters.
  static let record = [reply, payment, logEntry, promise, agendaMark]

  static let dossier = Table(
    name: "dossier", key: ["id"], order: "id",
    columns: [
      "id", "language", "name", "street", "postcode", "city", "email", "phone", "kind",
      "birth_year", "reserve_cents", "counts_yearly_income", "urgent_months",
      "strategy", "birth_date", "letters_show",
    ] + Dossier.personFacts.map(\.column))
  static let child = Table(
    name: "child", key: ["id"], order: "position",
    columns: ["position", "id", "name", "birth_year", "birth_date", "home", "whose"])
  static let income = Table(
    name: "income", key: ["id"], order: "position",
    columns: [
      "position", "id", "name", "kind", "amount_cents", "every", "pay_day", "low_cents",
      "high_cents", "month", "first_day", "last_day",
    ])
  static let cost = Table(
    name: "cost", key: ["id"], order: "position",
    columns: [
      "position", "id", "name", "category", "amount_cents", "every", "due_day", "month",
      "first_day", "last_day",
    ])
  static let creditor = Table(
    name: "creditor", key: ["id"], order: "position",
    columns: [
      "position", "id", "name", "kind", "street", "postcode", "city", "email", "iban",
      "customer_number", "register_number",
    ])
  static let debt = Table(
    name: "debt", key: ["id"], order: "position",
    columns: ["position"] + Debt.ownColumns + Debt.facts.map(\.column))
  /// In the order of the debts; a bill of no debt comes first.
  static let bill = Table(
    name: "bill", key: ["debt", "position"],
    order: "(SELECT position FROM debt WHERE id = bill.debt), position",
    columns: [
      "debt", "position", "number", "day", "due_date", "amount_cents", "fourteen_day_letter",
    ])
  /// In the order of the debts; an event of no debt comes first.
  static let debtEvent = Table(
    name: "debt_event", key: ["debt", "kind", "day"],
    order: "(SELECT position FROM debt WHERE id = debt_event.debt), kind, day",
    columns: ["debt", "kind", "day"])
  /// In the order of the debts; a link of no debt comes first.
  static let debtLink = Table(
    name: "debt_link", key: ["debt", "position"],
    order: "(SELECT position FROM debt WHERE id = debt_link.debt), position",
    columns: ["debt", "position", "party", "role", "reference", "since"])
  static let asset = Table(
    name: "asset", key: ["id"], order: "position",
    columns: ["position", "id"] + Asset.facts.map(\.column))
  static let matter = Table(
    name: "legal_matter", key: ["id"], order: "position",
    columns: ["position", "id", "debt"] + LegalMatter.facts.map(\.column))
  static let letter = Table(
    name: "letter", key: ["id"], order: "position",
    columns: [
      "position", "id", "entry", "debt", "creditor_name", "kind", "language", "written",
      "file_name", "text", "sha256", "monthly_cents", "terms", "last_cents", "total_cents",
      "sheet", "plan_sha256", "changes",
    ])
  static let letterSent = Table(
    name: "letter_sent", key: ["letter"], order: "letter", columns: ["letter", "day", "way"])
  static let lawOverride = Table(
    name: "law_override", key: ["id"], order: "position",
    columns: [
      "position", "id", "law_table", "subject", "fact", "first_day", "unit", "value", "source",
      "entered",
    ])
}

extension Table {
  static let reply = Table(
    name: "reply", key: ["id"], order: "position",
    columns: [
      "position", "id", "debt", "day", "answer", "refusal", "passed_to", "words", "monthly_cents",
      "terms", "once_cents", "first_day", "total_cents", "default_ppm", "on_miss",
      "waives_rights", "answer_by", "principal_cents", "interest_cents",
      "collection_costs_cents", "other_costs_cents", "as_of", "stated_by",
    ])
  static let payment = Table(
    name: "payment", key: ["id"], order: "position",
    columns: ["position", "id", "debt", "day", "amount_cents", "kind", "note", "bill"])
  static let logEntry = Table(
    name: "log_entry", key: ["id"], order: "position",
    columns: [
      "position", "id", "debt", "day", "channel", "person", "said", "stage", "answer_by",
    ])
  /// In the order of the log; a promise of no entry comes first.
  static let promise = Table(
    name: "promise", key: ["entry", "position"],
    order: "(SELECT position FROM log_entry WHERE id = promise.entry), position",
    columns: ["entry", "position", "side", "what", "until_day"])
  static let agendaMark = Table(
    name: "agenda_mark", key: ["item"], order: "item",
    columns: ["item", "state", "later_day", "day"])
}

extension Table {
  /// All rows as JSON objects, by key.
  var selectObjects: String { "SELECT \(object) FROM \(name) ORDER BY \(Self.list(key))" }

  /// The row as one JSON object.
  var object: String {
    "json_object(\(columns.map { "'\($0)', \($0)" }.joined(separator: ", ")))"
  }

  /// Adds a row. A row that breaks a rule of the table is `refused`.
  func insert(_ values: [DatabaseValue], in db: Database) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    try refusing(values) {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO \(name) (\(columnList)) VALUES (\(places))")
      try statement.execute(arguments: StatementArguments(values))
    }
  }

  /// Removes the row with this key, if it is there.
  func delete(_ key: [DatabaseValue], in db: Database) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM \(name) WHERE \(isKey)")
    try statement.execute(arguments: StatementArguments(key))
  }

  /// The row with this key as JSON, or nil.
  func object(_ key: [DatabaseValue], in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT \(object) FROM \(name) WHERE \(isKey)")
    return try String.fetchOne(statement, arguments: StatementArguments(key))
  }

  /// Adds the row that was made a JSON object before.
  func insert(object: String, in db: Database) throws {
    let values = columns.map { "json_extract(?1, '$.\($0)')" }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(name) (\(columnList)) VALUES (\(values.joined(separator: ", ")))")
    try statement.execute(arguments: [object])
  }

  /// Removes the row that is exactly this object. False when there is no such row.
  func delete(object: String, in db: Database) throws -> Bool {
    let same = columns.map { column in
      "\(column) \(key.contains(column) ? "=" : "IS") json_extract(?1, '$.\(column)')"
    }
    let statement = try db.cachedStatement(
      sql: "DELETE FROM \(name) WHERE \(same.joined(separator: " AND "))")
    try statement.execute(arguments: [object])
    return db.changesCount == 1
  }

  /// The keys of all rows.
  func keys(in db: Database) throws -> [[DatabaseValue]] {
    try Row.fetchAll(db, sql: "SELECT \(Self.list(key)) FROM \(name)").map(\.databaseValues)
  }

  /// The values of the key columns.
  func key(of values: [DatabaseValue]) -> [DatabaseValue] {
    key.compactMap { name in columns.firstIndex(of: name).map { values[$0] } }
  }

  /// One above the highest position.
  func nextPosition(in db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT max(position) FROM \(name)")
    return try (Int.fetchOne(statement) ?? 0) + 1
  }

  /// The position of the thing with this id, or nil.
  func position(of id: String, in db: Database) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT position FROM \(name) WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [id])
  }

  private var isKey: String { key.map { "\($0) = ?" }.joined(separator: " AND ") }

  private func refusing(_ values: [DatabaseValue], _ body: () throws -> Void) throws {
    let refused = StoreError.refused(table: name, id: id(of: values))
    // SQLite makes objects of a text up to its first NUL: in the history the rest would be lost.
    guard !values.contains(where: \.holdsNUL) else { throw refused }
    do { try body() } catch let error as DatabaseError where error.resultCode == .constraint {
      throw refused
    }
  }

  /// The key of the row as one text, for messages.
  func id(of values: [DatabaseValue]) -> String {
    key(of: values).map { value in
      switch value {
      case .string(let text): text
      case .integer(let number): String(number)
      default: "?"
      }
    }.joined(separator: "/")
  }
}

extension DatabaseValue {
  fileprivate var holdsNUL: Bool {
    guard case .string(let text) = self else { return false }
    return text.utf8.contains(0)
  }
}
