import Domain
import Rules

/// What would be different: nothing of it is stored.
package struct WhatIfChange: Hashable, Sendable {
  /// A debt that gets exactly this much a month, as if it were agreed.
  package struct Fixed: Hashable, Sendable {
    package let debt: ID<Debt>
    package let monthly: Money

    package init(debt: ID<Debt>, monthly: Money) {
      self.debt = debt
      self.monthly = monthly
    }
  }

  /// Nil when no debt gets an amount of its own.
  package let fixed: Fixed?
  /// More income a month, or less when below zero.
  package let income: Money?
  /// A sum of money that goes to creditors at once.
  package let lump: Money?
  /// The debt to which the lump goes; nil is to all, urgent ones first.
  package let lumpTo: ID<Debt>?
  /// From which month on; nil is from the start.
  package let from: Month?

  package init(
    fixed: Fixed?, income: Money?, lump: Money?, lumpTo: ID<Debt>?, from: Month?
  ) {
    self.fixed = fixed
    self.income = income
    self.lump = lump
    self.lumpTo = lumpTo
    self.from = from
  }
}

/// A plan beside the plan it would become.
package struct WhatIf: Hashable, Sendable {
  /// One debt in both plans.
  package struct Difference: Hashable, Sendable {
    package let debt: ID<Debt>
    /// What it gets a month now, in the month from which the change holds.
    package let before: Money
    package let after: Money
    package let endBefore: Schedule.End
    package let endAfter: Schedule.End
    /// What the lump takes off.
    package let lump: Money
  }

  /// What was asked.
  package let change: WhatIfChange
  /// The plan as it is and its schedule.
  package let plan: Plan
  /// The course of the plan as it is.
  package var schedule: Schedule { plan.course }
  /// The plan with the change, from the month of the change on.
  package let changed: Plan
  /// The course of the plan with the change.
  package var changedSchedule: Schedule { changed.course }
  /// One for each debt, in the order of the dossier.
  package let differences: [Difference]
  /// Paid before the change, the same in both.
  package let paidBefore: Money
  package let interestBefore: Money
  /// What of the lump no debt could take.
  package let lumpLeft: Money

  /// All that is paid until the end with the change, the lump included.
  package var paidAfter: Money {
    paidBefore + differences.map(\.lump).sum() + changedSchedule.totalPaid
  }
  /// All interest until the end with the change.
  package var interestAfter: Money { interestBefore + changedSchedule.totalInterest }

  /// The month in which all is paid with the change.
  package var debtFreeAfter: Month? {
    guard
      differences.allSatisfy({ difference in
        switch difference.endAfter {
        case .paid, .nothingOwed: true
        case .never, .tooLong, .waits: false
        }
      })
    else { return nil }
    return differences.compactMap { $0.endAfter.month }.max()
  }
}

extension WhatIf {
  /// Compares the plan for `standing` with the one it becomes by `change`.
  /// - Throws: `LawError` as `Plan` does.
  package init(
    _ change: WhatIfChange, to standing: Standing, by strategy: Strategy
  ) throws(LawError) {
    try self.init(change, to: Plan(of: standing, by: strategy))
  }

  /// Compares `plan` with the one it becomes by `change`.
  /// - Throws: `LawError` as `Plan` does.
  package init(_ change: WhatIfChange, to plan: Plan) throws(LawError) {
    let (standing, strategy) = (plan.standing, plan.strategy)
    let (dossier, day) = (standing.now.dossier, standing.on)
    let schedule = plan.course
    let from = change.from.map { max($0, day.inMonth.adding(1)) }
    let past = from.map { month in schedule.rows.prefix { $0.month < month } } ?? []
    var later = dossier
    // Two weeks earlier: offers fall at least that long after the day of a plan.
    let start = from.map { max(day, $0.firstDay.adding(days: -14)) } ?? day
    if let from, !past.isEmpty {
      // What is left then; what is disputed was never in it.
      var run = PaymentRun(of: plan.courseFacts, freed: .passOn)
      run.toTheEnd(before: from)
      later.debts = run.debts(on: start)
      // The months in which urgent arrears are cleared do not start anew.
      let elapsed = day.inMonth.adding(1).months(to: from)
      later.settings.urgentMonths = max(1, later.settings.urgentMonths - elapsed)
    }
    // All that came on top until then: also where nothing was paid for years.
    let paidBefore = past.map(\.paid).sum()
    let owedThen = later.debts.map(\.undisputed).sum()
    let lumps = later.apply(change, on: day, plan: plan, from: from)
    let changed = try Plan(of: standing.supposing(later, on: start), by: strategy)
    let changedSchedule = changed.course
    self.init(
      change: change, plan: plan, changed: changed,
      differences: dossier.debts.map { debt in
        Difference(
          debt: debt.id, before: schedule.monthly(of: debt.id, in: from, plan: plan),
          after: changed.offer(for: debt.id)?.monthly ?? .zero,
          endBefore: schedule.outcome(of: debt.id)?.end ?? .nothingOwed,
          endAfter: schedule.end(
            of: debt.id, before: past.count, lump: lumps[debt.id] ?? .zero,
            then: changedSchedule, from: from ?? plan.on.inMonth),
          lump: lumps[debt.id] ?? .zero)
      },
      paidBefore: paidBefore,
      interestBefore: past.isEmpty ? .zero : owedThen + paidBefore - plan.owed,
      lumpLeft: (change.lump ?? .zero) - lumps.values.sum())
  }
}

extension Schedule {
  /// What the debt gets a month from `month` on, by its last step before it.
  fileprivate func monthly(of debt: ID<Debt>, in month: Month?, plan: Plan) -> Money {
    guard let month else { return plan.offer(for: debt)?.monthly ?? .zero }
    if case .paid(let end) = outcome(of: debt)?.end, end < month { return .zero }
    let step = stepUps.last { $0.debt == debt && $0.month <= month }
    return step?.after ?? plan.offer(for: debt)?.monthly ?? .zero
  }

  /// How a debt ends when another schedule takes over after some rows.
  fileprivate func end(
    of debt: ID<Debt>, before rows: Int, lump: Money, then later: Schedule, from month: Month
  ) -> End {
    if case .paid(let end) = outcome(of: debt)?.end, rows > 0, end <= self.rows[rows - 1].month {
      return .paid(end)
    }
    let end = later.outcome(of: debt)?.end ?? .nothingOwed
    return end == .nothingOwed && lump > .zero ? .paid(month) : end
  }
}

extension Dossier {
  /// Makes the change and gives back what of the lump went where.
  fileprivate mutating func apply(
    _ change: WhatIfChange, on day: LocalDate, plan: Plan, from: Month?
  ) -> [ID<Debt>: Money] {
    if let more = change.income {
      incomes.append(
        Income(
          id: ID("what-if"), name: "", kind: .other, amount: more, every: .month, payDay: nil,
          low: nil, high: nil, month: nil, period: .always))
    }
    if let fixed = change.fixed, let index = debts.firstIndex(where: { $0.id == fixed.debt }) {
      let usual = DueDates.forOffers(from: self, on: day).dates.day(ofTerm: 1)
      debts[index].arrangement = Debt.Arrangement(
        monthly: fixed.monthly, dueDay: debts[index].arrangement?.dueDay ?? usual.day,
        from: from?.firstDay ?? usual, isKept: true)
    }
    if let from {
      for index in debts.indices {
        let start = debts[index].arrangement?.from ?? from.firstDay
        debts[index].arrangement?.from = max(start, from.firstDay)
      }
    }
    return change.lump.map { pay($0, to: change.lumpTo) } ?? [:]
  }

  /// Pays a lump: to one debt, or to the urgent ones first and then to all others, each time in
  /// proportion to what is owed.
  private mutating func pay(_ lump: Money, to only: ID<Debt>?) -> [ID<Debt>: Money] {
    var left = lump
    var paid: [ID<Debt>: Money] = [:]
    for isUrgent in [true, false] {
      let takers = debts.indices.filter { index in
        let debt = debts[index]
        guard only == nil else { return debt.id == only && isUrgent }
        return debt.runningArrangement == nil && debt.kind.threatensTheBasics == isUrgent
      }
      let parts = takers.map {
        SplitPart(weight: debts[$0].undisputed, limit: debts[$0].undisputed)
      }
      for (index, amount) in zip(takers, split(left, over: parts)) where amount > .zero {
        let parts = debts[index].undisputedParts
        debts[index].parts = parts - parts.settling(amount)
        debts[index].disputed = .zero
        paid[debts[index].id] = amount
        left -= amount
      }
    }
    return paid
  }
}
