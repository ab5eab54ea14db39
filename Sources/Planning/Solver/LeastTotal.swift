/// What no plan can go below, for however interest is rounded to cents.
///
/// Walks count in parts of a cent, with half a cent less interest each month than is exact, so that
/// every plan in whole cents is a plan here too. The windows with the lowest total are divided
/// first, as often as `divisions` says; stopping early only makes the bound lower.
struct LeastTotal {
  private static let divisions = 24

  private struct Open {
    let windows: Windows
    let least: BackwardWalk.Least
  }

  private let floor: Int
  /// The total of a plan that is there, in cents.
  private let ceiling: Int
  private var walk: BackwardWalk
  private var open: [Open] = []

  /// - Parameters:
  ///   - parts: the ledger in parts of a cent.
  ///   - floor: what is paid at least, in cents.
  ///   - ceiling: what the best plan that was found pays, in cents.
  init(_ parts: Ledger, from floor: Int, below ceiling: Int) {
    self.floor = floor
    self.ceiling = ceiling
    walk = BackwardWalk(parts, turnsTies: false)
  }

  /// In cents, at most the total of the plan that was found.
  func bound(over windows: [Windows]) -> Int {
    var search = self
    for windows in windows { search.open(windows, from: floor) }
    for _ in 0..<Self.divisions {
      guard
        let lowest = search.open.indices.min(by: {
          search.open[$0].least.total < search.open[$1].least.total
        }),
        let broken = search.open[lowest].least.broken
      else { break }
      let node = search.open.remove(at: lowest)
      for windows in node.windows.divided(at: broken) {
        search.open(windows, from: node.least.total)
      }
    }
    return search.open.map(\.least.total).min() ?? ceiling
  }

  private mutating func open(_ windows: Windows, from floor: Int) {
    guard let least = walk.least(windows, from: floor, through: ceiling - 1) else { return }
    open.append(Open(windows: windows, least: least))
  }
}
