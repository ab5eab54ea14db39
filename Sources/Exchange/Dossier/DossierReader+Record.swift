import Domain

// What happened after the letters.
extension DossierReader {
  /// The four lists; each is empty where its key is absent.
  /// - Parameter debts: the ids that may be named; nil when they are not known.
  mutating func record(_ object: Object, debts: Set<String>?) -> CaseRecord? {
    let replies = listOrNone(may(object, "replies")) { $0.reply($1, debts: debts) }
    let payments = listOrNone(may(object, "payments")) { $0.payment($1, debts: debts) }
    let log = listOrNone(may(object, "log")) { $0.logEntry($1, debts: debts) }
    let marks = marks(may(object, "agendaMarks"))
    guard let replies, let payments, let log, let marks else { return nil }
    return CaseRecord(replies: replies, payments: payments, log: log, marks: marks)
  }

  private mutating func listOrNone<Thing>(
    _ spot: Spot?, _ read: (inout DossierReader, Spot) -> Thing?
  ) -> [Thing]? {
    spot == nil ? [] : list(spot, read)
  }

  private mutating func debtID(_ spot: Spot?, among known: Set<String>?) -> ID<Debt>? {
    guard let spot, let id = id(spot, of: Debt.self) else { return nil }
    if let known, !known.contains(id.text) { find(.unknownDebt(id.text), at: spot) }
    return id
  }

  private mutating func payment(_ spot: Spot, debts: Set<String>?) -> Payment? {
    guard let object = object(spot, keys: DossierDocument.Keys.payment) else { return nil }
    let id = id(need(object, "id"), of: Payment.self)
    let debt = debtID(need(object, "debt"), among: debts)
    let on = day(need(object, "on"))
    let amountSpot = need(object, "amountCents")
    let amount = cents(amountSpot)
    let kind = choice(need(object, "kind"), Payment.Kind.self)
    let note = words(may(object, "note"))
    if amount == .zero, let amountSpot {
      find(.outOfRange(1...Money.largest.cents), at: amountSpot)
    }
    guard let id, let debt, let on, let amount, let kind else { return nil }
    return Payment(
      id: id, debt: debt, on: on, amount: amount, kind: kind, note: note,
      bill: words(may(object, "bill"), limit: 200))
  }

  private mutating func logEntry(_ spot: Spot, debts: Set<String>?) -> LogEntry? {
    guard let object = object(spot, keys: DossierDocument.Keys.logEntry) else { return nil }
    let id = id(need(object, "id"), of: LogEntry.self)
    let debt = debtID(may(object, "debt"), among: debts)
    let on = day(need(object, "on"))
    let channel = choice(need(object, "channel"), LogEntry.Channel.self)
    let person = line(may(object, "person"))
    let said = words(may(object, "said"))
    let stage = choice(may(object, "stage"), Debt.Stage.self)
    let answerBy = day(may(object, "answerBy"))
    let promises = (elements(may(object, "promises")) ?? []).compactMap { promise($0) }
    guard let id, let on, let channel else { return nil }
    return LogEntry(
      id: id, debt: debt, on: on, channel: channel, person: person, said: said, stage: stage,
      answerBy: answerBy, promises: promises)
  }

  private mutating func promise(_ spot: Spot) -> LogEntry.Promise? {
    guard let object = object(spot, keys: DossierDocument.Keys.promise) else { return nil }
    let by = choice(need(object, "by"), LogEntry.Side.self)
    let what = line(need(object, "what"))
    let until = day(may(object, "until"))
    guard let by, let what else { return nil }
    return LogEntry.Promise(by: by, what: what, until: until)
  }

  /// Each item once.
  private mutating func marks(_ spot: Spot?) -> [AgendaMark]? {
    guard let spot else { return [] }
    guard let elements = elements(spot) else { return nil }
    var seen: Set<String> = []
    var marks: [AgendaMark] = []
    for element in elements {
      guard let mark = mark(element) else { continue }
      if !seen.insert(mark.item).inserted { find(.duplicateID(mark.item), at: element) }
      marks.append(mark)
    }
    return marks
  }

  private mutating func mark(_ spot: Spot) -> AgendaMark? {
    guard let object = object(spot, keys: DossierDocument.Keys.agendaMark) else { return nil }
    let item = line(need(object, "item"))
    let state = choice(need(object, "state"), DossierDocument.MarkState.self)
    let until = day(may(object, "until"))
    let on = day(need(object, "on"))
    guard let item, let state, let on else { return nil }
    guard let fitting = fitting(state, until) else {
      find(.dayDoesNotFit, at: spot)
      return nil
    }
    return AgendaMark(item: item, state: fitting, on: on)
  }

  private func fitting(
    _ state: DossierDocument.MarkState, _ until: LocalDate?
  ) -> AgendaMark.State? {
    switch state {
    case .done: until == nil ? AgendaMark.State.done : nil
    case .notNeeded: until == nil ? AgendaMark.State.notNeeded : nil
    case .later: until.map { .later($0) }
    }
  }
}

// Replies.
extension DossierReader {
  private mutating func reply(_ spot: Spot, debts: Set<String>?) -> Reply? {
    guard let object = object(spot, keys: DossierDocument.Keys.reply) else { return nil }
    let id = id(need(object, "id"), of: Reply.self)
    let debt = debtID(need(object, "debt"), among: debts)
    let on = day(need(object, "on"))
    let code = choice(need(object, "answer"), DossierDocument.AnswerCode.self)
    let words = self.words(may(object, "words"))
    var answer: Reply.Answer?
    if let code { answer = self.answer(code, object) }
    guard let id, let debt, let on, let answer else { return nil }
    return Reply(id: id, debt: debt, on: on, answer: answer, words: words)
  }

  private mutating func answer(
    _ code: DossierDocument.AnswerCode, _ object: Object
  ) -> Reply.Answer? {
    let own: [DossierDocument.AnswerCode: String] = [
      .refused: "refusal", .passedOn: "passedTo", .counterOffer: "offer", .balance: "balance",
    ]
    for key in ["refusal", "passedTo", "offer", "balance"] where own[code] != key {
      if let spot = may(object, key) { find(.doesNotBelong(key), at: spot) }
    }
    switch code {
    case .accepted: return .accepted
    case .asksInformation: return .asksInformation
    case .saysPaid: return .saysPaid
    case .withdrawn: return .withdrawn
    case .balance: return balance(need(object, "balance")).map { .balance($0) }
    case .refused: return choice(need(object, "refusal"), Reply.Refusal.self).map { .refused($0) }
    case .passedOn: return .passedOn(line(may(object, "passedTo")))
    case .counterOffer: return offer(need(object, "offer")).map { .counterOffer($0) }
    }
  }

  private mutating func balance(_ spot: Spot?) -> Reply.Balance? {
    guard let object = object(spot, keys: DossierDocument.Keys.balance) else { return nil }
    let principal = cents(need(object, "principalCents"))
    let interest = cents(need(object, "interestCents"))
    let collection = cents(need(object, "collectionCostsCents"))
    let other = cents(need(object, "otherCostsCents"))
    let asOf = day(need(object, "asOf"))
    let by = line(may(object, "by"))
    guard let principal, let interest, let collection, let other, let asOf else { return nil }
    return Reply.Balance(
      parts: Debt.Parts(
        principal: principal, interest: interest, collectionCosts: collection, otherCosts: other),
      asOf: asOf, by: by)
  }

  private mutating func offer(_ spot: Spot?) -> Reply.CounterOffer? {
    guard let object = object(spot, keys: DossierDocument.Keys.offer) else { return nil }
    let monthly = cents(may(object, "monthlyCents"))
    let terms = whole(may(object, "terms"), in: Self.termsAllowed)
    let once = cents(may(object, "onceCents"))
    let from = day(may(object, "from"))
    let total = cents(may(object, "totalCents"))
    let rate = percent(may(object, "defaultPercent"))
    let onMiss = choice(may(object, "onMiss"), Debt.Arrangement.MissRule.self)
    let waives = bool(need(object, "waivesRights"))
    let answerBy = day(may(object, "answerBy"))
    guard let waives else { return nil }
    return Reply.CounterOffer(
      monthly: monthly, terms: terms, once: once, from: from, total: total, defaultRate: rate,
      onMiss: onMiss, waivesRights: waives, answerBy: answerBy)
  }
}
