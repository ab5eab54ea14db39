/// The reading of an amount without sign or currency, in Dutch or English notation.
///
/// Only the digits 0 to 9 of ASCII count: other scripts have digits that look alike or are worth
/// something else.
enum Numeral: Hashable {
  case cents(Int)
  /// One separator with three digits behind it: `1.250`.
  case ambiguous(thousands: Int, decimals: Int)
  case tooLarge
  case nonsense

  init(_ text: String) {
    var scalars = text.unicodeScalars[...]
    let isWhole = Self.dropDash(&scalars)
    guard let groups = Groups(scalars) else {
      self = .nonsense
      return
    }
    self = Self.read(groups, isWhole: isWhole)
  }

  /// `50,-`, `50,--` and `50,=` are Dutch for whole euros.
  private static func dropDash(_ scalars: inout Substring.UnicodeScalarView) -> Bool {
    let dashes = scalars.reversed().prefix { "-–—=".unicodeScalars.contains($0) }.count
    guard (1...2).contains(dashes), scalars.dropLast(dashes).last == "," else { return false }
    scalars = scalars.dropLast(dashes + 1)
    return true
  }

  private static func read(_ groups: Groups, isWhole: Bool) -> Numeral {
    var whole = groups.digits
    var separators = groups.separators
    var decimals = ""
    // What stands between euros and cents cannot stand between groups of three as well.
    var point: Unicode.Scalar? = isWhole ? "," : nil
    if !isWhole, let last = separators.last, last != " ", whole[whole.count - 1].count <= 2 {
      decimals = whole.removeLast()
      point = separators.removeLast()
    }
    guard let separator = separators.first else { return cents(whole[0], decimals) }
    guard separator != point, separators.allSatisfy({ $0 == separator }),
      whole[0].count <= 3, !whole[0].hasPrefix("0"),
      whole.dropFirst().allSatisfy({ $0.count == 3 })
    else { return .nonsense }
    if whole.count == 2, point == nil, separator != " " {
      let thousandths = Int(whole.joined()) ?? 0
      return .ambiguous(
        thousands: thousandths * 100,
        decimals: Rounding.halfUp.divide(Int128(thousandths), by: 10))
    }
    return cents(whole.joined(), decimals)
  }

  private static func cents(_ whole: String, _ decimals: String) -> Numeral {
    guard let euros = Int(whole), euros <= Money.largest.cents / 100 else { return .tooLarge }
    let cents = Int(decimals.count == 1 ? "\(decimals)0" : decimals) ?? 0
    return .cents(euros * 100 + cents)
  }
}

/// Groups of digits with one separator between each two: `1 250,00`.
private struct Groups {
  /// At least one; none is empty.
  var digits = [""]
  /// Points, commas and spaces; one fewer than the groups.
  var separators: [Unicode.Scalar] = []

  init?(_ scalars: Substring.UnicodeScalarView) {
    for scalar in scalars {
      switch scalar {
      case "0"..."9": digits[digits.count - 1].unicodeScalars.append(scalar)
      case ".", ",": next(after: scalar)
      // No-break, figure, thin and narrow no-break space are spaces between digits.
      case " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": next(after: " ")
      default: return nil
      }
    }
    guard digits.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  private mutating func next(after separator: Unicode.Scalar) {
    separators.append(separator)
    digits.append("")
  }
}
