import Domain

// Money that came back.
extension OwedRun {
  /// What a payment had settled is owed again, what was settled last first: of the payment that is
  /// named, else of the newest one of exactly this amount, else of the newest ones. Interest over the
  /// days between is not asked. What came back without having been paid, or of a payment that is in
  /// the creditor's statement, is owed as principal.
  @discardableResult
  mutating func restore(_ amount: Int, of event: Int?) -> OwedEffect {
    var rest = amount
    var back: [OwedSettlement.Taken] = []
    var over = 0
    let first = settlements.lastIndex {
      event == nil ? $0.standing == amount : $0.event == event
    }
    if let first { takeBack(first, &rest, &back, &over) }
    for index in settlements.indices.reversed() where rest > 0 && event == nil {
      takeBack(index, &rest, &back, &over)
    }
    if rest > 0, !bills.isEmpty {
      change(.principal(0), by: rest)
      back.append(OwedSettlement.Taken(slot: .principal(0), cents: rest))
    }
    settleCredit()
    return OwedEffect(back, over: over)
  }

  private mutating func takeBack(
    _ index: Int, _ rest: inout Int, _ back: inout [OwedSettlement.Taken], _ over: inout Int
  ) {
    let fromOver = min(rest, settlements[index].over)
    settlements[index].over -= fromOver
    over += fromOver
    rest -= fromOver
    while rest > 0, var last = settlements[index].taken.popLast() {
      let cents = min(rest, last.cents)
      rest -= cents
      change(last.slot, by: cents)
      back.append(OwedSettlement.Taken(slot: last.slot, cents: cents))
      last.cents -= cents
      if last.cents > 0 { settlements[index].taken.append(last) }
    }
  }
}
