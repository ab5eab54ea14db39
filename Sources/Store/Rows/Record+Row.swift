import Domain
import SQLite

extension Reply: StoredThing {
  static var table: Table { .reply }

  var row: RowValues {
    [
      "id": .id(id), "debt": .id(debt), "day": .day(on), "answer": .text(answer.code),
      "refusal": .text(refusal?.rawValue), "passed_to": .text(passedTo), "words": .text(words),
      "monthly_cents": .cents(offer?.monthly), "terms": .number(offer?.terms),
      "once_cents": .cents(offer?.once), "first_day": .day(offer?.from),
      "total_cents": .cents(offer?.total),
      "default_ppm": .number(offer?.defaultRate?.partsPerMillion),
      "on_miss": .text(offer?.onMiss?.rawValue), "waives_rights": .flag(offer?.waivesRights),
      "answer_by": .day(offer?.answerBy),
      "principal_cents": .cents(balance?.parts.principal),
      "interest_cents": .cents(balance?.parts.interest),
      "collection_costs_cents": .cents(balance?.parts.collectionCosts),
      "other_costs_cents": .cents(balance?.parts.otherCosts), "as_of": .day(balance?.asOf),
      "stated_by": .text(balance?.by),
    ]
  }

  private var refusal: Refusal? { if case .refused(let why) = answer { why } else { nil } }
  private var passedTo: String? { if case .passedOn(let name) = answer { name } else { nil } }
  private var balance: Balance? {
    if case .balance(let balance) = answer { balance } else { nil }
  }
  private var offer: CounterOffer? {
    if case .counterOffer(let offer) = answer { offer } else { nil }
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), debt: try row.id("debt"), on: try row.day("day"),
      answer: try Self.answer(
        try row.text("answer"), try row.optionalChoice("refusal"),
        try row.optionalText("passed_to"), try CounterOffer.read(row), try Balance.read(row),
        orElse: row.damaged),
      words: try row.optionalText("words"))
  }

  private static func answer(
    _ code: String, _ refusal: Refusal?, _ passedTo: String?, _ offer: CounterOffer?,
    _ balance: Balance?, orElse damaged: StoreError
  ) throws -> Answer {
    switch (code, refusal, offer, balance) {
    case ("accepted", nil, nil, nil): .accepted
    case ("counterOffer", nil, let offer?, nil): .counterOffer(offer)
    case ("refused", let refusal?, nil, nil): .refused(refusal)
    case ("asksInformation", nil, nil, nil): .asksInformation
    case ("saysPaid", nil, nil, nil): .saysPaid
    case ("passedOn", nil, nil, nil): .passedOn(passedTo)
    case ("balance", nil, nil, let balance?): .balance(balance)
    case ("withdrawn", nil, nil, nil): .withdrawn
    default: throw damaged
    }
  }
}

extension Reply.Balance {
  fileprivate static func read(_ row: RowReader) throws -> Reply.Balance? {
    guard let principal = try row.optionalMoney("principal_cents") else { return nil }
    return Reply.Balance(
      parts: Debt.Parts(
        principal: principal, interest: try row.optionalMoney("interest_cents") ?? .zero,
        collectionCosts: try row.optionalMoney("collection_costs_cents") ?? .zero,
        otherCosts: try row.optionalMoney("other_costs_cents") ?? .zero),
      asOf: try row.day("as_of"), by: try row.optionalText("stated_by"))
  }
}

extension Reply.CounterOffer {
  fileprivate static func read(_ row: RowReader) throws -> Reply.CounterOffer? {
    guard let waives = try row.optionalFlag("waives_rights") else { return nil }
    return Reply.CounterOffer(
      monthly: try row.optionalMoney("monthly_cents"),
      terms: try row.optionalNumber("terms", .positions),
      once: try row.optionalMoney("once_cents"), from: try row.optionalDay("first_day"),
      total: try row.optionalMoney("total_cents"),
      defaultRate: try row.optionalNumber("default_ppm", 0...Int.max)
        .map { Rate(partsPerMillion: $0) },
      onMiss: try row.optionalChoice("on_miss"), waivesRights: waives,
      answerBy: try row.optionalDay("answer_by"))
  }
}

extension Payment: StoredThing {
  static var table: Table { .payment }

  var row: RowValues {
    [
      "id": .id(id), "debt": .id(debt), "day": .day(on), "amount_cents": .cents(amount),
      "kind": .choice(kind), "note": .text(note), "bill": .text(bill),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), debt: try row.id("debt"), on: try row.day("day"),
      amount: try row.money("amount_cents"), kind: try row.choice("kind"),
      note: try row.optionalText("note"), bill: try row.optionalText("bill"))
  }
}

extension LogEntry: StoredThing {
  static var table: Table { .logEntry }

  var row: RowValues {
    [
      "id": .id(id), "debt": .id(debt), "day": .day(on), "channel": .choice(channel),
      "person": .text(person), "said": .text(said), "stage": .text(stage?.rawValue),
      "answer_by": .day(answerBy),
    ]
  }

  /// Without its promises, which have their own table.
  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), debt: try row.optionalID("debt"), on: try row.day("day"),
      channel: try row.choice("channel"), person: try row.optionalText("person"),
      said: try row.optionalText("said"), stage: try row.optionalChoice("stage"),
      answerBy: try row.optionalDay("answer_by"), promises: [])
  }
}

extension LogEntry.Promise {
  func row(entry: ID<LogEntry>, position: Int) -> RowValues {
    [
      "entry": .id(entry), "position": .number(position), "side": .choice(by),
      "what": .text(what), "until_day": .day(until),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      by: try row.choice("side"), what: try row.text("what"),
      until: try row.optionalDay("until_day"))
  }
}

extension AgendaMark {
  var row: RowValues {
    let (code, later): (String, LocalDate?) =
      switch state {
      case .done: ("done", nil)
      case .later(let day): ("later", day)
      case .notNeeded: ("notNeeded", nil)
      }
    return [
      "item": .text(item), "state": .text(code), "later_day": .day(later), "day": .day(on),
    ]
  }

  init(_ row: RowReader) throws {
    let state: State
    switch (try row.text("state"), try row.optionalDay("later_day")) {
    case ("done", nil): state = .done
    case ("notNeeded", nil): state = .notNeeded
    case ("later", let day?): state = .later(day)
    default: throw row.damaged
    }
    self.init(item: try row.text("item"), state: state, on: try row.day("day"))
  }
}
