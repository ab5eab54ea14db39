import Domain
import Rules

extension CheckSubject {
  /// Interest that is claimed against the interest that runs from the due date to the day, with a
  /// cent for each segment: others round otherwise.
  func interest() throws(LawError) -> [Finding] {
    let claimed = debt.parts.interest
    guard claimed > .zero, !debt.kind.restsOnDecision else { return [] }
    let agreed: Rate? = if case .contract(let rate) = debt.interest { rate } else { nil }
    // Interest that was filled in as statutory can be counted whatever the debt is for.
    guard agreed != nil || debt.interest == .statutory || !debt.kind.hasContractRate else {
      return [
        finding(
          .interestRateUnknown(claimed: claimed), [Source.agreedInterest], .dependsOnFacts,
          [.answer([.debtPercent]), .letter(.specification)])
      ]
    }
    guard let bases = interestBases else { return [] }
    let byLaw = try sum(over: bases, debt.isTrade ? .commercial : .statutory)
    // A lower agreed rate does not replace the statutory one (BW 6:119 lid 3).
    let byContract: Sum? =
      if let agreed { try sum(over: bases, .fixed(agreed)) } else { nil }
    let lawful = byContract.map { $0.interest > byLaw.interest ? $0 : byLaw } ?? byLaw
    guard claimed > lawful.interest + lawful.tolerance else { return [] }
    let excess = claimed - lawful.interest
    let sources = [Source.statutoryInterest] + lawful.sources
    let steps: [FindingStep] = [.letter(.specification), .dispute(excess, .costsObjection)]
    if agreed == nil, !debt.isTrade {
      let commercial = try sum(over: bases, .commercial)
      if (claimed - commercial.interest).magnitude <= commercial.tolerance {
        return [
          finding(
            .commercialInterest(
              claimed: claimed, lawful: lawful.interest, commercial: commercial.interest),
            [Source.commercialInterest] + sources, certainty(of: lawful), steps)
        ]
      }
    }
    return [
      finding(
        .interestAboveLaw(
          claimed: claimed, lawful: lawful.interest, isAgreed: byContract == lawful), sources,
        certainty(of: lawful), steps)
    ]
  }

  /// A judgment can name another sum, and an earlier payment a larger principal.
  private func certainty(of sum: Sum) -> FindingCertainty {
    if hasTitle || debt.lastAcknowledged != nil || sum.isAgreed { return .dependsOnFacts }
    return sum.sources.certainty
  }

  /// What interest runs on since when: the bills, and what of the principal is in none of them. Nil
  /// when a due date is not known.
  private var interestBases: [(Money, LocalDate)]? {
    var bases: [(Money, LocalDate)] = []
    for bill in debt.bills {
      guard let due = bill.dueDate ?? debt.dueDate else { return nil }
      bases.append((bill.amount, due))
    }
    let rest = debt.parts.principal - debt.bills.map(\.amount).sum()
    guard rest > .zero else { return bases }
    guard let due = debt.dueDate else { return nil }
    return bases + [(rest, due)]
  }

  private func sum(
    over bases: [(Money, LocalDate)], _ kind: OwedRate.Kind
  ) throws(LawError) -> Sum {
    var sum = Sum()
    if case .fixed = kind { sum.isAgreed = true }
    for (amount, due) in bases where due < day {
      let calculation = try InterestCalculation.of(
        InterestQuestion(
          principal: amount, from: due, to: day, kind: kind, yearLength: .always365,
          afterCheck: .assume), law: law)
      sum.interest += calculation.interest
      sum.tolerance += Money(cents: calculation.segments.count)
      sum.sources = (sum.sources + calculation.segments.flatMap(\.sources)).once
    }
    return sum
  }

  /// Interest over all that it runs on.
  private struct Sum: Equatable {
    var interest = Money.zero
    var tolerance = Money.zero
    var sources: [Source] = []
    var isAgreed = false
  }

  /// On something bought to be paid later, fees for paying late or in parts count as the costs of a
  /// credit (HR 2025-06-27).
  private func payLater() -> [Finding] {
    let fees = debt.parts.otherCosts + debt.parts.interest
    guard debt.kind == .payLater, !debt.isTrade, fees > .zero, debt.stage < .judgment, !hasTitle,
      debt.disputed < fees
    else { return [] }
    return [
      finding(
        .payLaterFees(fees), [Source.payLaterFees], .unclearLaw,
        [.letter(.specification), .dispute(fees, .dispute), .legalDesk])
    ]
  }

  /// The rate that is charged a year.
  func rate() throws(LawError) -> [Finding] {
    try chargedRate() + payLater()
  }

  private func chargedRate() throws(LawError) -> [Finding] {
    guard case .contract(let rate) = debt.interest, !debt.isTrade, !debt.kind.restsOnDecision,
      debt.kind != .mortgage, debt.kind != .person
    else { return [] }
    guard !debt.kind.isConsumerCredit else { return try creditRate(rate) }
    let table = try law.statutoryInterest.lawAnswer(on: day, .assume)
    let sources = [Source.statutoryInterest] + table.row.sources
    switch try ChargedRate.of(rate, isTrade: false, on: day, law: law) {
    case .withinStatutory: return []
    case .commercialToConsumer(let statutory):
      return [
        finding(
          .commercialRate(rate, statutory: statutory), [Source.commercialInterest] + sources,
          sources.certainty, [.letter(.costsObjection)])
      ]
    case .aboveStatutory(let statutory):
      return [
        finding(
          .rateAboveStatutory(rate, statutory: statutory), [Source.agreedInterest] + sources,
          .dependsOnFacts, [.letter(.specification)])
      ]
    }
  }

  /// Against the maximum of consumer credit: the one of today, or of the day of the contract.
  private func creditRate(_ rate: Rate) throws(LawError) -> [Finding] {
    let answer = try law.creditMaximum.lawAnswer(on: day, .assume)
    let highest = law.creditMaximum.rows.filter { $0.from <= day }.map(\.value).max() ?? .zero
    guard rate > answer.row.value else { return [] }
    return [
      finding(
        .creditAboveMaximum(rate, maximum: answer.row.value, highest: highest),
        answer.row.sources + [Source.olderCreditContracts],
        .dependsOnFacts, [.letter(.specification)])
    ]
  }
}

extension Money {
  /// This amount without its sign.
  fileprivate var magnitude: Money { self < .zero ? -self : self }
}
