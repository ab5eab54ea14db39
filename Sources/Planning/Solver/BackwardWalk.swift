/// Pays from the last month back to the first: minimums that are certain, then the debt that costs
/// least to leave open.
///
/// This is the whole of the method for given windows: it covers the balances at the start with the
/// money there is whenever that can be done (`docs/decisions/0010-proven-best.md`).
struct BackwardWalk {
  /// What came of a walk.
  struct Outcome {
    /// What stays uncovered of the balances at the start, added up, in units; nil when the
    /// minimums that are certain do not fit in a month.
    var shortage: Int?
    /// A minimum that was not paid while the debt was open.
    var broken: Broken?

    var isCovered: Bool { shortage == 0 }
  }

  /// A debt that gets less than its minimum while it is open, and the last such month.
  struct Broken {
    let debt: Int
    let month: Int
    /// What is missing in all such months.
    let lack: Int
  }

  let ledger: Ledger
  /// What is paid, in units: `[month * count + debt]`.
  private(set) var paid: [Int]
  /// The balance that the payments of later months cover.
  private var covered: [Int]
  private var order: [Int]
  /// Whether of debts with the same rate the last in the ledger goes first, whenever they close.
  /// In exact interest it makes no difference; rounded to cents it can.
  let turnsTies: Bool
  private var lack: [Int]
  private var lackMonth: [Int]

  init(_ ledger: Ledger, turnsTies: Bool) {
    self.ledger = ledger
    self.turnsTies = turnsTies
    paid = [Int](repeating: 0, count: ledger.count * (ledger.months + 1))
    covered = [Int](repeating: 0, count: ledger.count)
    order = Array(0..<ledger.count)
    lack = covered
    lackMonth = covered
  }

  /// Walks with the first `total` units of money, and `extra` more in the last month.
  mutating func walk(_ windows: Windows, spending total: Int, extra: Int) -> Outcome {
    let n = ledger.count
    for debt in 0..<n where windows.last[debt] > 0 && windows.first[debt] > windows.last[debt] {
      return Outcome()
    }
    let end = prepare(windows, total)
    for month in stride(from: end, through: 1, by: -1) {
      var rest = min(total, ledger.money[month]) - ledger.money[month - 1]
      if month == end { rest += extra }
      for debt in 0..<n where month < windows.first[debt] { rest -= ledger.minimum[debt] }
      if rest < 0 { return Outcome() }
      for debt in order {
        let pay =
          month <= windows.last[debt]
          ? cover(debt, in: month, with: &rest, mustPay: month < windows.first[debt]) : 0
        paid[month * n + debt] = pay
      }
    }
    return outcome()
  }

  /// What `debt` gets in `month` out of `rest`; what is certain was taken from `rest` already.
  @inline(__always)
  private mutating func cover(
    _ debt: Int, in month: Int, with rest: inout Int, mustPay: Bool
  ) -> Int {
    let at = month * ledger.count + debt
    let before = covered[debt]
    let need = max(0, ledger.owed[at] - before)
    let certain = mustPay ? min(need, ledger.minimum[debt]) : 0
    let more = min(rest, need - certain)
    rest -= more
    let pay = certain + more
    if pay == need {
      covered[debt] = ledger.left[at - ledger.count]
      return pay
    }
    covered[debt] = min(ledger.growth[debt].before(before + pay), ledger.left[at - ledger.count])
    if before > 0, pay < ledger.minimum[debt] {
      lack[debt] += ledger.minimum[debt] - pay
      if lackMonth[debt] == 0 { lackMonth[debt] = month }
    }
    return pay
  }

  private func outcome() -> Outcome {
    var outcome = Outcome(shortage: 0)
    var shortage = 0
    for debt in 0..<ledger.count {
      shortage += ledger.left[debt] - covered[debt]
      if lack[debt] > (outcome.broken?.lack ?? 0) {
        outcome.broken = Broken(debt: debt, month: lackMonth[debt], lack: lack[debt])
      }
    }
    outcome.shortage = shortage
    return outcome
  }

  /// Empties everything; gives the last month in which something is paid.
  private mutating func prepare(_ windows: Windows, _ total: Int) -> Int {
    let n = ledger.count
    for debt in 0..<n {
      covered[debt] =
        windows.last[debt] <= 0
        ? ledger.left[debt]
        : windows.last[debt] > windows.through ? ledger.left[windows.through * n + debt] : 0
      lack[debt] = 0
      lackMonth[debt] = 0
    }
    var end = windows.end
    while end > 1, ledger.money[end - 1] >= total { end -= 1 }
    for at in stride(from: (end + 1) * n, to: paid.count, by: 1) { paid[at] = 0 }
    sortTies(windows)
    return end
  }

  /// Of debts with the same rate, the one that may stay open longest is paid first on the way
  /// back: then it is not left waiting with a payment half done.
  private mutating func sortTies(_ windows: Windows) {
    for place in order.indices { order[place] = place }
    for start in order.indices.dropFirst() {
      var place = start
      while place > 0,
        ledger.growth[order[place]].rate == ledger.growth[order[place - 1]].rate,
        turnsTies || windows.last[order[place]] > windows.last[order[place - 1]]
      {
        order.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}
