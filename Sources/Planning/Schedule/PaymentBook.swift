import Domain
import Rules

/// What of one debt is looked up while it is paid: its account day by day, its days, its changes.
struct PaymentBook: Hashable, Sendable {
  let debt: ID<Debt>
  let rate: Rate
  /// The interest of a month on the day of the plan, as far as it is not less than what is offered.
  private let interestNow: Money?
  /// Where the amount changes on the way, as it was promised.
  private let changes: TermChanges
  /// What is left day by day, as the creditor counts.
  private var account: OwedRun
  /// The same account as far on as its lines reach by themselves, while nothing is paid.
  private var ahead: OwedRun?
  /// The account while it is one sum, and the same as far on; none where it is more. `account` stays where it
  /// was then. In an array, where they change in their place.
  private var sums: [OneSum] = []
  private let dueDates: DueDates
  /// The terms that a plain account left, from the first.
  private var unbooked: [PaymentState.Terms] = []
  /// The months of growth that are not over yet.
  private(set) var growing: Schedule.Growth?

  init(_ offer: Offer, from dueDates: DueDates) {
    debt = offer.debt
    rate = offer.rate
    changes = offer.changes
    account = offer.source
    let interest = offer.account.monthlyInterest
    interestNow = interest > .zero && interest >= offer.monthly ? interest : nil
    self.dueDates = dueDates
    if let one = offer.source.oneSum(from: dueDates.day(ofTerm: 1)) { sums = [one] }
  }

  /// The day of the next payment.
  private func nextDay(_ state: PaymentState) -> LocalDate {
    dueDates.day(ofTerm: state.months + 1)
  }

  /// Takes the amount that was promised from the next payment on, and the sums that go with it.
  func stepOn(_ state: inout PaymentState) {
    guard state.hasChanges else { return }
    let day = nextDay(state)
    let before = state.months > 0 ? dueDates.day(ofTerm: state.months) : nil
    if let step = changes.steps.last(where: { $0.from <= day }),
      before.map({ $0 < step.from }) ?? true
    {
      state.monthly = step.monthly
    }
    state.extra = changes.extra(after: before, through: day)
  }

  /// The most that is promised a month from here on.
  func reserved(_ state: PaymentState) -> Money {
    guard state.hasChanges else { return state.monthly }
    return max(state.monthly, changes.after(nextDay(state)).steps.map(\.monthly).max() ?? .zero)
  }

  /// The interest of a month over what is left.
  func monthlyInterest(_ state: PaymentState) -> Money {
    guard !state.isStill else { return .zero }
    return sums.isEmpty ? account.monthlyInterest : sums[0].monthlyInterest
  }

  /// What a strategy sees of `claim`, which this is the account of: what is left with the interest of the
  /// month, nothing disputed.
  func claim(_ claim: Claim, _ state: PaymentState) -> Claim {
    if var one = sums.last {
      try? one.move(to: nextDay(state))
      return claim.left(one.total, interest: one.interest)
    }
    var run = ahead ?? booked(state)
    try? run.move(to: nextDay(state))
    let parts = run.parts
    return claim.left(parts.total, interest: parts.interest)
  }

  /// Interest until the payment of `month`, and the payment: gives back both.
  mutating func pay(
    _ state: inout PaymentState, in month: Month
  ) -> (grown: Money, amount: Money) {
    let (grown, amount) =
      state.monthly + state.extra > .zero ? settle(state) : (due(state) - state.left, .zero)
    if state.isPlain { leaveUnbooked(amount, &state) }
    state.book(amount, grown: grown, in: month)
    return (grown, amount)
  }

  private mutating func settle(_ state: PaymentState) -> (grown: Money, amount: Money) {
    if state.isPlain { return (.zero, state.plainPayment) }
    return sums.isEmpty ? settleWhole(state) : settleOne(state)
  }

  // Apart, so that a debt that is one sum does nothing with accounts.
  @inline(never)
  private mutating func settleWhole(_ state: PaymentState) -> (grown: Money, amount: Money) {
    if let ahead { account = ahead }
    ahead = nil
    // In its place: copies of accounts are what months of many debts cost most.
    try? account.move(to: nextDay(state))
    let total = account.balance.total
    let amount = min(state.monthly + state.extra, total)
    guard amount > .zero else { return (total - state.left, amount) }
    account.pay(amount.cents, naming: nil, as: nil)
    account.forgetSettlements()
    // Where interest may not be asked at a last payment, what is left is no difference of the two.
    let left = account.mayForgive ? account.balance.total : total - amount
    return (left + amount - state.left, amount)
  }

  private mutating func settleOne(_ state: PaymentState) -> (grown: Money, amount: Money) {
    if sums.count > 1 { sums.removeFirst() }
    try? sums[0].move(to: nextDay(state))
    let total = sums[0].total
    let amount = min(state.monthly + state.extra, total)
    sums[0].pay(amount)
    return (total - state.left, amount)
  }

  /// All that is owed on the next day. A month without a payment makes no line: the account stays where
  /// it was.
  mutating func due(_ state: PaymentState) -> Money {
    guard !state.isStill else { return state.left }
    guard !sums.isEmpty else { return dueOfWhole(state) }
    let day = nextDay(state)
    if sums.count == 1 { sums.append(sums[0]) }
    try? sums[1].move(throughLinesUntil: day)
    return (try? sums[1].total(on: day)) ?? sums[1].total
  }

  @inline(never)
  private mutating func dueOfWhole(_ state: PaymentState) -> Money {
    let day = nextDay(state)
    var run = ahead ?? account
    try? run.move(throughLinesUntil: day)
    ahead = run
    try? run.move(to: day)
    return run.balance.total
  }

  // MARK: Terms of a plain account

  /// Keeps a term of a plain account for when somebody asks for its parts.
  mutating func leaveUnbooked(_ amount: Money, _ state: inout PaymentState) {
    if state.unbooked.amount != amount {
      if state.unbooked.count > 0 { unbooked.append(state.unbooked) }
      state.unbooked = PaymentState.Terms(count: 0, amount: amount)
    }
    state.unbooked.count += 1
  }

  /// The account with every payment in it.
  private func booked(_ state: PaymentState) -> OwedRun {
    var run = account
    if let one = sums.first { run.take(one) }
    var term = 0
    for terms in unbooked + [state.unbooked] {
      for _ in 0..<terms.count {
        term += 1
        guard terms.amount > .zero else { continue }
        try? run.move(to: dueDates.day(ofTerm: term))
        run.pay(terms.amount.cents, naming: nil, as: nil)
        run.forgetSettlements()
      }
    }
    return run
  }

  // MARK: What became of it

  /// The debt as this account left it: what a plan of later starts from.
  func left(of debt: Debt, on day: LocalDate, _ state: PaymentState) -> Debt {
    var left = debt
    var run = booked(state)
    try? run.move(to: day)
    left.parts = run.parts
    left.interestClock = run.clock(since: nil)
    left.statedOn = max(day, run.day)
    left.disputed = .zero
    return left
  }

  /// Keeps months in which the debt does not get smaller together as one growth; gives back the one
  /// that is over.
  mutating func note(
    grown: Money, paid: Money, _ state: PaymentState, in month: Month
  ) -> Schedule.Growth? {
    let so = growing
    guard grown > .zero, grown >= paid, state.isOpen else {
      growing = nil
      return so
    }
    growing = Schedule.Growth(
      debt: debt, first: so?.first ?? month, last: month, by: (so?.by ?? .zero) + grown - paid)
    return nil
  }

  func outcome(_ state: PaymentState) -> Schedule.Outcome {
    Schedule.Outcome(
      debt: debt, owed: state.owed, interest: state.interest, paid: state.paid, end: end(state))
  }

  private func end(_ state: PaymentState) -> Schedule.End {
    if let paidIn = state.paidIn { return .paid(paidIn) }
    if state.owed == .zero { return .nothingOwed }
    if state.monthly == .zero { return .waits }
    let interest = monthlyInterest(state)
    guard interest >= state.monthly else { return .tooLong }
    // Years on it is more; a plan of today says what it is today.
    return .never(monthlyInterest: interestNow ?? interest)
  }
}
