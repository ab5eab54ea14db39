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
  var shares = Array(repeating: Money.zero, count: parts.count)
  var open = parts.indices.filter { parts[$0].weight > .zero && parts[$0].limit > .zero }
  var left = amount.orZero
  while !open.isEmpty {
    let weight = open.map { Int128(parts[$0].weight.cents) }.reduce(0, +)
    let full = open.filter { index in
      Int128(left.cents) * Int128(parts[index].weight.cents)
        >= Int128(parts[index].limit.cents) * weight
    }
    guard full.isEmpty else {
      for index in full {
        shares[index] = parts[index].limit
        left -= parts[index].limit
      }
      open.removeAll(where: full.contains)
      continue
    }
    divide(left, over: open, of: parts, total: weight, into: &shares)
    break
  }
  return shares
}

/// Divides by largest remainder among parts of which none reaches its limit.
private func divide(
  _ amount: Money, over open: [Int], of parts: [SplitPart], total: Int128,
  into shares: inout [Money]
) {
  let exact = open.map { index in
    (Int128(amount.cents) * Int128(parts[index].weight.cents)).quotientAndRemainder(
      dividingBy: total)
  }
  let leftOver = amount.cents - exact.reduce(0) { $0 + Int($1.quotient) }
  let favoured = open.indices
    .sorted { (exact[$1].remainder, $0) < (exact[$0].remainder, $1) }
    .prefix(leftOver)
  for position in open.indices {
    shares[open[position]] = Money(cents: Int(exact[position].quotient))
  }
  for position in favoured { shares[open[position]] += Money(cents: 1) }
}
