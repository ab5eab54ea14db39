import Domain

/// One figure of a row, ready to be listed: which one, and how much.
package struct Fact: Hashable, Sendable {
  package let key: FactKey
  package let quantity: Quantity
}

/// Which figure of a row: its name, and the band for a scale.
package struct FactKey: Hashable, Sendable {
  package let name: FactName
  /// The band of a scale, counted from 1; nil where there are no bands.
  package let band: Int?

  /// A figure of a row that has no bands.
  package init(_ name: FactName) { self.init(name, band: nil) }

  package init(_ name: FactName, band: Int?) {
    self.name = name
    self.band = band
  }

  /// As it is typed and kept: "minimum", "rate.2".
  package var text: String { band.map { "\(name.rawValue).\($0)" } ?? name.rawValue }

  /// Reads what `text` writes; nil for anything else.
  package init?(text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let name = parts.first.flatMap({ FactName(rawValue: String($0)) }) else { return nil }
    switch parts.count {
    case 1: self.init(name)
    case 2:
      guard let band = Int(parts[1]), band >= 1 else { return nil }
      self.init(name, band: band)
    default: return nil
    }
  }
}

/// A figure of the law, with its unit in its case.
package enum Quantity: Hashable, Sendable {
  case money(Money)
  case rate(Rate)
  case span(TimeSpan)
  case count(Int)
  case yesOrNo(Bool)
  case rank(Debt.Rank)
  case consequence(Consequence)
  case protection(Protection)
  case dayRule(DayRule)
}

/// A type that can stand in a table as one figure.
package protocol FactValue: Hashable, Sendable {
  /// The same figure with its unit, as it is listed and corrected.
  var quantity: Quantity { get }
  /// Nil when the quantity is of another kind.
  init?(quantity: Quantity)
}

extension Money: FactValue {
  package var quantity: Quantity { .money(self) }
  package init?(quantity: Quantity) {
    guard case .money(let value) = quantity else { return nil }
    self = value
  }
}

extension Rate: FactValue {
  package var quantity: Quantity { .rate(self) }
  package init?(quantity: Quantity) {
    guard case .rate(let value) = quantity else { return nil }
    self = value
  }
}

extension TimeSpan: FactValue {
  package var quantity: Quantity { .span(self) }
  package init?(quantity: Quantity) {
    guard case .span(let value) = quantity else { return nil }
    self = value
  }
}

extension Int: FactValue {
  package var quantity: Quantity { .count(self) }
  package init?(quantity: Quantity) {
    guard case .count(let value) = quantity else { return nil }
    self = value
  }
}

extension Bool: FactValue {
  package var quantity: Quantity { .yesOrNo(self) }
  package init?(quantity: Quantity) {
    guard case .yesOrNo(let value) = quantity else { return nil }
    self = value
  }
}

extension Debt.Rank: FactValue {
  package var quantity: Quantity { .rank(self) }
  package init?(quantity: Quantity) {
    guard case .rank(let value) = quantity else { return nil }
    self = value
  }
}

extension Consequence: FactValue {
  package var quantity: Quantity { .consequence(self) }
  package init?(quantity: Quantity) {
    guard case .consequence(let value) = quantity else { return nil }
    self = value
  }
}

extension Protection: FactValue {
  package var quantity: Quantity { .protection(self) }
  package init?(quantity: Quantity) {
    guard case .protection(let value) = quantity else { return nil }
    self = value
  }
}

extension DayRule: FactValue {
  package var quantity: Quantity { .dayRule(self) }
  package init?(quantity: Quantity) {
    guard case .dayRule(let value) = quantity else { return nil }
    self = value
  }
}
