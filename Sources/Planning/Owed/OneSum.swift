import Domain

/// The account of one bill that bears interest, and of costs that bear none: nearly all debts are. Figures
/// alone, so that going through the months of a plan makes no arrays. Moved and paid, it says to the cent
/// what the `OwedRun` says that it was taken from; that one takes it back.
struct OneSum: Hashable, Sendable {
  /// What is open of costs that bear no interest: they are paid first.
  private(set) var costs: Int
  private(set) var sum: BearingSum
  /// The day that was reached.
  private(set) var day: LocalDate
  let pauses: [OwedClaim.Pause]
  /// How interest runs from the day that the sum reached.
  private var line: BearingSum.Line?

  init(costs: Int, sum: BearingSum, day: LocalDate, pauses: [OwedClaim.Pause]) {
    self.costs = costs
    self.sum = sum
    self.day = day
    self.pauses = pauses
    line = sum.line(pauses)
  }

  /// Everything that is owed.
  var total: Money { Money(cents: costs + sum.total) }
  /// All interest.
  var interest: Money { Money(cents: sum.interest) }

  /// What bears interest, and costs: principal and interest that joined it.
  var openBase: Int { costs + sum.principal + sum.joined }

  /// Whether something is known to change after `day`: a rate, a pause.
  func changes(after day: LocalDate) -> Bool {
    pauses.change(after: day) || sum.rates?.changes(after: day) ?? false
  }

  /// A twelfth of what a year adds to what is open now.
  var monthlyInterest: Money { pauses.hold(on: day) ? .zero : sum.monthlyInterest(on: day) }

  /// Interest until `end`; earlier days change nothing.
  mutating func move(to end: LocalDate) throws(LawError) {
    guard day < end else { return }
    try move(throughLinesUntil: end)
    if let line, sum.day < end { try sum.move(until: end, line) }
    day = end
  }

  /// Goes as far towards `end` as lines of interest end anyway.
  mutating func move(throughLinesUntil end: LocalDate) throws(LawError) {
    while let now = line, let next = now.end, next <= end {
      try sum.move(until: next, now)
      line = sum.line(pauses)
    }
  }

  /// All that is owed on `end`, to which lines of interest were gone through.
  func total(on end: LocalDate) throws(LawError) -> Money {
    guard let line else { return total }
    return Money(cents: total.cents + (try sum.interest(along: line, until: end)))
  }

  /// Pays costs, interest of the running year, interest that joined, principal (BW 6:44).
  /// - Precondition: `amount` is at most `total`.
  mutating func pay(_ amount: Money) {
    var rest = amount.cents
    Self.take(&rest, from: &costs)
    Self.take(&rest, from: &sum.current)
    Self.take(&rest, from: &sum.joined)
    Self.take(&rest, from: &sum.principal)
  }

  private static func take(_ rest: inout Int, from place: inout Int) {
    let cents = min(rest, place)
    place -= cents
    rest -= cents
  }
}

extension OwedRun {
  /// The account as one sum; nil where it is more: bills, costs with interest, a tax, something that still
  /// happens by itself, or another order of paying.
  /// - Parameter first: the day of the first payment.
  func oneSum(from first: LocalDate) -> OneSum? {
    guard hasNoMoments, bills.count == 1, bills[0].isOpen(on: first), claim.waived == nil,
      claim.order == .bills || claim.order == .claim,
      case .bearing(let sum) = bills[0].sum, sum.rates != nil,
      costs.allSatisfy({ $0.isCharged && $0.sum.rates == nil && $0.sum.interest == 0 })
    else { return nil }
    return OneSum(
      costs: costs.reduce(0) { $0 + $1.sum.principal }, sum: sum, day: day, pauses: claim.pauses)
  }

  /// Takes over what became of its own sum.
  mutating func take(_ one: OneSum) {
    var paid = costs.reduce(0) { $0 + $1.sum.principal } - one.costs
    for index in orderOfCosts {
      let cents = min(paid, costs[index].sum.principal)
      costs[index].sum.principal -= cents
      paid -= cents
    }
    bills[0].sum = .bearing(one.sum)
    day = one.day
    forgetSettlements()
  }

  /// In which order payments settle costs: by bills those of the claim come before those of a bill.
  private var orderOfCosts: [Int] {
    guard claim.order == .bills else { return oldestCosts }
    return oldestCosts.filter { costs[$0].bill == nil } + oldestCosts.filter { costs[$0].bill == 0 }
  }
}
