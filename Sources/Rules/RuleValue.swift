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
  /// Puts every quantity of this figure; false when one is of another kind, or there are too many.
  let set: @Sendable (inout Value, [Quantity]) -> Bool
  /// Takes the figure away where it may be absent.
  let clear: @Sendable (inout Value) -> Void

  /// A figure that every row has.
  package init<Part: FactValue>(
    _ key: FactKey, _ path: any WritableKeyPath<Value, Part> & Sendable
  ) {
    let write: @Sendable (inout Value, Quantity) -> Bool = { value, quantity in
      guard let part = Part(quantity: quantity) else { return false }
      value[keyPath: path] = part
      return true
    }
    self.key = key
    self.write = write
    read = { [$0[keyPath: path].quantity] }
    set = { value, quantities in
      guard quantities.count == 1 else { return false }
      return write(&value, quantities[0])
    }
    clear = { _ in }
  }

  /// A figure that may be absent; correcting it can add it.
  package init<Part: FactValue>(
    _ key: FactKey, optional path: any WritableKeyPath<Value, Part?> & Sendable
  ) {
    let write: @Sendable (inout Value, Quantity) -> Bool = { value, quantity in
      guard let part = Part(quantity: quantity) else { return false }
      value[keyPath: path] = part
      return true
    }
    self.key = key
    self.write = write
    read = { value in value[keyPath: path].map { [$0.quantity] } ?? [] }
    set = { value, quantities in
      guard quantities.count == 1 else { return false }
      return write(&value, quantities[0])
    }
    clear = { $0[keyPath: path] = nil }
  }

  /// A list of facts under one name, like the protections against one consequence. It is listed,
  /// but not corrected.
  package init<Part: FactValue>(
    _ key: FactKey, list path: any WritableKeyPath<Value, [Part]> & Sendable
  ) {
    self.key = key
    read = { value in value[keyPath: path].map(\.quantity) }
    write = { _, _ in false }
    set = { value, quantities in
      let parts = quantities.compactMap { Part(quantity: $0) }
      guard parts.count == quantities.count else { return false }
      value[keyPath: path] = parts
      return true
    }
    clear = { $0[keyPath: path] = [] }
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
    // A band that this row does not have takes no figure: it must not be passed over in silence.
    guard figure.read(value) == [override.value] else {
      throw .unknownFact(override, known: facts.map(\.key))
    }
    return value
  }
}

extension Rate: RuleValue {
  package static let figures = [Figure<Rate>(.init(.rate), \.self)]
}

extension Money: RuleValue {
  package static let figures = [Figure<Money>(.init(.amount), \.self)]
}
