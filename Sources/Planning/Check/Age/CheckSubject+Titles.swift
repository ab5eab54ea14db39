import Domain
import Rules

// What a title means: a judgment, a writ, a seizure.
extension CheckSubject {
  /// A title of which nobody said the day, opposition against a writ, old running interest, and what
  /// stays in the account.
  func titles() throws(LawError) -> [Finding] {
    guard isOpen else { return [] }
    return try dayOfTitle() + opposition() + runningInterest() + bankAccount()
  }

  /// Without its day nothing can be said about its age; it is asked, and the claim is not called old.
  private func dayOfTitle() throws(LawError) -> [Finding] {
    let limitation = try Limitation.of(debt, on: day, law: law)
    guard limitation.isJudgedWithoutDay else { return [] }
    return [
      finding(
        .judgmentDayUnknown(debt.stage), [Source.judgment], .dependsOnFacts,
        [.answer([debt.kind == .childMaintenance ? .debtDueDate : .debtJudgment])])
    ]
  }

  /// Against a writ there is opposition (*verzet*): for a fine within two weeks after it was served
  /// (WAHV 26 lid 3). The weeks to object ran from the decision, and are over.
  private func opposition() throws(LawError) -> [Finding] {
    guard debt.stage == .writ, debt.kind.restsOnDecision else { return [] }
    let answer = try law.protections.lawAnswer(
      for: debt.kind == .fine ? .fineOpposition : .opposition, on: day, .assume)
    let served = dossier.record.log.filter { $0.debt == debt.id && $0.stage == .writ }
      .map(\.on).filter { $0 <= day }.max()
    let last = answer.row.value.within.flatMap { span in
      served.map { TermOfLaw.lastDay(of: span, after: $0) }
    }
    guard last.map({ $0 >= day }) ?? true else { return [] }
    return [
      finding(
        .oppositionToWrit(through: last), answer.row.sources, .dependsOnFacts,
        [.legalDesk, .letter(.opposition)])
    ]
  }

  /// Interest that runs under a judgment is too old after five years (BW 3:324 lid 3), the judgment
  /// itself after twenty.
  private func runningInterest() throws(LawError) -> [Finding] {
    guard let judged = debt.judgment, judged <= day, debt.parts.interest > .zero,
      debt.kind != .childMaintenance, !debt.kind.restsOnDecision
    else { return [] }
    let answer = try law.limitation.lawAnswer(for: .periodicInJudgment, on: day, .assume)
    let fiveYears = -12 * answer.row.value.period.count
    let demanded = [debt.lastDemand, debt.lastAcknowledged].compactMap(\.self)
      .filter { $0 > day.adding(months: fiveYears) && $0 <= day }
    let first = (demanded.min() ?? day).adding(months: fiveYears)
    guard judged < first else { return [] }
    let kind: OwedRate.Kind
    switch debt.interest {
    case .contract(let rate): kind = .fixed(rate)
    case .statutory, .none, .unknown: kind = debt.isTrade ? .commercial : .statutory
    }
    let old = try InterestCalculation.of(
      InterestQuestion(
        principal: debt.parts.principal, from: judged, to: first, kind: kind,
        yearLength: .always365, afterCheck: .assume), law: law)
    let young = try InterestCalculation.of(
      InterestQuestion(
        principal: debt.parts.principal, from: debt.dueDate.map { min($0, judged) } ?? judged,
        to: day, kind: kind, yearLength: .always365, afterCheck: .assume), law: law)
    let most = (young.interest - old.interest).orZero
    guard debt.parts.interest > most + Money(cents: young.segments.count) else { return [] }
    return [
      finding(
        .oldInterestInJudgment(claimed: debt.parts.interest, young: most, from: first),
        answer.row.sources, .dependsOnFacts,
        [
          .answer([.debtLastDemand]), .letter(.specification),
          .dispute(debt.parts.interest - most, .dispute), .legalDesk,
        ])
    ]
  }

  /// What stays in a seized account for a month: as much as the exempt maxima, at each bank.
  private func bankAccount() throws(LawError) -> [Finding] {
    guard debt.stage == .seizure else { return [] }
    let maxima = try law.exemptAmountMaxima.lawAnswer(on: day, .assume)
    // The letter goes to who seized: the state itself, else a bailiff.
    let isNamed = debt.collector != nil || creditor?.isGovernment ?? false
    let who: [FindingStep] = isNamed ? [] : [.answer([.debtCollector])]
    return [
      finding(
        .bankAccountProtected(maxima.row.value.most(ExemptHousehold(dossier.household.kind))),
        [Source.bankAccount]
          + maxima.row.sources, .dependsOnFacts,
        who + [.letter(.bankAccount), .legalDesk])
    ]
  }
}

extension ExemptAmountMaxima {
  /// The highest for a household with an address.
  package func most(_ household: ExemptHousehold) -> Money {
    switch household {
    case .single, .noKnownAddress: single
    case .singleParent: singleParent
    case .couple: couple
    case .coupleWithChildren: coupleWithChildren
    }
  }
}
