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
    .paying(owed, on: dates) { amount(ofTerm: $0) }
  }

  /// The first `count` terms, of which the last one is `last`.
  /// - Precondition: `count` is above zero.
  package func runs(of count: Int, last: Money) -> TermRuns {
    TermRuns((1..<count).map { amount(ofTerm: $0) } + [last], on: dates)
  }
}
