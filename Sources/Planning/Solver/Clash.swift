/// Demands that do not fit together.
package struct Clash: Hashable, Sendable {
  /// The debts whose demands do not fit, by their place in the problem.
  package let debts: [Int]
  /// The first month whose demands cannot be met.
  package let month: Int
  /// What more is needed in that month, in cents; nil when no amount in that month alone helps.
  package let shortage: Int?
  /// Whether no smaller set of debts clashes through that month: then the others fit without any
  /// one of them.
  package let isSmallest: Bool

  package init(debts: [Int], month: Int, shortage: Int?, isSmallest: Bool) {
    self.debts = debts
    self.month = month
    self.shortage = shortage
    self.isSmallest = isSmallest
  }
}

extension RepaymentSolver {
  /// The demands that clash in the first month that cannot be met; nil when none was proven.
  func clash() -> Clash? {
    var search = ClashSearch(ledger)
    return search.clash()
  }
}

/// Looks for the smallest set of demands that clash.
private struct ClashSearch {
  private let ledger: Ledger
  /// How many more windows are looked at. Without any left, all that is asked is said to fit.
  private var limit: Int

  init(_ ledger: Ledger) {
    self.ledger = ledger
    limit = ClosingSearch.manyWindows(of: ledger)
  }

  /// The demands that clash in the first month that cannot be met; nil when none was proven.
  ///
  /// What fits through a month fits through the one before, and what fits together fits in part:
  /// so halving finds the month, and sets one smaller than the found are all that need be tried.
  mutating func clash() -> Clash? {
    let all = (0..<ledger.count).filter { ledger.lastMonth[$0] > 0 }
    var month = Windows(ledger).end
    guard month > 0, !fits(all, through: month) else { return nil }
    var before = 0
    while month - before > 1 {
      let middle = (before + month) / 2
      if fits(all, through: middle) { before = middle } else { month = middle }
    }
    var set = firstClash(in: all, through: month)
    var isSmallest = true
    while set.count > 1 {
      guard Self.choices(of: set.count - 1, from: all.count) <= 1_000 else {
        isSmallest = false
        break
      }
      guard let smaller = smallerClash(than: set, in: all, through: month) else { break }
      set = smaller
    }
    return Clash(
      debts: set.map { ledger.origin[$0] }.sorted(), month: month,
      shortage: shortage(of: set, through: month), isSmallest: isSmallest && limit > 0)
  }

  /// Whether the demands of these debts through a month can be met, as far as is known.
  private mutating func fits(_ debts: [Int], through month: Int) -> Bool {
    guard limit > 0 else { return true }
    var search = ClosingSearch(ledger, limit: limit)
    search.any(within: windows(of: debts, through: month))
    limit -= search.looked
    return search.best != nil || !search.isComplete
  }

  private func windows(of debts: [Int], through month: Int) -> Windows {
    var windows = Windows(ledger)
    for debt in 0..<ledger.count where !debts.contains(debt) { windows.last[debt] = 0 }
    windows.through = month
    return windows
  }

  /// The largest demands until they clash, and of those none that is not needed.
  private mutating func firstClash(in all: [Int], through month: Int) -> [Int] {
    func demand(_ debt: Int) -> Int {
      let last = min(month, ledger.lastMonth[debt])
      let closing =
        ledger.lastMonth[debt] <= month ? ledger.cells[last * ledger.count + debt].owed : 0
      return ledger.minimum[debt] * (closing > 0 ? last - 1 : last) + closing
    }
    var set: [Int] = []
    for debt in all.sorted(by: { (demand($1), $0) < (demand($0), $1) }) {
      set.append(debt)
      if !fits(set, through: month) { break }
    }
    for debt in set.reversed() where set.count > 1 {
      let others = set.filter { $0 != debt }
      if !fits(others, through: month) { set = others }
    }
    return set
  }

  /// A set of one debt less that clashes too.
  private mutating func smallerClash(than set: [Int], in all: [Int], through month: Int) -> [Int]? {
    var places = Array(0..<(set.count - 1))
    while true {
      let debts = places.map { all[$0] }
      if !fits(debts, through: month) { return debts }
      guard
        let turn = places.indices.last(where: {
          places[$0] < all.count - places.count + $0
        })
      else { return nil }
      let next = places[turn] + 1
      for place in turn..<places.count { places[place] = next + place - turn }
    }
  }

  /// The least that must be added to the money of the month.
  private func shortage(of set: [Int], through month: Int) -> Int? {
    var walk = BackwardWalk(ledger, turnsTies: false)
    let windows = windows(of: set, through: month)
    let total = ledger.money[windows.end]
    var tooLittle = -1
    var enough = 1
    while !walk.walk(windows, spending: total, extra: enough).isCovered {
      tooLittle = enough
      enough *= 2
      if enough > MonthlyGrowth.hopeless { return nil }
    }
    while enough - tooLittle > 1 {
      let middle = (tooLittle + enough) / 2
      if walk.walk(windows, spending: total, extra: middle).isCovered {
        enough = middle
      } else {
        tooLittle = middle
      }
    }
    return enough > 0 ? enough : nil
  }

  /// How many sets of `size` there are among `count` things, or more than 1,000.
  private static func choices(of size: Int, from count: Int) -> Int {
    var choices = 1
    for step in stride(from: 1, through: min(size, count - size), by: 1) {
      choices = choices * (count - step + 1) / step
      if choices > 1_000 { return choices }
    }
    return choices
  }
}
