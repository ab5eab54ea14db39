import Domain

/// The names of creditors, so that who is meant is found without looking at all of them.
struct CreditorNames {
  private var folds: [String: ID<Creditor>] = [:]
  private var identities: [String: ID<Creditor>] = [:]
  private var likenesses: [String: [String]] = [:]

  init(_ creditors: [Creditor]) {
    for creditor in creditors { add(creditor) }
  }

  mutating func add(_ creditor: Creditor) {
    let (fold, identity) = (folded(creditor.name), PartyName.identity(creditor.name))
    if folds[fold] == nil { folds[fold] = creditor.id }
    if identities[identity] == nil { identities[identity] = creditor.id }
    for key in Self.keys(creditor.name) { likenesses[key, default: []].append(creditor.name) }
  }

  /// The creditor with this name in any spelling: capitals, accents, spaces and the legal form apart.
  func creditor(called name: String) -> ID<Creditor>? {
    let identity = PartyName.identity(name)
    guard !identity.isEmpty else { return nil }
    return folds[folded(name)] ?? identities[identity]
  }

  /// Another name that may be the same creditor.
  func like(_ name: String) -> String? {
    for key in Self.keys(name) {
      let other = likenesses[key]?.first { $0 != name && PartyName.isLike($0, name) }
      if let other { return other }
    }
    return nil
  }

  /// Names that are alike share one of these: their first word, or their first letters.
  private static func keys(_ name: String) -> [String] {
    let words = PartyName.words(name)
    guard let first = words.first else { return [] }
    return ["w" + first, "p" + String(words.joined().prefix(8))]
  }
}
