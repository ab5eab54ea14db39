import Domain
import Rules

/// As what somebody counts for the *beslagvrije voet*.
package enum ExemptHousehold: String, CaseIterable, Hashable, Sendable {
  case single, singleParent, couple, coupleWithChildren
  /// No known address in the Netherlands (Rv 475da lid 4).
  case noKnownAddress

  /// Whether the income of two counts.
  package var isCouple: Bool { self == .couple || self == .coupleWithChildren }

  /// A household of a dossier as the law counts it; it has an address.
  package init(_ kind: Household.Kind) {
    switch kind {
    case .single: self = .single
    case .singleParent: self = .singleParent
    case .couple: self = .couple
    case .coupleWithChildren: self = .coupleWithChildren
    }
  }
}

/// Whose exempt amount is asked.
package struct ExemptQuestion: Hashable, Sendable {
  package let household: ExemptHousehold
  /// Taxable income a year of the debtor and the spouse together: the latest month times twelve (C
  /// in 475da, 475d).
  package let taxableYear: Money
  /// Net income a month, holiday pay included; nil when it is not known.
  package let netMonth: Money?
  /// Rent a month; nil when it is not known.
  package let rent: Money?
  package let on: LocalDate
  package let afterCheck: AfterCheck

  package init(
    household: ExemptHousehold, taxableYear: Money, netMonth: Money?, rent: Money?,
    on: LocalDate, afterCheck: AfterCheck
  ) {
    self.household = household
    self.taxableYear = taxableYear
    self.netMonth = netMonth
    self.rent = rent
    self.on = on
    self.afterCheck = afterCheck
  }
}

/// The income a month that a bailiff must leave (*beslagvrije voet*, Rv 475c to 475fa), and how it
/// came about.
package struct ExemptAmount: Hashable, Sendable {
  /// One term of the formula (Rv 475da lid 2), or what a maximum takes off.
  package struct Part: Hashable, Sendable {
    /// What the term is for, in the order in which terms are added.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      /// The share of the *bijstandsnorm*.
      case norm
      /// For the allowances that shrink as income rises: health, rent, children.
      case health, rent, children
      /// Taken off because of the statutory maximum (lid 1).
      case aboveMaximum
      /// Taken off so that a share of the income goes to the creditors (475dc lid 1).
      case aboveShareOfIncome
    }

    /// At most one part of each kind.
    package let kind: Kind
    /// Below zero for what is taken off. The parts add up to the month's amount.
    package let amount: Money
  }

  /// What was asked: whose income, which household and on which day.
  package let question: ExemptQuestion
  /// What stays free a month, holiday pay included.
  package let month: Money
  package let parts: [Part]
  /// What can be added on request, for a time, because of a high rent (lid 5); for a couple only as
  /// far as the spouse cannot pay it. Nil when the rent is not known.
  package let onRequestForRent: Money?
  package let sources: [Source]
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?
}

extension ExemptAmount {
  /// The formula of Rv 475da lid 2 to 4, kept exact and rounded once to cents, half up; at most the
  /// maximum of lid 1, and at most 95 % of the income of the month when that is known.
  package static func of(
    _ question: ExemptQuestion, law: Law
  ) throws(LawError) -> ExemptAmount {
    let income = try question.taxableYear.checked(as: .income)
    let netMonth = try checked(question.netMonth, as: .netIncome)
    let rent = try checked(question.rent, as: .rent)
    let answer = try law.exemptAmountParameters.lawAnswer(on: question.on, question.afterCheck)
    let maxima = try law.exemptAmountMaxima.lawAnswer(on: question.on, question.afterCheck)
    let formula = ExemptFormula(rule: answer.row.value, household: question.household)
    var parts = formula.parts(income: income)
    var month = parts.map(\.amount).sum()
    func limit(to most: Money, _ kind: Part.Kind) {
      guard most < month else { return }
      parts.append(Part(kind: kind, amount: most - month))
      month = most
    }
    if let most = maxima.row.value.most(question.household) { limit(to: most, .aboveMaximum) }
    if let netMonth {
      limit(
        to: netMonth.times(answer.row.value.shareOfIncome, rounding: .halfUp),
        .aboveShareOfIncome)
    }
    return ExemptAmount(
      question: question, month: month, parts: parts,
      onRequestForRent: rent.flatMap { formula.increase(rent: $0) },
      sources: answer.row.sources + maxima.row.sources,
      mayDifferSince: [answer.mayDifferSince, maxima.mayDifferSince].earliest)
  }

  private static func checked(
    _ amount: Money?, as input: LawError.Input
  ) throws(LawError) -> Money? {
    guard let amount else { return nil }
    return try amount.checked(as: input)
  }
}

extension ExemptAmountMaxima {
  /// The maximum; nil where the amount is fixed by another rule.
  fileprivate func most(_ household: ExemptHousehold) -> Money? {
    switch household {
    case .single: single
    case .singleParent: singleParent
    case .couple: couple
    case .coupleWithChildren: coupleWithChildren
    case .noKnownAddress: nil
    }
  }
}

/// The formula for one household. Amounts inside are exact: cents, times a million for the rates,
/// times twelve for the months.
private struct ExemptFormula {
  let rule: ExemptAmountParameters
  let household: ExemptHousehold

  private static let one = Int128(12_000_000)

  private var isCouple: Bool { household.isCouple }
  private var isOnePerson: Bool { household == .single }

  /// The parts of the formula, rounded cumulatively so that they add up to the rounded sum.
  func parts(income: Money) -> [ExemptAmount.Part] {
    var parts: [ExemptAmount.Part] = []
    var exact = Int128(0)
    var rounded = Money.zero
    for (kind, amount) in exactParts(income: income) {
      exact += amount
      let sum = Money(cents: Rounding.halfUp.divide(exact, by: Self.one))
      parts.append(ExemptAmount.Part(kind: kind, amount: sum - rounded))
      rounded = sum
    }
    return parts
  }

  private func exactParts(income: Money) -> [(ExemptAmount.Part.Kind, Int128)] {
    guard household != .noKnownAddress else {
      return [(.norm, monthly(rule.normCouple, rule.shareWithoutAddress))]
    }
    return [
      (.norm, monthly(isCouple ? rule.normCouple : rule.normSingle, rule.shareOfNorm)),
      (.health, health(income)),
      (.rent, rent(income)),
      (.children, children(income)),
    ]
  }

  /// E, at most what the standard premium is above the premium in the norm (lid 3); for a couple
  /// two premiums.
  private func health(_ income: Money) -> Int128 {
    let inNorm = isCouple ? rule.healthInNormCouple : rule.healthInNormSingle
    let premium = rule.standardPremium * (isCouple ? 2 : 1)
    let most = Int128(premium.cents) * 1_000_000 - Int128(inNorm.cents) * Self.one
    return min(yearly(income - rule.thresholdIncome, rule.healthPhaseOut), max(most, 0))
  }

  /// I times F or G, at most H less J.
  private func rent(_ income: Money) -> Int128 {
    let reference = isOnePerson ? rule.rentReferenceOne : rule.rentReferenceMore
    let slope = isOnePerson ? rule.rentSlopeOne : rule.rentSlopeMore
    let most = Int128((rule.rentCeiling - baseRent).orZero.cents) * Self.one
    return min(yearly(income - reference, slope), most)
  }

  /// K, only with children.
  private func children(_ income: Money) -> Int128 {
    switch household {
    case .singleParent: yearly(income - rule.thresholdIncome, rule.childBudgetPhaseOut)
    case .coupleWithChildren:
      yearly(
        income - rule.thresholdIncome - rule.coupleThresholdAddition, rule.childBudgetPhaseOut)
    case .single, .couple, .noKnownAddress: 0
    }
  }

  private var baseRent: Money { isOnePerson ? rule.baseRentOne : rule.baseRentMore }

  /// What a high rent adds on request: only what lies above the rent ceiling and its margin. Nil
  /// without an address.
  func increase(rent real: Money) -> Money? {
    guard household != .noKnownAddress else { return nil }
    let limit = rule.rentCeiling + rule.rentCeiling.times(rule.highRentMargin, rounding: .halfUp)
    return (real - limit).orZero
  }

  private func monthly(_ amount: Money, _ rate: Rate) -> Int128 {
    Int128(amount.cents) * Int128(rate.partsPerMillion) * 12
  }

  /// A twelfth of the share of a year's amount; nothing of an amount below zero.
  private func yearly(_ amount: Money, _ rate: Rate) -> Int128 {
    Int128(amount.orZero.cents) * Int128(rate.partsPerMillion)
  }
}
