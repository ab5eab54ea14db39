import Domain
import Rules

extension CheckSubject {
  /// Arrears counted in months, where the months decide what can happen.
  func arrears() throws(LawError) -> [Finding] {
    guard isOpen else { return [] }
    switch debt.kind {
    case .rent: return try rentArrears()
    case .healthInsurance: return try premiumArrears()
    default: return []
    }
  }

  /// From a month before the arrears at which courts usually end a lease.
  private func rentArrears() throws(LawError) -> [Finding] {
    let row = try urgentDebt().row
    guard let limit = row.value.arrears?.count, let rent = monthly(.housing) else { return [] }
    let months = debt.parts.principal.cents / rent.cents
    guard months >= limit - 1 else { return [] }
    let finding = try threat(
      .rentArrears(
        months: months, limit: limit, rent: rent,
        untilLimit: (rent * limit - debt.parts.principal).orZero,
        toGetBelow: (debt.parts.principal - rent * limit + Money(cents: 1)).orZero),
      [.letter(.proposal), urgentTalk()])
    return [finding.asPractice]
  }

  /// Counted for one adult, as the insurer counts: of two, one alone can be behind. Not once the CAK
  /// takes the premium: it was reported then.
  private func premiumArrears() throws(LawError) -> [Finding] {
    guard !isCAKPremium else { return [] }
    let row = try urgentDebt().row
    let adults = ExemptHousehold(dossier.household.kind).isCouple ? 2 : 1
    guard let limit = row.value.arrears?.count,
      let premium = monthly(.healthInsurance)?.times(1, over: adults, rounding: .halfUp),
      premium > .zero
    else { return [] }
    let months = debt.parts.principal.cents / premium.cents
    guard months >= PremiumArrears.offer else { return [] }
    let finding = try threat(
      .healthPremiumArrears(months: months, limit: limit, premium: premium),
      months >= PremiumArrears.warning
        ? [.letter(.proposal), urgentTalk()] : [.letter(.proposal)])
    return [finding.asEstimate]
  }

  /// What the household pays a month in this category now; nil when it is not known.
  private func monthly(_ category: Cost.Category) -> Money? {
    let sum = Budget(of: dossier, on: day).costs
      .filter { $0.cost.category == category && $0.cost.every != .once }.map(\.perMonth).sum()
    return sum > .zero ? sum : nil
  }

  func arrangement() -> [Finding] {
    guard let arrangement = debt.arrangement, !arrangement.isKept else { return [] }
    return [
      finding(
        .arrangementNotKept(arrangement.monthly), [Source.paymentInParts], .dependsOnFacts,
        [.letter(.proposal)])
    ]
  }
}

extension Finding {
  fileprivate var asPractice: Finding { with(.practice) }
  fileprivate var asEstimate: Finding { with(.dependsOnFacts) }

  private func with(_ certainty: FindingCertainty) -> Finding {
    Finding(
      debt: debt, issue: issue, sources: sources, certainty: certainty, steps: steps,
      protections: protections)
  }
}
