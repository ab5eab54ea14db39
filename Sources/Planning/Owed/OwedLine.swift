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
  /// First day within it on which another rate may hold than the last one known; nil when all of it
  /// is valid.
  package let assumedFrom: LocalDate?
  /// Since when that rate may differ; nil when all of it is valid.
  package let mayDifferSince: LocalDate?

  /// Days that bear interest: the first counts, `to` does not.
  package var days: Int { from.days(to: to) }
  /// Whether the rate of some of its days is the last one known; whoever shows it must say so.
  package var isAssumed: Bool { assumedFrom != nil }
}

extension OwedLine {
  init(
    from: LocalDate, to: LocalDate, step: RateSteps.Step, base: Int, interest: Int
  ) {
    let since = step.mayChange.flatMap { $0 < to ? $0 : nil }
    self.init(
      from: from, to: to, rate: step.rate, base: Money(cents: base),
      interest: Money(cents: interest), sources: step.sources,
      assumedFrom: since.map { max($0, from) }, mayDifferSince: since)
  }
}
