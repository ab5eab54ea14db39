import Domain

/// Asks the solver for good plans of a dossier, each once, and looks what the accounts make of them.
struct BestSearch {
  private let problem: BestProblem
  /// Strategies that end. Where one of them is cheaper than what the solver found, which counts otherwise,
  /// it is the best that is known.
  private let others: [DistanceToBest.Figures]
  private var known: [Int?: DistanceToBest.Best?] = [:]

  init(_ problem: BestProblem, beside others: [DistanceToBest.Figures]) {
    self.problem = problem
    self.others = others
  }

  /// The best of all plans that pay urgent debts by that month at the latest.
  mutating func best(withUrgentBy month: Int?) -> DistanceToBest.Best? {
    if let best = known[month] { return best }
    let best = found(withUrgentBy: month)
    known[month] = best
    return best
  }

  private func found(withUrgentBy month: Int?) -> DistanceToBest.Best? {
    var plans = others
    for finding in [problem.free, problem.cautious] {
      let asked = problem.holding(finding, urgentBy: month)
      if case .best(let best) = RepaymentSolver(asked).cheapest() {
        plans += [follow(best.schedule).figures].compactMap(\.self)
      }
    }
    let inTime = plans.filter { ($0.urgentMonths ?? 0) <= month ?? .max }
    guard let interest = inTime.map(\.interest).min(), let months = inTime.map(\.months).min()
    else { return nil }
    let bound = BestBound(of: problem, urgentBy: month)
    let least = Money(cents: bound.interest) + problem.runningInterest
    return DistanceToBest.Best(
      interest: interest, leastInterest: min(least, interest), months: months,
      hasProvenMonths: bound.months.map { $0 >= months } ?? false)
  }

  private func follow(
    _ schedule: RepaymentSchedule, asking rules: [RepaymentProblem.Debt]? = nil
  ) -> FollowedPlan {
    FollowedPlan(schedule.payments, closing: schedule.closed, in: problem, asking: rules)
  }

  /// The month in which urgent debts can be paid, with the money of all debts for them alone; nil when
  /// there is none, or they never are.
  var urgentSoonest: Int? {
    guard let urgent = problem.urgentAlone else { return nil }
    let known = others.compactMap(\.urgentMonths).min()
    guard case .best(let best) = RepaymentSolver(urgent).soonest() else { return known }
    var rows = best.schedule.payments[...]
    var ends = best.schedule.closed[...]
    let plan = FollowedPlan(
      problem.isUrgent.map { $0 ? rows.popFirst() ?? [] : [] },
      closing: problem.isUrgent.map { $0 ? ends.popFirst() ?? 0 : .max }, in: problem,
      takesPart: { problem.isUrgent[$0] })
    return [known, plan.figures?.urgentMonths].compactMap(\.self).min()
  }

  /// Whether it is proven that no plan pays everything in the longest time counted.
  var endsNever: Bool { BestBound(of: problem, urgentBy: nil).months == nil }

  /// The best plan that keeps what creditors ask.
  func withinRules(whereOneEnds anyEnds: Bool) -> DistanceToBest.WithinRules {
    guard anyEnds else { return .nothingEnds }
    guard problem.hasRules || problem.isUrgent.contains(true) else { return .noneKnown }
    if case .best(let best) = RepaymentSolver(problem.ruled).cheapest() {
      let plan = follow(best.schedule, asking: problem.ruled.debts)
      if let figures = plan.figures, plan.keepsRules { return .best(figures) }
      return .undecided
    }
    // What clashes without any interest clashes whatever interest there is.
    if case .impossible(let clash?, true) = RepaymentSolver(problem.leastRuled).cheapest() {
      return .clash(
        clash.debts.map { problem.debts[$0] }, month: clash.month,
        missing: clash.shortage.map { Money(cents: $0) })
    }
    return .undecided
  }
}
