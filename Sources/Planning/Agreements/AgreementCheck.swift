import Domain
import Rules

/// An agreement as it would be kept, and what is wrong with it.
package struct AgreementCheck: Hashable, Sendable {
  /// Nil where the figures do not add up.
  package let sums: AgreementSums?
  /// Most serious first; empty where nothing is wrong.
  package let problems: [AgreementProblem]
}

extension AgreementCase {
  /// Holds the figures against what was owed, and the days against the claim.
  package func check(
    _ figures: AgreementFigures, from first: LocalDate?
  ) throws(LawError) -> AgreementCheck {
    let then = try debtThen()
    var problems: [AgreementProblem] = []
    if let day = firstDay, on < day {
      problems.append(.beforeTheDebt(debt.id, on: on, first: day))
    }
    if let first, first < on { problems.append(.firstTermBefore(first, agreed: on)) }
    guard then.claimed > .zero else {
      return AgreementCheck(sums: nil, problems: problems + [.nothingOwed(debt.id, on: on)])
    }
    let sums: AgreementSums
    do throws(AgreementProblem) {
      sums = try figures.sums(
        paying: then.undisputed > .zero ? then.undisputed : then.claimed, on: dates(from: first))
    } catch { return AgreementCheck(sums: nil, problems: problems + [error]) }
    let most = try most(
      paying: figures.monthly, changing: figures.changes, from: first)
    if sums.total > most {
      problems.append(.aboveOwed(debt.id, total: sums.total, owed: most))
    } else if figures.monthly > most {
      problems.append(.monthlyAboveOwed(debt.id, monthly: figures.monthly, owed: most))
    }
    let gate = try LimitationGate.of(then, on: on, law: law)
    switch gate {
    case .mayBeBarred, .soon: problems.append(.mayBeTooOld(debt.id, gate))
    case .clear, .ageUnknown: break
    }
    return AgreementCheck(sums: sums, problems: problems)
  }
}

extension Debt {
  /// The same with one more day on which the debtor acknowledged it; those of before are not lost.
  package func acknowledged(on day: LocalDate) -> Debt {
    var debt = self
    let known = earlierAcknowledgements + [lastAcknowledged].compactMap(\.self)
    let days = Set(known + [day]).sorted()
    debt.lastAcknowledged = days.last
    debt.earlierAcknowledgements = days.dropLast()
    return debt
  }
}

/// What can be taken for an agreement where nobody says otherwise, from the answer of the creditor.
package struct AgreementDraft: Hashable, Sendable {
  /// Where it comes from.
  package enum Origin: Hashable, Sendable {
    /// The offer in this letter was accepted.
    case letter(ID<KeptLetter>)
    /// The creditor wants this.
    case counterOffer(ID<Reply>)
  }

  /// Nil where nothing is known but the days.
  package var origin: Origin?
  package var on: LocalDate
  package var monthly: Money?
  package var terms: Int?
  package var last: Money?
  package var total: Money?
  /// Where the amount changes on the way.
  package var changes = TermChanges.none
  package var from: LocalDate
  /// The day of the month of its terms, where the first one waits for a day on which banks work; nil
  /// where it is that of the first one.
  package var dueDay: Int?
  /// Set where the accepted total leaves no room for interest to come; worth asking, never taken as
  /// said.
  package var interestStops: Bool?
  package var onMiss: Debt.Arrangement.MissRule?
}

extension AgreementDraft {
  /// The draft for `debt` of `dossier`, which is as it is kept.
  /// - Parameter letters: Those that were kept, oldest first.
  package static func of(
    _ debt: Debt, in dossier: Dossier, letters: [KeptLetter], on day: LocalDate, law: Law
  ) throws(LawError) -> AgreementDraft {
    let first = DueDates.forOffers(from: dossier, on: day).dates.day(ofTerm: 1)
    var draft = AgreementDraft(on: day, from: first)
    guard let reply = dossier.record.replies.lastReply(on: debt.id) else { return draft }
    switch reply.answer {
    case .accepted:
      draft.on = min(reply.on, day)
      guard
        let letter = letters.last(where: {
          $0.debt == debt.id && $0.monthly ?? .zero > .zero && $0.written <= reply.on
        }), let monthly = letter.monthly
      else { return draft }
      draft.take(letter, monthly, from: dossier)
    case .counterOffer(let offer): draft.take(offer, reply.id)
    case .refused, .asksInformation, .saysPaid, .passedOn, .balance, .withdrawn: return draft
    }
    try draft.fit(
      AgreementCase(
        dossier: dossier, debt: debt, on: draft.on, interestStops: nil, law: law,
        dueDay: draft.dueDay))
    return draft
  }

  private mutating func take(_ letter: KeptLetter, _ monthly: Money, from dossier: Dossier) {
    origin = .letter(letter.id)
    self.monthly = monthly
    (terms, last, total) = (letter.terms, letter.last, letter.total)
    changes = letter.changes
    let offered = DueDates.forOffers(from: dossier, on: letter.written).dates
    if offered.day(ofTerm: 1) >= on {
      (from, dueDay) = (offered.day(ofTerm: 1), offered.dayOfMonth)
    }
  }

  private mutating func take(_ offer: Reply.CounterOffer, _ reply: ID<Reply>) {
    origin = .counterOffer(reply)
    monthly = offer.monthly ?? offer.once
    terms = offer.monthly == nil ? offer.once.map { _ in 1 } : offer.terms
    total = offer.total
    if let first = offer.from, first >= on { from = first }
    onMiss = offer.onMiss
  }

  /// Leaves out the number of terms and the total where they cannot be kept together with what is
  /// owed: then the monthly amount pays what there is.
  private mutating func fit(_ agreement: AgreementCase) throws(LawError) {
    guard let monthly else { return }
    let figures = AgreementFigures(
      monthly: monthly, terms: terms, last: last, total: total, changes: changes)
    let check = try agreement.check(figures, from: from)
    let isFit = !check.problems.contains { problem in
      switch problem {
      case .aboveOwed, .doesNotAddUp, .tooManyTerms: true
      default: false
      }
    }
    if !isFit { (terms, last, total) = (nil, nil, nil) }
    guard case .letter = origin, let total, agreement.debt.interest != .none else { return }
    let then = try agreement.debtThen()
    if total <= then.claimed {
      interestStops = true
    }
  }
}
