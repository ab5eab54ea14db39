import Documents
import Domain
import Exchange
import Store

/// An answer while its form is filled in: everything that any kind of answer can hold.
struct ReplyEntry: Sendable, Equatable {
  let id: ID<Reply>
  var debt: ID<Debt>
  var on: LocalDate
  var kind: AnswerKind
  var offer: Reply.CounterOffer
  var refusal: Reply.Refusal
  var passedTo: String?
  var words: String?
  /// What they say that is owed, where they do.
  var stated = StatedBalance()

  /// The answer; nil for no answer, which is none.
  var reply: Reply? {
    let answer: Reply.Answer
    switch kind {
    case .accepted: answer = .accepted
    case .counterOffer: answer = .counterOffer(offer)
    case .refused: answer = .refused(refusal)
    case .asksInformation: answer = .asksInformation
    case .saysPaid: answer = .saysPaid
    // That it was sold is said of the debt, beside the answer.
    case .passedOn, .sold: answer = .passedOn(passedTo)
    case .balance:
      answer = .balance(
        Reply.Balance(parts: stated.parts, asOf: stated.asOf ?? on, by: stated.by))
    case .withdrawn: answer = .withdrawn
    case .noAnswer: return nil
    }
    return Reply(id: id, debt: debt, on: on, answer: answer, words: words)
  }
}

extension Reply.CounterOffer {
  /// Nothing was said.
  static let empty = Reply.CounterOffer(
    monthly: nil, terms: nil, once: nil, from: nil, total: nil, defaultRate: nil, onMiss: nil,
    waivesRights: false, answerBy: nil)
}

extension FormRow<ReplyEntry> {
  /// What kind of answer it is; not all of them stand in the menu.
  fileprivate static var kindOfAnswer: FormRow {
    var row = FormRow.choice(.replyAnswer, .required, \.kind)
    row.options = { context in AnswerKind.listed.map { $0.name(in: context.language) } }
    return row
  }
}

extension ReplyEntry {
  init(_ reply: Reply) {
    (id, debt, on, words) = (reply.id, reply.debt, reply.on, reply.words)
    kind = reply.answer.kind
    (offer, refusal, passedTo) = (.empty, .other, nil)
    switch reply.answer {
    case .counterOffer(let offer): self.offer = offer
    case .refused(let refusal): self.refusal = refusal
    case .passedOn(let name): passedTo = name
    case .balance(let balance):
      stated = StatedBalance(parts: balance.parts, asOf: balance.asOf, by: balance.by)
    case .accepted, .asksInformation, .saysPaid, .withdrawn: break
    }
  }

  static let form = Form<ReplyEntry>(
    name: "reply",
    rows: [
      .debt(.replyDebt, \.debt),
      .kindOfAnswer,
      .pastDay(.replyOn, \.on).when { $0.kind != .noAnswer },
      .choice(.replyReason, .asked, \.refusal).when { $0.kind == .refused },
    ] + offerRows.map { row in row.when { $0.kind == .counterOffer } }
      + StatedBalance.rows.map { row in row.when { $0.kind == .balance } } + [
        .text(.replyPassedTo, .asked, \.passedTo) { typed throws(InputError) in
          try typed.line(limit: 100)
        }.when { $0.kind == .passedOn || $0.kind == .sold },
        .text(.replyWords, .asked, \.words) { typed throws(InputError) in
          try typed.line(limit: 500)
        }.when { $0.kind != .noAnswer },
      ])

  /// What a creditor wants instead, point by point.
  private static let offerRows: [FormRow<ReplyEntry>] = [
    .amount(.replyMonthly, .asked, \.offer.monthly),
    .number(.replyTerms, .asked, \.offer.terms, in: Debt.maximumMonthsAllowed),
    .amount(.replyOnce, .asked, \.offer.once),
    .amount(.replyTotal, .asked, \.offer.total),
    .day(.replyFrom, .asked, \.offer.from, leaning: .future),
    .rate(.replyDefaultRate, .asked, \.offer.defaultRate),
    .choice(.replyOnMiss, .asked, \.offer.onMiss),
    .yesOrNo(.replyWaives, .asked, \.offer.waivesRights),
    .day(.replyAnswerBy, .asked, \.offer.answerBy, leaning: .future),
  ]

  /// The fields of `offerRows`.
  static let offerFields: [Field] = offerRows.map(\.field)

  /// Checks what no single field can: a counter-offer says something, and its days lie after it.
  func checked() throws(InputError) -> ReplyEntry {
    if kind == .balance { return try checkedBalance() }
    guard kind == .counterOffer else { return self }
    guard offer != .empty || words != nil else {
      throw InputError(.replyMonthly, typed: "", .missing)
    }
    for (field, day) in [(Field.replyFrom, offer.from), (.replyAnswerBy, offer.answerBy)] {
      if let day, day < on { throw InputError(field, typed: day.iso, .dayBefore(on)) }
    }
    return self
  }
}

extension Reply: FormedThing {
  typealias Entry = ReplyEntry
  static let thing = Thing.reply
  static var form: Form<ReplyEntry> { ReplyEntry.form }
  static func all(in dossier: Dossier) -> [Reply] { dossier.record.replies }
  static func blank(in dossier: Dossier) -> ReplyEntry {
    ReplyEntry(
      id: dossier.newID("r", after: dossier.record.replies.map(\.id)), debt: ID(""),
      on: LocalDate(dayNumber: 0), kind: .accepted, offer: .empty, refusal: .other, passedTo: nil,
      words: nil)
  }
  static func entry(of thing: Reply) -> ReplyEntry { ReplyEntry(thing) }
  static func checked(_ entry: ReplyEntry) throws(InputError) -> ReplyEntry { try entry.checked() }
  static func save(_ entry: ReplyEntry, in changes: inout Changes) throws(StoreError) {
    if let reply = entry.reply { try changes.save(reply) }
  }
  static func id(of entry: ReplyEntry) -> String { entry.id.text }
  static func name(of entry: ReplyEntry, in dossier: Dossier) -> String {
    let name = dossier.debt(entry.debt).map { dossier.name(of: $0.creditor) } ?? entry.debt.text
    return BothLanguages.text { "\(name), \(entry.kind.name(in: $0))" }
  }
  var idText: String { id.text }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}
