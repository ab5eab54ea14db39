import Domain
import Rules

/// One debt while it is paid.
struct PaymentAccount: Hashable, Sendable {
  let debt: Debt
  let owed: Money
  let rate: Rate
  let base: InterestBase
  /// An arrangement that was agreed takes no more than was agreed.
  let isRunning: Bool
  /// The month of its first payment; interest runs from there.
  let start: Month
  var monthly: Money
  private(set) var balance: RunningBalance
  private var interest = Money.zero
  private var paid = Money.zero
  private var paidIn: Month?
  /// The months of growth that are not over yet.
  private(set) var growing: Schedule.Growth?

  init(_ offer: Offer, of debt: Debt, from start: Month, over base: InterestBase) {
    self.debt = debt
    self.base = base
    self.start = start
    owed = offer.owed
    rate = base.rate(offer.rate)
    isRunning = offer.kind == .running
    monthly = offer.monthly
    balance = RunningBalance(debt.undisputedParts)
  }

  var isOpen: Bool { balance.total > .zero }

  /// The interest of the next month.
  var nextInterest: Money {
    var next = balance
    return next.grow(by: rate, over: base)
  }

  /// What a strategy sees of it: what is left with the interest of the month, nothing disputed.
  var claim: Claim {
    var next = balance
    _ = next.grow(by: rate, over: base)
    var left = debt
    left.parts = next.parts
    left.disputed = .zero
    return Claim(left)
  }

  mutating func pay(in month: Month) -> Schedule.Payment {
    let grown = balance.grow(by: rate, over: base)
    let amount = min(monthly, balance.total)
    balance.pay(amount)
    interest += grown
    paid += amount
    if !isOpen { paidIn = month }
    return Schedule.Payment(debt: debt.id, interest: grown, paid: amount, left: balance.total)
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
    Schedule.Outcome(debt: debt.id, owed: owed, interest: interest, paid: paid, end: end)
  }

  private var end: Schedule.End {
    if let paidIn { return .paid(paidIn) }
    if owed == .zero { return .nothingOwed }
    if monthly == .zero { return .waits }
    return nextInterest >= monthly ? .never(monthlyInterest: nextInterest) : .tooLong
  }
}
