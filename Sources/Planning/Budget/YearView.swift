import Domain

/// Twelve months with everything in its real month and the balance that runs through them.
///
/// The balance starts at zero and holds the reserve: what is set aside stays in it until a bill
/// takes it. Every month pays the creditors the same amount.
package struct YearView: Hashable, Sendable {
  /// What falls in one month, and the balance at its end.
  package struct MonthRow: Hashable, Sendable {
    package let month: Month
    /// All income that falls in the month, at what can be counted on; kept-apart income included.
    package let income: Money
    /// All costs that fall in the month; yearly bills in full when their month is known.
    package let costs: Money
    /// The capacity of the budget: the same in every month.
    package let toCreditors: Money
    /// What is left at the end of the month; below zero is a month that cannot be paid.
    package let balance: Money
    /// Income that is kept apart in the budget and falls in this month.
    package let occasions: [Income]
    /// Bills that do not come every month and fall in this one.
    package let bills: [Cost]
  }

  /// A first month below zero, how deep it gets, and what would prevent it.
  package struct Dip: Hashable, Sendable {
    package let first: Month
    package let deepest: Month
    /// How much is missing in the deepest month.
    package let missing: Money
    /// The bills that fall in the first month below zero.
    package let bills: [Cost]
    /// Holding back this much every month, from the first month on, prevents every dip.
    package let holdBack: Money
    /// Whether `holdBack` can be taken from what goes to creditors.
    package let canHoldBack: Bool
  }

  /// Twelve, the month after the day of the budget first.
  package let rows: [MonthRow]
  /// Nil when no month ends below zero.
  package let dip: Dip?
  /// Those of which the month is known, earliest first.
  package let windfalls: [Windfall]
}

/// Holiday pay and other income that is not counted in the capacity, and what to do with it.
package struct Windfall: Hashable, Sendable {
  package let income: Income
  package let month: Month
  package let amount: Money
  /// First the reserve: what the year lacks, and a year of monthly reserve.
  package let toReserve: Money
  /// Then the creditors.
  package let toCreditors: Money
}

extension YearView {
  /// The twelve months after the one in which `budget.on` lies.
  package init(of dossier: Dossier, budget: Budget) {
    let start = budget.on.inMonth.adding(1)
    var balance = Money.zero
    rows = (0..<12).map { index in
      let row = MonthRow(
        of: dossier, budget: budget, index: index, start: start, balance: balance)
      balance = row.balance
      return row
    }
    dip = Self.dip(in: rows, capacity: budget.capacity)
    windfalls = Self.windfalls(in: rows, dossier: dossier, budget: budget)
  }

  private static func dip(in rows: [MonthRow], capacity: Money) -> Dip? {
    guard let first = rows.first(where: { $0.balance < .zero }),
      let deepest = rows.min(by: { $0.balance < $1.balance })
    else { return nil }
    let holdBack =
      rows.enumerated().map { index, row in
        (-row.balance).orZero.times(1, over: index + 1, rounding: .up)
      }.max() ?? .zero
    return Dip(
      first: first.month, deepest: deepest.month, missing: -deepest.balance, bills: first.bills,
      holdBack: holdBack, canHoldBack: holdBack <= capacity)
  }

  /// The reserve comes first: what the year would lack without these amounts, and a year of the
  /// monthly reserve.
  private static func windfalls(
    in rows: [MonthRow], dossier: Dossier, budget: Budget
  ) -> [Windfall] {
    var without = Money.zero
    var lacking = Money.zero
    for row in rows {
      without += row.income - row.occasions.map(\.counted).sum() - row.costs - row.toCreditors
      lacking = max(lacking, -without)
    }
    var reserve = lacking + dossier.reserve * 12
    return rows.flatMap { row in
      row.occasions.map { income in
        let toReserve = min(income.counted, reserve)
        reserve -= toReserve
        return Windfall(
          income: income, month: row.month, amount: income.counted, toReserve: toReserve,
          toCreditors: income.counted - toReserve)
      }
    }
  }
}

extension YearView.MonthRow {
  init(of dossier: Dossier, budget: Budget, index: Int, start: Month, balance: Money) {
    month = start.adding(index)
    income = dossier.incomes.map {
      $0.falls($0.counted, index: index, after: start, rounding: .down)
    }.sum()
    costs = dossier.costs.map {
      $0.falls($0.amount, index: index, after: start, rounding: .up)
    }.sum()
    toCreditors = budget.capacity
    self.balance = balance + income - costs - toCreditors
    occasions = budget.incomes.filter { line in
      line.treatment == .apart
        && line.income.falls(line.income.counted, index: index, after: start, rounding: .down)
          > .zero
        && (line.income.month != nil || line.income.every == .once)
    }.map(\.income)
    bills = dossier.costs.filter { cost in
      (cost.month != nil && cost.every != .month || cost.every == .once)
        && cost.falls(cost.amount, index: index, after: start, rounding: .up) > .zero
    }
  }
}
