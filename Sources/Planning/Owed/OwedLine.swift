import Domain
import Rules

/// Days over which one amount bore one rate: the interest of them, rounded once.
package struct OwedLine: Hashable, Sendable {
  package let from: LocalDate
  /// First day that is no longer in it.
  package let to: LocalDate
  /// A year.
  package let rate: Rate
  /// What the interest runs on: the principal and the interest that joined it.
  package let base: Money
  /// Whole cents, half up.
  package let interest: Money
  /// Where the rate comes from; empty for an agreed rate.
  package let sources: [Source]
  /// First day within it that lies after the check of the table; nil when all is checked.
  package let assumedFrom: LocalDate?

  /// Days that bear interest: the first counts, `to` does not.
  package var days: Int { from.days(to: to) }
  /// Whether the rate of some of its days was not checked; whoever shows it must say so.
  package var isAssumed: Bool { assumedFrom != nil }
}

extension OwedLine {
  init(
    from: LocalDate, to: LocalDate, step: RateSteps.Step, base: Int, interest: Int
  ) {
    let unchecked = step.checkedThrough.flatMap {
      $0.adding(days: 1) < to ? $0.adding(days: 1) : nil
    }
    self.init(
      from: from, to: to, rate: step.rate, base: Money(cents: base),
      interest: Money(cents: interest), sources: step.sources,
      assumedFrom: unchecked.map { max($0, from) })
  }
}
