import Domain
import Rules

/// What happens with the money of a debt that is paid.
package enum FreedMoney: String, CaseIterable, Hashable, Sendable {
  /// It goes to the others, by the strategy of the plan.
  case passOn
  /// It stays in the account as a reserve.
  case keep
}

/// A plan month by month until its end: what each creditor gets, which interest runs, what is left
/// in the account.
///
/// In every row `paid + kept` is exactly `monthly`, and in steps what there is in that month: freed
/// money is never lost. Where running
/// arrangements exceed the capacity it is the capacity, or what they take while they run. For each debt the sum
/// of all payments is exactly what was owed plus its interest minus what is left at the end.
package struct Schedule: Hashable, Sendable {
  /// What happens to one debt in one month.
  package struct Payment: Hashable, Sendable, OfOneDebt {
    package let debt: ID<Debt>
    /// Interest of the days before the payment, since the one before or the day of the plan.
    package let interest: Money
    /// Zero while the debt waits.
    package let paid: Money
    /// What is left of it after the payment.
    package let left: Money
  }

  /// One month.
  package struct Row: Hashable, Sendable {
    package let month: Month
    /// What comes in and goes out; nil in the month of the plan itself, of which a part is over.
    package let cash: RealMonth?
    /// One for each debt that was open at the start of the month.
    package let payments: Payments
    /// The part of the monthly amount that no creditor gets in this month.
    package let kept: Money
    /// What is in the account at the end of the month, from what is left over at the start.
    package let balance: Money

    /// What all creditors get together.
    package var paid: Money { payments.paid }
    /// The interest of all debts together.
    package var interest: Money { payments.interest }
  }

  /// A creditor gets more from a month on, because others are paid.
  package struct StepUp: Hashable, Sendable {
    package let month: Month
    package let debt: ID<Debt>
    package let before: Money
    package let after: Money
  }

  /// How the money that came free was handed on in one month by the steps of the strategy, on top of what
  /// each has.
  package struct Handover: Hashable, Sendable {
    package let month: Month
    /// What came free.
    package let free: Money
    package let allocation: Allocation
  }

  /// Months in which the interest of a debt takes the whole payment, or more.
  package struct Growth: Hashable, Sendable {
    package let debt: ID<Debt>
    package let first: Month
    package let last: Month
    /// How much larger the debt was at the end of them than at the start.
    package let by: Money
  }

  /// How a debt stands when the schedule ends.
  package enum End: Hashable, Coded {
    case paid(Month)
    /// Interest takes the whole amount, and no more money will come free for it.
    case never(monthlyInterest: Money)
    /// It takes more months than are counted.
    case tooLong
    /// It gets nothing in this plan.
    case waits
    /// Nothing undisputed is owed.
    case nothingOwed
  }

  /// One debt, in short.
  package struct Outcome: Hashable, Sendable, OfOneDebt {
    package let debt: ID<Debt>
    package let owed: Money
    package let interest: Money
    package let paid: Money
    package let end: End

    /// What is left at the end; zero when it is paid.
    package var left: Money { owed + interest - paid }
  }

  /// The day of the plan.
  package let on: LocalDate
  /// What happened with the money of debts that were paid.
  package let freed: FreedMoney
  /// What the plan sets apart for creditors each month.
  package let monthly: Money
  /// From the first month to the last in which something is paid; empty when nothing is offered.
  package let rows: [Row]
  /// One for each debt, in the order of the dossier.
  package let outcomes: [Outcome]
  /// In order of month.
  package let stepUps: [StepUp]
  /// One for each month with a step-up, in order of month.
  package let handovers: [Handover]
  /// In the order in which they ended.
  package let growths: [Growth]

  /// Everything that creditors get.
  package var totalPaid: Money { outcomes.map(\.paid).sum() }
  /// All interest that came on top of what was owed.
  package var totalInterest: Money { outcomes.map(\.interest).sum() }
  /// The part of it on debts that are paid by it.
  package var interestOfPaid: Money {
    outcomes.filter { $0.end.month != nil }.map(\.interest).sum()
  }

  /// Whether every debt is paid.
  package var ends: Bool { unpaid.isEmpty }

  /// The month in which the last debt is paid; nil when one is not, or when none was owed.
  package var debtFree: Month? { ends ? lastPaid : nil }

  /// How many months there are from the first payment to the last one, both counted; nil when a debt
  /// is not paid, zero when none was owed. The month of the plan itself, of which a part is over,
  /// counts only when nothing is paid after it.
  package var monthsToEnd: Int? { Self.months(from: firstPaid, toTheEndOf: outcomes) }

  /// The same to the last debt that is paid, also where others are not; nil when none is.
  package var monthsToLastPaid: Int? {
    guard let first = firstPaid, let last = lastPaid else { return nil }
    return first.months(to: last) + 1
  }

  /// From the first month of payments to the last, both counted; nil where a debt is not paid.
  static func months(from first: Month?, toTheEndOf outcomes: [Outcome]) -> Int? {
    guard outcomes.allSatisfy(\.end.isOver) else { return nil }
    guard let first, let last = outcomes.compactMap(\.end.month).max() else { return 0 }
    return first.months(to: last) + 1
  }

  /// How many debts are paid within so many months, counted from the first payment.
  package func count(finishedWithin months: Int) -> Int {
    guard let first = firstPaid else { return 0 }
    return outcomes.count { outcome in
      outcome.end.month.map { first.months(to: $0) < months } ?? false
    }
  }

  /// The month of the first payment, after the month of the plan itself where there is one.
  private var firstPaid: Month? {
    Self.first(of: rows.lazy.filter { $0.paid > .zero }.map(\.month), after: on.inMonth)
  }

  /// The first of `months` after that of the plan, else the first of all.
  static func first(of months: some Collection<Month>, after own: Month) -> Month? {
    months.first { $0 > own } ?? months.first
  }

  /// The debts of which something is left at the end, in the order of the dossier.
  package var unpaid: [ID<Debt>] {
    outcomes.filter { !$0.end.isOver }.map(\.debt)
  }

  /// The month in which the last of the debts that are paid is paid; nil when none is.
  package var lastPaid: Month? { outcomes.compactMap { $0.end.month }.max() }

  /// Months in which there is too little money while the schedule lasts; nil where there are none.
  package var dip: Dip? { Dip(in: rows.filter { $0.cash != nil }.map(Dip.Level.init)) }
  /// The month with the least money at its end.
  package var lowest: Row? {
    rows.filter { $0.cash != nil }.min { ($0.balance, $0.month) < ($1.balance, $1.month) }
  }

  /// How one debt ends; nil when it is not in the plan.
  package func outcome(of debt: ID<Debt>) -> Outcome? { outcomes.of(debt) }

  /// The row of that month; nil before the first and after the last.
  package func row(in month: Month) -> Row? { rows.first { $0.month == month } }
}

extension Schedule.End {
  /// The month in which it is paid; nil when it is not.
  package var month: Month? { if case .paid(let month) = self { month } else { nil } }

  /// Whether nothing is left of it.
  package var isOver: Bool {
    switch self {
    case .paid, .nothingOwed: true
    case .never, .tooLong, .waits: false
    }
  }
}

extension Schedule {
  /// The most months that are counted: fifty years.
  package static let longest = Repayment.longest

  /// The schedule of `plan`; with money passed on it is the plan's own course.
  ///
  /// Interest is counted day by day in the account of each debt, as `Repayment` does. A running
  /// arrangement stays as agreed and takes no freed money. What a debt leaves of its last payment
  /// is kept in that month; from the next month on it goes to the others by the strategy of the
  /// plan.
  package init(of plan: Plan, freed: FreedMoney) {
    self = freed == .passOn ? plan.course : Schedule(plan.courseFacts, freed: freed)
  }

  init(_ plan: CourseFacts, freed: FreedMoney) {
    self.init(plan, PaymentRun(of: plan, freed: freed), freed: freed)
  }

  /// The schedule of `plan`, carried on from where `run` is.
  init(_ plan: CourseFacts, _ run: PaymentRun, freed: FreedMoney) {
    let dossier = plan.standing.now.dossier
    var run = run
    run.toTheEnd()
    var balance = plan.standing.leftOver(by: plan.budget)
    let rows = run.rows.map { row in
      let ahead = plan.on.inMonth.months(to: row.month)
      let cash =
        ahead > 0 ? RealMonth(of: dossier, budget: plan.budget, monthsAhead: ahead) : nil
      if let cash { balance += cash.left - row.paid }
      return Row(
        month: row.month, cash: cash, payments: row.payments, kept: row.kept, balance: balance)
    }
    self.init(
      on: plan.on, freed: freed, monthly: plan.monthly, rows: rows, outcomes: run.outcomes,
      stepUps: run.stepUps, handovers: run.handovers, growths: run.growths)
  }
}
