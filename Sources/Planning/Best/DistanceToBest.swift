import Domain
import Rules

/// How far each strategy is from the best plan that the same money allows.
///
/// Every amount is that of the accounts of the debts, day by day: for strategies their own course, for
/// plans that the solver found what the accounts make of their payments. What is proven holds for these
/// accounts too (`BestBound`). Months count from the first instalment of new offers.
package struct DistanceToBest: Hashable, Sendable {
  /// What comes of a plan.
  package struct Figures: Hashable, Sendable {
    /// Of all debts, arrangements that run included: what `Schedule.totalInterest` says.
    package let interest: Money
    /// The month in which the last debt is paid.
    package let months: Int
    /// The month in which the last urgent debt is paid; nil when there is none.
    package let urgentMonths: Int?
  }

  /// The best there is for one strategy: plans that pay urgent debts no later than it does.
  package struct Best: Hashable, Sendable {
    /// The least interest of any plan that is known.
    package let interest: Money
    /// No plan pays less: proven. At most `interest`.
    package let leastInterest: Money
    /// The earliest month in which everything can be paid.
    package let months: Int
    /// Whether it is proven that no plan ends earlier.
    package let hasProvenMonths: Bool
  }

  /// One strategy.
  package struct Row: Hashable, Sendable {
    package let strategy: Strategy
    /// Nil when not everything gets paid.
    package let figures: Figures?
    /// Nil when not everything gets paid, or when nothing was found.
    package let best: Best?
    /// The month in which the last urgent debt is paid; nil when there is none or one is not paid.
    package let urgentMonths: Int?
    /// After `shareMonths`, the creditor that has got the smallest part of its debt.
    package let smallest: Smallest

    /// The part of its debt that it has got.
    package var smallestShare: Rate { smallest.share }
    /// How much more interest than the best; never below zero.
    package var moreInterest: Money? {
      best.flatMap { best in figures.map { $0.interest - best.interest } }
    }
    /// How many months later than the best; never below zero.
    package var later: Int? { best.flatMap { best in figures.map { $0.months - best.months } } }
  }

  /// The creditor with the smallest part of its debt.
  package struct Smallest: Hashable, Sendable {
    package let debt: ID<Debt>
    package let paid: Money
    package let owed: Money

    /// At most everything, rounded down to parts per million.
    package var share: Rate {
      Rate(
        partsPerMillion: Rounding.down.divide(
          Int128(min(paid, owed).cents) * 1_000_000, by: Int128(owed.cents)))
    }
  }

  /// A best plan that keeps what creditors ask.
  package enum WithinRules: Hashable, Sendable {
    /// No creditor asks anything, as far as anybody wrote it down, and nothing is urgent.
    case noneKnown
    /// Urgent debts closed first, then little interest.
    case best(Figures)
    /// These debts cannot all get what they ask through that month, even without any interest; how much
    /// is missing then at least.
    case clash([ID<Debt>], month: Int, missing: Money?)
    /// Without any rule no plan was found that pays everything.
    case nothingEnds
    /// No plan was found and none was excluded.
    case undecided
  }

  /// One for each strategy, in their order.
  package let rows: [Row]
  /// The earliest month in which all urgent debts can be paid; nil when there is none.
  package let urgentSoonest: Int?
  /// Whether it is proven that no plan ends within fifty years.
  package let endsNever: Bool
  package let withinRules: WithinRules
  /// The smallest share that the fairest division gives, and after how many months.
  package let fairestShare: Rate
  package let shareMonths: Int
  /// What comes in for these debts in those months, at most all of it, and what they are owed.
  package let shareMoney: Money
  package let shareOwed: Money

  /// What came of one strategy.
  package func row(of strategy: Strategy) -> Row? { rows.first { $0.strategy == strategy } }
  /// How much cheaper than `Best.interest` a plan could still be: what was not proven, at most.
  package var unproven: Money {
    rows.compactMap { $0.best.map { $0.interest - $0.leastInterest } }.max() ?? .zero
  }
}

extension DistanceToBest {
  /// The distance of each strategy in `comparison`, with its rules of the law.
  ///
  /// Nil when nothing can be divided, when there are more debts than the solver takes, or where what there
  /// is changes on the way: the solver knows one amount.
  package init?(
    of comparison: StrategyComparison
  ) throws(LawError) {
    guard comparison.recommended != nil, !comparison.rows.contains(where: \.plan.isInSteps),
      let plan = comparison.rows.first?.plan,
      let problem = try BestProblem(of: plan)
    else { return nil }
    let months = try Settlement.months(on: plan.on, law: plan.standing.law)
    let courses = comparison.rows.map { Course(of: $0.plan, in: problem) }
    var search = BestSearch(problem, beside: courses.compactMap(\.figures))
    rows = courses.map { course in
      Row(
        strategy: course.strategy, figures: course.figures,
        best: course.figures.flatMap { search.best(withUrgentBy: $0.urgentMonths) },
        urgentMonths: course.urgentMonths,
        smallest: course.smallest(after: months, in: problem))
    }
    urgentSoonest = search.urgentSoonest
    endsNever = rows.allSatisfy { $0.figures == nil } && search.endsNever
    withinRules = search.withinRules(whereOneEnds: rows.contains { $0.best != nil })
    fairestShare = problem.fairestShare(after: months)
    shareMonths = months
    shareOwed = Money(cents: problem.free.debts.map(\.balance).reduce(0, +))
    shareMoney = min(problem.money(through: months), shareOwed)
  }
}

/// A strategy as its plan goes on.
private struct Course {
  let strategy: Strategy
  /// One row a debt, one payment a month, in cents.
  let payments: [[Int]]
  /// Nil when not everything gets paid.
  let figures: DistanceToBest.Figures?
  /// Also when not everything gets paid.
  let urgentMonths: Int?

  init(of plan: Plan, in problem: BestProblem) {
    let course = plan.course
    let outcomes = problem.debts.map { course.outcome(of: $0) }
    let paid = course.rows.filter { $0.month >= problem.start }.map { row in
      Dictionary(uniqueKeysWithValues: row.payments.map { ($0.debt, $0.paid.cents) })
    }
    strategy = plan.strategy
    payments = problem.debts.map { debt in paid.map { $0[debt, default: 0] } }
    let ends = outcomes.map { outcome in
      outcome?.end.month.map { problem.start.months(to: $0) + 1 }
    }
    let urgent = zip(ends, problem.isUrgent).filter(\.1).map(\.0)
    let urgentMonths = urgent.contains(nil) ? nil : urgent.compactMap(\.self).max()
    self.urgentMonths = urgentMonths
    figures =
      ends.contains(nil)
      ? nil
      : DistanceToBest.Figures(
        interest: outcomes.compactMap { $0?.interest }.sum() + problem.runningInterest,
        months: ends.compactMap(\.self).max() ?? 0, urgentMonths: urgentMonths)
  }

  /// The creditor that has got the smallest part of its debt; ties to the earlier debt.
  func smallest(after months: Int, in problem: BestProblem) -> DistanceToBest.Smallest {
    let all = problem.debts.indices.map { index in
      DistanceToBest.Smallest(
        debt: problem.debts[index],
        paid: Money(cents: payments[index].prefix(months).reduce(0, +)),
        owed: Money(cents: problem.free.debts[index].balance))
    }
    return all.dropFirst().reduce(all[0]) { $1.share < $0.share ? $1 : $0 }
  }
}

extension BestProblem {
  /// What comes in through a month.
  fileprivate func money(through month: Int) -> Money {
    Money(
      cents: (1...month).map { free.budget.cents(inMonth: $0, startingIn: free.startMonth) }
        .reduce(0, +))
  }

  /// The smallest share of the fairest division of the money of so many months, rounded down.
  fileprivate func fairestShare(after months: Int) -> Rate {
    let settlement = RepaymentProblem.Settlement(
      term: months, budget: free.budget, floors: free.debts.map { _ in 0 },
      deadlines: free.debts.map { _ in months })
    let shares = FairShares(settlement, of: free)?.tenThousandths ?? []
    return Rate(
      partsPerMillion: zip(shares, free.debts).map { $0 * 100 / $1.balance }.min() ?? 0)
  }
}
