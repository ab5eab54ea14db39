import Domain

/// A plan of the solver, paid in the accounts of the debts: what is printed of it.
///
/// The solver says who gets how much in which month. What an account does not ask of that goes to the
/// other debts in the order in which the plan ends them.
struct FollowedPlan {
  /// What is paid, in cents: one row for each debt, one payment a month.
  let payments: [[Int]]
  /// Interest and months as the accounts have them; nil when not everything gets paid.
  let figures: DistanceToBest.Figures?
  /// Whether each creditor got what it asks: its least amount each month, and all in time.
  let keepsRules: Bool

  /// - Parameters:
  ///   - planned: in cents, one row for each debt, one payment a month.
  ///   - closed: the month in which the plan ends each debt.
  ///   - takesPart: which debts are paid at all; the figures are of these.
  ///   - rules: what creditors ask, in the same order.
  init(
    _ planned: [[Int]], closing closed: [Int], in problem: BestProblem,
    takesPart: (Int) -> Bool = { _ in true }, asking rules: [RepaymentProblem.Debt]? = nil
  ) {
    var accounts = problem.accounts
    let members = accounts.indices.filter(takesPart)
    let order = members.sorted { (closed[$0], $0) < (closed[$1], $1) }
    var ends: [Int: Int] = [:]
    var payments = planned.map { _ in [Int]() }
    var keepsRules = true
    var month = 1
    while month <= BestProblem.horizon, ends.count < members.count {
      var rest = problem.money(in: month)
      var amounts: [Int: Int] = [:]
      var due: [Int: Int] = [:]
      for index in members where accounts[index].isOpen {
        let asked = accounts[index].due().cents
        let plan = month <= planned[index].count ? planned[index][month - 1] : 0
        due[index] = asked
        amounts[index] = min(plan, asked)
        rest -= min(plan, asked)
      }
      for index in order where accounts[index].isOpen {
        let more = min(rest, due[index, default: 0] - amounts[index, default: 0])
        amounts[index, default: 0] += more
        rest -= more
      }
      for index in members where accounts[index].isOpen {
        let amount = amounts[index, default: 0]
        if let rule = rules?[index] {
          let isLate =
            rule.lastMonth.map { month >= $0 && amount < due[index, default: 0] } ?? false
          if isLate || amount < min(rule.minimum, due[index, default: 0]) { keepsRules = false }
        }
        accounts[index].monthly = Money(cents: amount)
        accounts[index].pay(in: problem.start.adding(month - 1))
        if !accounts[index].isOpen { ends[index] = month }
      }
      for index in accounts.indices { payments[index].append(amounts[index] ?? 0) }
      month += 1
    }
    self.payments = payments
    self.keepsRules = keepsRules
    guard ends.count == members.count else {
      figures = nil
      return
    }
    figures = DistanceToBest.Figures(
      interest: members.map { accounts[$0].outcome.interest }.sum() + problem.runningInterest,
      months: ends.values.max() ?? 0,
      urgentMonths: members.filter { problem.isUrgent[$0] }.compactMap { ends[$0] }.max())
  }
}
