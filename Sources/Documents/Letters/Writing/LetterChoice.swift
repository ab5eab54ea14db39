import Domain
import Planning
import Rules

/// Says which letter fits a debt, by the plan and by whether the debt may be acknowledged.
package struct LetterChoice: Sendable {
  /// The days that a letter names besides its own.
  package struct Days: Hashable, Sendable {
    /// By which an answer is asked for: ten working days after the letter.
    package let answerBy: LocalDate
    /// By which a letter that asks to wait promises the next one.
    package let writeAgain: LocalDate

    package init(answerBy: LocalDate, writeAgain: LocalDate) {
      self.answerBy = answerBy
      self.writeAgain = writeAgain
    }
  }

  private let plan: Plan
  private let days: Days
  /// By debt, oldest first.
  private let kept: [ID<Debt>: [KeptLetter]]
  private let missed: [ID<Debt>: [Term]]
  private let realism: Realism?

  /// The letters carry the day of the plan.
  /// - Parameters:
  ///   - missed: What `Standing.missedTerms` says of the same picture.
  ///   - realism: The judgement of the same plan; nil lets every letter through, for words alone.
  package init(plan: Plan, days: Days, missed: [ID<Debt>: [Term]], realism: Realism?) {
    self.plan = plan
    self.days = days
    kept = Dictionary(grouping: plan.standing.letters, by: \.debt)
    self.missed = missed
    self.realism = realism
  }

  private var dossier: Dossier { plan.standing.now.dossier }

  /// What is known about one debt.
  package func matter(
    of id: ID<Debt>, gate: LimitationGate
  ) throws(LetterError) -> LetterMatter {
    guard let debt = dossier.debt(id), let offer = plan.offer(for: id) else {
      throw .unknownDebt(id)
    }
    return LetterMatter(
      plan: plan, debt: debt, offer: offer, gate: gate,
      head: try head(for: debt), days: days, kept: kept[id] ?? [],
      realism: realism, missed: missed[id] ?? [])
  }

  /// The letter for one debt.
  ///
  /// A claim that somebody else owes is denied, whatever else is known of it.
  /// A claim that may be too old, or whose age is not known, never gets a letter that acknowledges
  /// it: it is asked for its details. A claim that is disputed as a whole is disputed in a letter
  /// when a reason is known, else asked for its details as well. Who bought a claim is first asked to show
  /// that it is theirs.
  package func letter(
    for id: ID<Debt>, gate: LimitationGate
  ) throws(LetterError) -> FittingLetter {
    let matter = try matter(of: id, gate: gate)
    if matter.debt.claimed == .zero { return .none(.nothingClaimed) }
    if dossier.assurances.whose(id)?.whose == .notMine {
      do throws(LetterRefusal) {
        return try NotMyDebt.fitting(matter, NotMyDebt.suggested(for: matter))
      } catch { return .none(.refused(error)) }
    }
    if matter.offer.kind == .running { return .none(.arrangementRuns) }
    let kind: any Letter.Type =
      if gate.clearance == nil || mayAskForProof(matter) {
        SpecificationRequest.self
      } else if matter.offer.owed == .zero {
        trimmed(matter.debt.disputeReason ?? "").isEmpty
          ? SpecificationRequest.self : Dispute.self
      } else if matter.offer.monthly > .zero {
        PaymentProposal.self
      } else {
        PauseRequest.self
      }
    do throws(LetterRefusal) {
      return try kind.fitting(matter, .none)
    } catch { return pause(matter, insteadOf: error) }
  }

  /// Whether the claim was sold, and nobody was asked yet to show it: that comes before any offer.
  private func mayAskForProof(_ matter: LetterMatter) -> Bool {
    guard let sale = dossier.seller(of: matter.debt) else { return false }
    return !matter.kept.contains { letter in
      letter.kind == SpecificationRequest.kind.rawValue
        && letter.sent.map { $0.on >= sale.said.on } ?? false
    }
  }

  /// Where no offer would be kept help comes first, and the creditor is asked for time; where something
  /// has to be answered, that comes before any letter.
  private func pause(_ matter: LetterMatter, insteadOf refusal: LetterRefusal) -> FittingLetter {
    guard case .notRealistic = refusal, realism?.verdict == .noOffer else {
      return .none(.refused(refusal))
    }
    do throws(LetterRefusal) {
      return try OverviewPause.fitting(matter, OverviewPause.suggested(for: matter))
    } catch { return .none(.refused(error)) }
  }

  private func head(for debt: Debt) throws(LetterError) -> LetterHead {
    guard let creditor = dossier.creditor(debt.creditor) else {
      throw .unknownCreditor(debt.creditor)
    }
    var collector: Creditor?
    if let id = debt.collector {
      guard let found = dossier.creditor(id) else { throw .unknownCreditor(id) }
      collector = found
    }
    let addressee = collector ?? creditor
    var head = LetterHead(
      sender: dossier.sender(inLettersTo: addressee), addressee: addressee,
      onBehalfOf: collector == nil ? nil : creditor, debt: debt.id, writtenOn: plan.on,
      reference: debt.reference, invoices: debt.bills.compactMap(\.number))
    if collector != nil {
      let own = dossier.chain(of: debt).creditor?.reference
      head.creditorReference = own == debt.reference ? nil : own
    }
    if let (seller, said) = dossier.seller(of: debt) {
      head.seller = seller.name
      head.isReferenceOfSeller = debt.reference != nil && debt.reference == said.words
    }
    return head
  }
}

/// What fits a debt.
package enum FittingLetter: Sendable {
  case acknowledging(any AcknowledgingLetter, LimitationClearance)
  case neutral(any NeutralLetter)
  case none(Reason)

  /// Why no letter is needed.
  package enum Reason: Hashable, Sendable {
    case nothingClaimed
    /// Instalments were agreed and are kept.
    case arrangementRuns
    /// The letter that would fit says why it does not.
    case refused(LetterRefusal)
  }

  /// The letter, with its facts; nil when none is needed.
  package var letter: (any Letter)? {
    switch self {
    case .acknowledging(let letter, _): letter
    case .neutral(let letter): letter
    case .none: nil
    }
  }

  /// The letter in words; nil when none is needed.
  package func written(
    in language: Language, with templates: LetterTemplates
  ) throws(LetterError) -> WrittenLetter? {
    switch self {
    case .acknowledging(let letter, let clearance):
      try letter.written(in: language, with: templates, cleared: clearance)
    case .neutral(let letter): try letter.written(in: language, with: templates)
    case .none: nil
    }
  }
}
