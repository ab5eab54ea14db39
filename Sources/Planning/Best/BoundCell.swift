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
  /// Of so many debts that bear interest each way there is is looked at.
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
    // What looking at each way gains is most where much of a debt bears nothing.
    let byGain = bearing.sorted { $0.gain > $1.gain }
    return Spread(whole: Array(byGain.prefix(Self.few)), part: Array(byGain.dropFirst(Self.few)))
      .least(leaving: rest)
  }
}

extension BoundCell {
  /// How much less a rate over all that is left would say, at most.
  fileprivate var gain: Int128 {
    Int128(interest) * Int128(reach - full) / Int128(Swift.max(reach, 1))
  }
}

/// Ways of leaving an amount spread over debts.
private struct Spread {
  /// These are left whole, in part or not at all: what such a debt brings rises ever more slowly with what
  /// is left of it, so that one of them at most is left in part.
  let whole: [BoundCell]
  /// Of the others as if each brought interest over all that is left of it, at a lower rate: no more than it
  /// does. The cheapest come first; so much is left of the first ones, and that brings so much.
  private var reaches: [Int] = [0]
  private var interests: [Int] = [0]

  init(whole: [BoundCell], part: [BoundCell]) {
    self.whole = whole
    let cheapest = part.sorted {
      Int128($0.interest) * Int128($1.reach) < Int128($1.interest) * Int128($0.reach)
    }
    for cell in cheapest {
      reaches.append(reaches[reaches.count - 1] + cell.reach)
      interests.append(interests[interests.count - 1] + cell.interest)
    }
  }

  /// What `rest` left of the others brings; nil where they are less than that.
  private func others(leaving rest: Int) -> Int? {
    guard rest > 0 else { return 0 }
    guard let place = reaches.firstIndex(where: { $0 >= rest }) else { return nil }
    let (reach, interest) = (
      reaches[place] - reaches[place - 1], interests[place] - interests[place - 1]
    )
    return interests[place - 1]
      + Int(Int128(interest) * Int128(rest - reaches[place - 1]) / Int128(Swift.max(reach, 1)))
  }

  func least(leaving open: Int) -> Int {
    var least = Int.max
    for choice in 0..<(1 << whole.count) {
      var (rest, interest) = (open, 0)
      for place in whole.indices where choice & 1 << place != 0 {
        rest -= whole[place].reach
        interest += whole[place].interest
      }
      guard interest < least else { continue }
      if let others = others(leaving: rest) { least = Swift.min(least, interest + others) }
      guard rest > 0 else { continue }
      for place in whole.indices where choice & 1 << place == 0 {
        least = Swift.min(least, interest + part(of: whole[place], leaving: rest))
      }
    }
    return least
  }

  /// One debt in part beside the others: between these amounts all is straight, so one of them is cheapest.
  private func part(of cell: BoundCell, leaving rest: Int) -> Int {
    let most = Swift.min(cell.reach, rest)
    var least = Int.max
    for left in [most, cell.full] + reaches.map({ rest - $0 }) where (0...most).contains(left) {
      guard let others = others(leaving: rest - left) else { continue }
      least = Swift.min(least, cell.interest(leaving: left) + others)
    }
    return least == .max ? .max / 4 : least
  }
}
