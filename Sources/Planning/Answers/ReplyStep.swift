import Domain

/// What a person can best do after an answer, or while there is none.
package enum ReplyStep: Hashable, Coded {
  /// Nothing was sent: nobody can answer.
  case writeFirst
  /// They may still answer through this day.
  case wait(until: LocalDate)
  /// Their time is over since this day.
  case remind(since: LocalDate)
  /// Write down what was agreed.
  case agree
  /// Hold their offer against the plan before answering it.
  case answerOffer
  /// Ask to look again.
  case askAgain
  /// They refused twice: complain, and ask a professional.
  case complain
  /// Ask what they have on file.
  case askDetails
  /// Send the budget and the overview.
  case sendInformation
  /// Compare with one's own payments.
  case comparePayments
  /// Ask who bought the claim to show that it is theirs.
  case askProof
  /// It was sold, and nobody said to whom.
  case askOwner
  /// Enter who collects now.
  case enterCollector(String?)
  /// All creditors refused, or there is nothing to offer: the municipality can do more (Wgs art. 4).
  case professionalHelp
  /// The amount they state is otherwise than what is counted with.
  case compareBalance
  /// The amount is confirmed: now an offer fits.
  case offerNext
  /// They ask for it no more.
  case keepProof
  /// The arrangement was written down and runs.
  case keepPaying

  /// The day of the step, where it has one.
  package var day: LocalDate? {
    switch self {
    case .wait(let day), .remind(let day): day
    default: nil
    }
  }
}

/// How one debt stands between its last letter and its last answer.
package struct ReplyStanding: Hashable, Sendable {
  package let debt: ID<Debt>
  /// The newest letter that was sent; nil where none was.
  package let waiting: AwaitedAnswer?
  /// The newest reply; nil where there is none.
  package let reply: Reply?
  /// Whether that reply came on the day of the letter or after it.
  package let isAnswered: Bool
  package let step: ReplyStep
}

extension Standing {
  /// How each debt stands on which something was sent or answered, in the order of the stated.
  package var replyStandings: [ReplyStanding] {
    stated.debts.compactMap { debt in
      let standing = reply(on: debt)
      return standing.waiting == nil && standing.reply == nil ? nil : standing
    }
  }

  /// How one debt stands.
  package func reply(on debt: Debt) -> ReplyStanding {
    let waiting = awaited.first { $0.debt == debt.id }
    let reply = stated.record.replies.lastReply(on: debt.id)
    let isAnswered = reply.map { reply in waiting.map { reply.on >= $0.sent } ?? true } ?? false
    let step: ReplyStep
    if let reply, isAnswered {
      step = self.step(after: reply, on: debt)
    } else if let waiting {
      step =
        waiting.answerBy < on
        ? .remind(since: waiting.answerBy.adding(days: 1)) : .wait(until: waiting.answerBy)
    } else {
      step = .writeFirst
    }
    return ReplyStanding(
      debt: debt.id, waiting: waiting, reply: reply, isAnswered: isAnswered, step: step)
  }

  /// What follows from one reply on `debt`, were it the newest.
  package func step(after reply: Reply, on debt: Debt) -> ReplyStep {
    switch reply.answer {
    case .accepted: debt.runningArrangement == nil ? .agree : .keepPaying
    case .counterOffer: debt.runningArrangement == nil ? .answerOffer : .keepPaying
    case .refused(let refusal): afterRefusal(refusal, reply, on: debt)
    case .asksInformation: .sendInformation
    case .saysPaid: .comparePayments
    case .passedOn(let name): afterPassing(to: name, reply, on: debt)
    case .balance: afterBalance(on: debt)
    case .withdrawn: .keepProof
    }
  }

  private func afterBalance(on debt: Debt) -> ReplyStep {
    if claim(of: debt).difference != nil { return .compareBalance }
    return debt.runningArrangement == nil ? .offerNext : .keepPaying
  }

  /// What was entered already is not asked for again: then comes what the amount is made of.
  private func afterPassing(to name: String?, _ reply: Reply, on debt: Debt) -> ReplyStep {
    if let sale = stated.sale(in: reply) {
      return sale.seller == debt.creditor ? .askOwner : .askProof
    }
    let collector = debt.collector.flatMap { stated.creditor($0) }
    guard let name, let collector,
      PartyName.identity(name) == PartyName.identity(collector.name)
    else { return .enterCollector(name) }
    return .askDetails
  }

  private func afterRefusal(
    _ refusal: Reply.Refusal, _ reply: Reply, on debt: Debt
  ) -> ReplyStep {
    if everyoneRefuses { return .professionalHelp }
    let before = stated.record.replies.filter { other in
      guard other.debt == debt.id, other.id != reply.id, case .refused = other.answer else {
        return false
      }
      return other.on <= reply.on
    }
    if !before.isEmpty { return .complain }
    switch refusal {
    case .unknownClient: return .askDetails
    case .earlierDischarge: return .professionalHelp
    case .earlierAttempt, .willNotCooperate, .tooLow, .atBailiff, .other:
      let written = letters.filter { $0.debt == debt.id }
      if written.contains(where: { $0.monthly ?? .zero > .zero }) { return .askAgain }
      // They refused to wait, and there was nothing to offer.
      return written.isEmpty ? .writeFirst : .professionalHelp
    }
  }

  /// Whether everybody who has to say yes to something said no, and nobody else is asked any more.
  package var everyoneRefuses: Bool {
    let open = now.dossier.debts.filter { $0.runningArrangement == nil && $0.claimed > .zero }
    guard !open.isEmpty else { return false }
    return open.allSatisfy { debt in
      guard case .refused = stated.record.replies.lastReply(on: debt.id)?.answer else {
        return false
      }
      return true
    }
  }
}

/// Why a reply cannot be kept, or an offer not be checked: facts, no sentences.
package enum ReplyProblem: Error, Hashable, Coded {
  /// Long before the claim was there.
  case beforeTheDebt(ID<Debt>, on: LocalDate, first: LocalDate)
  /// Nobody said what the creditor wants.
  case noOffer(ID<Debt>)
}

extension Reply {
  /// What is wrong with a reply on `debt`; nil where nothing is.
  package func problem(on debt: Debt) -> ReplyProblem? {
    guard let first = debt.firstDay, on < first else { return nil }
    return .beforeTheDebt(debt.id, on: on, first: first)
  }
}
