import Domain

extension Reply.Answer {
  /// The kinds of letters that answer this, by the words under which they are kept.
  package struct Answering: Hashable, Sendable {
    /// What is only written after such an answer: it counts on the day of the answer too.
    package let reply: Set<String>
    /// What can be written without it as well: it counts from the day after, or where another one
    /// had been sent before the answer came.
    package let anew: Set<String>

    /// Every kind.
    package var all: Set<String> { reply.union(anew) }
  }

  /// What says to them what becomes of their answer. A letter about something else, such as a request
  /// for what a register holds, answers nothing.
  package var answering: Answering {
    switch self {
    case .accepted: Answering(reply: ["agreement-confirmation"], anew: Self.offers)
    case .counterOffer:
      Answering(
        reply: ["reply-to-counter-offer", "agreement-confirmation"],
        anew: Self.offers.union(Self.refusals))
    case .refused:
      Answering(
        reply: ["reply-to-refusal", "complaint"],
        anew: Self.offers.union(Self.refusals)
          .union(["specification-request", "remission-request"]))
    case .asksInformation:
      Answering(reply: [], anew: Self.offers.union(Self.refusals).union(["call-confirmation"]))
    case .saysPaid, .passedOn, .balance, .withdrawn: Answering(reply: [], anew: [])
    }
  }

  /// They offer something, or ask for time instead.
  private static let offers: Set<String> = [
    "payment-proposal", "final-discharge-proposal", "settlement-offer", "token-payment",
    "lower-amount", "temporary-lower-amount", "higher-amount", "short-deferral", "pause-request",
    "overview-pause", "set-off-request",
  ]

  /// They say why nothing is paid, or who decides now.
  private static let refusals: Set<String> = [
    "dispute", "costs-objection", "decision-objection", "opposition-notice", "not-my-debt",
    "limitation", "debt-help-handover",
  ]
}

extension Standing {
  /// Whether a letter was written that answers `reply`. Whether the two of one day came in this order
  /// nobody kept: an offer of that day answers it only where the reply was to a letter sent before.
  func isAnswered(_ reply: Reply) -> Bool {
    let answering = reply.answer.answering
    let own = letters.filter { $0.debt == reply.debt }
    return own.contains { letter in
      guard letter.written >= reply.on else { return false }
      if answering.reply.contains(letter.kind) { return true }
      guard answering.anew.contains(letter.kind) else { return false }
      return letter.written > reply.on
        || own.contains { other in
          other.id != letter.id && answering.anew.contains(other.kind) && other.written < reply.on
            && other.sent.map { $0.on < reply.on } ?? false
        }
    }
  }
}
