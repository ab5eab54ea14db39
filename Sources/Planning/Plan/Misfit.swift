import Domain
import Rules

/// What has to be paid each month and does not fit: how much is missing, what clashes, and the ways
/// out. Facts; the words are in `Documents`.
package struct Misfit: Hashable, Sendable {
  /// Why a debt has to get its amount.
  package enum Cause: Hashable, Sendable {
    /// An arrangement that runs.
    case running
    /// What clears an urgent debt within the months set.
    case urgent(months: Int)
    /// The least the creditor can accept.
    case bound(LowerBound)
  }

  /// What one debt has to get each month.
  package struct Demand: Hashable, Sendable {
    package let debt: ID<Debt>
    package let amount: Money
    package let cause: Cause
  }

  /// A smaller amount for longer, when the creditor agrees.
  package struct Longer: Hashable, Sendable {
    package let debt: ID<Debt>
    package let monthly: Money
    /// How many terms it then takes, without interest.
    package let terms: Int
  }

  /// A debt that can rest for a while.
  package struct Pause: Hashable, Sendable {
    package let debt: ID<Debt>
    /// The longest pause the creditor's rules give on request; nil where it has to agree.
    package let longest: TimeSpan?
  }

  /// A way out, the mildest first.
  package enum Exit: Hashable, Sendable {
    /// Fewer creditors at a time: these get their amount now, the others wait and are told so.
    case fewerAtATime(paid: [ID<Debt>], waiting: [ID<Debt>])
    /// Smaller amounts that fit together, when these creditors take longer.
    case longerByConsent([Longer])
    /// No payment, or a small sign of good will, for a while.
    case tokenOrPause([Pause])
    /// Debt help by the municipality (Wgs).
    case professionalHelp
  }

  /// In the order of the dossier; only what is above zero.
  package let demands: [Demand]
  package let capacity: Money
  /// The smallest set of demands that do not fit together, largest first: no smaller set clashes,
  /// and of the sets of this size none asks more.
  package let clash: [Demand]
  package let exits: [Exit]

  /// The smallest capacity in which everything fits.
  package var smallestBudget: Money { demands.map(\.amount).sum() }
  /// How much more a month that is than there is.
  package var missing: Money { smallestBudget - capacity }
}

extension Misfit {
  /// Nil when everything fits, and when there is no capacity at all: then there is nothing to fit.
  package static func of(
    _ claims: [Claim], within capacity: Money, _ facts: StrategyFacts, on day: LocalDate, law: Law
  ) throws(LawError) -> Misfit? {
    let demands = claims.compactMap { demand(of: $0, facts) }
    guard capacity > .zero, demands.map(\.amount).sum() > capacity else { return nil }
    var exits: [Exit] = []
    if let fewer = fewer(demands, within: capacity) { exits.append(fewer) }
    if let longer = longer(demands, of: claims, within: capacity) { exits.append(longer) }
    var pauses: [Pause] = []
    for demand in demands {
      guard case .bound = demand.cause, let claim = claims.first(where: { $0.id == demand.debt })
      else { continue }
      let name = CreditorTermsName.usual(for: claim.debt.kind)
      let terms = try law.creditorTerms.lawAnswer(for: name, on: day, .assume).row.value
      pauses.append(Pause(debt: demand.debt, longest: terms.pause))
    }
    if !pauses.isEmpty { exits.append(.tokenOrPause(pauses)) }
    return Misfit(
      demands: demands, capacity: capacity,
      clash: clash(of: demands, within: capacity), exits: exits + [.professionalHelp])
  }

  private static func demand(of claim: Claim, _ facts: StrategyFacts) -> Demand? {
    if claim.running > .zero {
      return Demand(debt: claim.id, amount: claim.running, cause: .running)
    }
    guard claim.isOpen else { return nil }
    let months = facts.settings.urgentMonths
    let urgent =
      claim.debt.kind.threatensTheBasics
      ? claim.weight.times(1, over: months, rounding: .up) : .zero
    if let bound = facts.bounds[claim.id], bound.amount > urgent {
      return Demand(debt: claim.id, amount: bound.amount, cause: .bound(bound))
    }
    guard urgent > .zero else { return nil }
    return Demand(debt: claim.id, amount: urgent, cause: .urgent(months: months))
  }

  /// The smallest set of `demands` that asks more than `capacity`; empty when all of them fit.
  ///
  /// The largest demands, as many as it takes. That is exact for any number: of all sets of k
  /// demands the k largest ask most, so when they fit every set of k does, and the first k for which
  /// they do not is the smallest. Ties to the earlier demand.
  package static func clash(of demands: [Demand], within capacity: Money) -> [Demand] {
    let largestFirst = demands.indices.sorted {
      (demands[$1].amount, $0) < (demands[$0].amount, $1)
    }
    var sum = Money.zero
    var set: [Demand] = []
    for index in largestFirst {
      sum += demands[index].amount
      set.append(demands[index])
      if sum > capacity { return set }
    }
    return []
  }

  /// What runs and what is urgent first, then the smallest demands: so the most creditors get what
  /// they ask. Nil when that leaves nobody to wait or nobody to be paid, and when what runs and what
  /// is urgent does not fit by itself: these are not asked to wait.
  private static func fewer(_ demands: [Demand], within capacity: Money) -> Exit? {
    let order = demands.indices.sorted {
      (demands[$0].order, demands[$0].amount, $0) < (demands[$1].order, demands[$1].amount, $1)
    }
    guard demands.filter({ $0.order < 2 }).map(\.amount).sum() <= capacity else { return nil }
    var left = capacity
    var paid: Set<Int> = []
    for index in order where demands[index].amount <= left {
      left -= demands[index].amount
      paid.insert(index)
    }
    guard !paid.isEmpty, paid.count < demands.count else { return nil }
    return .fewerAtATime(
      paid: demands.indices.filter(paid.contains).map { demands[$0].debt },
      waiting: demands.indices.filter { !paid.contains($0) }.map { demands[$0].debt })
  }

  /// What is left after what runs and what is urgent, in proportion to what creditors ask. Nil when
  /// that leaves less than a cent for one of them.
  private static func longer(
    _ demands: [Demand], of claims: [Claim], within capacity: Money
  ) -> Exit? {
    let fixed = demands.filter { $0.order < 2 }.map(\.amount).sum()
    let flexible = demands.filter { $0.order == 2 }
    guard !flexible.isEmpty, fixed < capacity else { return nil }
    let amounts = split(
      capacity - fixed, over: flexible.map { SplitPart(weight: $0.amount, limit: $0.amount) })
    guard amounts.allSatisfy({ $0 > .zero }) else { return nil }
    return .longerByConsent(
      zip(flexible, amounts).map { demand, monthly in
        let owed = claims.first { $0.id == demand.debt }?.owed ?? demand.amount
        return Longer(
          debt: demand.debt, monthly: monthly,
          terms: Rounding.up.divide(Int128(owed.cents), by: Int128(monthly.cents)))
      })
  }
}

extension Misfit.Demand {
  /// What runs, then what is urgent, then what creditors ask.
  fileprivate var order: Int {
    switch cause {
    case .running: 0
    case .urgent: 1
    case .bound: 2
    }
  }
}
