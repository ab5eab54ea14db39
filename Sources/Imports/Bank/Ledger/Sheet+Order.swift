import Domain

extension Statement.Sheet {
  /// Turns a table round that has its newest row first, as its balances say or else its days; where
  /// neither tells, as the bank usually has it.
  mutating func orient(newestFirst: Bool) {
    guard transactions.count > 1 else { return finishOrder() }
    let forward = breaks(transactions, balances)
    let backward = breaks(transactions.reversed(), balances.reversed())
    var isTurned: Bool
    if forward != backward {
      isTurned = backward < forward
    } else if let first = transactions.first?.date, let last = transactions.last?.date,
      first != last
    {
      isTurned = first > last
    } else {
      isTurned = newestFirst
    }
    // A day cannot be before the one of an earlier row and behind it: days go before balances.
    let rises = zip(transactions, transactions.dropFirst()).count { $0.date < $1.date }
    let falls = zip(transactions, transactions.dropFirst()).count { $0.date > $1.date }
    if rises == 0 || falls == 0, rises != falls { isTurned = falls > 0 }
    if isTurned {
      transactions.reverse()
      balances.reverse()
    }
    finishOrder()
  }

  /// The balances at both ends, where rows have them.
  private mutating func finishOrder() {
    guard balances.count == transactions.count, let first = transactions.first,
      let last = transactions.last, let before = balances.first, let after = balances.last
    else {
      balances = []
      return
    }
    if opening == nil { opening = Balance(day: first.date, amount: before - first.amount) }
    if closing == nil { closing = Balance(day: last.date, amount: after) }
  }

  private func breaks(_ rows: [Transaction], _ balances: [Money]) -> Int {
    guard balances.count == rows.count else { return 0 }
    return rows.indices.dropFirst().count { balances[$0 - 1] + rows[$0].amount != balances[$0] }
  }

  /// Where the balances of its rows, or its ends, do not follow from each other.
  package var gaps: [BankGap] {
    guard !balances.isEmpty else { return endGap.map { [$0] } ?? [] }
    return transactions.indices.dropFirst().compactMap { index in
      let missing = balances[index] - transactions[index].amount - balances[index - 1]
      guard missing != .zero else { return nil }
      return BankGap(
        account: account, after: transactions[index - 1].date, before: transactions[index].date,
        missing: missing)
    }
  }

  private var endGap: BankGap? {
    guard let opening, let closing else { return nil }
    let missing = closing.amount - opening.amount - transactions.map(\.amount).sum()
    guard missing != .zero else { return nil }
    return BankGap(
      account: account, after: opening.day, before: closing.day, missing: missing)
  }

  /// Whether its balances say that nothing is missing.
  package var isChecked: Bool { opening != nil && closing != nil }

  /// The first day it tells of.
  var first: LocalDate? { transactions.map(\.date).min() ?? opening?.day }
  /// The last day it tells of.
  var last: LocalDate? { [transactions.map(\.date).max(), closing?.day].compactMap(\.self).max() }
}
