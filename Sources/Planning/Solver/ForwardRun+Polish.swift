extension ForwardRun {
  /// The payments of the plan, none more than is owed.
  func truncated(_ plan: [Int]) -> [Int] {
    let n = ledger.count
    var paid = plan
    for debt in 0..<n {
      var balance = ledger.left[debt]
      for month in stride(from: 1, through: ledger.months, by: 1) where balance > 0 {
        let owed = ledger.growth[debt].after(balance)
        paid[month * n + debt] = min(owed, plan[month * n + debt])
        balance = owed - paid[month * n + debt]
        if balance == 0 {
          for later in stride(from: month + 1, through: ledger.months, by: 1) {
            paid[later * n + debt] = 0
          }
        }
      }
    }
    return paid
  }

  /// The cheapest of the plan and of what some cents sooner to a debt make of it.
  ///
  /// In exact interest these cost a little; because each month is rounded to a cent, some cost
  /// less. No plan found here is taken on trust: the rules of every month are followed again.
  func polished(_ plan: [Int]) -> [Int] {
    let plain = truncated(plan)
    var best = Paid(cents: plain, total: plain.reduce(0, +))
    if let run = run(plain, advance: nil), run.total < best.total { best = run }
    for debt in 0..<ledger.count where ledger.growth[debt].rate > 0 {
      for month in monthsWithRoom(beside: debt, in: best.cents) {
        for cents in [1, 3, 10, 30, 100] {
          let advance = Advance(debt: debt, month: month, cents: cents)
          if let run = run(best.cents, advance: advance), run.total < best.total { best = run }
        }
      }
    }
    return best.cents
  }

  /// Two months in which another debt gets more than its minimum, before `debt` closes.
  private func monthsWithRoom(beside debt: Int, in paid: [Int]) -> [Int] {
    let n = ledger.count
    let closing = closing(in: paid)
    var found: [Int] = []
    var month = 1
    while month < closing[debt], found.count < 2 {
      let hasRoom = (0..<n).contains {
        $0 != debt && month < closing[$0] && paid[month * n + $0] > ledger.minimum[$0]
      }
      if hasRoom { found.append(month) }
      month += hasRoom ? 6 : 1
    }
    return found
  }
}
