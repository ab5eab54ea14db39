import Domain

/// What a creditor was told last that it gets each month.
package struct StandingOffer: Hashable, Sendable {
  /// Where it stands.
  package enum Origin: Hashable, Coded {
    /// An arrangement that runs.
    case agreed
    /// The letter whose offer was accepted; the arrangement was not written down yet.
    case accepted(ID<KeptLetter>)
    /// A letter that was sent and waits for an answer.
    case sent(ID<KeptLetter>)
    /// A letter that was written and that nobody said was sent.
    case written(ID<KeptLetter>)
  }

  /// The debt it is on.
  package let debt: ID<Debt>
  /// What was promised or offered a month.
  package let monthly: Money
  package let origin: Origin

  /// Whether both sides hold to it: it changes only when it must, or when money comes free.
  package var isAgreed: Bool {
    switch origin {
    case .agreed, .accepted: true
    case .sent, .written: false
    }
  }
}

extension StandingOffer {
  /// What stands on `debt`: what was agreed, else the newest offer that was neither refused nor
  /// overtaken by another answer; nil where there is none.
  /// - Parameter debt: As `standing.stated` holds it, with its payments not worked in.
  package static func of(_ debt: Debt, in standing: Standing) -> StandingOffer? {
    if let promised = Commitment.of(
      debt, in: standing.stated, letters: standing.letters, since: standing.since)
    {
      let origin: Origin =
        switch promised.origin {
        case .arrangement: .agreed
        case .offer(let letter): .accepted(letter)
        }
      return StandingOffer(
        debt: debt.id,
        monthly: promised.changes.monthly(promised.monthly, on: standing.on), origin: origin)
    }
    guard debt.arrangement == nil,
      let letter = standing.letters.last(where: {
        $0.debt == debt.id && $0.monthly ?? .zero > .zero
      }), let monthly = letter.monthly
    else { return nil }
    if let reply = standing.stated.record.replies.lastReply(on: debt.id),
      reply.on >= letter.written, reply.answer.endsAnOffer
    {
      return nil
    }
    return StandingOffer(
      debt: debt.id, monthly: letter.changes.monthly(monthly, on: standing.on),
      origin: letter.sent == nil ? .written(letter.id) : .sent(letter.id))
  }
}

extension Reply.Answer {
  /// Whether an offer no longer stands after it. A creditor that asks for more, or that makes an
  /// offer of its own, leaves it standing.
  var endsAnOffer: Bool {
    switch self {
    case .refused, .saysPaid, .passedOn, .withdrawn: true
    case .accepted, .counterOffer, .asksInformation, .balance: false
    }
  }
}
