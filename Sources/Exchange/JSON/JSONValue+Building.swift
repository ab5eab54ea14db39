import Domain

// So that an output reads like what it writes:
// `["schema": "aflos.plan/1", "on": .day(today), "capacityCents": .cents(capacity)]`.

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with these keys, in this order. Each key is to be given once.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = .number(JSONNumber(number)) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral isTrue: Bool) { self = .bool(isTrue) }
}

extension JSONValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// Whole eurocents; null for nil. The key it stands behind ends in `Cents`.
  package static func cents(_ money: Money?) -> JSONValue { .count(money?.cents) }

  /// A whole number; null for nil.
  package static func count(_ number: Int?) -> JSONValue {
    number.map { .number(JSONNumber($0)) } ?? .null
  }

  /// A text; null for nil.
  package static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A day as `YYYY-MM-DD`; null for nil.
  package static func day(_ day: LocalDate?) -> JSONValue { .text(day?.iso) }

  /// A month as `YYYY-MM`; null for nil.
  package static func month(_ month: Month?) -> JSONValue { .text(month?.iso) }

  /// An id; null for nil.
  package static func id<Thing>(_ id: ID<Thing>?) -> JSONValue { .text(id?.text) }

  /// The word by which a choice is written; null for nil.
  package static func choice<Choice: RawRepresentable<String>>(_ choice: Choice?) -> JSONValue {
    .text(choice?.rawValue)
  }

  /// A rate as a number of percents: 9.9. Null for nil.
  package static func percent(_ rate: Rate?) -> JSONValue {
    rate.map { .number(JSONNumber(checked: $0.percentText)) } ?? .null
  }

  /// One value for each thing, in their order.
  package static func list<Things: Sequence>(
    _ things: Things, _ value: (Things.Element) -> JSONValue
  ) -> JSONValue {
    .array(things.map(value))
  }

  /// This object with one key more at its end; anything else stays as it is.
  package func adding(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(key, value)])
  }
}
