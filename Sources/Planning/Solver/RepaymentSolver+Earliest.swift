extension RepaymentSolver {
  enum Earliest {
    case found(Found)
    case never
    case undecided
  }

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
    for month in first...latest {
      var search = ClosingSearch(ledger)
      search.any(within: windows.closing(debts, by: month))
      if let best = search.best {
        isProven = isProven && isImpossible(windows, debts, month - 1, parts)
        return .found(Found(month: month, isProven: isProven, paid: best.paid))
      }
      if !search.isComplete { isProven = false }
    }
    return isProven ? .never : .undecided
  }

  /// Whether no plan closes `debts` by the end of `month`, for however interest is rounded.
  private func isImpossible(
    _ windows: Windows, _ debts: [Int], _ month: Int, _ parts: Ledger
  ) -> Bool {
    guard month > 0, !debts.isEmpty else { return true }
    var search = ClosingSearch(parts)
    search.any(within: windows.closing(debts, by: month))
    return search.best == nil && search.isComplete
  }
}
