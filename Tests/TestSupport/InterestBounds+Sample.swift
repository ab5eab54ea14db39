import Domain
import Planning

extension InterestBounds {
  /// Twelve terms of 50 without interest, and what is given with it.
  package static func sample(_ most: Repayment) -> InterestBounds {
    InterestBounds(
      monthly: Money(cents: 5_000), least: .sample(terms: 12), ceiling: Rate(percent: 14),
      most: most)
  }
}

extension Instalments {
  /// So many terms of 50 from 25 December 2026 on.
  package static func sample(terms: Int) -> Instalments {
    let first = LocalDate.day("2026-12-25")
    return Instalments(
      monthly: Money(cents: 5_000), terms: terms, last: Money(cents: 5_000), interest: .zero,
      firstDue: first, lastDue: first.adding(months: terms - 1))
  }
}
