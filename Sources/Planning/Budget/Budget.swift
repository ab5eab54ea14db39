import Domain
import Rules

/// What comes in, what has to be paid, and what can go to creditors in *every* month.
///
/// Income is rounded down to the cent when it is turned into an amount a month, costs are rounded
/// up: a plan never counts on a cent that is not there.
package struct Budget: Hashable, Sendable {
  /// How a line takes part in a month.
  package enum Treatment: String, Hashable, Sendable {
    /// Comes or goes within each month: weekly, four-weekly, monthly.
    case monthly
    /// Falls less often than monthly; a part of it is counted, or set aside, each month.
    case spread
    /// Yearly and one-off income: shown in its month, not counted.
    case apart
    /// Does not hold on the day of the budget.
    case notNow
  }

  /// One income of the dossier and what the budget counts of it.
  package struct IncomeLine: Hashable, Sendable {
    /// As it stands in the dossier, in its own rhythm.
    package let income: Income
    /// What it counts for each month; zero when it is kept apart or does not hold now.
    package let perMonth: Money
    package let treatment: Treatment
  }

  /// One cost of the dossier and what the budget counts of it.
  package struct CostLine: Hashable, Sendable {
    /// As it stands in the dossier, in its own rhythm.
    package let cost: Cost
    /// What it takes each month; zero when it does not hold now.
    package let perMonth: Money
    package let treatment: Treatment
  }

  /// The day for which it holds.
  package let on: LocalDate
  package let incomes: [IncomeLine]
  package let costs: [CostLine]
  /// What is set aside each month for what nobody expects.
  package let reserve: Money
  /// The most that goes to creditors, however much is left; nil where all of it can.
  package internal(set) var ceiling: Money?
  /// Why it is lower than what is left now: the first thing on the way that takes from it.
  package internal(set) var later: LessLater?
  /// Why it is lower than what is left each month: the month that would break.
  package internal(set) var short: ShortMonth?
  /// What creditors could reach by law; nil where a table does not reach back to the day.
  package internal(set) var room: RoomByLaw?

  /// Income that can be counted on, a month.
  package var income: Money { incomes.map(\.perMonth).sum() }
  /// Costs that are paid within each month.
  package var monthlyCosts: Money {
    costs.filter { $0.treatment == .monthly }.map(\.perMonth).sum()
  }
  /// What has to be set aside each month for bills that come less often.
  package var setAside: Money { costs.filter { $0.treatment == .spread }.map(\.perMonth).sum() }
  /// All costs, a month.
  package var allCosts: Money { monthlyCosts + setAside }
  /// Income minus costs, set-aside and reserve; below zero when there is too little.
  package var left: Money { income - allCosts - reserve }
  /// What can go to all creditors together each month; never below zero, and no more than the law
  /// asks unless the person wants to give more.
  package var capacity: Money { min(left.orZero, ceiling ?? .largest) }
  /// What stays with the household: the law does not ask it, or later there is less.
  package var kept: Money { left.orZero - capacity }
  /// What of that the law does not ask.
  package var keptByLaw: Money {
    guard keptFor == .law || room.map({ $0.room < left }) ?? false else { return .zero }
    return kept
  }
  /// For what it stays with the household.
  package var keptFor: KeptFor {
    if short != nil { .shortMonth } else if later != nil { .later } else { .law }
  }
  /// What is missing each month; zero when nothing is.
  package var shortfall: Money { (-left).orZero }
}

/// For what a household keeps some of what is left each month.
package enum KeptFor: String, CaseIterable, Hashable, Sendable {
  /// The law does not ask for more.
  case law
  /// An income ends, or a cost begins, while offers run.
  case later
  /// A month with a large bill would have too little.
  case shortMonth
}

extension Budget {
  /// The budget of the household on the day of `standing`.
  package init(of standing: Standing) {
    self.init(of: standing.now.dossier, on: standing.on, law: standing.law)
  }

  /// The same on another day: creditors get no more than the law asks. What was agreed already goes
  /// on, and whoever said so may give more.
  init(of dossier: Dossier, on day: LocalDate, law: Law) {
    self.init(of: dossier, on: day)
    // Before the first row of the table nothing is known of what the law asks.
    room = try? RoomByLaw.of(self, dossier, law: law)
    guard let room, dossier.assurances.anyway(FindingCode.aboveRoomByLaw.rawValue, debt: nil) == nil
    else { return }
    ceiling = max(room.room, dossier.debts.running)
  }

  init(of dossier: Dossier, on day: LocalDate) {
    let countsYearly = dossier.settings.countsYearlyIncome
    self.init(
      on: day,
      incomes: dossier.incomes.map { IncomeLine($0, on: day, countsYearly: countsYearly) },
      costs: dossier.costs.map { CostLine($0, on: day) },
      reserve: dossier.reserve)
  }
}

extension Budget.IncomeLine {
  init(_ income: Income, on day: LocalDate, countsYearly: Bool) {
    self.income = income
    treatment = Self.treatment(of: income, on: day, countsYearly: countsYearly)
    perMonth =
      treatment == .monthly || treatment == .spread
      ? income.every.monthly(income.counted, rounding: .down) : .zero
  }

  private static func treatment(
    of income: Income, on day: LocalDate, countsYearly: Bool
  ) -> Budget.Treatment {
    switch income.every {
    case .week, .fourWeeks, .month: income.period.contains(day) ? .monthly : .notNow
    case .twoMonths, .quarter, .halfYear: income.period.contains(day) ? .spread : .notNow
    case .year:
      if !income.period.contains(day) { .notNow } else { countsYearly ? .spread : .apart }
    case .once:
      if !income.fallsWithinAYear(of: day) { .notNow } else { countsYearly ? .spread : .apart }
    }
  }
}

extension Budget.CostLine {
  init(_ cost: Cost, on day: LocalDate) {
    self.cost = cost
    treatment = Self.treatment(of: cost, on: day)
    perMonth = treatment == .notNow ? .zero : cost.every.monthly(cost.amount, rounding: .up)
  }

  /// A cost that starts within the coming twelve months counts already: the plan has to hold when
  /// it comes.
  private static func treatment(of cost: Cost, on day: LocalDate) -> Budget.Treatment {
    guard cost.every != .once else { return cost.fallsWithinAYear(of: day) ? .spread : .notNow }
    if let to = cost.period.to, to < day { return .notNow }
    if let from = cost.period.from, from > day.adding(months: 12) { return .notNow }
    switch cost.every {
    case .week, .fourWeeks, .month: return .monthly
    case .twoMonths, .quarter, .halfYear, .year, .once: return .spread
    }
  }
}
