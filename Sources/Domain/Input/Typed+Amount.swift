/// An amount as typed, with how often it falls when that was typed along with it.
package struct TypedAmount: Hashable, Sendable {
  package let money: Money
  /// From `3000/jaar` or `85 per week`; nil when only an amount was typed.
  package let every: Frequency?

  package init(money: Money, every: Frequency?) {
    self.money = money
    self.every = every
  }
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

  /// `3000/jaar`, `85 per week`, `50 p/m`, `50 pm`, `per week 45`.
  private func splitFrequency() throws(InputError) -> (Substring, Frequency?) {
    // A no-break space before "per" is a space.
    let lowered = text.lowercased().replacing("\u{A0}", with: " ")
    if let short = ["pw", "pm", "pj"].first(where: { lowered.hasSuffix(" \($0)") }) {
      return (lowered.dropLast(3), Frequency(word: short))
    }
    if let first = try frequencyFirst(lowered) { return first }
    for separator in [" per ", " p/", " elke ", " iedere ", " each ", " every ", " a ", "/"] {
      guard let range = lowered.firstRange(of: separator) else { continue }
      guard let frequency = Frequency(word: trimmed(lowered[range.upperBound...])) else {
        throw error(.notAnAmount)
      }
      return (lowered[..<range.lowerBound], frequency)
    }
    return (lowered[...], nil)
  }

  /// `per week 45`, `elke maand 45`.
  private func frequencyFirst(
    _ lowered: String
  ) throws(InputError) -> (Substring, Frequency?)? {
    let words = ["per ", "elke ", "iedere ", "each ", "every "]
    guard let word = words.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let rest = lowered.dropFirst(word.count)
    // The last gap before the amount: a frequency may hold a number itself, like 4 weken.
    let gaps = rest.indices.filter { rest[$0] == " " }
    for gap in gaps {
      let amount = rest[rest.index(after: gap)...]
      guard let frequency = Frequency(word: trimmed(rest[..<gap])),
        amount.contains(where: \.isNumber)
      else { continue }
      return (amount, frequency)
    }
    throw error(.notAnAmount)
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
    let isNegative = dropMinus(&number)
    if let sign = ["€", "euro", "eur"].first(where: { number.hasPrefix($0) }) {
      number = trimmed(number.dropFirst(sign.count))
    }
    if let sign = ["€", "euro's", "euro’s", "euros", "euro", "eur"]
      .first(where: { number.hasSuffix($0) })
    {
      number = trimmed(number.dropLast(sign.count))
    }
    let isNegativeInside = !isNegative && dropMinus(&number)
    let numeral = Numeral(number)
    if isNegative || isNegativeInside, numeral != .nonsense { throw error(.negativeAmount) }
    switch numeral {
    case .cents(let cents): return Money(cents: cents)
    case .ambiguous(let thousands, let decimals):
      throw error(
        .ambiguousAmount(thousands: Money(cents: thousands), decimals: Money(cents: decimals)))
    case .tooLarge: throw error(.amountAbove(.largest))
    case .nonsense: throw error(Self.braille(number).map { .brailleAmount($0) } ?? .notAnAmount)
    }
  }

  /// An amount that came back from braille: behind the mark of the decimals stand the letters a to j
  /// for the digits 1 to 9 and 0, because the sign for numbers holds until the mark only. `45,ej` is
  /// 45,50. Nil for anything else.
  private static func braille(_ number: String) -> Money? {
    guard let mark = number.lastIndex(where: { ",.".contains($0) }) else { return nil }
    let letters = number[number.index(after: mark)...]
    let digits = letters.compactMap { "jabcdefghi".distance(of: $0) }
    guard (1...2).contains(letters.count), digits.count == letters.count,
      case .cents(let cents) = Numeral(
        number[...mark] + digits.map { String($0) }.joined())
    else { return nil }
    return Money(cents: cents)
  }

  /// Takes a minus, of the keyboard or of a text, from the front.
  private func dropMinus(_ number: inout String) -> Bool {
    guard let first = number.first, "-−–".contains(first) else { return false }
    number = trimmed(number.dropFirst())
    return true
  }
}

extension String {
  /// The place of a character, from 0.
  fileprivate func distance(of character: Character) -> Int? {
    firstIndex(of: character).map { distance(from: startIndex, to: $0) }
  }
}
