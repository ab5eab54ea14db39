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

  /// An amount that comes again and again, possibly with its frequency. `12x50` without one may be
  /// fifty a month or six hundred at once, and is an error that carries both.
  package func amountThatComesBack() throws(InputError) -> TypedAmount {
    let answer = try amountWithFrequency(above: Money(cents: 1))
    let factors = text.split(omittingEmptySubsequences: false) { "xX*×".contains($0) }
    guard answer.every == nil, factors.count == 2, let count = Int(trimmed(factors[0])),
      let every = Frequency.allCases.first(where: { $0 != .twoMonths && $0.timesAYear == count }),
      count > 2
    else { return answer }
    throw error(.timesAYear(every, each: Money(cents: answer.money.cents / count)))
  }

  /// An amount, possibly with a frequency: `3000/jaar`, `85 per week`. Of two weeks half is an amount
  /// each week.
  ///
  /// Dutch and English notation are both read where they cannot be confused. One separator with
  /// exactly three digits behind it (`1.250`, `1,250`) can mean two things and is an error that
  /// carries both readings.
  package func amountWithFrequency(
    above least: Money = .zero
  ) throws(InputError) -> TypedAmount {
    guard !text.isEmpty else { throw error(.missing) }
    let (sum, rhythm) = try splitFrequency()
    var money = try total(of: sum)
    if rhythm?.isHalved == true { money = money.times(1, over: 2, rounding: .halfUp) }
    guard money >= least else { throw error(.amountBelow(least)) }
    guard money <= .largest else { throw error(.amountAbove(.largest)) }
    return TypedAmount(money: money, every: rhythm?.every)
  }

  /// `3000/jaar`, `85 per week`, `per week 85`, `50 p/m`, `50 p.m.`.
  private func splitFrequency() throws(InputError) -> (Substring, Rhythm?) {
    // A no-break space before "per" is a space.
    let lowered = text.lowercased().replacing("\u{A0}", with: " ")
    let short = ["pw", "pm", "pj", "p.w.", "p.m.", "p.j."]
    if let short = short.first(where: { lowered.hasSuffix(" \($0)") }) {
      return (lowered.dropLast(short.count + 1), Rhythm(word: short))
    }
    if lowered.hasPrefix("per ") { return try rhythmFirst(lowered.dropFirst(4)) }
    for separator in [" per ", " p/", "/"] {
      guard let range = lowered.firstRange(of: separator) else { continue }
      guard let rhythm = Rhythm(word: trimmed(lowered[range.upperBound...])) else {
        throw error(.notAnAmount)
      }
      return (lowered[..<range.lowerBound], rhythm)
    }
    return (lowered[...], nil)
  }

  /// `week 85`: the amount is what stands behind the words of the rhythm.
  private func rhythmFirst(_ text: Substring) throws(InputError) -> (Substring, Rhythm?) {
    for space in text.indices.reversed() where text[space] == " " {
      if let rhythm = Rhythm(word: trimmed(text[..<space])) {
        return (text[text.index(after: space)...], rhythm)
      }
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
    let isNegativeInside = !isNegative && (dropMinus(&number) || dropMinusOfLedger(&number))
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

  /// Takes off how ledgers write less than nothing: `12,50-` and `(12,50)`.
  private func dropMinusOfLedger(_ number: inout String) -> Bool {
    if number.hasPrefix("("), number.hasSuffix(")") {
      number = trimmed(number.dropFirst().dropLast())
      return true
    }
    guard let last = number.last, "-−–".contains(last),
      number.dropLast().last.map({ $0.isASCII && $0.isNumber }) == true
    else { return false }
    number.removeLast()
    return true
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

/// A frequency in words, with that of two weeks as half each week: there is none for it.
private struct Rhythm {
  let every: Frequency
  var isHalved = false

  init?(word: String) {
    if Frequency.isTwoWeeks(word) {
      (every, isHalved) = (.week, true)
    } else if let every = Frequency(word: word) {
      self.every = every
    } else {
      return nil
    }
  }
}
