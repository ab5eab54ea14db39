import Domain

extension BankPicture {
  /// Pairs what came back with what it undoes: the same side, the opposite amount, within sixty days.
  mutating func markReturns() {
    var bySide = [[Int]](repeating: [], count: sides.count)
    for index in transactions.indices where roles[index] == .plain {
      guard let side = sides.all[index] else { continue }
      defer { bySide[side].append(index) }
      guard let first = original(of: index, among: bySide[side]) else { continue }
      if transactions[index].kind == .returned {
        roles[index] = .undoes(first)
        roles[first] = .undone(by: index)
      } else if transactions[index].amount > .zero {
        roles[index] = .refund(of: first)
      }
    }
    markAgain(bySide)
  }

  private func original(of index: Int, among earlier: [Int]) -> Int? {
    guard transactions[index].kind == .returned || transactions[index].amount > .zero else {
      return nil
    }
    let isReturn = transactions[index].kind == .returned
    for other in earlier.reversed() {
      guard transactions[other].date.days(to: transactions[index].date) <= 60 else { return nil }
      guard transactions[other].amount == -transactions[index].amount else { continue }
      if isReturn {
        if case .undone = roles[other] { continue }
        if let mandate = transactions[index].mandate, let its = transactions[other].mandate,
          mandate != its
        {
          continue
        }
        return other
      }
      // A plain payment back: of a purchase, or of an instalment that was paid twice.
      return transactions[other].kind == .returned ? nil : other
    }
    return nil
  }

  private static let repeated = KeyWords([(true, ["herhaal", "again"])])

  /// What was collected again: the same amount from the same side, within forty days of its return and
  /// beside the one of the next period.
  private mutating func markAgain(_ bySide: [[Int]]) {
    for (index, role) in roles.enumerated() {
      guard case .undoes(let first) = role, let side = sides.all[index] else { continue }
      let undone = transactions[first]
      let later = bySide[side].filter {
        $0 > index && transactions[$0].amount == undone.amount
          && transactions[index].date.days(to: transactions[$0].date) <= 40
      }
      let named = later.first {
        Self.repeated.first(in: folded(transactions[$0].description), { [] }) != nil
      }
      // Without a word for it: two within a month and a half are one too many, and so is one before the
      // next month.
      let early = later.first { undone.date.days(to: transactions[$0].date) <= 23 }
      if let again = named ?? (later.count > 1 ? later.first : early) {
        roles[again] = .again(first)
      }
    }
  }
}
