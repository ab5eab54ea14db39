import Domain

/// Twelve months with everything in its real month and the balance that runs through them.
///
/// The balance starts at what is known to be left over, else at zero, and holds the reserve: what is set aside stays in it until a bill
/// takes it. Every month pays the creditors what the course of the plan pays them.
package struct YearView: Hashable, Sendable {
  /// What falls in one month, and the balance at its end.
  package struct MonthRow: Hashable, Sendable {
    package let month: Month
    /// All income that falls in the month, at what can be counted on; kept-apart income included.
    package let income: Money
    /// All costs that fall in the month; yearly bills in full when their month is known.
    package let costs: Money
    /// What the course of the plan pays in the month; while no debt was entered, the capacity.
    package let toCreditors: Money
    /// What is left at the end of the month; below zero is a month that cannot be paid.
    package let balance: Money
    /// Income that is kept apart in the budget and falls in this month.
    package let occasions: [Income]
    /// Bills that do not come every month and fall in this one.
    package let bills: [Cost]
  }

  /// What is in the account when the first month begins, beside what is needed until income comes.
  package let start: Money
  /// Twelve, the month after the day of the budget first.
  package let rows: [MonthRow]
  /// Nil when no month ends below zero, of the twelve or of those in which the plan still pays.
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
  /// Then the creditors, as far as the law asks it beside what they get each month.
  package let toCreditors: Money
  /// What of it nobody asks: the household keeps it.
  package var kept: Money { amount - toReserve - toCreditors }
}

extension YearView {
  /// The twelve months after the one in which `budget.on` lies, paying what `course` pays.
  init(of standing: Standing, budget: Budget, paying course: Schedule) {
    let dossier = standing.now.dossier
    let first = budget.on.inMonth.adding(1)
    start = standing.leftOver(by: budget)
    let paid = Dictionary(course.rows.map { ($0.month, $0.paid) }) { first, _ in first }
    var balance = start
    rows = (0..<Self.length).map { index in
      let row = MonthRow(
        of: dossier, budget: budget, index: index, start: first, balance: balance,
        toCreditors: dossier.debts.isEmpty
          ? budget.capacity : paid[first.adding(index)] ?? .zero)
      balance = row.balance
      return row
    }
    let later = course.rows.filter { first.months(to: $0.month) >= Self.length }
    dip = Dip(in: rows.map(Dip.Level.init) + later.map(Dip.Level.init))
    windfalls = Self.windfalls(
      in: rows, reserve: dossier.reserve,
      lawful: budget.lawful(beside: budget.capacity * 12, dossier.assurances))
  }

  /// How many months it shows.
  package static let length = 12

  /// The reserve comes first: what the year would lack without these amounts, and a year of the
  /// monthly reserve.
  /// - Parameters:
  ///   - monthly: what is set aside each month.
  ///   - lawful: what creditors can ask of a year beside what they get each month.
  static func windfalls(
    in rows: [MonthRow], reserve monthly: Money, lawful: Money
  ) -> [Windfall] {
    var without = Money.zero
    var lacking = Money.zero
    for row in rows {
      without += row.income - row.occasions.map(\.counted).sum() - row.costs - row.toCreditors
      lacking = max(lacking, -without)
    }
    var (reserve, lawful) = (lacking + monthly * 12, lawful)
    return rows.flatMap { row in
      row.occasions.map { income in
        let toReserve = min(income.counted, reserve)
        let toCreditors = min(income.counted - toReserve, lawful)
        reserve -= toReserve
        lawful -= toCreditors
        return Windfall(
          income: income, month: row.month, amount: income.counted, toReserve: toReserve,
          toCreditors: toCreditors)
      }
    }
  }
}

extension YearView.MonthRow {
  init(
    of dossier: Dossier, budget: Budget, index: Int, start: Month, balance: Money,
    toCreditors: Money
  ) {
    month = start.adding(index)
    // One look at each line: a plan has hundreds of months.
    var (income, costs) = (Money.zero, Money.zero)
    var (occasions, bills): ([Income], [Cost]) = ([], [])
    for line in budget.incomes {
      let amount = line.income.falls(
        line.income.counted, index: index, after: start, rounding: .down)
      income += amount
      guard amount > .zero else { continue }
      if line.treatment == .apart, line.income.month != nil || line.income.every == .once {
        occasions.append(line.income)
      }
    }
    for cost in dossier.costs {
      let amount = cost.falls(cost.amount, index: index, after: start, rounding: .up)
      guard amount > .zero else { continue }
      costs += amount
      if cost.month != nil && cost.every != .month || cost.every == .once { bills.append(cost) }
    }
    (self.income, self.costs, self.occasions, self.bills) = (income, costs, occasions, bills)
    self.toCreditors = toCreditors
    self.balance = balance + income - costs - toCreditors
  }
}
