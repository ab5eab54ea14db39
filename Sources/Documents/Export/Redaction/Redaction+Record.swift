import Domain
import Planning

// What happened after the letters: days, amounts and steps stay, so that the same follows from it;
// what was said to whom goes.
extension Redaction {
  func record(_ record: CaseRecord) -> CaseRecord {
    CaseRecord(
      replies: record.replies.map(reply),
      payments: record.payments.map(payment),
      log: record.log.map(entry),
      marks: record.marks.compactMap(mark))
  }

  /// Which paper there is; not where, and no copies: they hold everything.
  func proof(_ proof: KeptProof) -> KeptProof? {
    guard let paper = ProofPaper(proof.paper) else { return nil }
    var about: String?
    if let id = paper.about {
      guard let shown = incomes.shown(id) ?? debts.shown(id) else { return nil }
      about = shown
    }
    return KeptProof(
      paper: ProofPaper(paper.kind, about: about).text, state: proof.state, place: nil,
      on: proof.on, copies: [])
  }

  private func reply(_ reply: Reply) -> Reply {
    Reply(
      id: replies[reply.id],
      debt: debts[reply.debt],
      on: reply.on,
      answer: answer(reply.answer),
      words: nil)
  }

  private func answer(_ answer: Reply.Answer) -> Reply.Answer {
    switch answer {
    case .accepted: .accepted
    case .counterOffer(let offer):
      .counterOffer(
        Reply.CounterOffer(
          monthly: offer.monthly,
          terms: offer.terms,
          once: offer.once,
          from: offer.from,
          total: offer.total,
          defaultRate: offer.defaultRate,
          onMiss: offer.onMiss,
          waivesRights: offer.waivesRights,
          answerBy: offer.answerBy))
    case .refused(let why): .refused(why)
    case .asksInformation: .asksInformation
    case .saysPaid: .saysPaid
    case .passedOn(let name): .passedOn(name.map { numbers.party($0) ?? leftOut })
    case .balance(let balance):
      .balance(Reply.Balance(parts: balance.parts, asOf: balance.asOf, by: nil))
    case .withdrawn: .withdrawn
    }
  }

  private func payment(_ payment: Payment) -> Payment {
    Payment(
      id: payments[payment.id],
      debt: debts[payment.debt],
      on: payment.on,
      amount: payment.amount,
      kind: payment.kind,
      note: nil,
      bill: payment.bill.flatMap { numbers.bill($0, of: payment.debt) })
  }

  private func entry(_ entry: LogEntry) -> LogEntry {
    LogEntry(
      id: entries[entry.id],
      debt: entry.debt.map { debts[$0] },
      on: entry.on,
      channel: entry.channel,
      person: nil,
      said: nil,
      stage: entry.stage,
      answerBy: entry.answerBy,
      promises: entry.promises.map { promise in
        LogEntry.Promise(by: promise.by, what: leftOut, until: promise.until)
      })
  }

  private func mark(_ mark: AgendaMark) -> AgendaMark? {
    item(mark.item).map { AgendaMark(item: $0, state: mark.state, on: mark.on) }
  }

  /// The name of an item of the agenda with the ids that are shown; nil for one that this Aflos does
  /// not make, which can be any text.
  private func item(_ key: String) -> String? {
    var parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return nil }
    let shown: String? =
      switch parts[0] {
      case "pay", "limitation", "fine", "fourteen", "freed": debts.shown(parts[1])
      case "answer": letters.shown(parts[1]) ?? plainLetter(parts[1])
      case "reply": replies.shown(parts[1])
      case "promise", "letter", "objection": entries.shown(parts[1])
      case "matter": matters.shown(parts[1])
      case "recheck", "budget": parts[1].isDigits ? parts[1] : nil
      default: nil
      }
    guard let shown, parts.dropFirst(2).allSatisfy(\.isDigits) else { return nil }
    parts[1] = shown
    return parts.joined(separator: ".")
  }

  /// Letters are not part of a dossier: the id of one that was not given is shown when it is plain.
  private func plainLetter(_ text: String) -> String? {
    text.hasPrefix("b") && text.dropFirst().isDigits ? text : nil
  }

  /// What can still be filled in, under the ids that are shown.
  package func open(_ item: OpenItem) -> OpenItem {
    switch item {
    case .nothing(let thing): .nothing(of: thing)
    case .household(let field): .household(field)
    case .income(let id, let field): .income(incomes[id], field)
    case .cost(let id, let field): .cost(costs[id], field)
    case .debt(let id, let field): .debt(debts[id], field)
    case .creditor(let id, let field): .creditor(creditors[id], field)
    case .forgotten(let item): .forgotten(item)
    }
  }
}

extension StringProtocol {
  /// Digits and dashes only, as in a day or a number.
  fileprivate var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
