import Domain

/// One taker in a split: how heavily it counts and the most it may get.
package struct SplitPart: Hashable, Sendable {
  /// Its weight, usually what is owed. Zero takes nothing.
  package let weight: Money
  /// The most it may get.
  package let limit: Money

  package init(weight: Money, limit: Money) {
    self.weight = weight
    self.limit = limit
  }
}

/// Splits `amount` in proportion to weight, nobody above their limit (BW 3:277 lid 1).
///
/// What a part cannot take flows back to the others, again in proportion, until nothing changes.
/// Shares are rounded down; the cents left go to the largest remainders, ties to the earlier part.
/// One more cent of `amount` may move a cent between parts: the largest-remainder method is not
/// monotone.
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
    /// The division that ends the split; empty when `full` is not.
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
      let full = open.filter { index in
        Int128(left.cents) * Int128(parts[index].weight.cents)
          >= Int128(parts[index].limit.cents) * Int128(weight.cents)
      }
      guard full.isEmpty else {
        rounds.append(Round(available: left, weight: weight, full: full, divided: []))
        for index in full {
          shares[index] = parts[index].limit
          left -= parts[index].limit
        }
        open.removeAll(where: full.contains)
        continue
      }
      let divided = Self.divide(left, over: open, of: parts, total: weight)
      for part in divided {
        shares[part.index] = part.roundedDown + Money(cents: part.getsCent ? 1 : 0)
      }
      rounds.append(Round(available: left, weight: weight, full: [], divided: divided))
      break
    }
    self.rounds = rounds
    self.shares = shares
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
