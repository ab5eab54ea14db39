extension RepaymentSolver {
  /// Whether, and when, debts can be closed.
  enum Earliest {
    case found(Found)
    /// Not by any month; proven also says: for however interest is rounded.
    case never(isProven: Bool)
    case undecided
  }

  /// The earliest month, and payments that keep it.
  struct Found {
    /// The month by whose end the debts can be closed, 0 without debts.
    let month: Int
    /// Whether no plan closes them a month earlier, for however interest is rounded.
    let isProven: Bool
    /// Payments that keep every rule: `[month * count + debt]`, in cents.
    let paid: [Int]
  }

  /// The earliest month by whose end all of `debts` can be closed.
  ///
  /// A debt that can be closed by a month can be closed by the next, so that halving finds the first
  /// month that walks allow; from there each month is searched.
  func earliest(_ windows: Windows, _ debts: [Int], _ parts: Ledger) -> Earliest {
    let latest = debts.map { windows.last[$0] }.max() ?? 0
    var first = 0
    if !debts.isEmpty {
      var walk = BackwardWalk(ledger, turnsTies: false)
      first = latest
      var before = 0
      while first - before > 1 {
        let month = (before + first) / 2
        let closing = windows.closing(debts, by: month)
        let total = ledger.money[closing.end]
        if walk.walk(closing, spending: total, extra: 0).isCovered {
          first = month
        } else {
          before = month
        }
      }
    }
    var isProven = true
    var limit = ClosingSearch.manyWindows(of: ledger)
    let share = limit / 10
    for month in first...latest where limit > 0 {
      var search = ClosingSearch(ledger, limit: min(limit, share))
      search.any(within: windows.closing(debts, by: month))
      if let best = search.best {
        // Nothing that is owed closes before the first month.
        isProven =
          isProven
          && (month <= 1 || isImpossible(windows.closing(debts, by: month - 1), parts))
        return .found(Found(month: month, isProven: isProven, paid: best.paid))
      }
      if !search.isComplete { isProven = false }
      // A month gets a tenth, so that a later, easier one can be found, and a hopeless search ends.
      limit -= search.looked
    }
    return isProven
      ? .never(isProven: isImpossible(windows, parts)) : .undecided
  }

  /// Whether no plan fits in these windows, for however interest is rounded.
  private func isImpossible(_ windows: Windows, _ parts: Ledger) -> Bool {
    var search = ClosingSearch(parts, limit: ClosingSearch.manyWindows(of: parts))
    search.any(within: windows)
    return search.best == nil && search.isComplete
  }
}
