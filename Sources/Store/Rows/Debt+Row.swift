import Domain
import SQLite

extension Debt: StoredThing {
  static var table: Table { .debt }

  /// The columns of what is more than a single value; the others are those of `facts`.
  static let ownColumns = [
    "id", "creditor", "collector", "rate_kind", "rate_ppm", "rate_unknown", "arrangement_cents",
    "arrangement_due_day", "arrangement_from", "arrangement_kept", "agreed_on", "agreed_with",
    "agreed_proof", "agreed_terms", "agreed_last_cents", "agreed_total_cents", "interest_stops",
    "on_miss", "agreed_changes",
  ]

  var row: RowValues {
    let rate = interest.columns
    let agreed = arrangement?.agreed ?? .unknown
    let own: RowValues = [
      "id": .id(id), "creditor": .id(creditor), "collector": .id(collector),
      "rate_kind": .text(rate.kind), "rate_ppm": .number(rate.partsPerMillion),
      "rate_unknown": .flag(interest == .unknown ? true : nil),
      "arrangement_cents": .cents(arrangement?.monthly),
      "arrangement_due_day": .number(arrangement?.dueDay),
      "arrangement_from": .day(arrangement?.from),
      "arrangement_kept": .flag(arrangement?.isKept), "agreed_on": .day(agreed.on),
      "agreed_with": .text(agreed.with), "agreed_proof": .text(agreed.proof?.rawValue),
      "agreed_terms": .number(agreed.terms), "agreed_last_cents": .cents(agreed.last),
      "agreed_total_cents": .cents(agreed.total), "interest_stops": .flag(agreed.interestStops),
      "on_miss": .text(agreed.onMiss?.rawValue),
      "agreed_changes": .text(arrangement?.changes.stored),
    ]
    return Self.facts.reduce(into: own) { row, fact in row[fact.column] = fact.stored(of: self) }
  }

  /// Without its bills and earlier days, which have their own tables.
  init(_ row: RowReader) throws {
    self = .blank(try row.id("id"), of: try row.id("creditor"))
    collector = try row.optionalID("collector")
    interest = try InterestTerms(row)
    arrangement = try .read(row)
    for fact in Self.facts { try fact.read(row, into: &self) }
  }
}

extension Debt.Arrangement.Agreed {
  fileprivate init(_ row: RowReader) throws {
    self.init(
      on: try row.optionalDay("agreed_on"), with: try row.optionalText("agreed_with"),
      proof: try row.optionalChoice("agreed_proof"),
      terms: try row.optionalNumber("agreed_terms", .positions),
      last: try row.optionalMoney("agreed_last_cents"),
      total: try row.optionalMoney("agreed_total_cents"),
      interestStops: try row.optionalFlag("interest_stops"),
      onMiss: try row.optionalChoice("on_miss"))
  }
}

extension Debt.InterestTerms {
  fileprivate var columns: (kind: String, partsPerMillion: Int?) {
    switch self {
    // A column of its own says that it is not known: the list of kinds in the file stays as it was.
    case .none, .unknown: ("none", nil)
    case .statutory: ("statutory", nil)
    case .contract(let rate): ("contract", rate.partsPerMillion)
    }
  }

  fileprivate init(_ row: RowReader) throws {
    switch (try row.text("rate_kind"), try row.optionalNumber("rate_ppm", 0...Int.max)) {
    case ("none", nil): self = try row.optionalFlag("rate_unknown") == true ? .unknown : .none
    case ("statutory", nil): self = .statutory
    case ("contract", let parts?): self = .contract(Rate(partsPerMillion: parts))
    default: throw row.damaged
    }
  }
}

extension Debt.Arrangement {
  fileprivate static func read(_ row: RowReader) throws -> Debt.Arrangement? {
    let monthly = try row.optionalMoney("arrangement_cents")
    let dueDay = try row.optionalNumber("arrangement_due_day", .daysOfMonth)
    let from = try row.optionalDay("arrangement_from")
    let isKept = try row.optionalFlag("arrangement_kept")
    let agreed = try Agreed(row)
    let changes = try row.changes("agreed_changes")
    guard let monthly, let isKept else {
      guard monthly == nil, dueDay == nil, from == nil, isKept == nil, agreed == .unknown,
        changes.isEmpty
      else {
        throw row.damaged
      }
      return nil
    }
    var arrangement = Debt.Arrangement(
      monthly: monthly, dueDay: dueDay, from: from, isKept: isKept, agreed: agreed)
    arrangement.changes = changes
    return arrangement
  }
}

extension TermChanges {
  /// As it is kept; nil where nothing changes.
  var stored: String? { isEmpty ? nil : code }
}

extension RowReader {
  /// What changes on the way; nothing for an empty column.
  func changes(_ column: String) throws -> TermChanges {
    guard let text = try optionalText(column) else { return .none }
    guard let changes = TermChanges(code: text), !changes.isEmpty else { throw damaged }
    return changes
  }
}

extension Debt.Bill {
  func row(debt: ID<Debt>, position: Int) -> RowValues {
    [
      "debt": .id(debt), "position": .number(position), "number": .text(number),
      "day": .day(date), "due_date": .day(dueDate), "amount_cents": .cents(amount),
      "fourteen_day_letter": .day(fourteenDayLetter),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      number: try row.optionalText("number"), date: try row.optionalDay("day"),
      dueDate: try row.optionalDay("due_date"), amount: try row.money("amount_cents"),
      fourteenDayLetter: try row.optionalDay("fourteen_day_letter"))
  }
}

extension Debt.Link {
  func row(debt: ID<Debt>, position: Int) -> RowValues {
    [
      "debt": .id(debt), "position": .number(position), "party": .id(party),
      "role": .choice(role), "reference": .text(reference), "since": .day(since),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      party: try row.id("party"), role: try row.choice("role"),
      reference: try row.optionalText("reference"), since: try row.optionalDay("since"))
  }
}

/// What makes the period of limitation run anew, as it is kept: one row for each day.
enum DebtEvent: String, CaseIterable {
  case demand, acknowledgement

  /// Where its days are in a debt.
  var days: WritableKeyPath<Debt, [LocalDate]> {
    switch self {
    case .demand: \.earlierDemands
    case .acknowledgement: \.earlierAcknowledgements
    }
  }
}
