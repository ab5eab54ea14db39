/// Money that comes in.
package struct Income: Hashable, Sendable {
  /// Where the money comes from; `maintenance` is alimony received.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case wages, benefit, pension, businessProfit, holidayPay, healthAllowance, rentAllowance
    case childBudget, childBenefit, childcareAllowance, maintenance, other
  }

  /// Unique among the incomes of a dossier; stays when the income is edited.
  package let id: ID<Income>
  /// What the user calls it, like "Loon".
  package var name: String
  /// Tells what may have been forgotten; it does not change how the amount is counted.
  package var kind: Kind
  /// What usually comes in, net, each time.
  package var amount: Money
  package var every: Frequency
  /// Day of the month it arrives, 1 to 31.
  package var payDay: Int?
  /// What comes in at a bad time; plans count on this one.
  package var low: Money?
  package var high: Money?
  /// Calendar month (1 to 12) in which a yearly, half-yearly, quarterly or two-monthly amount
  /// first falls; nil spreads it.
  package var month: Int?
  package var period: Period

  package init(
    id: ID<Income>, name: String, kind: Kind, amount: Money, every: Frequency, payDay: Int?,
    low: Money?, high: Money?, month: Int?, period: Period
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.amount = amount
    self.every = every
    self.payDay = payDay
    self.low = low
    self.high = high
    self.month = month
    self.period = period
  }

  /// What can be counted on each time: the low amount where there is one.
  package var counted: Money { low ?? amount }
}
