import Domain
import Planning

extension DossierReader {
  private typealias Keys = OwedDocument.Keys
  private typealias Limits = OwedDocument.Limits

  /// The claims of a file; nil or not complete when there are findings.
  mutating func owedQuestions(_ node: JSONNode) -> [OwedQuestion]? {
    let root = Spot(node: node, path: .root)
    guard case .object(let members) = node.content,
      Object(spot: root, members: members)["cases"] != nil
    else { return owedQuestion(root).map { [$0] } }
    guard let file = object(root, keys: Keys.file), let cases = elements(need(file, "cases"))
    else { return nil }
    var ids: Set<String> = []
    return cases.compactMap { spot in
      let question = owedQuestion(spot)
      if let question, !ids.insert(question.id).inserted {
        find(.duplicateID(shortened(question.id)), at: spot)
      }
      return question
    }
  }

  private mutating func owedQuestion(_ spot: Spot) -> OwedQuestion? {
    guard let object = object(spot, keys: Keys.question) else { return nil }
    let id = string(may(object, "id")) ?? "1"
    let usual = may(object, "rate").map { owedRate($0) } ?? OwedRate.none
    let partsSpot = need(object, "parts")
    let parts = owedList(partsSpot, in: Limits.parts) { $0.owedPart($1, usual: usual ?? .none) }
    let bills = OwedNames(elements(partsSpot) ?? [], in: &self)
    let costs = owedList(may(object, "costs"), in: Limits.costs) {
      $0.owedCost($1, bills: bills, usual: usual ?? .none)
    }
    let pauses = owedList(may(object, "freezes"), in: Limits.costs) { $0.owedPause($1) }
    let order = may(object, "order").map { owedOrder($0) } ?? .bills
    let waived = may(object, "waive").map { owedWaive($0) } ?? Money?.none
    let events = owedEvents(may(object, "events"), bills: bills)
    let ask = owedList(may(object, "ask"), in: Limits.days) { $0.day($1) }
    let schedule = may(object, "schedule").map { owedSchedule($0) }
    guard let parts, let order else { return nil }
    return OwedQuestion(
      id: id, what: string(may(object, "what")),
      claim: OwedClaim(
        parts: parts, costs: costs ?? [], pauses: pauses ?? [], order: order, waived: waived,
        events: events ?? []),
      ask: ask ?? [], schedule: schedule ?? nil)
  }

  private mutating func owedPart(_ spot: Spot, usual: OwedRate) -> OwedClaim.Part? {
    guard let object = object(spot, keys: Keys.part) else { return nil }
    let principal = cents(need(object, "cents"))
    let from = day(may(object, "from"))
    let own = may(object, "rate").map { owedRate($0) } ?? usual
    let stated = may(object, "stated").map { owedStatement($0) }
    guard let principal, let own else { return nil }
    if own.kind != .none, object["from"] == nil, object["stated"] == nil {
      _ = need(object, "from")
    }
    return OwedClaim.Part(principal: principal, from: from, stated: stated ?? nil, rate: own)
  }

  private mutating func owedStatement(_ spot: Spot) -> OwedClaim.Statement? {
    guard let object = object(spot, keys: Keys.stated) else { return nil }
    let on = day(need(object, "on"))
    let interest = cents(need(object, "interestCents"))
    let capitalised = may(object, "capitalisedCents").map { cents($0) } ?? Money.zero
    guard let on, let interest, let capitalised else { return nil }
    if capitalised > interest, let spot = object["capitalisedCents"] {
      find(.aboveLimit(interest), at: spot)
    }
    return OwedClaim.Statement(on: on, interest: interest, capitalised: min(capitalised, interest))
  }

  private mutating func owedCost(
    _ spot: Spot, bills: OwedNames, usual: OwedRate
  ) -> OwedClaim.Cost? {
    guard let object = object(spot, keys: Keys.cost) else { return nil }
    let amount = cents(need(object, "cents"))
    let on = day(may(object, "on"))
    let bill = may(object, "bill").flatMap { owedName($0, among: bills) }
    let from = day(may(object, "from"))
    let rate = may(object, "rate").map { owedRate($0) } ?? usual
    guard let amount, let rate else { return nil }
    if rate.kind == .tax, from != nil, let spot = object["rate"] ?? object["from"] {
      // The tax office counts interest over the tax that is paid, never over costs.
      find(.unknownValue(found: "tax", allowed: ["statutory", "commercial", "fixed"]), at: spot)
    }
    return OwedClaim.Cost(amount: amount, on: on, bill: bill, from: from, rate: rate)
  }

  private mutating func owedPause(_ spot: Spot) -> OwedClaim.Pause? {
    guard let object = object(spot, keys: Keys.freeze) else { return nil }
    let from = day(need(object, "from"))
    let to = may(object, "to").map { ($0, day($0)) }
    guard let from else { return nil }
    if let (spot, to) = to, let to, to <= from { find(.lastDayBeforeFirst, at: spot) }
    return OwedClaim.Pause(from: from, to: to?.1)
  }

  private mutating func owedWaive(_ spot: Spot) -> Money? {
    guard let object = object(spot, keys: Keys.waive) else { return nil }
    return cents(need(object, "cents"))
  }

  private mutating func owedOrder(_ spot: Spot) -> OwedClaim.Order? {
    guard case .array = spot.node.content else {
      switch choice(spot, OwedDocument.Order.self) {
      case nil: return nil
      case .bills: return .bills
      case .claim: return .claim
      }
    }
    return owedList(spot, in: 1...3) { $0.choice($1, OwedClaim.Kind.self) }.map { .agreed($0) }
  }

  private mutating func owedSchedule(_ spot: Spot) -> OwedQuestion.Schedule? {
    guard let object = object(spot, keys: Keys.schedule) else { return nil }
    let monthly = need(object, "monthlyCents").map { ($0, cents($0)) }
    let since = day(need(object, "since"))
    let first = day(need(object, "first"))
    let dayOfMonth = whole(need(object, "day"), in: Limits.dayOfMonth)
    let moves = may(object, "shift").map { bool($0) } ?? false
    guard let (spot, amount) = monthly, let amount, let since, let first, let dayOfMonth, let moves
    else { return nil }
    if amount == .zero { find(.outOfRange(1...Money.largest.cents), at: spot) }
    if first < since, let spot = object["first"] { find(.lastDayBeforeFirst, at: spot) }
    return OwedQuestion.Schedule(
      monthly: amount, since: since,
      days: OwedTermDays(first: first, dayOfMonth: dayOfMonth, movesToBankDays: moves))
  }

  // MARK: Rates

  private mutating func owedRate(_ spot: Spot) -> OwedRate? {
    guard let object = object(spot, keys: Keys.rate) else { return nil }
    let named = choice(need(object, "kind"), OwedDocument.Kind.self)
    let percent = owedPercent(may(object, "percent"))
    let plus = may(object, "plus").map { owedPercent($0) } ?? Rate.zero
    let joining = may(object, "compound").map { choice($0, OwedRate.Joining.self) }
    let days = may(object, "days").map { choice($0, OwedDocument.Days.self) } ?? .always365
    guard let named, let plus, let days else { return nil }
    if case .some(nil) = joining { return nil }
    let kind: OwedRate.Kind
    switch named {
    case .statutory: kind = .statutory
    case .commercial: kind = .commercial
    case .tax: kind = .tax
    case .none: kind = .none
    case .fixed:
      guard let percent else {
        if may(object, "percent") == nil { _ = need(object, "percent") }
        return nil
      }
      kind = .fixed(percent)
    }
    if named != .fixed, let superfluous = may(object, "percent") {
      find(.percentSuperfluous, at: superfluous)
    }
    return OwedRate(
      kind, plus: plus, joining: joining ?? nil, year: days == .actual ? .actual : .always365)
  }

  /// Percents as text, so that nothing passes a floating-point number, or as a number.
  private mutating func owedPercent(_ spot: Spot?) -> Rate? {
    guard let spot else { return nil }
    guard case .string(let text) = spot.node.content else { return percent(spot) }
    if let rate = Rate(percentText: text) { return rate }
    find(.notAPercentage(found: shortened(text)), at: spot)
    return nil
  }

  // MARK: Lists

  /// Each element of a list of allowed length; nil where there is none.
  private mutating func owedList<Value>(
    _ spot: Spot?, in range: ClosedRange<Int>, _ read: (inout DossierReader, Spot) -> Value?
  ) -> [Value]? {
    guard let spot, let elements = elements(spot) else { return nil }
    guard range.contains(elements.count) else {
      find(.wrongCount(found: elements.count, expected: range), at: spot)
      return nil
    }
    return elements.compactMap { read(&self, $0) }
  }

  private mutating func owedEvents(_ spot: Spot?, bills: OwedNames) -> [OwedClaim.Event]? {
    let names = OwedNames(elements(spot) ?? [], in: &self)
    var left: [Int: Int] = [:]
    return owedList(spot, in: Limits.events) { reader, spot in
      guard let object = reader.object(spot, keys: Keys.event) else { return nil }
      let on = reader.day(reader.need(object, "on"))
      let amount = reader.cents(reader.need(object, "cents"))
      let bill = reader.may(object, "bill").flatMap { reader.owedName($0, among: bills) }
      let returned = reader.may(object, "returns").map { reader.owedName($0, among: names) }
      guard let on, let amount else { return nil }
      guard let returned else {
        return OwedClaim.Event(on: on, amount: amount, matter: .paid(bill: bill))
      }
      if let payment = returned, let cents = object["cents"] {
        let paid = left[payment] ?? names.cents[payment]
        if amount.cents > paid { reader.find(.aboveLimit(Money(cents: paid)), at: cents) }
        left[payment] = paid - amount.cents
      }
      return OwedClaim.Event(on: on, amount: amount, matter: .returned(of: returned))
    }
  }

  private mutating func owedName(_ spot: Spot, among names: OwedNames) -> Int? {
    guard let text = string(spot) else { return nil }
    if let place = names.places[text] { return place }
    find(.unknownValue(found: shortened(text), allowed: names.places.keys.sorted()), at: spot)
    return nil
  }
}

/// The ids of a list, each with its place.
struct OwedNames {
  private(set) var places: [String: Int] = [:]
  /// The amounts, by place.
  private(set) var cents: [Int] = []

  init(_ spots: [DossierReader.Spot], in reader: inout DossierReader) {
    for (place, spot) in spots.enumerated() {
      guard case .object(let members) = spot.node.content else {
        cents.append(0)
        continue
      }
      let object = DossierReader.Object(spot: spot, members: members)
      if case .number(let number) = object["cents"]?.node.content,
        case .exactly(let amount) = number.shifted(by: 0)
      {
        cents.append(amount)
      } else {
        cents.append(0)
      }
      guard let id = object["id"], case .string(let name) = id.node.content else { continue }
      if places.updateValue(place, forKey: name) != nil {
        reader.find(.duplicateID(shortened(name)), at: id)
      }
    }
  }
}
