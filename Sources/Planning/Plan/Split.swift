import Domain

/// One taker in a split: how heavily it counts, the least it must and the most it may get.
package struct SplitPart: Hashable, Sendable {
  /// Its weight, usually what is owed. Zero takes nothing.
  package let weight: Money
  /// The most it may get.
  package let limit: Money
  /// The least it gets, whatever its weight says; at most `limit`, zero where the weight is.
  package let floor: Money

  /// A part without a floor.
  package init(weight: Money, limit: Money) {
    self.init(weight: weight, limit: limit, floor: .zero)
  }

  /// A part with a floor.
  /// - Precondition: `floor` is zero, or at most `limit` with a weight above zero.
  package init(weight: Money, limit: Money, floor: Money) {
    precondition(floor == .zero || floor <= limit && weight > .zero)
    self.weight = weight
    self.limit = limit
    self.floor = floor
  }
}

/// Splits `amount` in proportion to weight, nobody above their limit (BW 3:277 lid 1) and nobody
/// below their floor: water filling.
///
/// What a part cannot take flows back to the others, what a floor needs comes from the others,
/// again in proportion, until nothing changes.
/// Shares are rounded down; the cents left go to the largest remainders, ties to the earlier part.
/// One more cent of `amount` may move a cent between parts: the largest-remainder method is not
/// monotone.
/// - Precondition: the floors together are at most `amount`.
/// - Returns: One share per part, in the order given, adding up to exactly
///   `min(amount, sum of limits of the parts with weight)`.
package func split(_ amount: Money, over parts: [SplitPart]) -> [Money] {
  SplitTrace(of: amount, over: parts).shares
}

/// How a split was made, round by round, so that it can be explained as it was computed.
package struct SplitTrace: Hashable, Sendable {
  /// One round over the parts that can still take something.
  package struct Round: Hashable, Sendable {
    /// What was there to divide in this round.
    package let available: Money
    /// The weights of all parts in this round together.
    package let weight: Money
    /// The parts that reach their limit in this round and get it, by index. Not empty means that
    /// nobody else got anything yet: what is left goes to the next round.
    package let full: [Int]
    /// The parts whose share stays below their floor and that get the floor, by index; as with
    /// `full`, what is left goes to the next round.
    package let raised: [Int]
    /// The division that ends the split; empty when `full` or `raised` is not.
    package let divided: [Divided]
  }

  /// What one part got in the last round.
  package struct Divided: Hashable, Sendable {
    package let index: Int
    /// `available` times its weight over `weight`, rounded down to a cent.
    package let roundedDown: Money
    /// Whether its remainder was among the largest, so that it got one cent more.
    package let getsCent: Bool
  }

  /// In the order they were made; none when no part can take anything.
  package let rounds: [Round]
  /// One share per part, in the order given.
  package let shares: [Money]

  /// Splits `amount` as `split` promises.
  package init(of amount: Money, over parts: [SplitPart]) {
    var shares = Array(repeating: Money.zero, count: parts.count)
    var rounds: [Round] = []
    var open = parts.indices.filter { parts[$0].weight > .zero && parts[$0].limit > .zero }
    var left = amount.orZero
    while !open.isEmpty {
      let weight = open.map { parts[$0].weight }.sum()
      let (full, raised) = Self.fixed(open, of: parts, sharing: left, total: weight)
      guard full.isEmpty, raised.isEmpty else {
        rounds.append(
          Round(available: left, weight: weight, full: full, raised: raised, divided: []))
        for index in full { shares[index] = parts[index].limit }
        for index in raised { shares[index] = parts[index].floor }
        left -= (full + raised).map { shares[$0] }.sum()
        open.removeAll { full.contains($0) || raised.contains($0) }
        continue
      }
      let divided = Self.divide(left, over: open, of: parts, total: weight)
      for part in divided {
        shares[part.index] = part.roundedDown + Money(cents: part.getsCent ? 1 : 0)
      }
      rounds.append(
        Round(available: left, weight: weight, full: [], raised: [], divided: divided))
      break
    }
    self.rounds = rounds
    self.shares = shares
  }

  /// The parts that are settled in this round: those above their limit or those below their floor,
  /// whichever move more money; both when they move the same.
  ///
  /// The others then move in that one direction only, so that who is settled stays settled.
  private static func fixed(
    _ open: [Int], of parts: [SplitPart], sharing left: Money, total: Money
  ) -> (full: [Int], raised: [Int]) {
    /// How far the exact share lies above `bound`, times the total weight.
    func above(_ bound: Money, _ index: Int) -> Int128 {
      Int128(left.cents) * Int128(parts[index].weight.cents)
        - Int128(bound.cents) * Int128(total.cents)
    }
    let full = open.filter { above(parts[$0].limit, $0) >= 0 }
    let raised = open.filter { above(parts[$0].floor, $0) < 0 }
    let excess = full.reduce(0) { $0 + above(parts[$1].limit, $1) }
    let deficit = raised.reduce(0) { $0 - above(parts[$1].floor, $1) }
    if raised.isEmpty || excess > deficit { return (full, []) }
    return deficit > excess ? ([], raised) : (full, raised)
  }

  /// Divides by largest remainder among parts of which none reaches its limit.
  private static func divide(
    _ amount: Money, over open: [Int], of parts: [SplitPart], total: Money
  ) -> [Divided] {
    let exact = open.map { index in
      (Int128(amount.cents) * Int128(parts[index].weight.cents)).quotientAndRemainder(
        dividingBy: Int128(total.cents))
    }
    let leftOver = amount.cents - exact.reduce(0) { $0 + Int($1.quotient) }
    let favoured = open.indices
      .sorted { (exact[$1].remainder, $0) < (exact[$0].remainder, $1) }
      .prefix(leftOver)
    return open.indices.map { position in
      Divided(
        index: open[position], roundedDown: Money(cents: Int(exact[position].quotient)),
        getsCent: favoured.contains(position))
    }
  }
}
