import Domain

// Each takes a spot, or nil where there is none, and gives nil where there is none.
extension DossierReader {
  mutating func string(_ spot: Spot?) -> String? {
    guard let spot else { return nil }
    if case .string(let text) = spot.node.content { return text }
    find(.wrongType(expected: .string, found: spot.node.kind), at: spot)
    return nil
  }

  mutating func bool(_ spot: Spot?) -> Bool? {
    guard let spot else { return nil }
    if case .bool(let isTrue) = spot.node.content { return isTrue }
    find(.wrongType(expected: .bool, found: spot.node.kind), at: spot)
    return nil
  }

  private mutating func number(_ spot: Spot?) -> JSONNumber? {
    guard let spot else { return nil }
    if case .number(let number) = spot.node.content { return number }
    find(.wrongType(expected: .number, found: spot.node.kind), at: spot)
    return nil
  }

  /// An amount in whole cents, from zero through `Money.largest`.
  mutating func cents(_ spot: Spot?) -> Money? {
    guard let spot, let number = number(spot) else { return nil }
    let found = shortened(number.literal)
    switch number.shifted(by: 0) {
    case .fraction: find(.notWholeCents(found: found), at: spot)
    case .tooLarge(isNegative: true): find(.negative(found: found), at: spot)
    case .tooLarge(isNegative: false): find(.aboveLimit(.largest), at: spot)
    case .exactly(let cents):
      if cents < 0 {
        find(.negative(found: found), at: spot)
      } else if cents > Money.largest.cents {
        find(.aboveLimit(.largest), at: spot)
      } else {
        return Money(cents: cents)
      }
    }
    return nil
  }

  /// A whole number within `range`.
  mutating func whole(_ spot: Spot?, in range: ClosedRange<Int>) -> Int? {
    guard let spot, let number = number(spot) else { return nil }
    switch number.shifted(by: 0) {
    case .exactly(let whole) where range.contains(whole): return whole
    case .exactly, .tooLarge: find(.outOfRange(range), at: spot)
    case .fraction: find(.notAWholeNumber(found: shortened(number.literal)), at: spot)
    }
    return nil
  }

  /// A number of percents with at most four decimals.
  mutating func percent(_ spot: Spot?) -> Rate? {
    guard let spot, let number = number(spot) else { return nil }
    if case .exactly(let millionths) = number.shifted(by: 4),
      (0...1_000 * 10_000).contains(millionths)
    {
      return Rate(partsPerMillion: millionths)
    }
    find(.notAPercentage(found: shortened(number.literal)), at: spot)
    return nil
  }

  mutating func day(_ spot: Spot?) -> LocalDate? {
    guard let spot, let text = string(spot) else { return nil }
    if let day = LocalDate(iso: text) { return day }
    find(.notADay(found: shortened(text)), at: spot)
    return nil
  }

  /// The days on which an income or a cost holds.
  mutating func period(_ object: Object) -> Period {
    let from = day(may(object, "from"))
    let to = day(may(object, "to"))
    if let period = Period(from: from, to: to) { return period }
    if let spot = object["to"] { find(.lastDayBeforeFirst, at: spot) }
    return .always
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ spot: Spot?, _ type: Choice.Type
  ) -> Choice? {
    guard let spot, let text = string(spot) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    find(.unknownValue(found: shortened(text), allowed: allowed), at: spot)
    return nil
  }

  mutating func id<Thing>(_ spot: Spot?, of type: Thing.Type) -> ID<Thing>? {
    guard let spot, let text = string(spot) else { return nil }
    if ID<Thing>.isValid(text) { return ID(text) }
    find(.notAnID(found: shortened(text)), at: spot)
    return nil
  }

  // MARK: Texts, by the same rules as what is typed

  mutating func line(_ spot: Spot?) -> String? {
    typed(spot, otherwise: .emptyText) { (typed) throws(InputError) in try typed.line() }
  }

  /// A line in somebody's own words, which may be longer.
  mutating func words(_ spot: Spot?, limit: Int = Self.longestWords) -> String? {
    typed(spot, otherwise: .emptyText) { (typed) throws(InputError) in
      try typed.line(limit: limit)
    }
  }

  /// As much as may be typed where own words are asked.
  static let longestWords = 500

  mutating func postcode(_ spot: Spot?) -> String? {
    typed(spot, otherwise: .notAPostcode) { (typed) throws(InputError) in try typed.postcode() }
  }

  mutating func email(_ spot: Spot?) -> String? {
    typed(spot, otherwise: .notAnEmail) { (typed) throws(InputError) in try typed.email() }
  }

  mutating func iban(_ spot: Spot?) -> String? {
    typed(spot, otherwise: .notAnIBAN) { (typed) throws(InputError) in try typed.iban() }
  }

  mutating func citizenNumber(_ spot: Spot?) -> String? {
    typed(spot, otherwise: .notACitizenNumber) { (typed) throws(InputError) in
      try typed.citizenNumber()
    }
  }

  private mutating func typed(
    _ spot: Spot?, otherwise: DossierFinding.Reason,
    read: (Typed) throws(InputError) -> String
  ) -> String? {
    guard let spot, let text = string(spot) else { return nil }
    do throws(InputError) {
      return try read(Typed(text, for: nil))
    } catch {
      switch error.reason {
      case .missing: find(.emptyText, at: spot)
      case .controlCharacter: find(.controlCharacter, at: spot)
      case .tooLong(let limit): find(.tooLong(limit: limit), at: spot)
      default: find(otherwise, at: spot)
      }
      return nil
    }
  }
}
