import Domain

// What happened after the letters. Each list is written only where it holds something.
extension DossierDocument {
  static func recordMembers(_ record: CaseRecord) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if !record.replies.isEmpty {
      members.append(.init("replies", .list(record.replies) { json(of: $0) }))
    }
    if !record.payments.isEmpty {
      members.append(.init("payments", .list(record.payments) { json(of: $0) }))
    }
    if !record.log.isEmpty { members.append(.init("log", .list(record.log) { json(of: $0) })) }
    if !record.marks.isEmpty {
      members.append(.init("agendaMarks", .list(record.marks) { json(of: $0) }))
    }
    return members
  }

  /// One reply, as it stands in a dossier.
  package static func json(of reply: Reply) -> JSONValue {
    let json: JSONValue = [
      "id": .id(reply.id),
      "debt": .id(reply.debt),
      "on": .day(reply.on),
      "answer": .string(reply.answer.code),
    ]
    let answered: JSONValue =
      switch reply.answer {
      case .accepted, .asksInformation, .saysPaid, .withdrawn: json
      case .balance(let balance): json.adding("balance", self.json(of: balance))
      case .refused(let refusal): json.adding("refusal", .choice(refusal))
      case .passedOn(let name): json.adding("passedTo", .text(name))
      case .counterOffer(let offer): json.adding("offer", self.json(of: offer))
      }
    return answered.adding("words", .text(reply.words))
  }

  /// What a creditor says that is owed, as it stands in a dossier.
  static func json(of balance: Reply.Balance) -> JSONValue {
    [
      "principalCents": .cents(balance.parts.principal),
      "interestCents": .cents(balance.parts.interest),
      "collectionCostsCents": .cents(balance.parts.collectionCosts),
      "otherCostsCents": .cents(balance.parts.otherCosts),
      "asOf": .day(balance.asOf),
      "by": .text(balance.by),
    ]
  }

  /// What a creditor wants, as it stands in a dossier.
  static func json(of offer: Reply.CounterOffer) -> JSONValue {
    [
      "monthlyCents": .cents(offer.monthly),
      "terms": .count(offer.terms),
      "onceCents": .cents(offer.once),
      "from": .day(offer.from),
      "totalCents": .cents(offer.total),
      "defaultPercent": .percent(offer.defaultRate),
      "onMiss": .text(offer.onMiss?.rawValue),
      "waivesRights": .bool(offer.waivesRights),
      "answerBy": .day(offer.answerBy),
    ]
  }

  /// One payment, as it stands in a dossier.
  package static func json(of payment: Payment) -> JSONValue {
    let json: JSONValue = [
      "id": .id(payment.id),
      "debt": .id(payment.debt),
      "on": .day(payment.on),
      "amountCents": .cents(payment.amount),
      "kind": .choice(payment.kind),
      "note": .text(payment.note),
    ]
    return payment.bill.map { json.adding("bill", .string($0)) } ?? json
  }

  /// One entry of the log, as it stands in a dossier.
  package static func json(of entry: LogEntry) -> JSONValue {
    [
      "id": .id(entry.id),
      "debt": .id(entry.debt),
      "on": .day(entry.on),
      "channel": .choice(entry.channel),
      "person": .text(entry.person),
      "said": .text(entry.said),
      "stage": .text(entry.stage?.rawValue),
      "answerBy": .day(entry.answerBy),
      "promises": .list(entry.promises) { promise in
        [
          "by": .choice(promise.by), "what": .string(promise.what),
          "until": .day(promise.until),
        ]
      },
    ]
  }

  private static func json(of mark: AgendaMark) -> JSONValue {
    let (state, until): (MarkState, LocalDate?) =
      switch mark.state {
      case .done: (.done, nil)
      case .later(let day): (.later, day)
      case .notNeeded: (.notNeeded, nil)
      }
    return [
      "item": .string(mark.item), "state": .choice(state), "until": .day(until),
      "on": .day(mark.on),
    ]
  }

  /// The words of `agendaMarks[].state`.
  enum MarkState: String, CaseIterable {
    case done, later, notNeeded
  }

  /// The words of `replies[].answer`.
  enum AnswerCode: String, CaseIterable {
    case accepted, counterOffer, refused, asksInformation, saysPaid, passedOn, balance, withdrawn
  }
}
