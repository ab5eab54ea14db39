import Domain

/// What really comes in and goes out in one calendar month: holiday pay and yearly bills in the
/// month in which they fall, as in `YearView`, however far ahead.
package struct RealMonth: Hashable, Sendable {
  package let month: Month
  package let income: Money
  package let costs: Money
  /// Income that is kept apart in the budget and falls in this month.
  package let occasions: [Income]
  /// Bills that do not come every month and fall in this one.
  package let bills: [Cost]

  /// What is left of the income after the costs; below zero in a month with a large bill.
  package var left: Money { income - costs }
}

extension RealMonth {
  /// The month that is `index` months after the one in which `budget.on` lies; 1 is the next month.
  /// - Precondition: `index` is above zero.
  package init(of dossier: Dossier, budget: Budget, monthsAhead index: Int) {
    precondition(index > 0)
    let row = YearView.MonthRow(
      of: dossier, budget: budget, index: index - 1, start: budget.on.inMonth.adding(1),
      balance: .zero, toCreditors: .zero)
    self.init(
      month: row.month, income: row.income, costs: row.costs, occasions: row.occasions,
      bills: row.bills)
  }
}
