import Domain
import Rules

extension CheckSubject {
  /// Collection costs against the scale (BW 6:96 lid 5 and 7; BIK-besluit art. 2).
  func costs() throws(LawError) -> [CheckFinding] {
    try ofScale() + extraCosts() + ofReminder()
  }

  /// First day of default, on which the scale is looked up: the day after the due date.
  private var defaultDay: LocalDate {
    debt.dueDate.map { min($0.adding(days: 1), day) } ?? day
  }

  /// The maximum for this claim alone; its bills count as one sum.
  func maximumCosts(withVAT: Bool) throws(LawError) -> CollectionCosts {
    try CollectionCosts.of(
      CostsQuestion(
        bills: [debt.parts.principal], ground: debt.isTrade ? .trade : .letterRanOut,
        withVAT: withVAT, charged: debt.parts.collectionCosts, on: defaultDay,
        afterCheck: .assume), law: law)
  }

  private func ofScale() throws(LawError) -> [CheckFinding] {
    let charged = debt.parts.collectionCosts
    guard charged > .zero, debt.kind.isUnderCostScale else { return [] }
    let plain = try maximumCosts(withVAT: false)
    guard charged > plain.maximum else { return [] }
    let vat = try maximumCosts(withVAT: true)
    let found = CostsFound(
      charged: charged, maximum: plain.maximum, maximumWithVAT: vat.maximumWithVAT)
    let letter = CheckLetter.dispute
    guard !debt.isTrade else {
      return [
        finding(
          .costsAboveMaximum(found, isTrade: true), plain.sources, .dependsOnFacts,
          [.letter(.specification)])
      ]
    }
    let article = [Source.collectionCosts] + vat.sources
    if try isChargedApart(charged, rate: vat.vatRate) {
      return [
        finding(
          .billsChargedApart(found, bills: debt.bills.count),
          [Source.costsOfSeveralClaims] + plain.sources, certaintyOfCosts(plain),
          [.dispute(found.excess, letter)])
      ]
    }
    guard charged > vat.maximumWithVAT else {
      return [
        finding(
          .vatOnCosts(found), article, .dependsOnFacts,
          [.letter(.specification), .dispute(found.excess, letter)])
      ]
    }
    return [
      finding(
        .costsAboveMaximum(found, isTrade: false), [Source.collectionCosts] + plain.sources,
        certaintyOfCosts(plain), [.dispute(found.excess, letter)])
    ]
  }

  /// Damages fall under the scale only when they were settled; with a title the court decided.
  private func certaintyOfCosts(_ costs: CollectionCosts) -> CheckCertainty {
    if debt.kind == .damage || hasTitle { return .dependsOnFacts }
    return costs.sources.certainty(isAssumed: costs.isAssumed)
  }

  /// Whether the costs are those of each bill apart, with or without VAT.
  private func isChargedApart(_ charged: Money, rate: Rate) throws(LawError) -> Bool {
    guard debt.bills.count > 1 else { return false }
    let apart = try CollectionCosts.of(
      CostsQuestion(
        bills: debt.bills.map(\.amount), ground: .letterRanOut, withVAT: false, charged: nil,
        on: defaultDay, afterCheck: .assume), law: law
    ).chargedApart
    return charged == apart || charged == apart + apart.times(rate, rounding: .halfUp)
  }

  /// Costs under another name while a collector works: the maximum counts every act together.
  private func extraCosts() -> [CheckFinding] {
    let isCollected =
      debt.collector != nil || creditor?.kind == .collector || debt.stage >= .collector
    guard debt.parts.otherCosts > .zero, !debt.isTrade, debt.kind.isUnderCostScale, isCollected,
      debt.stage < .summons, !hasTitle
    else { return [] }
    return [
      finding(
        .extraFileCosts(debt.parts.otherCosts),
        [
          Source.collectionCosts, Source.fileCosts,
        ], .dependsOnFacts, [.dispute(debt.parts.otherCosts, .dispute)])
    ]
  }

  /// What a government body may charge for its reminder (Awb 4:113).
  private func ofReminder() throws(LawError) -> [CheckFinding] {
    guard debt.kind.restsOnDecision, debt.kind != .fine, debt.parts.costs > .zero,
      debt.stage == .reminder || debt.stage == .demand
    else { return [] }
    let answer = try law.governmentReminder.lawAnswer(on: day, .assume)
    let rule = answer.row.value
    let maximum =
      debt.parts.principal < rule.threshold ? rule.belowThreshold : rule.fromThreshold
    guard debt.parts.costs > maximum else { return [] }
    return [
      finding(
        .reminderCostsAboveMaximum(charged: debt.parts.costs, maximum: maximum),
        answer.row.sources, answer.row.sources.certainty(isAssumed: answer.isAssumed),
        [.letter(.objection)])
    ]
  }
}
