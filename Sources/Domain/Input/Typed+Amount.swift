/// An amount as typed, with how often it falls when that was typed along with it.
package struct TypedAmount: Hashable, Sendable {
  package let money: Money
  /// From `3000/jaar` or `85 per week`; nil when only an amount was typed.
  package let every: Frequency?
}

extension Typed {
  /// An amount without a frequency: `1.250,00`, `1250`, `€ 50`, `12x50`, `45+12,50`.
  package func amount(above least: Money = .zero) throws(InputError) -> Money {
    let typed = try amountWithFrequency(above: least)
    guard typed.every == nil else { throw error(.notAnAmount) }
    return typed.money
  }

  /// An amount, possibly with a frequency: `3000/jaar`, `85 per week`.
  ///
  /// Dutch and English notation are both read where they cannot be confused. One separator with
  /// exactly three digits behind it (`1.250`, `1,250`) can mean two things and is an error that
  /// carries both readings.
  package func amountWithFrequency(
    above least: Money = .zero
  ) throws(InputError) -> TypedAmount {
    guard !text.isEmpty else { throw error(.missing) }
    let (sum, frequency) = try splitFrequency()
    let money = try total(of: sum)
    guard money >= least else { throw error(.amountBelow(least)) }
    guard money <= .largest else { throw error(.amountAbove(.largest)) }
    return TypedAmount(money: money, every: frequency)
  }

  private func splitFrequency() throws(InputError) -> (Substring, Frequency?) {
    let lowered = text.lowercased()
    for separator in ["/", " per "] {
      guard let range = lowered.firstRange(of: separator) else { continue }
      guard let frequency = Frequency(word: trimmed(lowered[range.upperBound...])) else {
        throw error(.notAnAmount)
      }
      return (lowered[..<range.lowerBound], frequency)
    }
    return (lowered[...], nil)
  }

  /// Terms with `+` between, each `amount` or `count x amount`.
  private func total(of sum: Substring) throws(InputError) -> Money {
    var total = Money.zero
    for term in sum.split(separator: "+", omittingEmptySubsequences: false) {
      let factors = term.split(omittingEmptySubsequences: false) { "x*×".contains($0) }
      guard factors.count <= 2 else { throw error(.notAnAmount) }
      let count = factors.count == 2 ? Int(trimmed(factors[0])) : 1
      guard let count, (1...1_000).contains(count) else { throw error(.notAnAmount) }
      let money = try single(factors[factors.count - 1])
      guard money <= .largest else { throw error(.amountAbove(.largest)) }
      total += money * count
      guard total <= .largest else { throw error(.amountAbove(.largest)) }
    }
    return total
  }

  private func single(_ term: Substring) throws(InputError) -> Money {
    var number = trimmed(term)
    for sign in ["€", "eur", "euro"] where number.hasPrefix(sign) {
      number = trimmed(number.dropFirst(sign.count))
    }
    for sign in ["€", "euro", "eur"] where number.hasSuffix(sign) {
      number = trimmed(number.dropLast(sign.count))
    }
    if number.hasPrefix("-") || number.hasPrefix("−") { throw error(.negativeAmount) }
    switch Numeral(number) {
    case .cents(let cents): return Money(cents: cents)
    case .ambiguous(let thousands, let decimals):
      throw error(
        .ambiguousAmount(thousands: Money(cents: thousands), decimals: Money(cents: decimals)))
    case .tooLarge: throw error(.amountAbove(.largest))
    case .nonsense: throw error(.notAnAmount)
    }
  }
}

/// The reading of a numeral without sign or currency.
private enum Numeral {
  case cents(Int)
  case ambiguous(thousands: Int, decimals: Int)
  case tooLarge
  case nonsense

  init(_ text: String) {
    // "50,-" and "50,--" are Dutch for whole euros.
    let whole = text.replacing(#/,[-–—=]{1,2}$/#, with: "")
    // A space, thin space or no-break space between groups of three.
    let compact =
      whole.contains(#/^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d{1,2})?$/#)
      ? whole.filter { !$0.isWhitespace } : whole
    self = Self.read(compact)
  }

  private static func read(_ text: String) -> Numeral {
    guard text.first?.isNumber == true, text.utf8.count <= 30 else { return .nonsense }
    if let match = text.wholeMatch(of: #/(\d+)(?:[.,](\d{1,2}))?/#) {
      return cents(whole: match.1, decimals: match.2 ?? "")
    }
    // Groups of three behind one kind of separator, decimals behind the other.
    if let match = text.wholeMatch(of: #/([1-9]\d{0,2}(?:\.\d{3})+),(\d{1,2})/#) {
      return cents(whole: Substring(match.1.filter { $0 != "." }), decimals: match.2)
    }
    if let match = text.wholeMatch(of: #/([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})/#) {
      return cents(whole: Substring(match.1.filter { $0 != "," }), decimals: match.2)
    }
    if text.wholeMatch(of: #/[1-9]\d{0,2}((\.\d{3}){2,}|(,\d{3}){2,})/#) != nil {
      return cents(whole: Substring(text.filter(\.isNumber)), decimals: "")
    }
    if let match = text.wholeMatch(of: #/([1-9]\d{0,2})[.,](\d{3})/#) {
      let whole = Int(match.1) ?? 0
      let thousandths = Int(match.2) ?? 0
      return .ambiguous(
        thousands: (whole * 1_000 + thousandths) * 100,
        decimals: Rounding.halfUp.divide(Int128(whole * 1_000 + thousandths), by: 10))
    }
    return .nonsense
  }

  private static func cents(whole: Substring, decimals: Substring) -> Numeral {
    guard let euros = Int(whole), euros <= Money.largest.cents / 100 else {
      return whole.allSatisfy(\.isASCII) ? .tooLarge : .nonsense
    }
    let padded = decimals.count == 1 ? "\(decimals)0" : "\(decimals)"
    guard let cents = padded.isEmpty ? 0 : Int(padded) else { return .nonsense }
    return .cents(euros * 100 + cents)
  }
}

extension Frequency {
  /// How often, in the words people use, Dutch or English: `week`, `4 weken`, `p/m`, `kwartaal`.
  package init?(word: String) {
    switch word.lowercased() {
    case "week", "w", "weken", "weekly", "pw", "p/w", "wekelijks": self = .week
    case "4 weken", "vier weken", "4weken", "4w", "fourweeks", "4 weeks", "four weeks", "4weeks":
      self = .fourWeeks
    case "maand", "m", "mnd", "mnd.", "month", "months", "monthly", "maandelijks", "pm", "p/m":
      self = .month
    case "2 maanden", "twee maanden", "2maanden", "2m", "twomonths", "2 months", "two months":
      self = .twoMonths
    case "kwartaal", "k", "q", "quarter", "quarterly", "3 maanden", "3 months", "per kwartaal":
      self = .quarter
    case "half jaar", "halfjaar", "halfyear", "half year", "6 maanden", "6 months", "halfjaarlijks":
      self = .halfYear
    case "jaar", "j", "jr", "year", "y", "yr", "yearly", "jaarlijks", "annual", "12 maanden":
      self = .year
    case "eenmalig", "een keer", "één keer", "1x", "once", "1 keer", "eenmaal": self = .once
    default: return nil
    }
  }
}

extension Typed {
  /// How often something falls, in words.
  package func frequency() throws(InputError) -> Frequency {
    guard !text.isEmpty else { throw error(.missing) }
    let lowered = text.lowercased()
    let word = lowered.hasPrefix("per ") ? trimmed(lowered.dropFirst(4)) : lowered
    guard let frequency = Frequency(word: word) else { throw error(.notAFrequency) }
    return frequency
  }
}
