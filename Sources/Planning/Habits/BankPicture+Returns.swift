import Domain

extension BankPicture {
  /// Pairs what came back with what it undoes: the same side, the opposite amount, within sixty days.
  mutating func markReturns() {
    var bySide: [SideKey: [Int]] = [:]
    for (index, one) in transactions.enumerated() where roles[index] == .plain {
      guard let key = SideKey(one) else { continue }
      defer { bySide[key, default: []].append(index) }
      guard let first = original(of: one, among: bySide[key] ?? []) else { continue }
      if one.kind == .returned {
        roles[index] = .undoes(first)
        roles[first] = .undone(by: index)
      } else if one.amount > .zero {
        roles[index] = .refund(of: first)
      }
    }
    markAgain(bySide)
  }

  private func original(of one: Transaction, among earlier: [Int]) -> Int? {
    guard one.kind == .returned || one.amount > .zero else { return nil }
    for other in earlier.reversed() {
      let before = transactions[other]
      guard before.date.days(to: one.date) <= 60 else { return nil }
      guard before.amount == -one.amount else { continue }
      if one.kind == .returned {
        if case .undone = roles[other] { continue }
        if let mandate = one.mandate, let its = before.mandate, mandate != its { continue }
        return other
      }
      // A plain payment back: of a purchase, or of an instalment that was paid twice.
      return before.kind == .returned ? nil : other
    }
    return nil
  }

  /// What was collected again: the same amount from the same side, within forty days of its return and
  /// beside the one of the next period.
  private mutating func markAgain(_ bySide: [SideKey: [Int]]) {
    for (index, role) in roles.enumerated() {
      guard case .undoes(let first) = role, let key = SideKey(transactions[index]) else { continue }
      let undone = transactions[first]
      let later = (bySide[key] ?? []).filter {
        $0 > index && transactions[$0].amount == undone.amount
          && transactions[index].date.days(to: transactions[$0].date) <= 40
      }
      let named = later.first {
        let words = folded(transactions[$0].description)
        return words.contains("herhaal") || words.contains("again")
      }
      // Without a word for it: two within a month and a half are one too many.
      if let again = named ?? (later.count > 1 ? later.first : nil) { roles[again] = .again(first) }
    }
  }
}

/// Who the other side is: its account, or its name where there is none.
struct SideKey: Hashable {
  private let text: String

  /// Nil for what has no other side.
  init?(_ one: Transaction) {
    if let iban = one.iban {
      text = iban
    } else if !one.counterparty.isEmpty {
      text = PartyName.key(one.counterparty)
    } else {
      return nil
    }
  }
}
