import Domain
import Rules

/// One debt while it is paid.
struct PaymentAccount: Hashable, Sendable {
  let debt: ID<Debt>
  let owed: Money
  let rate: Rate
  /// An arrangement that was agreed takes no more than was agreed.
  let isRunning: Bool
  /// The month of its first payment.
  let start: Month
  var monthly: Money
  /// Where that changes on the way, as it was promised.
  private let changes: TermChanges
  /// What comes on top of the next payment alone.
  var extra = Money.zero
  /// What is left day by day, as the creditor counts.
  private var account: OwedRun
  /// The same account as far on as its lines reach by themselves, while nothing is paid.
  private var ahead: OwedRun?
  private let dueDates: DueDates
  /// Whether what is left changes with payments alone, so that a month without one leaves it as it was.
  private let isStill: Bool
  /// What was left after the last month.
  private(set) var left: Money
  private var interest = Money.zero
  private var paid = Money.zero
  private var paidIn: Month?
  /// How many months were gone through.
  private var months = 0
  /// The months of growth that are not over yet.
  private(set) var growing: Schedule.Growth?

  init(_ offer: Offer, from dueDates: DueDates) {
    debt = offer.debt
    self.dueDates = dueDates
    start = dueDates.day(ofTerm: 1).inMonth
    owed = offer.owed
    rate = offer.rate
    isRunning = offer.kind == .running
    monthly = offer.monthly
    changes = offer.changes
    left = offer.account.balance.total
    account = offer.source
    isStill = offer.source.isStill
  }

  var isOpen: Bool { left > .zero }

  /// The day of the next payment.
  private var nextDay: LocalDate { dueDates.day(ofTerm: months + 1) }

  /// Takes the amount that was promised from the next payment on, and the sums that go with it.
  mutating func stepOn() {
    guard !changes.isEmpty else { return }
    let day = nextDay
    let before = months > 0 ? dueDates.day(ofTerm: months) : nil
    if let step = changes.steps.last(where: { $0.from <= day }),
      before.map({ $0 < step.from }) ?? true
    {
      monthly = step.monthly
    }
    extra = changes.extra(after: before, through: day)
  }

  /// The most that is promised a month from here on.
  var reserved: Money {
    guard !changes.isEmpty else { return monthly }
    return max(monthly, changes.after(nextDay).steps.map(\.monthly).max() ?? .zero)
  }

  /// What of the money of a month it takes: while that is divided what it gets now, else the most that
  /// is promised.
  func counted(_ isDividing: Bool) -> Money { isDividing ? monthly : reserved }

  /// The interest of a month over what is left.
  var monthlyInterest: Money { isStill ? .zero : account.monthlyInterest }

  /// What a strategy sees of it: what is left with the interest of the month, nothing disputed.
  func claim(of debt: Debt) -> Claim {
    var left = debt
    var run = ahead ?? account
    try? run.move(to: nextDay)
    left.parts = run.parts
    left.disputed = .zero
    return Claim(left)
  }

  mutating func pay(in month: Month) -> Schedule.Payment {
    let (grown, amount) = monthly + extra > .zero ? settle() : (due() - left, .zero)
    left = left + grown - amount
    interest += grown
    paid += amount
    months += 1
    extra = .zero
    if !isOpen { paidIn = month }
    return Schedule.Payment(debt: debt, interest: grown, paid: amount, left: left)
  }

  /// Interest until the payment, and the payment.
  private mutating func settle() -> (grown: Money, amount: Money) {
    let day = nextDay
    if let ahead { account = ahead }
    ahead = nil
    // In its place: copies of accounts are what months of many debts cost most.
    try? account.move(to: day)
    let total = account.balance.total
    let amount = min(monthly + extra, total)
    if amount > .zero {
      account.pay(amount.cents, naming: nil, as: nil)
      account.forgetSettlements()
    }
    return (total - left, amount)
  }

  /// All that is owed on the next day. A month without a payment makes no line: the account stays where
  /// it was.
  mutating func due() -> Money {
    guard !isStill else { return left }
    let day = nextDay
    var run = ahead ?? account
    try? run.move(throughLinesUntil: day)
    ahead = run
    try? run.move(to: day)
    return run.balance.total
  }

  /// The debt as this account left it: what a plan of later starts from.
  func left(of debt: Debt, on day: LocalDate) -> Debt {
    var left = debt
    var run = account
    try? run.move(to: day)
    left.parts = run.parts
    left.interestClock = run.clock(since: nil)
    left.statedOn = max(day, run.day)
    left.disputed = .zero
    return left
  }

  /// Keeps months in which the debt does not get smaller together as one growth; gives back the one
  /// that is over.
  mutating func note(_ payment: Schedule.Payment, in month: Month) -> Schedule.Growth? {
    let grows = payment.interest > .zero && payment.interest >= payment.paid
    let so = growing
    guard grows, payment.left > .zero else {
      growing = nil
      return so
    }
    growing = Schedule.Growth(
      debt: payment.debt, first: so?.first ?? month, last: month,
      by: (so?.by ?? .zero) + payment.interest - payment.paid)
    return nil
  }

  var outcome: Schedule.Outcome {
    Schedule.Outcome(debt: debt, owed: owed, interest: interest, paid: paid, end: end)
  }

  private var end: Schedule.End {
    if let paidIn { return .paid(paidIn) }
    if owed == .zero { return .nothingOwed }
    if monthly == .zero { return .waits }
    return monthlyInterest >= monthly ? .never(monthlyInterest: monthlyInterest) : .tooLong
  }
}
