import Domain

/// A quotient of two whole numbers of cents, written out before it is rounded.
struct ExactAmount {
  let numerator: Int128
  let denominator: Int128

  /// Whether nothing has to be rounded.
  var isWholeCents: Bool { numerator.isMultiple(of: denominator) }

  /// In euros with four more decimals than a cent, cut off and with `…` where more follow.
  /// - Precondition: neither is below zero, `denominator` is above zero.
  func plain(in language: Language) -> String {
    precondition(numerator >= 0 && denominator > 0)
    let (cents, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let (digits, rest) = (remainder * 10_000).quotientAndRemainder(dividingBy: denominator)
    let text = Money(cents: Int(cents)).plain(in: language)
    if rest == 0 && digits == 0 { return text }
    var decimals = String(String(10_000 + digits).dropFirst())
    if rest == 0 {
      while decimals.hasSuffix("0") { decimals.removeLast() }
      return text + decimals
    }
    return text + decimals + "…"
  }
}
