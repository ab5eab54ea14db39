import Domain
import Rules

/// A schedule while it is made, month after month.
struct ScheduleRun {
  /// One debt while it is paid.
  struct Account: Hashable, Sendable {
    let debt: ID<Debt>
    let owed: Money
    let rate: Rate
    /// An arrangement that was agreed takes no more than was agreed.
    let isRunning: Bool
    /// The month of its first payment; interest runs from there.
    let start: Month
    var monthly: Money
    var balance: RunningBalance
    var interest = Money.zero
    var paid = Money.zero
    var paidIn: Month?
    /// The months of growth that are not over yet.
    var growing: Schedule.Growth?

    var isOpen: Bool { balance.total > .zero }
    var nextInterest: Money { balance.interest(at: rate) }
  }

  private let dossier: Dossier
  private let budget: Budget
  private let freed: FreedMoney
  private let monthly: Money
  /// What can be passed on or kept: arrangements that run may take more than there is.
  private let pool: Money
  private var accounts: [Account]
  private var balance = Money.zero
  private(set) var rows: [Schedule.Row] = []
  private(set) var stepUps: [Schedule.StepUp] = []
  private(set) var growths: [Schedule.Growth] = []
  private(set) var remains: [[ID<Debt>: Debt.Parts]] = []

  init(of plan: Plan, for dossier: Dossier, freed: FreedMoney) {
    self.dossier = dossier
    self.freed = freed
    budget = plan.budget
    monthly = plan.monthly
    pool = min(plan.monthly, plan.capacity)
    let usual = DueDates.forOffers(from: dossier, on: plan.on).dates
    accounts = zip(plan.offers, dossier.debts).map { offer, debt in
      let arrangement = offer.kind == .running ? debt.runningArrangement : nil
      let dates = arrangement?.dueDates(after: plan.on) ?? usual
      return Account(
        debt: offer.debt, owed: offer.owed, rate: offer.rate, isRunning: offer.kind == .running,
        start: dates.day(ofTerm: 1).inMonth, monthly: offer.monthly,
        balance: RunningBalance(debt.undisputedParts))
    }
  }

  /// Runs until every debt is paid, until nothing moves any more, or for `Schedule.longest` months.
  mutating func toTheEnd() {
    guard monthly > .zero,
      let first = accounts.filter({ $0.monthly > .zero }).map(\.start).min()
    else { return }
    var month = min(first, budget.on.inMonth.adding(1))
    while rows.count < Schedule.longest, canMove(in: month) {
      if freed == .passOn { passOn(in: month) }
      pay(in: month)
      month = month.adding(1)
    }
    growths += accounts.compactMap(\.growing)
  }

  /// Whether a payment of this month or of a later one makes some debt smaller.
  private func canMove(in month: Month) -> Bool {
    let open = accounts.filter(\.isOpen)
    if freed == .passOn, unassigned > .zero, open.contains(where: { !$0.isRunning }) {
      return true
    }
    return open.contains {
      $0.monthly > .zero && (month < $0.start || $0.monthly > $0.nextInterest)
    }
  }

  /// What debts that are paid leave to others.
  private var unassigned: Money {
    (pool - accounts.filter(\.isOpen).map(\.monthly).sum()).orZero
  }

  private mutating func passOn(in month: Month) {
    let takers = accounts.indices.filter {
      accounts[$0].isOpen && !accounts[$0].isRunning && accounts[$0].start <= month
    }
    let parts = takers.map { index in
      let account = accounts[index]
      return SplitPart(
        weight: account.balance.total,
        limit: (account.balance.total + account.nextInterest - account.monthly).orZero)
    }
    for (index, more) in zip(takers, split(unassigned, over: parts)) where more > .zero {
      let before = accounts[index].monthly
      accounts[index].monthly = before + more
      stepUps.append(
        Schedule.StepUp(
          month: month, debt: accounts[index].debt, before: before, after: before + more))
    }
  }

  private mutating func pay(in month: Month) {
    var payments: [Schedule.Payment] = []
    for index in accounts.indices where accounts[index].isOpen {
      guard accounts[index].start <= month else {
        payments.append(
          Schedule.Payment(
            debt: accounts[index].debt, interest: .zero, paid: .zero,
            left: accounts[index].balance.total))
        continue
      }
      let payment = accounts[index].pay(in: month)
      payments.append(payment)
      note(payment, of: index, in: month)
    }
    let paid = payments.map(\.paid).sum()
    let ahead = budget.on.inMonth.months(to: month)
    let cash = ahead > 0 ? RealMonth(of: dossier, budget: budget, monthsAhead: ahead) : nil
    if let cash { balance += cash.left - paid }
    rows.append(
      Schedule.Row(
        month: month, cash: cash, payments: payments, kept: (pool - paid).orZero, balance: balance))
    remains.append(
      Dictionary(uniqueKeysWithValues: accounts.map { ($0.debt, $0.balance.parts) }))
  }

  /// Keeps months in which the debt does not get smaller together as one growth.
  private mutating func note(_ payment: Schedule.Payment, of index: Int, in month: Month) {
    let grows = payment.interest > .zero && payment.interest >= payment.paid
    guard grows, payment.left > .zero else {
      if let growth = accounts[index].growing { growths.append(growth) }
      accounts[index].growing = nil
      return
    }
    let so = accounts[index].growing
    accounts[index].growing = Schedule.Growth(
      debt: payment.debt, first: so?.first ?? month, last: month,
      by: (so?.by ?? .zero) + payment.interest - payment.paid)
  }

  /// One for each debt, as it stands now.
  var outcomes: [Schedule.Outcome] {
    accounts.map { account in
      Schedule.Outcome(
        debt: account.debt, owed: account.owed, interest: account.interest, paid: account.paid,
        end: account.end)
    }
  }
}

extension ScheduleRun.Account {
  fileprivate mutating func pay(in month: Month) -> Schedule.Payment {
    let grown = balance.grow(by: rate)
    let amount = min(monthly, balance.total)
    balance.pay(amount)
    interest += grown
    paid += amount
    if !isOpen { paidIn = month }
    return Schedule.Payment(debt: debt, interest: grown, paid: amount, left: balance.total)
  }

  fileprivate var end: Schedule.End {
    if let paidIn { return .paid(paidIn) }
    if owed == .zero { return .nothingOwed }
    if monthly == .zero { return .waits }
    return nextInterest >= monthly ? .never(monthlyInterest: nextInterest) : .tooLong
  }
}
