/// How a quotient becomes a whole number. There is no default: each use names its rounding.
package enum Rounding: Hashable, Sendable {
  /// Towards minus infinity. Used where counting too much would promise money that is not there.
  case down
  /// Towards plus infinity. Used where counting too little would forget a cost.
  case up
  /// To the nearest; a half goes away from zero, as creditors and courts round interest.
  case halfUp

  /// `dividend / divisor` as a whole number.
  /// - Precondition: `divisor` is above zero.
  package func divide(_ dividend: Int128, by divisor: Int128) -> Int {
    precondition(divisor > 0)
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    switch self {
    case .down: return Int(remainder < 0 ? quotient - 1 : quotient)
    case .up: return Int(remainder > 0 ? quotient + 1 : quotient)
    case .halfUp:
      let isHalfOrMore = remainder.magnitude * 2 >= divisor.magnitude
      return Int(isHalfOrMore ? quotient + (dividend < 0 ? -1 : 1) : quotient)
    }
  }

  /// `a * b * c / divisor` as a whole number: the same, and most products fit in a machine word.
  /// - Precondition: `divisor` is above zero, and the product fits in `Int128`.
  package func divide(_ a: Int, times b: Int, times c: Int, by divisor: Int) -> Int {
    let (part, isLarge) = a.multipliedReportingOverflow(by: b)
    let (product, isLarger) = part.multipliedReportingOverflow(by: c)
    guard self == .halfUp, !isLarge, !isLarger, product >= 0, divisor > 0 else {
      return divide(Int128(a) * Int128(b) * Int128(c), by: Int128(divisor))
    }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    return remainder >= divisor - remainder ? quotient + 1 : quotient
  }
}
