/// Decides when debts close, so that every minimum is paid while a debt is open.
///
/// A walk keeps every demand except one: it may leave a debt waiting between two payments. Then
/// there are two ways on: the debt closes later than that month and gets its minimum until then, or
/// it closes by then. Both are walked, the first before the second; what cannot be better than the
/// best found is left.
struct ClosingSearch {
  /// Payments that keep every rule.
  struct Found {
    /// What is paid in all, in cents.
    let total: Int
    /// `[month * count + debt]`, in units of the ledger.
    let paid: [Int]
    /// The windows in which they were found.
    let windows: Windows
  }

  /// Windows that were not divided further, with a total that is not enough for them.
  struct Leaf {
    let windows: Windows
    let floor: Int
  }

  private(set) var walk: BackwardWalk
  private(set) var best: Found?
  /// All windows that were not divided further: together they hold every plan.
  private(set) var leaves: [Leaf] = []
  /// Whether every way was looked at.
  private(set) var isComplete = true
  /// How many windows were looked at.
  private(set) var looked = 0

  /// How many windows are looked at before the search gives up.
  private let limit: Int

  init(_ ledger: Ledger, limit: Int) {
    walk = BackwardWalk(ledger, turnsTies: false)
    self.limit = limit
  }

  /// What about a second of work can look at.
  static func manyWindows(of ledger: Ledger) -> Int {
    max(3_000, 40_000_000 / max(1, ledger.count * ledger.months))
  }

  /// Looks for payments that keep every rule, any.
  mutating func any(within windows: Windows) {
    var waiting = [windows]
    let cent = walk.ledger.unit.inCent
    while let windows = waiting.popLast() {
      looked += 1
      guard looked <= limit else {
        isComplete = false
        return
      }
      let total = walk.ledger.money[windows.end]
      let outcome = walk.walk(windows, spending: total, extra: 0)
      guard outcome.isCovered else { continue }
      guard let broken = outcome.broken else {
        best = Found(total: total / cent, paid: walk.paid, windows: windows)
        return
      }
      waiting += windows.divided(at: broken)
    }
  }

  /// Looks for the payments that cost least in all, not more than `ceiling` cents.
  mutating func least(within windows: Windows, from floor: Int, through ceiling: Int) {
    var waiting = [Leaf(windows: windows, floor: floor)]
    let cent = walk.ledger.unit.inCent
    while let node = waiting.popLast() {
      looked += 1
      guard looked <= limit else {
        isComplete = false
        leaves += waiting + [node]
        return
      }
      let all = walk.ledger.money[node.windows.end] / cent
      // The longer it takes, the more cents a better plan has to be better: differences that come
      // from rounding alone are not worth a search. The bound does not rest on this.
      let most = min(all, best.map { $0.total - 1 - looked / 50 } ?? ceiling)
      guard let least = walk.least(node.windows, from: node.floor, through: most) else {
        leaves.append(node)
        continue
      }
      guard let broken = least.broken else {
        best = Found(total: least.total, paid: walk.paid, windows: node.windows)
        leaves.append(node)
        continue
      }
      waiting += node.windows.divided(at: broken)
        .map { Leaf(windows: $0, floor: least.total) }
    }
  }
}
