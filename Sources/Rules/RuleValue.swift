import Domain

/// What a row of a table holds: one or more figures that can be listed, and corrected one by one.
package protocol RuleValue: Hashable, Sendable {
  /// Every figure of the value, in the order it is printed.
  static var figures: [Figure<Self>] { get }
}

/// One figure of a value: its name, how to read it, and how to correct it.
package struct Figure<Value>: Sendable {
  package let key: FactKey
  let read: @Sendable (Value) -> [Quantity]
  /// False when the quantity is of another kind than the figure.
  let write: @Sendable (inout Value, Quantity) -> Bool

  /// A figure that every row has.
  package init<Part: FactValue>(
    _ key: FactKey, _ path: any WritableKeyPath<Value, Part> & Sendable
  ) {
    self.key = key
    read = { [$0[keyPath: path].quantity] }
    write = { value, quantity in
      guard let part = Part(quantity: quantity) else { return false }
      value[keyPath: path] = part
      return true
    }
  }

  /// A figure that may be absent; correcting it can add it.
  package init<Part: FactValue>(
    _ key: FactKey, optional path: any WritableKeyPath<Value, Part?> & Sendable
  ) {
    self.key = key
    read = { value in value[keyPath: path].map { [$0.quantity] } ?? [] }
    write = { value, quantity in
      guard let part = Part(quantity: quantity) else { return false }
      value[keyPath: path] = part
      return true
    }
  }

  /// A list of facts under one name, like the protections against one consequence. It is listed,
  /// but not corrected.
  package init<Part: FactValue>(
    _ key: FactKey, list path: any KeyPath<Value, [Part]> & Sendable
  ) {
    self.key = key
    read = { value in value[keyPath: path].map(\.quantity) }
    write = { _, _ in false }
  }
}

extension RuleValue {
  /// Every figure this value has, in the order it is printed.
  package var facts: [Fact] {
    Self.figures.flatMap { figure in figure.read(self).map { Fact(key: figure.key, quantity: $0) } }
  }

  /// This value with one figure corrected.
  func replacing(_ override: Override) throws(OverrideError) -> Self {
    guard let figure = Self.figures.first(where: { $0.key == override.fact }) else {
      throw .unknownFact(override, known: Self.figures.map(\.key))
    }
    var value = self
    guard figure.write(&value, override.value) else { throw .wrongKind(override) }
    return value
  }
}

extension Rate: RuleValue {
  package static let figures = [Figure<Rate>(.init(.rate), \.self)]
}

extension Money: RuleValue {
  package static let figures = [Figure<Money>(.init(.amount), \.self)]
}
