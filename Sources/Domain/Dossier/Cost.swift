/// A fixed cost or living cost of the household.
package struct Cost: Hashable, Sendable {
  /// What the money goes to: `household` is food and daily things, `maintenance` is alimony,
  /// `reserve` is saving.
  package enum Category: String, CaseIterable, Hashable, Sendable {
    case housing, energy, water, municipalTaxes, healthInsurance, insurance, telecom, education
    case childcare, transport, subscriptions, household, clothing, healthCare, leisure
    case maintenance, reserve, other
  }

  /// Unique among the costs of a dossier; stays when the cost is edited.
  package let id: ID<Cost>
  /// What the user calls it, like "Huur".
  package var name: String
  /// For what it is; budgets group by it.
  package var category: Category
  /// What has to be paid each time.
  package var amount: Money
  package var every: Frequency
  /// Day of the month it is due, 1 to 31.
  package var dueDay: Int?
  /// Calendar month (1 to 12) in which a yearly, half-yearly, quarterly or two-monthly amount
  /// first falls; nil spreads it.
  package var month: Int?
  package var period: Period

  package init(
    id: ID<Cost>, name: String, category: Category, amount: Money, every: Frequency,
    dueDay: Int?, month: Int?, period: Period
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.amount = amount
    self.every = every
    self.dueDay = dueDay
    self.month = month
    self.period = period
  }
}
