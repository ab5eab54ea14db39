import Domain
import Planning

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
  private let dossier: Dossier
  private let days: Days

  /// - Precondition: `plan` was made from `dossier`. The letters carry the day of the plan.
  package init(plan: Plan, dossier: Dossier, days: Days) {
    self.plan = plan
    self.dossier = dossier
    self.days = days
  }

  /// The letter for one debt.
  ///
  /// A claim that may be too old, or whose age is not known, never gets a letter that acknowledges
  /// it: it is asked for its details. So is a claim that is disputed as a whole.
  package func letter(
    for id: ID<Debt>, gate: LimitationGate
  ) throws(LetterError) -> FittingLetter {
    guard let debt = dossier.debt(id), let offer = plan.offer(for: id) else {
      throw .unknownDebt(id)
    }
    if debt.claimed == .zero { return .none(.nothingClaimed) }
    if offer.kind == .running { return .none(.arrangementRuns) }
    let head = try head(for: debt)
    guard let clearance = gate.clearance, offer.owed > .zero else {
      return .neutral(specificationRequest(for: debt, head: head, gate: gate))
    }
    switch offer.kind {
    case .instalments:
      guard let proposal = paymentProposal(for: debt, offer: offer, head: head) else {
        return .none(.noLetterFor(offer.kind))
      }
      return .acknowledging(proposal, clearance)
    case .none: return .acknowledging(pauseRequest(for: debt, head: head), clearance)
    case .running, .token, .settlement, .deferral: return .none(.noLetterFor(offer.kind))
    }
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
    /// No kind of letter offers this.
    case noLetterFor(Offer.Kind)
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

// Each letter from the facts.
extension LetterChoice {
  private func head(for debt: Debt) throws(LetterError) -> LetterHead {
    guard let creditor = dossier.creditor(debt.creditor) else {
      throw .unknownCreditor(debt.creditor)
    }
    var collector: Creditor?
    if let id = debt.collector {
      guard let found = dossier.creditor(id) else { throw .unknownCreditor(id) }
      collector = found
    }
    return LetterHead(
      sender: dossier.sender, addressee: collector ?? creditor,
      onBehalfOf: collector == nil ? nil : creditor, debt: debt.id, writtenOn: plan.on,
      reference: debt.reference, invoices: debt.bills.compactMap(\.number))
  }

  private func paymentProposal(
    for debt: Debt, offer: Offer, head: LetterHead
  ) -> PaymentProposal? {
    guard let repayment = offer.repayment, let withoutInterest = offer.withoutInterest else {
      return nil
    }
    return PaymentProposal(
      head: head, claim: ClaimedAmount(debt), repayment: repayment,
      withoutInterest: withoutInterest, rate: offer.rate, budget: BudgetLines(plan.budget),
      fairness: Fairness(of: plan, for: debt), followsPayDay: plan.payDay != nil,
      answerBy: days.answerBy)
  }

  private func pauseRequest(for debt: Debt, head: LetterHead) -> PauseRequest {
    let fairness = Fairness(of: plan, for: debt)
    return PauseRequest(
      head: head, claim: ClaimedAmount(debt),
      reason: waitsForOthers(debt)
        ? .othersFirst : fairness.urgentFirst ? .basicsFirst : .nothingLeft,
      budget: BudgetLines(plan.budget), fairness: fairness, writeAgain: days.writeAgain,
      answerBy: days.answerBy)
  }

  /// Whether the way of dividing puts other debts before this one.
  private func waitsForOthers(_ debt: Debt) -> Bool {
    plan.findings.contains(.waitsForOthers(debt.id))
  }

  private func specificationRequest(
    for debt: Debt, head: LetterHead, gate: LimitationGate
  ) -> SpecificationRequest {
    let age: SpecificationRequest.Age =
      switch gate {
      case .clear: .notTooOld
      case .mayBeBarred, .soon: .mayBeTooOld
      case .ageUnknown: .unknown
      }
    return SpecificationRequest(
      head: head, claim: ClaimedAmount(debt), disputeReason: debt.disputeReason, age: age,
      restsOnDecision: debt.kind.restsOnDecision, isTrade: debt.isTrade,
      hasTitle: debt.judgment != nil || debt.stage >= .judgment, answerBy: days.answerBy)
  }
}

extension Debt.Kind {
  /// Whether a claim of this kind follows from a decision of the government (*beschikking*).
  fileprivate var restsOnDecision: Bool {
    switch self {
    case .fine, .tax, .allowanceRepayment, .benefitRepayment, .municipalTax, .waterBoardTax,
      .studentLoan:
      true
    case .rent, .mortgage, .energy, .water, .healthInsurance, .childMaintenance, .telecom, .loan,
      .overdraft, .creditCard, .onlinePurchase, .payLater, .healthCare, .insurance,
      .subscription, .education, .person, .supplier, .damage, .other:
      false
    }
  }
}
