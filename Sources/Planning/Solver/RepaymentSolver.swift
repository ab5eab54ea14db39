/// Finds the best plan for a goal, and proves how good it is.
package struct RepaymentSolver: Sendable {
  /// What is to be as good as can be.
  package enum Goal: String, CaseIterable, Hashable, Sendable {
    /// Priority 1 closed earliest, then priority 2, then the least interest.
    case cheapest
    /// The last debt closed earliest.
    case soonest
    /// The smallest share of a settlement as large as can be, then the next.
    case fairest
  }

  /// The best plan that was found, and what was proven of it.
  package struct Best: Hashable, Sendable {
    package let schedule: RepaymentSchedule
    /// No plan that closes the priorities in the same months pays less interest, in cents.
    package let leastInterest: Int
    /// No plan closes earlier, for however interest is rounded: the priorities in turn when
    /// cheapest, all debts when soonest.
    package let hasProvenMonths: Bool
  }

  /// What came of looking for a plan.
  package enum Answer: Hashable, Sendable {
    case best(Best)
    /// No plan keeps all demands; proven also says: for however interest is rounded.
    case impossible(Clash?, isProven: Bool)
    /// The search was stopped before it found a plan or proved that there is none.
    case undecided
  }

  let problem: RepaymentProblem
  let ledger: Ledger

  /// - Parameter problem: with amounts up to `Money.largest`, at most 60 debts and 600 months.
  package init(_ problem: RepaymentProblem) {
    self.problem = problem
    ledger = Ledger(problem, in: .cents)
  }

  /// The plan whose last debt closes earliest.
  package func soonest() -> Answer {
    let open = (0..<ledger.count).filter { ledger.lastMonth[$0] > 0 }
    let parts = Ledger(problem, in: .parts)
    switch earliest(Windows(ledger), open, parts) {
    case .never(let isProven): return .impossible(clash(), isProven: isProven)
    case .undecided: return .undecided
    case .found(let found):
      let windows = Windows(ledger).closing(open, by: found.month)
      guard let schedule = schedule(found.paid, windows, polished: false) else {
        return .undecided
      }
      return .best(
        Best(schedule: schedule, leastInterest: 0, hasProvenMonths: found.isProven))
    }
  }

  /// The plan that closes priority 1 earliest, then priority 2, then pays least interest.
  package func cheapest() -> Answer {
    let parts = Ledger(problem, in: .parts)
    var windows = Windows(ledger)
    var isProven = true
    var paid: [Int] = []
    for priority in [1, 2] {
      let debts = (0..<ledger.count).filter {
        problem.debts[ledger.origin[$0]].priority == priority && ledger.lastMonth[$0] > 0
      }
      switch earliest(windows, debts, parts) {
      case .never(let isProven): return .impossible(clash(), isProven: isProven)
      case .undecided: return .undecided
      case .found(let found):
        windows = windows.closing(debts, by: found.month)
        isProven = isProven && found.isProven
        paid = found.paid
      }
    }
    let floor = problem.debts.reduce(0) { $0 + $1.balance }
    var search = ClosingSearch(ledger, limit: ClosingSearch.manyWindows(of: ledger))
    search.least(within: windows, from: floor, through: ledger.money[windows.end])
    let plans = [search.best?.paid ?? paid] + (search.best.map(withTiesTurned) ?? [])
    let schedules = plans.compactMap { schedule($0, windows, polished: true) }
    guard let schedule = schedules.min(by: { $0.interest < $1.interest }) else {
      return .undecided
    }
    let bound = LeastTotal(parts, from: floor, below: schedule.interest + floor)
      .bound(over: search.leaves.map(\.windows))
    return .best(
      Best(schedule: schedule, leastInterest: bound - floor, hasProvenMonths: isProven))
  }

  /// The same total, or a few cents more or less, with debts of the same rate in another order;
  /// none when no rates are the same or a minimum breaks.
  private func withTiesTurned(_ found: ClosingSearch.Found) -> [[Int]] {
    let isTied = (1..<max(1, ledger.count)).contains {
      ledger.growth[$0].rate > 0 && ledger.growth[$0].rate == ledger.growth[$0 - 1].rate
    }
    guard isTied else { return [] }
    var walk = BackwardWalk(ledger, turnsTies: true)
    let nearly = (found.total - 20)...(found.total + 20)
    guard
      let least = walk.least(
        found.windows, from: nearly.lowerBound, through: nearly.upperBound),
      least.broken == nil
    else { return [] }
    return [walk.paid]
  }

  /// The payments in the order of the problem, after the rules of every month were followed.
  private func schedule(
    _ plan: [Int], _ windows: Windows, polished: Bool
  ) -> RepaymentSchedule? {
    let n = ledger.count
    var run = ForwardRun(ledger, within: windows, plan: plan)
    run.attempt(nil)
    if polished { run.polish() }
    let paid = run.best
    let months =
      stride(from: ledger.months, to: 0, by: -1).first { month in
        (0..<n).contains { paid[month * n + $0] > 0 }
      } ?? 0
    var payments = [[Int]](repeating: [], count: n)
    for debt in 0..<n {
      payments[ledger.origin[debt]] = (0..<months).map { paid[($0 + 1) * n + debt] }
    }
    return try? problem.outcome(of: payments)
  }
}
