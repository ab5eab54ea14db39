import Domain
import Rules

/// What a person is expected to pay of a tax in a year before the rest can be remitted
/// (*kwijtschelding*; Leidraad Invordering 26.2, Uitvoeringsregeling Invorderingswet 11 to 16): four
/// fifths of what the income is above the costs of existence. Wealth is not in the dossier: whoever
/// shows it must say so.
package struct RemissionRoom: Hashable, Sendable {
  /// In the twelve months after the request; zero where nothing is expected.
  package let couldPay: Money
  package let sources: [Source]

  /// Counted leniently: the highest costs of existence that a municipality may take, the whole norm.
  package static func of(
    _ dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> RemissionRoom {
    let norms = try law.socialAssistance.lawAnswer(on: day, .assume)
    let exempt = try law.exemptAmountParameters.lawAnswer(on: day, .assume).row.value
    let isCouple = ExemptHousehold(dossier.household.kind).isCouple
    let budget = Budget(of: dossier, on: day)
    func income(_ kinds: Set<Income.Kind>) -> Money {
      budget.incomes.filter { kinds.contains($0.income.kind) }.map(\.perMonth).sum()
    }
    func cost(_ category: Cost.Category) -> Money {
      budget.costs.filter { $0.cost.category == category && $0.cost.every != .once }
        .map(\.perMonth).sum()
    }
    let counted = income([
      .wages, .benefit, .pension, .businessProfit, .holidayPay, .maintenance, .other,
    ])
    let baseRent = dossier.household.kind == .single ? exempt.baseRentOne : exempt.baseRentMore
    let rent =
      (min(cost(.housing), exempt.rentCeiling) - baseRent - income([.rentAllowance])).orZero
    let premiumInNorm = isCouple ? exempt.healthInNormCouple : exempt.healthInNormSingle
    let premium = (cost(.healthInsurance) - premiumInNorm - income([.healthAllowance])).orZero
    let norm = isCouple ? norms.row.value.couple : norms.row.value.single
    let room = (counted - rent - premium - norm).orZero
    return RemissionRoom(
      couldPay: (room * 12).times(Rate(percent: 80), rounding: .halfUp),
      sources: [Source.remission]
        + norms.row.sources)
  }
}
