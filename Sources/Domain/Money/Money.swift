/// An amount of money in whole **eurocents**.
///
/// Money is never a floating-point number and never holds part of a cent. Additions trap on
/// overflow: every amount that comes from a person or a file is at most `Money.largest`, and all of a
/// household together at most `HouseholdSum.largest`, so an overflow is a bug, not an answer. Multiplying by a `Rate` or dividing is the only way to get a
/// rounding, and the rounding must be named.
package struct Money: Hashable, Comparable, Sendable {
  /// The amount in eurocents; below zero is a shortfall.
  package let cents: Int

  /// No money: 0 cents.
  package static let zero = Money(cents: 0)

  /// The largest amount that is accepted from a person or a file: 999,999,999.99 euro.
  package static let largest = Money(cents: 99_999_999_999)

  package init(cents: Int) { self.cents = cents }

  package static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  /// Exact to the cent; they trap on overflow.
  package static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  package static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  package static func * (a: Money, times: Int) -> Money { Money(cents: a.cents * times) }
  package static func += (a: inout Money, b: Money) { a = a + b }
  package static func -= (a: inout Money, b: Money) { a = a - b }
  package static prefix func - (a: Money) -> Money { Money(cents: -a.cents) }

  /// This amount times `rate`, rounded to whole cents in the way the rule at hand says.
  package func times(_ rate: Rate, rounding: Rounding) -> Money {
    Money(cents: rounding.divide(Int128(cents) * Int128(rate.partsPerMillion), by: 1_000_000))
  }

  /// This amount times `numerator / denominator`, rounded to whole cents.
  /// - Precondition: `denominator` is above zero.
  package func times(_ numerator: Int, over denominator: Int, rounding: Rounding) -> Money {
    Money(cents: rounding.divide(Int128(cents) * Int128(numerator), by: Int128(denominator)))
  }

  /// This amount, or zero when it is below zero.
  package var orZero: Money { max(self, .zero) }
}

extension Sequence<Money> {
  /// The sum of all amounts; zero for none.
  package func sum() -> Money { reduce(.zero, +) }
}

extension [Money] {
  /// The same for an array: without a detour over what may be any sequence, which costs an eighth of a
  /// plan.
  package func sum() -> Money {
    var total = Money.zero
    for amount in self { total += amount }
    return total
  }
}
