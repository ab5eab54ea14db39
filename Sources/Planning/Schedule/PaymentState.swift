import Domain

/// How one debt stands while it is paid: figures alone. A course goes through those of all debts in every
/// month, so that what is looked up seldom is kept apart, in `PaymentBook`.
struct PaymentState: Hashable, Sendable {
  /// The month of its first payment.
  let start: Month
  /// An arrangement that was agreed takes no more than was agreed.
  let isRunning: Bool
  /// Whether what is left changes with payments alone, so that a month without one leaves it as it was.
  let isStill: Bool
  /// Whether each payment makes what is left smaller by itself to the cent, so that it is booked only where
  /// somebody asks for the parts: most debts bear no interest, and months are many.
  let isPlain: Bool
  /// Whether the amount changes on the way, as it was promised.
  let hasChanges: Bool
  let owed: Money
  var monthly: Money
  /// What comes on top of the next payment alone.
  var extra = Money.zero
  /// What was left after the last month.
  var left: Money
  var interest = Money.zero
  var paid = Money.zero
  var paidIn: Month?
  /// How many months were gone through.
  var months = 0
  /// The last terms of a plain account that are not in its book.
  var unbooked = Terms()

  /// Terms of one amount, month after month.
  struct Terms: Hashable, Sendable {
    var count = 0
    var amount = Money.zero
  }

  init(_ offer: Offer, from start: Month) {
    self.start = start
    isRunning = offer.kind == .running
    isStill = offer.source.isStill
    isPlain = offer.source.isPlain(from: start.firstDay)
    hasChanges = !offer.changes.isEmpty
    owed = offer.owed
    monthly = offer.monthly
    left = offer.account.balance.total
  }

  var isOpen: Bool { left > .zero }

  /// What the next payment of a plain account is.
  var plainPayment: Money { min(monthly + extra, left) }

  /// What a strategy sees of `claim`, which this is the account of; nil where only its book knows.
  func claim(_ claim: Claim) -> Claim? {
    isPlain && claim.added == .zero ? claim.left(left, interest: .zero) : nil
  }

  /// Goes one month on.
  mutating func book(_ amount: Money, grown: Money, in month: Month) {
    left = left + grown - amount
    interest += grown
    paid += amount
    months += 1
    extra = .zero
    if !isOpen { paidIn = month }
  }
}
