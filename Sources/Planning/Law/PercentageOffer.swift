import Domain
import Rules

/// An amount divided over creditors as in a debt arrangement: the same percentage for each, twice
/// that for preferent claims until they are paid (Fw 349 lid 2; BW 3:277 lid 1).
package struct PercentageOffer: Hashable, Sendable {
  /// One claim that takes part in the division.
  package struct Claim: Hashable, Sendable {
    /// What counts in the division, from zero to `Money.largest`; more is never paid on it.
    package let amount: Money
    /// A secured claim takes part for what the security does not cover, as an ordinary one (Fw
    /// 349 lid 3): give that part as `amount`.
    package let rank: Debt.Rank

    package init(amount: Money, rank: Debt.Rank) {
      self.amount = amount
      self.rank = rank
    }
  }

  /// Share of each concurrent and each preferent claim, rounded down to parts per million.
  package let concurrentShare: Rate
  package let preferentShare: Rate
  /// One for each claim, in the order given; together exactly the budget, or all claims if that is
  /// less.
  package let amounts: [Money]

  /// Divides `budget`: p = S / (C + 2P) for concurrent and 2p for preferent claims; when 2p is
  /// above 100 %, preferent claims are paid in full and p = (S - P) / C.
  ///
  /// Shares are rounded down; the cents left go to the largest remainders, ties to the earlier
  /// claim. No claim gets more than its amount.
  package static func of(
    _ budget: Money, over claims: [Claim]
  ) throws(LawError) -> PercentageOffer {
    let budget = try budget.checked(as: .budget)
    for claim in claims { _ = try claim.amount.checked(as: .claim) }
    let preferent = claims.filter { $0.rank == .preferent }.map(\.amount).sum()
    let concurrent = claims.filter { $0.rank != .preferent }.map(\.amount).sum()
    let payable = min(budget, preferent + concurrent)
    let weighted = concurrent + preferent * 2
    if payable * 2 <= weighted {
      let share = Share(payable, of: weighted)
      return PercentageOffer(
        concurrentShare: share.rate(times: 1), preferentShare: share.rate(times: 2),
        amounts: divide(
          payable, over: claims.map { $0.rank == .preferent ? $0.amount * 2 : $0.amount }))
    }
    let share = Share(payable - preferent, of: concurrent)
    let rest = divide(
      payable - preferent, over: claims.map { $0.rank == .preferent ? .zero : $0.amount })
    return PercentageOffer(
      concurrentShare: share.rate(times: 1), preferentShare: Rate(percent: 100),
      amounts: zip(claims, rest).map { $0.rank == .preferent ? $0.amount : $1 })
  }

  /// `amount` in proportion to `weights`, to the cent; all zero when every weight is.
  private static func divide(_ amount: Money, over weights: [Money]) -> [Money] {
    let total = Int128(weights.sum().cents)
    guard total > 0 else { return weights.map { _ in .zero } }
    let exact = weights.map {
      (Int128(amount.cents) * Int128($0.cents)).quotientAndRemainder(dividingBy: total)
    }
    let left = amount.cents - exact.reduce(0) { $0 + Int($1.quotient) }
    let favoured = Set(
      weights.indices.sorted { (exact[$1].remainder, $0) < (exact[$0].remainder, $1) }
        .prefix(left))
    return exact.indices.map {
      Money(cents: Int(exact[$0].quotient) + (favoured.contains($0) ? 1 : 0))
    }
  }
}

/// A part of a whole, kept exact until it is shown.
private struct Share {
  let part: Money
  let whole: Money

  init(_ part: Money, of whole: Money) { (self.part, self.whole) = (part, whole) }

  /// Rounded down; all of nothing is 100 %.
  func rate(times: Int) -> Rate {
    guard whole > .zero else { return Rate(percent: 100) }
    let exact = Int128(part.cents) * Int128(times) * 1_000_000
    return Rate(partsPerMillion: Rounding.down.divide(exact, by: Int128(whole.cents)))
  }
}
