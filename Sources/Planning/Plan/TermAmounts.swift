import Domain

/// What is paid on each term: an amount a month that may change on the way, and sums besides.
package struct TermAmounts: Hashable, Sendable {
  /// What it begins with.
  package let monthly: Money
  package let changes: TermChanges
  package let dates: DueDates

  package init(monthly: Money, changes: TermChanges, dates: DueDates) {
    self.monthly = monthly
    self.changes = changes
    self.dates = dates
  }

  /// What is due on term number `term`, counted from 1, as long as so much is owed.
  package func amount(ofTerm term: Int) -> Money {
    guard !changes.isEmpty else { return monthly }
    let day = dates.day(ofTerm: term)
    let before = term > 1 ? dates.day(ofTerm: term - 1) : nil
    return changes.monthly(monthly, on: day) + changes.extra(after: before, through: day)
  }

  /// The amount of the first `count` terms together.
  package func total(of count: Int) -> Money {
    guard !changes.isEmpty else { return monthly * max(count, 0) }
    return (0..<max(count, 0)).map { amount(ofTerm: $0 + 1) }.sum()
  }

  /// The terms that pay `owed`, the last one being what is left then; nil where it takes more than
  /// `Repayment.longest`. No interest is counted.
  /// - Precondition: `owed` and every amount is above zero.
  package func paying(_ owed: Money) -> TermRuns? {
    var left = owed
    for term in 1...Repayment.longest {
      let amount = amount(ofTerm: term)
      if left <= amount { return runs(of: term, last: left) }
      left -= amount
    }
    return nil
  }

  /// The first `count` terms, of which the last one is `last`: the amounts a month, and the sums besides
  /// on the days of their terms.
  /// - Precondition: `count` is above zero.
  package func runs(of count: Int, last: Money) -> TermRuns {
    let days = (1...count).map { dates.day(ofTerm: $0) }
    var extras: [TermChanges.Extra] = []
    for (index, day) in days.dropLast().enumerated() {
      let sum = changes.extra(after: index > 0 ? days[index - 1] : nil, through: day)
      if sum > .zero { extras.append(TermChanges.Extra(on: day, amount: sum)) }
    }
    return TermRuns(
      days.dropLast().map { changes.monthly(monthly, on: $0) } + [last], on: dates, extras: extras)
  }
}
