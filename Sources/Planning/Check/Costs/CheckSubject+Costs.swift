import Domain
import Rules

extension CheckSubject {
  /// Collection costs against the scale (BW 6:96 lid 5 and 7; BIK-besluit art. 2).
  func costs() throws(LawError) -> [Finding] {
    try ofScale() + extraCosts() + ofReminder() + register()
  }

  /// First day of default, on which the scale is looked up: the day after the due date.
  private var defaultDay: LocalDate {
    debt.dueDate.map { min($0.adding(days: 1), day) } ?? day
  }

  /// What the scale counts over: what was open when the fourteen days ended. Nobody knows it once
  /// something was paid on the principal; the bills as they were are then the most it can be.
  private var baseOfCosts: Money { max(debt.parts.principal, debt.bills.map(\.amount).sum()) }

  /// The maximum for this claim alone; its bills count as one sum.
  func maximumCosts(withVAT: Bool) throws(LawError) -> CollectionCosts {
    try CollectionCosts.of(
      CostsQuestion(
        bills: [baseOfCosts], ground: debt.isTrade ? .trade : .letterRanOut,
        withVAT: withVAT, charged: debt.parts.collectionCosts, on: defaultDay,
        afterCheck: .assume), law: law)
  }

  private func ofScale() throws(LawError) -> [Finding] {
    let charged = debt.parts.collectionCosts
    guard charged > .zero, debt.kind.isUnderCostScale else { return [] }
    guard baseOfCosts > .zero else {
      return [
        finding(
          .costsBaseUnknown(charged), [Source.collectionCosts], .dependsOnFacts,
          [.letter(.specification)])
      ]
    }
    let plain = try maximumCosts(withVAT: false)
    guard charged > plain.maximum else { return [] }
    let vat = try maximumCosts(withVAT: true)
    let found = CostsFound(
      charged: charged, maximum: plain.maximum, maximumWithVAT: vat.maximumWithVAT)
    let letter = CheckLetter.costsObjection
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
  private func certaintyOfCosts(_ costs: CollectionCosts) -> FindingCertainty {
    if debt.kind == .damage || hasTitle { return .dependsOnFacts }
    return costs.sources.certainty
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

  /// A collection agency must stand in the register of Justis since 2025-04-01. Bailiffs and lawyers
  /// need not, and whose name says that it is one is not asked for.
  private func register() -> [Finding] {
    let claimant = collector ?? (creditor?.kind == .collector ? creditor : nil)
    guard let claimant, !claimant.needsNoRegister, day >= CollectorRegister.costsFrom,
      debt.stage < .bailiff, !hasTitle, !debt.kind.restsOnDecision,
      debt.parts.collectionCosts > .zero || debt.parts.otherCosts > .zero,
      debt.disputed < debt.parts.costs
    else { return [] }
    return [
      finding(
        .collectorRegister(claimant.id, costs: debt.parts.costs),
        [Source.collectorRegister], .unclearLaw,
        [
          .lookUpCollector(claimant.id), .letter(.register), .dispute(debt.parts.costs, .dispute),
        ])
    ]
  }

  /// Costs under another name, from a reminder on: the maximum counts every act together, whoever
  /// does it.
  private func extraCosts() -> [Finding] {
    guard debt.parts.otherCosts > .zero, !debt.isTrade, debt.kind.isUnderCostScale,
      debt.kind != .payLater || debt.stage >= .collector, debt.stage >= .reminder,
      debt.stage < .summons, !hasTitle
    else { return [] }
    return [
      finding(
        .extraFileCosts(debt.parts.otherCosts),
        [
          Source.collectionCosts, Source.fileCosts,
        ], .dependsOnFacts, [.dispute(debt.parts.otherCosts, .costsObjection)])
    ]
  }

  /// What a government body may charge for its reminder (Awb 4:113).
  private func ofReminder() throws(LawError) -> [Finding] {
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
        answer.row.sources, answer.row.sources.certainty,
        [.letter(.objection)])
    ]
  }
}

/// The register in which collection agencies have to stand since 2025-04-01 (Wki).
package enum CollectorRegister {
  /// From this day on nobody owes collection costs to a firm outside the register.
  package static let costsFrom =
    LocalDate(year: 2026, month: 10, day: 1) ?? .init(dayNumber: 0)
}

extension Creditor {
  /// Whether its name says that it is a bailiff, a lawyer or a public body, who need not be in the
  /// register.
  package var needsNoRegister: Bool {
    let name = name.lowercased()
    return ["deurwaarder", "advoca"].contains { name.contains($0) }
      || ["ggn", "flanderijn", "lbio", "cjib"].contains { isCalled($0) }
  }
}
