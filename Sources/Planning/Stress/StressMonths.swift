import Domain

/// The months of a plan as plain numbers of cents, so that thousands of runs go through them.
struct StressMonths: Hashable, Sendable {
  let first: Month
  /// Income minus costs, without what goes to creditors.
  let left: [Int]
  /// The income of which a part is missing in a month of low income.
  let lowBase: [Int]
  /// What a month of low income takes away.
  let low: [Int]
  /// What comes once a year and falls in the month.
  let yearly: [Int]
  /// The allowances of the month.
  let allowance: [Int]
  /// How many months from the first on creditors are paid.
  let paidMonths: Int
  let terms: StressTerms
  /// What creditors get in each month by the course of a plan in steps; nil where it is one amount.
  private let steps: [Int]?
  /// What the plan pays at first.
  private let planned: Int

  var count: Int { left.count }

  init(of plan: Plan, terms: StressTerms) {
    let (dossier, schedule) = (plan.standing.now.dossier, plan.course)
    let months = (1...terms.months).map {
      RealMonth(of: dossier, budget: plan.budget, monthsAhead: $0)
    }
    first = plan.on.inMonth.adding(1)
    let start = first
    left = months.map(\.left.cents)
    yearly = months.map { $0.occasions.map(\.counted).sum().cents }
    let allowances = dossier.incomes.filter(\.kind.isAllowance)
    allowance = (0..<terms.months).map { index in
      allowances.map { $0.falls($0.counted, index: index, after: start, rounding: .down) }.sum()
        .cents
    }
    let fixed = allowance
    let once = yearly
    lowBase = months.enumerated().map { index, month in
      max(0, month.income.cents - once[index] - fixed[index])
    }
    low = lowBase.map { Money(cents: $0).times(terms.lowIncome, rounding: .up).cents }
    // Where nothing is paid yet, every month counts: then the border is what could be paid.
    let scheduled = schedule.rows.isEmpty ? terms.months : schedule.rows.count { $0.cash != nil }
    paidMonths =
      schedule.outcomes.contains { $0.left > .zero && $0.paid > .zero }
      ? terms.months : min(scheduled, terms.months)
    self.terms = terms
    planned = plan.monthly.cents
    steps =
      plan.isInSteps
      ? (0..<terms.months).map { schedule.row(in: start.adding($0))?.paid.cents ?? 0 } : nil
  }

  /// What creditors get in the month with this index when they get `monthly` at first: in steps all
  /// amounts change with the first one.
  func paid(_ monthly: Money, at index: Int) -> Int {
    guard let steps, planned > 0 else { return index < paidMonths ? monthly.cents : 0 }
    return Money(cents: steps[index]).times(monthly.cents, over: planned, rounding: .up).cents
  }

  /// What is left each month when creditors get `monthly` in each month in which they are paid.
  func net(paying monthly: Money) -> [Int] {
    left.enumerated().map { $1 - paid(monthly, at: $0) }
  }

  /// Whether the event can happen to this household at all.
  func canHappen(_ event: StressEvent) -> Bool {
    switch event {
    case .lowIncome: low.contains { $0 > 0 }
    case .lateYearly: yearly.contains { $0 > 0 }
    case .unexpectedBill: terms.unexpected > .zero
    case .allowanceStops: allowance.contains { $0 > 0 }
    }
  }

  /// Takes from `net` what the event takes when it happens in the month with this index.
  func apply(_ event: StressEvent, at index: Int, to net: inout [Int]) {
    switch event {
    case .lowIncome: net[index] -= low[index]
    case .unexpectedBill: net[index] -= terms.unexpected.cents
    case .lateYearly:
      net[index] -= yearly[index]
      if index + 1 < count { net[index + 1] += yearly[index] }
    case .allowanceStops:
      for later in index..<min(index + terms.allowanceMonths, count) {
        net[later] -= allowance[later]
      }
    }
  }
}

extension Income.Kind {
  /// Paid by the *Dienst Toeslagen*, which can stop it and ask it back.
  package var isAllowance: Bool {
    switch self {
    case .healthAllowance, .rentAllowance, .childBudget, .childcareAllowance: true
    default: false
    }
  }
}
