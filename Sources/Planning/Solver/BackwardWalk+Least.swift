extension BackwardWalk {
  /// The least total with which a walk covers everything, at least `floor` and at most `ceiling`;
  /// nil when `ceiling` does not do. `paid` is that of the walk with this total.
  ///
  /// Totals are multiples of a cent. Each step takes the secant through the last two totals that
  /// did not do, held between what does and what does not.
  mutating func least(_ windows: Windows, from floor: Int, through ceiling: Int) -> Least? {
    let cent = ledger.unit.inCent
    guard floor <= ceiling else { return nil }
    let first = walk(windows, spending: ceiling * cent, extra: 0)
    guard first.isCovered else { return nil }
    var least = Least(total: ceiling, broken: first.broken)
    var isLast = true
    var tooLittle = floor - 1
    var guess = floor
    var before: (total: Int, shortage: Int)?
    while least.total - tooLittle > 1 {
      let total = max(tooLittle + 1, min(guess, least.total - 1))
      let outcome = walk(windows, spending: total * cent, extra: 0)
      isLast = outcome.isCovered
      if outcome.isCovered {
        least = Least(total: total, broken: outcome.broken)
        guess = (tooLittle + total) / 2
        continue
      }
      tooLittle = total
      guess = (total + least.total) / 2
      guard let units = outcome.shortage else { continue }
      let shortage = units / cent + 1
      guess = total + shortage
      if let before, before.shortage > shortage {
        let step = Int128(shortage) * Int128(total - before.total)
        guess = total + max(shortage, Int(step / Int128(before.shortage - shortage)))
      }
      before = (total, shortage)
    }
    if !isLast { _ = walk(windows, spending: least.total * cent, extra: 0) }
    return least
  }

  /// The least total, and a minimum that is broken with it.
  struct Least {
    /// In cents.
    let total: Int
    let broken: Broken?
  }
}
