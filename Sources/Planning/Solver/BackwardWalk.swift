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
  /// Whether of debts with the same rate the last in the ledger goes first, whenever they close.
  /// In exact interest it makes no difference; rounded to cents it can.
  let turnsTies: Bool
  /// In the order in which they are paid on the way back.
  private var standing: [Standing]

  /// A debt on the way back.
  private struct Standing {
    let debt: Int
    let growth: MonthlyGrowth
    let minimum: Int
    var first = 0
    var last = 0
    /// The balance that the payments of later months cover.
    var covered = 0
    var lack = 0
    var lackMonth = 0

    /// Takes the payment of a month out of `rest`; what is certain was taken from it already.
    ///
    /// - Parameters:
    ///   - cell: where the debt stands in this month, had only minimums been paid.
    ///   - left: what would be left of it after the month before.
    @inline(__always)
    mutating func pay(
      _ cell: Ledger.Cell, after left: Int, in month: Int, from rest: inout Int
    ) -> Int {
      if month > last { return 0 }
      let before = covered
      let need = max(0, cell.owed &- before)
      let certain = month < first ? min(need, minimum) : 0
      let more = min(rest, need &- certain)
      rest &-= more
      let pay = certain &+ more
      if pay == need {
        covered = left
        return pay
      }
      covered = min(growth.before(before &+ pay), left)
      if before > 0, pay < minimum {
        lack &+= minimum &- pay
        if lackMonth == 0 { lackMonth = month }
      }
      return pay
    }
  }

  init(_ ledger: Ledger, turnsTies: Bool) {
    self.ledger = ledger
    self.turnsTies = turnsTies
    paid = [Int](repeating: 0, count: ledger.count * (ledger.months + 1))
    let debts = (0..<ledger.count).map {
      Standing(debt: $0, growth: ledger.growth[$0], minimum: ledger.minimum[$0])
    }
    standing =
      turnsTies ? debts.sorted { ($0.growth.rate, $1.debt) < ($1.growth.rate, $0.debt) } : debts
  }

  /// Walks with the first `total` units of money, and `extra` more in the last month.
  mutating func walk(_ windows: Windows, spending total: Int, extra: Int) -> Outcome {
    let n = ledger.count
    guard let end = prepare(windows, total) else { return Outcome() }
    let fits = paid.withUnsafeMutableBufferPointer { paid in
      standing.withUnsafeMutableBufferPointer { standing in
        ledger.cells.withUnsafeBufferPointer { cells in
          var month = end
          var money = min(total, ledger.money[end]) &+ extra
          while month > 0 {
            let before = ledger.money[month &- 1]
            var rest = money &- before
            money = before
            var place = 0
            while place < n {
              if month < standing[place].first { rest &-= standing[place].minimum }
              place &+= 1
            }
            if rest < 0 { return false }
            place = 0
            while place < n {
              let at = month &* n &+ standing[place].debt
              paid[at] = standing[place].pay(
                cells[at], after: cells[at &- n].left, in: month, from: &rest)
              place &+= 1
            }
            month &-= 1
          }
          return true
        }
      }
    }
    return fits ? outcome() : Outcome()
  }

  private func outcome() -> Outcome {
    var outcome = Outcome(shortage: 0)
    var shortage = 0
    for place in standing {
      shortage += ledger.cells[place.debt].left - place.covered
      let most = outcome.broken?.lack ?? 0
      if place.lack > most
        || place.lack == most && most > 0 && place.debt < outcome.broken?.debt ?? 0
      {
        outcome.broken = Broken(debt: place.debt, month: place.lackMonth, lack: place.lack)
      }
    }
    outcome.shortage = shortage
    return outcome
  }

  /// Starts over; gives the last month in which something is paid, nil when a window is empty.
  private mutating func prepare(_ windows: Windows, _ total: Int) -> Int? {
    let n = ledger.count
    for place in 0..<n {
      let debt = standing[place].debt
      let last = windows.last[debt]
      if last > 0, windows.first[debt] > last { return nil }
      standing[place].first = windows.first[debt]
      standing[place].last = last
      standing[place].covered =
        last <= 0
        ? ledger.cells[debt].left
        : last > windows.through ? ledger.cells[windows.through * n + debt].left : 0
      standing[place].lack = 0
      standing[place].lackMonth = 0
    }
    var end = windows.end
    while end > 1, ledger.money[end - 1] >= total { end -= 1 }
    for at in stride(from: (end + 1) * n, to: paid.count, by: 1) { paid[at] = 0 }
    if !turnsTies { sortTies() }
    return end
  }

  /// Of debts with the same rate, the one that may stay open longest is paid first on the way
  /// back: then it is not left waiting with a payment half done.
  private mutating func sortTies() {
    for start in standing.indices.dropFirst() {
      var place = start
      while place > 0, standing[place].growth.rate == standing[place - 1].growth.rate,
        (standing[place - 1].last, standing[place].debt)
          < (standing[place].last, standing[place - 1].debt)
      {
        standing.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}
