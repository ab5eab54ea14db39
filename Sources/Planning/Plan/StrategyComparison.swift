import Domain
import Rules

/// The strategies side by side, computed from the same facts.
package struct StrategyComparison: Hashable, Sendable {
  /// The month in which there is least, with what is there at its end.
  package struct WorstMonth: Hashable, Sendable {
    package let month: Month
    /// Below zero is a month that cannot be paid.
    package let balance: Money
  }

  /// One strategy with its figures.
  package struct Row: Hashable, Sendable {
    /// What it offers now.
    package let plan: Plan
    /// What becomes of the debts when that is kept: exactly what `plan schedule` shows for it.
    package let schedule: Schedule
    /// Nil when the year has no months.
    package let worst: WorstMonth?
    /// What is left each month for food, clothing and what nobody expects: income less all other
    /// costs and what goes to creditors.
    package let toLiveOn: Money

    /// Which one it is.
    package var strategy: Strategy { plan.strategy }
    /// How many months it takes; nil when it does not end.
    package var months: Int? { schedule.monthsToEnd }
    /// What all creditors get together; nil when it does not end.
    package var total: Money? { months == nil ? nil : schedule.totalPaid }
    /// The interest that runs until the end; nil when it does not end.
    package var interest: Money? { months == nil ? nil : schedule.totalInterest }
    /// The debts of which the offer is too low for the creditor.
    package var broken: [ID<Debt>] { plan.brokenRules }
    /// Whether urgent arrears get what clears them in time.
    package var coversUrgent: Bool {
      !plan.findings.contains { $0.code == .urgentNotWithin }
    }
    /// The debts that get no offer while others do.
    package var waiting: [ID<Debt>] {
      plan.offers.filter { $0.owed > .zero && $0.monthly == .zero }.map(\.debt)
    }
    /// By how much the offers that are too low fall short, together.
    package var lacking: Money { plan.courseFacts.lacking }
    /// Whether anything urgent is to be paid.
    package var hasUrgent: Bool {
      plan.allocation.records.contains { $0.step == .urgent && $0.taken > .zero }
    }
    /// Whether all is paid within the time professionals take as the longest.
    package var endsInTime: Bool { Self.isInTime(months) }

    /// Whether an end after so many months is; no end never is.
    static func isInTime(_ months: Int?) -> Bool { months.map { $0 <= longest } ?? false }

    /// Three years, in months.
    package static let longest = 36
  }

  /// Why a strategy is recommended: what it does, whether others do it too.
  package enum Reason: Hashable, Sendable {
    case coversUrgent(Bool)
    /// It breaks no creditor's rule.
    case keepsRules
    /// It breaks this many; no other that does as well on what comes before breaks fewer.
    case fewestBroken(Int)
    /// All is paid after so many months; whether that is within three years.
    case ends(months: Int, inTime: Bool)
    case doesNotEnd
    /// Every creditor gets an offer.
    case offersAll
    /// This many creditors wait.
    case waiting(Int)
    /// Of the strategies that do as well on what comes before, none costs less interest.
    case leastInterest(Money)
  }

  /// The strategy that does best, and why.
  package struct Recommendation: Hashable, Sendable {
    /// Which one it is.
    package let strategy: Strategy
    /// In the order in which they counted.
    package let reasons: [Reason]
  }

  /// One for each strategy, in their order.
  package let rows: [Row]
  /// Nil when nothing can be offered by any.
  package let recommended: Recommendation?
  /// What does not fit, whatever the strategy; nil when everything does.
  package var misfit: Misfit? { rows.first?.plan.misfit }
}

extension StrategyComparison {
  /// Every strategy for `dossier` as it stands on `day`.
  /// - Throws: `LawError` when a table of the law does not reach back to `day`.
  package init(of standing: Standing) throws(LawError) {
    let ground = try PlanGround(of: standing)
    var level: [Row] = []
    for strategy in Strategy.allCases {
      level.append(Row(Plan(try PlanDraft(on: ground, by: strategy))))
    }
    let best = Self.recommend(level)
    // Each is the plan that is shown when that way is chosen: in steps where one amount would not be kept.
    lazy var course = CapacityCourse(on: ground)
    var rows: [Row] = []
    for row in level { rows.append(Row(try row.plan.orInSteps(on: ground) { course })) }
    self.rows = rows
    // Steps are only advised where the best offers of one amount would not be kept.
    let isBroken = level.contains { $0.strategy == best?.strategy && $0.plan.breaksLevel }
    recommended = isBroken ? Self.recommend(rows.filter(\.plan.isInSteps)) ?? best : best
  }

  /// As `StrategyRank` says; ties to the earlier strategy. Creditors' rules first is no advice where no
  /// rule is known.
  private static func recommend(_ all: [Row]) -> Recommendation? {
    let rows = all.filter { $0.strategy != .creditorRulesFirst || !$0.plan.bounds.isEmpty }
    let ranks = rows.map(\.rank)
    let order = rows.indices.sorted { a, b in
      ranks[a].lexicographicallyPrecedes(ranks[b]) || ranks[a] == ranks[b] && a < b
    }
    guard let best = order.first.map({ rows[$0] }), best.plan.offersAnything else { return nil }
    return Recommendation(strategy: best.strategy, reasons: best.reasons)
  }
}

extension StrategyComparison.Row {
  init(_ plan: Plan) {
    let schedule = plan.course
    let worst = plan.year.rows.min { ($0.balance, $0.month) < ($1.balance, $1.month) }.map {
      StrategyComparison.WorstMonth(month: $0.month, balance: $0.balance)
    }
    let fixed = plan.budget.costs.filter { !$0.cost.category.isLiving }.map(\.perMonth).sum()
    self.init(
      plan: plan, schedule: schedule, worst: worst,
      toLiveOn: plan.budget.income - fixed - plan.monthly)
  }

  /// What can be said of it, in the order in which it counts. Of creditors' rules only where one is
  /// known, of urgent debts only where there are any.
  fileprivate var reasons: [StrategyComparison.Reason] {
    var reasons: [StrategyComparison.Reason] = []
    if hasUrgent { reasons.append(.coversUrgent(coversUrgent)) }
    if !plan.bounds.isEmpty {
      reasons.append(broken.isEmpty ? .keepsRules : .fewestBroken(broken.count))
    }
    reasons.append(
      months.map { .ends(months: $0, inTime: endsInTime) } ?? .doesNotEnd)
    if !waiting.isEmpty {
      reasons.append(.waiting(waiting.count))
    } else if plan.unreached == 0 {
      reasons.append(.offersAll)
    }
    if let interest, interest > .zero, plan.fineRises.isEmpty {
      reasons.append(.leastInterest(interest))
    }
    return reasons
  }

  var rank: [Int] {
    StrategyRank.ofOffers(plan.courseFacts, coversUrgent: coversUrgent)
      + StrategyRank.ofTime(plan.courseFacts, endsInTime: endsInTime)
      + StrategyRank.ofEnd(interest: interest, rises: plan.risesOfFines, months: months)
  }
}

extension Cost.Category {
  /// Whether it is for living from day to day (*leefgeld*), so that it can be chosen each week.
  fileprivate var isLiving: Bool {
    switch self {
    case .household, .clothing, .healthCare, .leisure, .reserve: true
    case .housing, .energy, .water, .municipalTaxes, .healthInsurance, .insurance, .telecom,
      .education, .childcare, .transport, .subscriptions, .maintenance, .other:
      false
    }
  }
}
