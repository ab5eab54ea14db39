import Domain

/// Asks the solver for the best plans of a dossier, each once.
struct BestSearch {
  private let problem: BestProblem
  /// Strategies that end. Where one of them is some cents cheaper than what the solver found, by how
  /// cents are rounded, it is the best that is known.
  private let others: [DistanceToBest.Figures]
  private var known: [Int?: DistanceToBest.Best?] = [:]

  init(_ problem: BestProblem, beside others: [DistanceToBest.Figures]) {
    self.problem = problem
    self.others = others
  }

  /// The best of all plans that pay urgent debts by that month at the latest.
  mutating func best(withUrgentBy month: Int?) -> DistanceToBest.Best? {
    if let best = known[month] { return best }
    let best = solved(withUrgentBy: month)
    known[month] = best
    return best
  }

  private func solved(withUrgentBy month: Int?) -> DistanceToBest.Best? {
    let solver = RepaymentSolver(problem.free(urgentBy: month))
    guard case .best(let least) = solver.cheapest(), case .best(let first) = solver.soonest()
    else { return nil }
    let asSoon = others.filter { ($0.urgentMonths ?? 0) <= month ?? .max }
    let interest = asSoon.map(\.interest).min().map {
      min($0, Money(cents: least.schedule.interest))
    }
    let months = min(first.schedule.months, asSoon.map(\.months).min() ?? .max)
    let lowest = interest ?? Money(cents: least.schedule.interest)
    return DistanceToBest.Best(
      interest: lowest, leastInterest: min(Money(cents: least.leastInterest), lowest),
      months: months, hasProvenMonths: first.hasProvenMonths)
  }

  /// With the money of all debts for the urgent ones alone; nil when there is none.
  var urgentSoonest: Int? {
    guard let urgent = problem.urgentAlone,
      case .best(let best) = RepaymentSolver(urgent).soonest()
    else { return nil }
    return best.schedule.months
  }

  /// Whether it is proven that no plan pays everything, for however interest is rounded.
  var endsNever: Bool {
    if case .impossible(_, true) = RepaymentSolver(problem.free).soonest() { true } else { false }
  }

  /// The best plan that keeps what creditors ask.
  var withinRules: DistanceToBest.WithinRules {
    guard case .best = RepaymentSolver(problem.free).soonest() else { return .nothingEnds }
    guard problem.hasRules || problem.isUrgent.contains(true) else { return .noneKnown }
    switch RepaymentSolver(problem.ruled).cheapest() {
    case .best(let best):
      return .best(problem.figures(of: best.schedule), isProven: best.hasProvenMonths)
    case .impossible(let clash?, _):
      return .clash(
        clash.debts.map { problem.debts[$0] }, month: clash.month,
        missing: clash.shortage.map { Money(cents: $0) })
    case .impossible(nil, _), .undecided: return .undecided
    }
  }
}
