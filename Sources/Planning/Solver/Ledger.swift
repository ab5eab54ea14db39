/// The figures of a problem as the backward walk needs them, debts from the lowest rate up.
///
/// Amounts of debts are in units, amounts of money in units too; months from 0, the start.
struct Ledger: Sendable {
  let unit: MonthlyGrowth.Unit
  /// How many debts.
  let count: Int
  /// How many months at most.
  let months: Int
  /// Where each debt stands in the problem.
  let origin: [Int]
  let growth: [MonthlyGrowth]
  let minimum: [Int]
  /// The last month in which each debt can be open: its own term, the horizon, or the month in
  /// which it is paid by its minimum alone; 0 when nothing is owed.
  let lastMonth: [Int]
  /// The money of months 1 through m.
  let money: [Int]
  /// Where each debt stands when only minimums were paid: `[m * count + debt]`.
  let cells: [Cell]

  /// A debt in a month when only minimums were paid.
  struct Cell: Sendable {
    /// What is owed before the payment of the month.
    var owed = 0
    /// What is left after it; in month 0 the balance at the start.
    var left = 0
  }

  init(_ problem: RepaymentProblem, in unit: MonthlyGrowth.Unit) {
    let debts = problem.debts.indices.sorted {
      (problem.debts[$0].rate, $0) < (problem.debts[$1].rate, $1)
    }
    let n = debts.count
    let months = problem.horizon
    self.unit = unit
    count = n
    self.months = months
    origin = debts
    minimum = debts.map { problem.debts[$0].minimum * unit.inCent }
    var paths = Paths(count: n, months: months)
    var growth: [MonthlyGrowth] = []
    lastMonth = debts.enumerated().map { place, index in
      let debt = problem.debts[index]
      let (closed, highest) = paths.fill(place, with: debt)
      growth.append(MonthlyGrowth(rate: debt.rate, unit: unit, highest: highest))
      if unit == .parts { paths.lower(place, growing: growth[place], through: closed) }
      return min(closed, months, debt.lastMonth ?? months)
    }
    self.growth = growth
    cells = paths.cells
    var money = [0]
    money.reserveCapacity(months + 1)
    for month in stride(from: 1, through: months, by: 1) {
      let cents = problem.budget.cents(inMonth: month, startingIn: problem.startMonth)
      money.append(money[month - 1] + cents * unit.inCent)
    }
    self.money = money
  }
}

extension Ledger {
  /// Where debts stand month by month when only their minimums are paid.
  private struct Paths {
    let count: Int
    let months: Int
    var cells: [Cell]

    init(count: Int, months: Int) {
      self.count = count
      self.months = months
      cells = [Cell](repeating: Cell(), count: count * (months + 1))
    }

    /// In whole cents. Gives the month in which the debt is paid, after all months when it is not,
    /// and its highest balance.
    mutating func fill(
      _ place: Int, with debt: RepaymentProblem.Debt
    ) -> (closed: Int, highest: Int) {
      let growth = MonthlyGrowth(rate: debt.rate, unit: .cents, highest: 0)
      var balance = debt.balance
      var highest = balance
      cells[place].left = balance
      guard balance > 0 else { return (0, 0) }
      for month in stride(from: 1, through: months, by: 1) {
        let at = month * count + place
        let owed = min(growth.after(balance), MonthlyGrowth.hopeless)
        balance = max(0, owed - debt.minimum)
        cells[at] = Cell(owed: owed, left: balance)
        highest = max(highest, balance)
        if balance == 0 { return (month, highest) }
      }
      return (months + 1, highest)
    }

    /// From whole cents to parts: at or above what any plan in whole cents has left, and never more
    /// than without a payment, so that no month asks less than nothing.
    mutating func lower(_ place: Int, growing growth: MonthlyGrowth, through closed: Int) {
      let unit = growth.unit
      cells[place].left *= unit.inCent
      for month in stride(from: 1, through: min(closed, months), by: 1) {
        let at = month * count + place
        let owed = min(
          growth.after(cells[at - count].left), MonthlyGrowth.hopeless * unit.inCent)
        cells[at] = Cell(owed: owed, left: min(cells[at].left * unit.inCent, owed))
      }
    }
  }
}
