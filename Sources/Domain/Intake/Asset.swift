/// Something of value, or a contract about something that is used: what a counselor has to know besides
/// income.
package struct Asset: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case home, car, vehicle, savings, investments, insurance, valuables, lease, other
  }

  /// Unique among the possessions of a dossier; stays when it is edited.
  package let id: ID<Asset>
  package var kind: Kind
  /// What the person calls it, like "Opel Corsa, 2011".
  package var name: String?
  /// What it would bring, or what is in it; nil for a lease, and where nobody knows.
  package var value: Money?
  /// What is still owed on it: a mortgage, a loan on a car.
  package var owed: Money?
  /// The bank, the insurer or the lessor.
  package var with: String?
  /// The number of the account, the policy or the contract.
  package var reference: String?
  /// The last day of a lease or of a policy.
  package var until: LocalDate?
  package var whose: Holder?

  package init(
    id: ID<Asset>, kind: Kind, name: String?, value: Money?, owed: Money?, with: String?,
    reference: String?, until: LocalDate?, whose: Holder?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.value = value
    self.owed = owed
    self.with = with
    self.reference = reference
    self.until = until
    self.whose = whose
  }

  /// One of which nothing is known but what it is.
  package static func blank(_ id: ID<Asset>, _ kind: Kind) -> Asset {
    Asset(
      id: id, kind: kind, name: nil, value: nil, owed: nil, with: nil, reference: nil, until: nil,
      whose: nil)
  }

  /// The letter before its number.
  package static let prefix = "a"
}

extension Asset: Numbered {}

extension Asset {
  /// Each fact described once; see `Debt.descriptions`.
  package static let facts: [StatedFact<Asset>] = [
    .choice(.assetKind, \.kind),
    StatedFact(.assetName, .text(\.name, limit: 200)),
    StatedFact(.assetValue, .amountIfKnown(\.value)),
    StatedFact(.assetOwed, .amountIfKnown(\.owed)),
    StatedFact(.assetWith, .text(\.with, limit: 200), column: "held_with"),
    StatedFact(.assetReference, .text(\.reference, limit: 100)),
    StatedFact(.assetUntil, .dayIfKnown(\.until), column: "until_day"),
    .choiceIfKnown(.assetWhose, \.whose),
  ]
}

extension Asset.Kind {
  /// Whether a field makes sense for such a possession.
  package func asks(_ field: Field) -> Bool {
    switch field {
    // What is leased belongs to somebody else.
    case .assetValue: self != .lease
    case .assetOwed: self == .home || self == .car || self == .vehicle
    case .assetWith, .assetReference:
      switch self {
      case .savings, .investments, .insurance, .lease: true
      case .home, .car, .vehicle, .valuables, .other: false
      }
    case .assetUntil: self == .lease || self == .insurance
    default: true
    }
  }
}
