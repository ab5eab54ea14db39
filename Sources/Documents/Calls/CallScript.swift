import Domain
import Planning

/// A call to a creditor, prepared: why, with whom, and what to say and not to say. It has the purpose
/// of the letter that fits, so that nobody says on the phone what may not be written.
package struct CallScript: Hashable, Sendable {
  /// What the call is for.
  package enum Purpose: Hashable, Coded {
    /// Terms that the plan has for this creditor; the first one on this day.
    case offer(LetterAmounts, from: LocalDate)
    /// There is no room now; by this day the creditor hears more. Nil is that everything is put in order
    /// first.
    case pause(until: LocalDate, PauseRequest.Reason?)
    /// What is claimed is not clear, or it may be too old: nothing is offered and nothing admitted.
    case askDetails(LimitationGate)
    /// The whole claim is disputed; why, in the user's own words.
    case dispute(String?)
    /// An arrangement runs; so much a month.
    case keep(monthly: Money)
    /// An arrangement runs, and terms of it were not paid: what is open of them and what is paid when.
    case missed(MissedTerms)
    /// Somebody else owes it; why, in the user's own words.
    case deny(String?)
    /// An account is seized; so much stays free in it a month.
    case freeAccount(Money)
    /// A tax may be remitted.
    case askRemission
  }

  /// Terms that were not paid, oldest first.
  package struct MissedTerms: Hashable, Sendable {
    /// The day of the oldest.
    package let since: LocalDate
    /// How many.
    package let count: Int
    /// What is open of all of them.
    package let open: Money
    /// What is open of the oldest: so much is paid on `until`.
    package let oldest: Money
    /// The day after the next income.
    package let until: LocalDate
  }

  /// What the call is about.
  package let debt: ID<Debt>
  /// Why it is made; the same as that of the letter that fits.
  package let purpose: Purpose
  /// From whom, to whom, about which file.
  package let head: LetterHead
  /// What is claimed and what of it is disputed.
  package let claim: ClaimedAmount
  /// Creditors to whom something is owed that is not disputed, as letters count them.
  package let creditors: Int
  /// The newest letter of theirs that was written down.
  package let theirLetter: LogEntry?

  /// What may be said about this debt, by the letter that fits it; nil where nothing is owed.
  package init?(_ matter: LetterMatter, letter: FittingLetter) {
    guard let purpose = Purpose(matter, letter) else { return nil }
    debt = matter.debt.id
    self.purpose = purpose
    head = matter.head
    claim = ClaimedAmount(matter.debt)
    creditors = Fairness(of: matter.plan, for: matter.debt).creditors
    theirLetter = matter.dossier.contacts(about: matter.debt.id).first {
      $0.channel == .letterIn
    }
  }

  /// Whether the claim may not be admitted, by its age or because nobody agrees with it.
  package var admitsNothing: Bool {
    switch purpose {
    case .askDetails, .dispute, .deny, .freeAccount, .askRemission: true
    case .offer, .pause, .keep, .missed: false
    }
  }
}

extension CallScript.Purpose {
  fileprivate init?(_ matter: LetterMatter, _ letter: FittingLetter) {
    switch letter {
    case .acknowledging(let letter, _):
      if let proposal = letter as? PaymentProposal {
        self = .offer(LetterAmounts(proposal.offered), from: proposal.offered.firstDue)
      } else if let pause = letter as? PauseRequest {
        self = .pause(until: pause.writeAgain, pause.reason)
      } else if let pause = letter as? OverviewPause {
        self = .pause(until: pause.until, nil)
      } else {
        self = .askDetails(matter.gate)
      }
    case .neutral(let letter): self = Self(neutral: letter, matter)
    case .none(.nothingClaimed): return nil
    case .none(.arrangementRuns): self.init(arranged: matter)
    case .none(.refused): self = .askDetails(matter.gate)
    }
  }

  /// Whoever missed a term says so first, as the letter does that tells it; where no letter may admit the
  /// claim, nothing is said about terms either.
  private init(arranged matter: LetterMatter) {
    guard let oldest = matter.missed.first else {
      self = .keep(monthly: matter.offer.monthly)
      return
    }
    guard matter.gate.clearance != nil else {
      self = .askDetails(matter.gate)
      return
    }
    self = .missed(
      CallScript.MissedTerms(
        since: oldest.due, count: matter.missed.count, open: matter.missed.map(\.open).sum(),
        oldest: oldest.open, until: matter.moneyDay(after: matter.today)))
  }

  private init(neutral letter: any NeutralLetter, _ matter: LetterMatter) {
    switch letter {
    case is Dispute: self = .dispute(matter.debt.disputeReason)
    case let letter as NotMyDebt: self = .deny(letter.reason)
    case let letter as BankProtectionRequest: self = .freeAccount(letter.protected)
    case is RemissionRequest: self = .askRemission
    default: self = .askDetails(matter.gate)
    }
  }
}
