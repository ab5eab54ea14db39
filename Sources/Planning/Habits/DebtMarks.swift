import Domain

/// By what payments on one debt are known.
struct DebtMarks {
  let id: ID<Debt>
  /// Whether whoever is paid does nothing but collect.
  let isForDebts: Bool
  private let references: [String]
  /// What was arranged each month.
  private let agreed: Set<Money>
  private let ibans: Set<String>
  private let names: [String]
  private let amounts: Set<Money>

  init(_ debt: Debt, in dossier: Dossier) {
    id = debt.id
    let parties = [debt.collector, debt.creditor].compactMap(\.self)
      .compactMap { dossier.creditor($0) }
    isForDebts = parties.contains { $0.kind == .collector }
    references = [debt.reference].compactMap(\.self).map { folded($0) }
      .filter { $0.utf8.count >= 5 }
    ibans = Set(parties.compactMap(\.iban).map { $0.filter { !$0.isWhitespace }.uppercased() })
    names = parties.map(\.name)
    agreed = Set([debt.arrangement?.monthly, debt.arrangement?.agreed.last].compactMap(\.self))
      .subtracting([.zero])
    amounts = agreed.union([debt.claimed]).subtracting([.zero])
  }

  func isAgreed(_ amount: Money) -> Bool { agreed.contains(Money(cents: abs(amount.cents))) }

  /// Whether a text names another claim: a number of six digits or more, where the reference of this
  /// one is known and not among them.
  func isContradicted(by one: Transaction) -> Bool {
    guard !references.isEmpty else { return false }
    if one.reference != nil { return true }
    return one.description.split { !$0.isNumber }.contains { $0.utf8.count >= 6 }
  }

  func signs(in one: Transaction) -> Set<PaymentMatch.Sign> {
    var signs = Set<PaymentMatch.Sign>()
    if !references.isEmpty {
      let text = folded(
        "\(one.description) \(one.reference ?? "") \(one.endToEnd ?? "") \(one.mandate ?? "")")
      if references.contains(where: { text.contains($0) && Self.stands($0, in: one) }) {
        signs.insert(.reference)
      }
    }
    if let iban = one.iban, ibans.contains(iban) { signs.insert(.iban) }
    if names.contains(where: { PartyName.isLike($0, one.counterparty) }) { signs.insert(.name) }
    if amounts.contains(Money(cents: abs(one.amount.cents))) { signs.insert(.amount) }
    return signs
  }

  /// Whether a reference stands there by itself: `12345` is none in `9912345`.
  private static func stands(_ reference: String, in one: Transaction) -> Bool {
    let wanted = Array(reference.utf8)
    let texts = [one.description, one.reference, one.endToEnd, one.mandate].compactMap(\.self)
    return texts.contains { text in
      // Letters and digits, and whether each stands right behind the one before it.
      var marks: [(byte: UInt8, joins: Bool)] = []
      var joins = false
      for character in text {
        let bytes = folded(String(character)).utf8
        for byte in bytes { marks.append((byte, joins)) }
        joins = !bytes.isEmpty
      }
      guard marks.count >= wanted.count else { return false }
      return (0...(marks.count - wanted.count)).contains { start in
        let end = start + wanted.count
        guard (0..<wanted.count).allSatisfy({ marks[start + $0].byte == wanted[$0] }) else {
          return false
        }
        let runsOn =
          start > 0 && marks[start].joins && isDigit(marks[start].byte)
          && isDigit(marks[start - 1].byte)
        let goesOn =
          end < marks.count && marks[end].joins && isDigit(marks[end].byte)
          && isDigit(marks[end - 1].byte)
        return !runsOn && !goesOn
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether both are paid to the same account or name.
  func sharesParty(with other: DebtMarks) -> Bool {
    if !ibans.isDisjoint(with: other.ibans) { return true }
    return names.contains { mine in
      other.names.contains { PartyName.key($0) == PartyName.key(mine) }
    }
  }
}
