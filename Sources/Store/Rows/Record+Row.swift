import Domain
import GRDB

extension Reply: StoredThing {
  static var table: Table { .reply }

  func values(position: Int) -> [DatabaseValue] {
    let head: [DatabaseValue] = [
      .number(position), .id(id), .id(debt), .day(on), .text(answer.code),
    ]
    return head + [.text(refusal?.rawValue), .text(passedTo), .text(words)] + offerValues
  }

  private var refusal: Refusal? { if case .refused(let why) = answer { why } else { nil } }
  private var passedTo: String? { if case .passedOn(let name) = answer { name } else { nil } }
  private var offer: CounterOffer? {
    if case .counterOffer(let offer) = answer { offer } else { nil }
  }

  private var offerValues: [DatabaseValue] {
    [
      .cents(offer?.monthly), .number(offer?.terms), .cents(offer?.once), .day(offer?.from),
      .cents(offer?.total), .number(offer?.defaultRate?.partsPerMillion),
      .text(offer?.onMiss?.rawValue), .flag(offer?.waivesRights), .day(offer?.answerBy),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    let (id, debt): (ID<Reply>, ID<Debt>) = (try row.id(), try row.id())
    let on = try row.day()
    let code = try row.text()
    let refusal: Refusal? = try row.optionalChoice()
    let passedTo = try row.optionalText()
    let words = try row.optionalText()
    let offer = try CounterOffer.read(&row)
    self.init(
      id: id, debt: debt, on: on,
      answer: try Self.answer(code, refusal, passedTo, offer, orElse: row.damaged), words: words)
  }

  private static func answer(
    _ code: String, _ refusal: Refusal?, _ passedTo: String?, _ offer: CounterOffer?,
    orElse damaged: StoreError
  ) throws -> Answer {
    switch (code, refusal, offer) {
    case ("accepted", nil, nil): .accepted
    case ("counterOffer", nil, let offer?): .counterOffer(offer)
    case ("refused", let refusal?, nil): .refused(refusal)
    case ("asksInformation", nil, nil): .asksInformation
    case ("saysPaid", nil, nil): .saysPaid
    case ("passedOn", nil, nil): .passedOn(passedTo)
    default: throw damaged
    }
  }
}

extension Reply.CounterOffer {
  fileprivate static func read(_ row: inout RowReader) throws -> Reply.CounterOffer? {
    let monthly = try row.optionalMoney()
    let terms = try row.optionalNumber(.positions)
    let once = try row.optionalMoney()
    let from = try row.optionalDay()
    let total = try row.optionalMoney()
    let rate = try row.optionalNumber(0...Int.max).map { Rate(partsPerMillion: $0) }
    let onMiss: Debt.Arrangement.MissRule? = try row.optionalChoice()
    let waives = try row.optionalFlag()
    let answerBy = try row.optionalDay()
    guard let waives else { return nil }
    return Reply.CounterOffer(
      monthly: monthly, terms: terms, once: once, from: from, total: total, defaultRate: rate,
      onMiss: onMiss, waivesRights: waives, answerBy: answerBy)
  }
}

extension Payment: StoredThing {
  static var table: Table { .payment }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .id(debt), .day(on), .cents(amount), .choice(kind), .text(note),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), debt: try row.id(), on: try row.day(), amount: try row.money(),
      kind: try row.choice(), note: try row.optionalText())
  }
}

extension LogEntry: StoredThing {
  static var table: Table { .logEntry }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .id(debt), .day(on), .choice(channel), .text(person),
      .text(said), .text(stage?.rawValue), .day(answerBy),
    ]
  }

  /// Without its promises, which have their own table.
  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), debt: try row.optionalID(), on: try row.day(), channel: try row.choice(),
      person: try row.optionalText(), said: try row.optionalText(),
      stage: try row.optionalChoice(), answerBy: try row.optionalDay(), promises: [])
  }
}

extension LogEntry.Promise {
  func values(entry: ID<LogEntry>, position: Int) -> [DatabaseValue] {
    [.id(entry), .number(position), .choice(by), .text(what), .day(until)]
  }

  /// What follows the entry and the position.
  init(_ row: inout RowReader) throws {
    self.init(by: try row.choice(), what: try row.text(), until: try row.optionalDay())
  }
}

extension AgendaMark {
  var values: [DatabaseValue] {
    switch state {
    case .done: [.text(item), .text("done"), .null, .day(on)]
    case .later(let day): [.text(item), .text("later"), .day(day), .day(on)]
    case .notNeeded: [.text(item), .text("notNeeded"), .null, .day(on)]
    }
  }

  init(_ row: inout RowReader) throws {
    let item = try row.text()
    let code = try row.text()
    let later = try row.optionalDay()
    let state: State
    switch (code, later) {
    case ("done", nil): state = .done
    case ("notNeeded", nil): state = .notNeeded
    case ("later", let day?): state = .later(day)
    default: throw row.damaged
    }
    self.init(item: item, state: state, on: try row.day())
  }
}
