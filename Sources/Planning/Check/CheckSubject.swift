import Domain
import Rules

/// One debt with all that is needed to check it.
struct CheckSubject {
  let debt: Debt
  let dossier: Dossier
  let day: LocalDate
  let law: Law

  var creditor: Creditor? { dossier.creditor(debt.creditor) }
  var collector: Creditor? { debt.collector.flatMap { dossier.creditor($0) } }
  /// What is claimed and not disputed, and is not paid by an arrangement that is kept.
  var isOpen: Bool { debt.undisputed > .zero && debt.runningArrangement == nil }
  /// Whether a judge decided on the claim, or the government gave itself a title.
  var hasTitle: Bool { debt.judgment.map { $0 <= day } ?? false || debt.stage >= .judgment }

  func finding(
    _ issue: FindingIssue, _ sources: [Source], _ certainty: FindingCertainty,
    _ steps: [FindingStep]
  ) -> Finding {
    Finding(
      debt: debt.id, issue: issue, sources: sources, certainty: certainty, steps: steps,
      protections: [])
  }

  /// The row of the debts that come first, for this one.
  func urgentDebt() throws(LawError) -> KeyedTable<UrgentCause, UrgentDebt>.Answer {
    try law.urgentDebts.lawAnswer(
      for: .of(debt.kind, stage: debt.stage), on: day, .assume)
  }

  /// The day by which the municipality must talk when something threatens (Wgs art. 4 lid 2).
  func urgentTalk() throws(LawError) -> FindingStep {
    let answer = try law.protections.lawAnswer(for: .urgentTalk, on: day, .assume)
    let span = answer.row.value.within ?? .workingDays(3)
    return .municipality(by: day.adding(days: 1).after(span).adding(days: -1))
  }
}

extension [Source] {
  /// How sure what rests on these rules is, where the rules are all that decides.
  var certainty: FindingCertainty {
    contains { $0.standing == .unchecked } ? .unchecked : .clear
  }

  /// Without doubles, in their order.
  var once: [Source] {
    reduce(into: []) { all, source in if !all.contains(source) { all.append(source) } }
  }
}

extension Debt {
  /// Whether a letter that gives a consumer fourteen days plays a part: not for the government, for
  /// maintenance, in business, or once there is a title (BW 6:96 lid 6).
  package var mayHaveFourteenDayLetter: Bool {
    !isTrade && kind.isUnderCostScale && judgment == nil && stage < .judgment
  }
}

extension Debt.Kind {
  /// Whether it is a tax that can be remitted at a low income (*kwijtschelding*).
  package var canBeRemitted: Bool {
    switch self {
    case .tax, .municipalTax, .waterBoardTax: true
    default: false
    }
  }

  /// Whether a claim of this kind follows from a decision of the government (*beschikking*), which
  /// has rules of its own on costs and interest (Awb 4.4).
  package var restsOnDecision: Bool {
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

  /// Whether the scale of collection costs holds: money owed by an agreement (BIK-besluit art. 1).
  var isUnderCostScale: Bool { !restsOnDecision && self != .childMaintenance }

  /// What falls due again and again under one contract.
  var isPeriodic: Bool {
    switch self {
    case .rent, .energy, .water, .healthInsurance, .telecom, .insurance, .subscription, .education:
      true
    default: false
    }
  }

  /// Credit to a consumer, under the maximum of the Besluit kredietvergoeding.
  var isConsumerCredit: Bool {
    switch self {
    case .loan, .overdraft, .creditCard, .payLater: true
    default: false
    }
  }

  /// Whether a rate of its own is usual, by contract.
  var hasContractRate: Bool { isConsumerCredit || self == .mortgage || self == .person }
}
