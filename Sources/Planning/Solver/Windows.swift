/// Between which months each debt closes, as far as that is decided. Debts as in the ledger.
struct Windows: Hashable, Sendable {
  /// The first month in which it may close: before it, the minimum is paid every month.
  var first: [Int]
  /// The last month in which it may be open.
  var last: [Int]
  /// Demands of later months do not count.
  var through: Int

  /// All that the demands of the debts leave open.
  init(_ ledger: Ledger) {
    first = [Int](repeating: 1, count: ledger.count)
    last = ledger.lastMonth
    through = ledger.months
  }

  /// The same, with these debts closed by the end of `month`.
  func closing(_ debts: [Int], by month: Int) -> Windows {
    var windows = self
    for debt in debts { windows.last[debt] = min(last[debt], month) }
    return windows
  }

  /// The two ways on from a minimum that was not paid: the debt closes by that month, or later and
  /// gets its minimum until then. Together they hold every plan.
  func divided(at broken: BackwardWalk.Broken) -> [Windows] {
    var sooner = self
    sooner.last[broken.debt] = broken.month
    var later = self
    later.first[broken.debt] = broken.month + 1
    return [sooner, later]
  }

  /// The month after which nothing is asked any more.
  var end: Int { min(through, last.max() ?? 0) }
}
