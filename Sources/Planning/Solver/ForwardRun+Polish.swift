extension ForwardRun {
  /// Tries what some cents sooner to a debt make of the plan.
  ///
  /// In exact interest these cost a little; because each month is rounded to a cent, some cost
  /// less. No plan found here is taken on trust: the rules of every month are followed again.
  mutating func polish() {
    for debt in 0..<ledger.count where ledger.growth[debt].rate > 0 {
      for month in monthsWithRoom(beside: debt) {
        for cents in [1, 3, 10, 30, 100] {
          attempt(Advance(debt: debt, month: month, cents: cents))
        }
      }
    }
  }

  /// Two months in which another debt gets more than its minimum, before `debt` closes.
  private func monthsWithRoom(beside debt: Int) -> [Int] {
    let n = ledger.count
    var found: [Int] = []
    var month = 1
    while month < closing(debt), found.count < 2 {
      let hasRoom = (0..<n).contains {
        $0 != debt && month < closing($0) && best[month * n + $0] > ledger.minimum[$0]
      }
      if hasRoom { found.append(month) }
      month += hasRoom ? 6 : 1
    }
    return found
  }
}
