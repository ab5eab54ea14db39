/// Pays month by month what a walk found, to the cent, and leaves no cent of a month unused.
///
/// A walk covers at least what is owed; what it covers too much, because interest is rounded to
/// cents, is a few cents that can go to the dearest debt sooner.
struct ForwardRun {
  /// Some cents to a debt in a month before its turn: rounding may fall better.
  struct Advance: Hashable {
    let debt: Int
    let month: Int
    let cents: Int
  }

  /// What was paid, and how much in all.
  struct Paid {
    /// `[month * count + debt]`, in cents.
    var cents: [Int]
    var total: Int
  }

  let ledger: Ledger
  /// When each debt is to be closed.
  let windows: Windows

  /// Nil when a debt would not be closed in time.
  func run(_ plan: [Int], advance: Advance?) -> Paid? {
    let n = ledger.count
    var paid = Paid(cents: plan, total: 0)
    var balance = Array(ledger.left[0..<n])
    var owed = balance
    let closing = closing(in: plan)
    let end = closing.max() ?? 0
    for month in stride(from: 1, through: end, by: 1) {
      let row = month * n
      var rest = ledger.money[month] - ledger.money[month - 1]
      for debt in 0..<n {
        owed[debt] = balance[debt] > 0 ? ledger.growth[debt].after(balance[debt]) : 0
        var pay = max(plan[row + debt], ledger.minimum[debt])
        if month >= closing[debt] { pay = owed[debt] }
        if let advance, advance.debt == debt, advance.month == month { pay += advance.cents }
        pay = min(pay, owed[debt])
        paid.cents[row + debt] = pay
        rest -= pay
      }
      if rest != 0 { settle(&paid.cents, row, owed, closing, rest: rest, sparing: advance?.debt) }
      var spent = 0
      for debt in 0..<n {
        balance[debt] = owed[debt] - paid.cents[row + debt]
        spent += paid.cents[row + debt]
        if balance[debt] > 0, month >= windows.last[debt] { return nil }
      }
      if spent > ledger.money[month] - ledger.money[month - 1] { return nil }
      paid.total += spent
    }
    return balance.allSatisfy { $0 == 0 } ? paid : nil
  }

  /// The last month in which each debt is paid something; 0 for never.
  func closing(in paid: [Int]) -> [Int] {
    let n = ledger.count
    var closing = [Int](repeating: 0, count: n)
    for month in stride(from: 1, through: ledger.months, by: 1) {
      for debt in 0..<n where paid[month * n + debt] > 0 { closing[debt] = month }
    }
    return closing
  }

  /// Gives what is left of a month to the dearest debts, or takes what is missing from the
  /// cheapest: first from those that do not close in this month, then from those.
  private func settle(
    _ paid: inout [Int], _ row: Int, _ owed: [Int], _ closing: [Int], rest: Int,
    sparing spared: Int?
  ) {
    let month = row / ledger.count
    var rest = rest
    if rest > 0 {
      for debt in (0..<ledger.count).reversed() {
        let more = min(rest, owed[debt] - paid[row + debt])
        paid[row + debt] += more
        rest -= more
      }
      return
    }
    for closes in [false, true] {
      for debt in 0..<ledger.count where (month >= closing[debt]) == closes && rest < 0 {
        if closes, month >= windows.last[debt] { continue }
        if debt == spared { continue }
        let least = min(ledger.minimum[debt], owed[debt])
        let less = min(-rest, paid[row + debt] - least)
        paid[row + debt] -= less
        rest += less
      }
    }
  }
}
