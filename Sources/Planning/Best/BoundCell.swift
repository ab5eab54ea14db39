/// One debt between two payments: what it brings, by how much of it is left.
///
/// The first `free` cents bring nothing. Of the rest, up to `reach`, the first `full` cents bring
/// `interest` together, in proportion; what is beyond them brings no more.
struct BoundCell {
  let isUrgent: Bool
  let free: Int
  let reach: Int
  let full: Int
  /// In parts of a cent.
  let interest: Int
  /// By how much the account can round it down, in parts of a cent.
  let slack: Int

  /// What the rest brings when so much of it is left, in parts of a cent, rounded down.
  func interest(leaving left: Int) -> Int {
    full == 0 ? 0 : Int(Int128(interest) * Int128(min(left, full)) / Int128(full))
  }
}

extension [BoundCell] {
  /// So many debts that bear interest are looked at in each way there is.
  private static let few = 6

  /// The least that these debts bring while `open` cents are left of them together, in parts of a cent.
  func leastInterest(leaving open: Int) -> Int {
    let bearing = filter { $0.interest > 0 }
    let free = map { $0.interest > 0 ? $0.free : $0.free + $0.reach }.reduce(0, +)
    let rest = open - free
    guard rest > 0 else { return 0 }
    guard bearing.map(\.reach).reduce(0, +) > rest else {
      return bearing.map(\.interest).reduce(0, +)
    }
    return bearing.count <= Self.few ? bearing.exactly(rest) : bearing.inProportion(rest)
  }

  /// One debt at most is left in part: what a debt brings rises ever more slowly with what is left of it,
  /// so that it is cheapest to leave whole debts.
  private func exactly(_ rest: Int) -> Int {
    var least = Int.max
    for choice in 1..<(1 << count) {
      var (reach, interest) = (0, 0)
      for place in indices where choice & 1 << place != 0 {
        reach += self[place].reach
        interest += self[place].interest
      }
      guard reach >= rest else { continue }
      for place in indices where choice & 1 << place != 0 {
        let part = Swift.max(0, rest - (reach - self[place].reach))
        least = Swift.min(
          least, interest - self[place].interest + self[place].interest(leaving: part))
      }
    }
    return least
  }

  /// No more than that: as if a debt brought interest over all that is left of it, at a lower rate.
  private func inProportion(_ rest: Int) -> Int {
    var rest = rest
    var parts = 0
    let cheapest = sorted {
      Int128($0.interest) * Int128($1.reach) < Int128($1.interest) * Int128($0.reach)
    }
    for cell in cheapest where rest > 0 {
      let left = Swift.min(rest, cell.reach)
      parts += Int(Int128(cell.interest) * Int128(left) / Int128(Swift.max(cell.reach, 1)))
      rest -= left
    }
    return parts
  }
}
