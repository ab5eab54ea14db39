import Domain

/// The sums behind the verdicts of a stress test, so that each can be explained.
package struct StressTrace: Hashable, Sendable {
  /// What a setback takes away through a month.
  package struct Effect: Hashable, Sendable {
    package let event: StressEvent
    package let taken: Money
  }

  /// The balance at the end of one month:
  /// `start + left - creditors - effects = balance`.
  package struct Sum: Hashable, Sendable {
    package let month: Month
    package let start: Money
    /// Income less costs of all months through this one.
    package let left: Money
    /// What creditors got in them.
    package let creditors: Money
    package let effects: [Effect]
    package let balance: Money
  }

  /// The worst of all cases with some amount for creditors and some money at the start.
  package struct Lowest: Hashable, Sendable {
    package let tried: StressCase
    /// The least that is in the account at the end of any month.
    package let balance: Money
  }

  private let months: StressMonths

  /// The months that `StressTest` looked at, made from the same.
  package init(of plan: Plan, terms: StressTerms) {
    months = StressMonths(of: plan, terms: terms)
  }

  /// The income of which a part is missing when it is low in that month.
  package func incomeThatCanBeLow(in month: Month) -> Money? {
    let index = months.first.months(to: month)
    guard months.lowBase.indices.contains(index) else { return nil }
    return Money(cents: months.lowBase[index])
  }

  /// The sums of a verdict with this amount for creditors: at the first month below zero and at the
  /// deepest; at the month with the least money when none is below zero.
  package func sums(of verdict: StressTest.Verdict, paying monthly: Money) -> [Sum] {
    let at = verdict.happens.map { months.first.months(to: $0) }
    let plain = months.net(paying: monthly)
    var net = plain
    var taken: [(event: StressEvent, byMonth: [Int])] = []
    for event in verdict.tried.events {
      let before = net
      if let at { months.apply(event, at: at, to: &net) }
      taken.append((event, zip(before, net).map { $0 - $1 }))
    }
    var balance = months.terms.start.cents
    let balances = net.map { amount in
      balance += amount
      return balance
    }
    guard let least = balances.min(), let deepest = balances.firstIndex(of: least) else {
      return []
    }
    let first = balances.firstIndex { $0 < 0 } ?? deepest
    return (first == deepest ? [deepest] : [first, deepest]).map { index in
      Sum(
        month: months.first.adding(index), start: months.terms.start,
        left: Money(cents: months.left[...index].reduce(0, +)),
        creditors: Money(
          cents: (0...index).reduce(0) { $0 + months.paid(monthly, at: $1) }),
        effects: taken.map { one in
          Effect(event: one.event, taken: Money(cents: one.byMonth[...index].reduce(0, +)))
        }, balance: Money(cents: balances[index]))
    }
  }

  /// The worst of all cases and all months in which it can happen.
  package func lowest(paying monthly: Money, from start: Money) -> Lowest? {
    months.cases.map {
      Lowest(
        tried: $0,
        balance: Money(cents: months.lowest($0, paying: monthly, from: start)))
    }.min { $0.balance < $1.balance }
  }
}
