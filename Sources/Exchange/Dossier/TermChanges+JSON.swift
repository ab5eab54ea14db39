import Domain

extension TermChanges {
  /// As it stands in documents: another amount from a day on, and sums besides on their days.
  var json: JSONValue {
    [
      "steps": .list(steps) { ["from": .day($0.from), "monthlyCents": .cents($0.monthly)] },
      "extras": .list(extras) { ["on": .day($0.on), "amountCents": .cents($0.amount)] },
    ]
  }
}

extension JSONValue {
  /// The same with what changes on the way; as it is where nothing does.
  func adding(_ changes: TermChanges) -> JSONValue {
    changes.isEmpty ? self : adding("changes", changes.json)
  }
}

extension DossierDocument.Keys {
  static let changes = ["steps", "extras"]
  static let step = ["from", "monthlyCents"]
  static let extra = ["on", "amountCents"]
}

extension DossierReader {
  /// What changes on the way; nothing where the key is absent, nil where it cannot be read.
  mutating func changes(_ spot: Spot?) -> TermChanges? {
    guard let spot else { return TermChanges.none }
    guard let object = object(spot, keys: DossierDocument.Keys.changes) else { return nil }
    let steps = (elements(may(object, "steps")) ?? []).compactMap { step($0) }
    let extras = (elements(may(object, "extras")) ?? []).compactMap { extra($0) }
    return TermChanges(steps: steps, extras: extras)
  }

  private mutating func step(_ spot: Spot) -> TermChanges.Step? {
    guard let object = object(spot, keys: DossierDocument.Keys.step) else { return nil }
    let from = day(need(object, "from"))
    let monthly = cents(need(object, "monthlyCents"))
    guard let from, let monthly else { return nil }
    return TermChanges.Step(from: from, monthly: monthly)
  }

  private mutating func extra(_ spot: Spot) -> TermChanges.Extra? {
    guard let object = object(spot, keys: DossierDocument.Keys.extra) else { return nil }
    let on = day(need(object, "on"))
    let amount = cents(need(object, "amountCents"))
    guard let on, let amount else { return nil }
    return TermChanges.Extra(on: on, amount: amount)
  }
}
