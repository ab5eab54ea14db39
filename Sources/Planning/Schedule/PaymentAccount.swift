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
  /// What is left day by day, as the creditor counts; nil where `whole` says it.
  private var account: OwedRun?
  /// The same account as far on as its lines reach by themselves, while nothing is paid.
  private var ahead: OwedRun?
  /// What is left by the rule of the solver: month by month, with interest over all of it.
  private var whole: WholeBalance?
  private let dueDates: DueDates
  /// What was left after the last month.
  private(set) var left: Money
  private var interest = Money.zero
  private var paid = Money.zero
  private var paidIn: Month?
  /// How many months were gone through.
  private var months = 0
  /// The months of growth that are not over yet.
  private(set) var growing: Schedule.Growth?

  init(_ offer: Offer, from dueDates: DueDates, over base: InterestBase) {
    debt = offer.debt
    self.dueDates = dueDates
    start = dueDates.day(ofTerm: 1).inMonth
    owed = offer.owed
    rate = base.rate(offer.rate)
    isRunning = offer.kind == .running
    monthly = offer.monthly
    changes = offer.changes
    left = offer.account.balance.total
    switch base {
    case .account: account = offer.source
    case .wholeBalance: whole = WholeBalance(total: left)
    }
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

  /// The interest of a month over what is left.
  var monthlyInterest: Money {
    account?.monthlyInterest ?? whole?.interest(at: rate) ?? .zero
  }

  /// What a strategy sees of it: what is left with the interest of the month, nothing disputed.
  func claim(of debt: Debt) -> Claim {
    var left = debt
    if var run = ahead ?? account {
      try? run.move(to: nextDay)
      left.parts = run.parts
    } else if let whole {
      left.parts = .nothing
      left.parts.principal = whole.total + whole.interest(at: rate)
    }
    left.disputed = .zero
    return Claim(left)
  }

  mutating func pay(in month: Month) -> Schedule.Payment {
    let (grown, amount) =
      monthly + extra > .zero || whole != nil ? settle() : (asked() - left, .zero)
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
    if let whole {
      let grown = whole.interest(at: rate)
      let amount = min(monthly + extra, whole.total + grown)
      self.whole = WholeBalance(total: whole.total + grown - amount)
      return (grown, amount)
    }
    let day = nextDay
    if let ahead { account = ahead }
    ahead = nil
    // In its place: copies of accounts are what months of many debts cost most.
    try? account?.move(to: day)
    let total = account?.balance.total ?? .zero
    let amount = min(monthly + extra, total)
    if amount > .zero {
      account?.pay(amount.cents, naming: nil, as: nil)
      account?.forgetSettlements()
    }
    return (total - left, amount)
  }

  /// All that is owed on the next day. A month without a payment makes no line: the account stays where
  /// it was.
  private mutating func asked() -> Money {
    let day = nextDay
    if ahead == nil { ahead = account }
    try? ahead?.move(throughLinesUntil: day)
    var asked = ahead
    try? asked?.move(to: day)
    return asked?.balance.total ?? .zero
  }

  /// The debt as this account left it: what a plan of later starts from.
  func left(of debt: Debt, on day: LocalDate) -> Debt {
    var left = debt
    if var run = account {
      try? run.move(to: day)
      left.parts = run.parts
      left.interestClock = run.clock(since: nil)
      left.statedOn = max(day, run.day)
    }
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

/// A debt by the rule of the solver: each month interest over all that is left.
struct WholeBalance: Hashable, Sendable {
  var total: Money

  /// The interest of a month, half a cent up. None is added any more to a debt that is beyond all that
  /// can ever be paid: interest on interest would have no end.
  func interest(at rate: Rate) -> Money {
    guard total.cents < MonthlyGrowth.hopeless else { return .zero }
    return Money(
      cents: Rounding.halfUp.divide(
        Int128(total.cents) * Int128(rate.partsPerMillion), by: 12_000_000))
  }
}
