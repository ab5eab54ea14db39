import Domain
import Rules

/// A sum offered to all creditors at once for final discharge (*finale kwijting*): each the same
/// percentage, preferent claims twice that until they are paid (Fw 349 lid 2), secured claims apart.
package struct Settlement: Hashable, Sendable {
  /// Where the sum comes from.
  package enum Origin: Hashable, Sendable {
    /// The capacity of so many months together (Fw 349a: 18 since 2023-07-01).
    case capacity(monthly: Money, months: Int)
    /// A sum that is there, such as a gift or savings: paid at once.
    case sum(Money)
  }

  /// What one creditor is offered; its kind is `Offer.Kind.settlement`.
  package struct Share: Hashable, Sendable {
    package let debt: ID<Debt>
    package let creditor: ID<Creditor>
    package let rank: Debt.Rank
    package let owed: Money
    /// Everything it gets, all months together.
    package let amount: Money
    /// What it is asked to waive.
    package var waived: Money { owed - amount }
    /// The share of what is owed that it gets, rounded down to parts per million.
    package var share: Rate {
      Rate(
        partsPerMillion: Rounding.down.divide(
          Int128(amount.cents) * 1_000_000, by: Int128(owed.cents)))
    }
    /// What it is called among offers.
    package let kind = Offer.Kind.settlement
  }

  /// Where the sum comes from.
  package let origin: Origin
  /// What there is to divide.
  package let budget: Money
  /// What each concurrent and each preferent claim gets, by law.
  package let concurrentShare: Rate
  package let preferentShare: Rate
  /// One for each claim that takes part, in the order of the dossier; together exactly `budget`, or
  /// all that is owed if that is less.
  package let shares: [Share]
  /// Secured claims: only what the security does not cover would take part (Fw 349 lid 3), and how
  /// much that is nobody wrote down.
  package let secured: [ID<Debt>]

  /// What all get together.
  package var total: Money { shares.map(\.amount).sum() }
  /// What all are asked to waive together; zero when everything can be paid.
  package var waived: Money { shares.map(\.waived).sum() }
}

extension Settlement {
  /// Divides `sum` over the undisputed claims, or the capacity of the months of a debt arrangement
  /// where there is none.
  ///
  /// Arrangements that run take part as well: with final discharge everyone gets the same
  /// percentage. Nil when nothing is owed or there is nothing to divide.
  package static func of(
    _ standing: Standing, sum: Money?
  ) throws(LawError) -> Settlement? {
    let claims = standing.now.dossier.debts.map { Claim($0) }.filter { $0.owed > .zero }
    let sharing = claims.filter { $0.debt.rank != .secured }
    let origin = try origin(sum, of: standing)
    guard !sharing.isEmpty, origin.budget > .zero else { return nil }
    let offer = try PercentageOffer.of(
      origin.budget,
      over: sharing.map { PercentageOffer.Claim(amount: $0.owed, rank: $0.debt.rank) })
    return Settlement(
      origin: origin, budget: origin.budget, concurrentShare: offer.concurrentShare,
      preferentShare: offer.preferentShare,
      shares: zip(sharing, offer.amounts).map { claim, amount in
        Share(
          debt: claim.id, creditor: claim.debt.creditor, rank: claim.debt.rank,
          owed: claim.owed, amount: amount)
      }, secured: claims.filter { $0.debt.rank == .secured }.map(\.id))
  }

  private static func origin(
    _ sum: Money?, of standing: Standing
  ) throws(LawError) -> Origin {
    if let sum { return .sum(sum) }
    return .capacity(
      monthly: Budget(of: standing).capacity,
      months: try months(on: standing.on, law: standing.law))
  }

  /// How many months a debt arrangement takes on `day` (Fw 349a).
  package static func months(on day: LocalDate, law: Law) throws(LawError) -> Int {
    let terms = try law.creditorTerms.lawAnswer(for: .debtArrangement, on: day, .assume).row.value
    return terms.longest.flatMap { $0.unit == .months ? $0.count : nil } ?? usualMonths
  }

  /// The length of a debt arrangement where the user's own figure is not in months.
  private static let usualMonths = 18
}

extension Settlement.Origin {
  fileprivate var budget: Money {
    switch self {
    case .capacity(let monthly, let months): monthly * months
    case .sum(let sum): sum
    }
  }
}
