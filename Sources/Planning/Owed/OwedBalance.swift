import Domain

/// What is owed when it is paid on a day: the day itself bears no interest, payments of that day are
/// in it.
package struct OwedBalance: Hashable, Sendable {
  package let on: LocalDate
  /// Without the interest that joined it.
  package let principal: Money
  /// All interest.
  package let interest: Money
  /// The part of the interest that bears interest itself.
  package let capitalised: Money
  package let costs: Money
  /// What was paid above what was owed, and did not come back.
  package let overpaid: Money

  package init(
    on: LocalDate, principal: Money, interest: Money, capitalised: Money, costs: Money,
    overpaid: Money
  ) {
    self.on = on
    self.principal = principal
    self.interest = interest
    self.capitalised = capitalised
    self.costs = costs
    self.overpaid = overpaid
  }

  /// Everything that is owed.
  package var total: Money { principal + interest + costs }
}

extension OwedRun {
  /// What is owed on the day that was reached.
  package var balance: OwedBalance {
    // Schedules ask this for each term: loops make no arrays.
    let interest = openInterest
    let isForgiven = claim.waived.map { interest < $0.cents } ?? false
    var (owed, charges, over) = (0, 0, 0)
    for bill in bills.indices { owed += principal(of: bill) }
    for cost in costs where cost.isCharged { charges += cost.sum.principal }
    for settlement in settlements { over += settlement.over }
    return OwedBalance(
      on: day, principal: Money(cents: owed),
      interest: isForgiven ? .zero : Money(cents: interest),
      capitalised: isForgiven ? .zero : Money(cents: openJoined),
      costs: Money(cents: charges), overpaid: Money(cents: over))
  }

  /// What is owed on `day`; the account itself stays where it is.
  package func balance(on day: LocalDate) throws(LawError) -> OwedBalance {
    var copy = self
    try copy.move(to: day)
    return copy.balance
  }

  /// The interest that was added so far, without what the creditor had claimed itself; interest that
  /// was not asked at a last payment is not in it.
  package var addedInterest: Money {
    var added = -forgiven
    for (index, bill) in bills.enumerated() {
      switch bill.sum {
      case .bearing(let sum): added += sum.accrued
      case .tax(let sum):
        let paid = settlements.flatMap(\.taken).reduce(0) {
          $1.slot == .taxCharged(index) || $1.slot == .current(index) ? $0 + $1.cents : $0
        }
        let claimed = claim.parts[index].stated?.interest.cents ?? 0
        added += paid + sum.interest(on: day, pauses: claim.pauses) - claimed
      }
    }
    return Money(cents: costs.reduce(added) { $0 + $1.sum.accrued })
  }

  /// Costs that were charged by now.
  private var charged: [Cost] { costs.filter(\.isCharged) }

  private func principal(of bill: Int) -> Int {
    switch bills[bill].sum {
    case .bearing(let sum): sum.principal
    case .tax(let sum): sum.principal
    }
  }

  /// All interest on the day that was reached.
  var openInterest: Int {
    var open = 0
    for cost in costs where cost.isCharged { open += cost.sum.interest }
    for bill in bills.indices { open += interest(of: bill) }
    return open
  }

  /// What of the interest bears interest.
  private var openJoined: Int {
    var open = 0
    for cost in costs where cost.isCharged { open += cost.sum.joined }
    for bill in bills { if case .bearing(let bearing) = bill.sum { open += bearing.joined } }
    return open
  }

  /// Everything that is open, interest that would not be asked included.
  var openTotal: Int {
    bills.indices.reduce(charged.reduce(0) { $0 + $1.sum.total }) {
      $0 + principal(of: $1) + interest(of: $1)
    }
  }

  /// What bears interest: principal and interest that joined it.
  var openBase: Int {
    bills.reduce(charged.reduce(0) { $0 + $1.sum.principal + $1.sum.joined }) { sum, bill in
      switch bill.sum {
      case .bearing(let bearing): sum + bearing.principal + bearing.joined
      case .tax(let tax): sum + tax.principal
      }
    }
  }

  /// A twelfth of what a year adds to what is open now: how fast it grows while nothing changes.
  package var monthlyInterest: Money {
    guard !claim.pauses.hold(on: day) else { return .zero }
    let ofBills = bills.map { bill in
      switch bill.sum {
      case .bearing(let sum): sum.monthlyInterest(on: day)
      case .tax(let sum): Money(cents: sum.principal).monthlyInterest(sum.rates, on: day)
      }
    }
    return ofBills.sum() + charged.map { $0.sum.monthlyInterest(on: day) }.sum()
  }

  /// The interest of taxes in what is open: it comes with each payment.
  var taxInterest: Money {
    let cents = bills.indices.reduce(0) { sum, index in
      if case .tax = bills[index].sum { sum + interest(of: index) } else { sum }
    }
    return Money(cents: cents)
  }

  private func interest(of bill: Int) -> Int {
    switch bills[bill].sum {
    case .bearing(let sum): sum.interest
    case .tax(let sum): sum.interest(on: day, pauses: claim.pauses)
    }
  }

  /// What is owed on one bill: its costs, interest and principal.
  func owed(of bill: Int) -> Int {
    charged.filter { $0.bill == bill }.reduce(principal(of: bill) + interest(of: bill)) {
      $0 + $1.sum.total
    }
  }
}

extension Money {
  /// A twelfth of what a year adds to it by the rate of `day`.
  fileprivate func monthlyInterest(_ rates: RateSteps?, on day: LocalDate) -> Money {
    rates.map {
      times($0.rate(on: day).partsPerMillion, over: 12_000_000, rounding: .halfUp)
    } ?? .zero
  }
}

extension BearingSum {
  /// A twelfth of what a year adds to what bears interest now; whether it is paused is not looked at.
  func monthlyInterest(on day: LocalDate) -> Money {
    Money(cents: principal + joined).monthlyInterest(rates, on: day)
  }
}

extension [OwedClaim.Pause] {
  /// Whether no interest runs on `day`.
  func hold(on day: LocalDate) -> Bool {
    contains { pause in pause.from <= day && pause.to.map { day < $0 } ?? true }
  }

  /// Whether one begins or ends after `day`.
  func change(after day: LocalDate) -> Bool {
    contains { $0.from > day || $0.to.map { $0 > day } ?? false }
  }
}
