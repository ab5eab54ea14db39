import Domain

/// Arrangements that were agreed and are kept stay exactly as they are.
package struct RunningArrangements: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let shares = claims.filter { $0.running > .zero }.map {
      Allocation.Share(
        debt: $0.debt.id, amount: $0.running, weight: .zero, limit: $0.running, kept: .zero)
    }
    allocation.book(shares, as: .running)
  }
}

/// What threatens home, energy, water or health insurance gets what clears it within `months`; in
/// proportion to what is owed when even that does not fit.
package struct UrgentArrears: AllocationStep {
  package let months: Int

  package init(months: Int) { self.months = months }

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let given = allocation.given
    allocation.divide(among: claims.urgent, as: .urgent) {
      $0.weight
    } limit: { claim in
      (claim.weight.times(1, over: months, rounding: .up)
        - given[claim.debt.id, default: .zero]).orZero
    }
  }
}

/// The rest is divided in proportion to what is owed (BW 3:277 lid 1), nobody above what is owed.
package struct Proportional: AllocationStep {
  package init() {}

  /// Less than one cent for each creditor is no offer; it is left for the next step.
  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let others = claims.notUrgent
    guard allocation.left.cents >= others.count else { return }
    allocation.divide(among: others, as: .proportional) {
      $0.weight
    } limit: {
      $0.owed
    }
  }
}

/// What nobody else can take clears the urgent arrears sooner.
package struct UrgentFaster: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    allocation.divide(among: claims.urgent, as: .urgentFaster) {
      $0.weight
    } limit: {
      $0.owed
    }
  }
}

/// Each creditor gets the least it can accept, the smallest amount first, as long as a whole one
/// fits; ties to the earlier debt. Who does not fit gets nothing in this step: a part of what a
/// creditor accepts is accepted by nobody, and smallest first keeps the most creditors content.
package struct LowerBoundsFirst: AllocationStep {
  package let bounds: [ID<Debt>: LowerBound]

  package init(bounds: [ID<Debt>: LowerBound]) { self.bounds = bounds }

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let open = claims.filter(\.isOpen)
    let lacking = open.map { claim in
      (min(bounds[claim.debt.id]?.amount ?? .zero, claim.owed)
        - allocation.given(to: claim.debt.id)).orZero
    }
    var left = allocation.left
    var shares: [Allocation.Share] = []
    for index in open.indices.sorted(by: { (lacking[$0], $0) < (lacking[$1], $1) })
    where lacking[index] > .zero && lacking[index] <= left {
      left -= lacking[index]
      shares.append(
        Allocation.Share(
          debt: open[index].debt.id, amount: lacking[index], weight: .zero,
          limit: lacking[index], kept: .zero))
    }
    if !shares.isEmpty { allocation.book(shares, as: .lowerBounds) }
  }
}

/// The rest is divided in proportion to what is owed, around what each has already: nobody goes
/// below it (water filling).
package struct RestAboveBounds: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    allocation.fill(among: claims.notUrgent, as: .restAboveBounds) { $0.weight }
  }
}

/// The rest is divided in proportion to given weights: the amounts by contract, or the same for
/// everyone.
package struct Weighted: AllocationStep {
  package let name: StepName
  package let weights: [ID<Debt>: Money]

  package init(_ name: StepName, weights: [ID<Debt>: Money]) {
    self.name = name
    self.weights = weights
  }

  /// Less than one cent for each creditor is no offer; it is left for the next step.
  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let others = claims.notUrgent
    guard allocation.left.cents >= others.count else { return }
    allocation.divide(among: others, as: name) {
      weights[$0.debt.id, default: .zero]
    } limit: {
      $0.owed
    }
  }
}

/// One debt after another, in a given order, each up to all that is owed.
package struct OneByOne: AllocationStep {
  package let name: StepName
  /// The debts in the order in which they are paid.
  package let order: [ID<Debt>]

  package init(_ name: StepName, order: [ID<Debt>]) {
    self.name = name
    self.order = order
  }

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let others = Dictionary(uniqueKeysWithValues: claims.notUrgent.map { ($0.debt.id, $0) })
    var left = allocation.left
    var shares: [Allocation.Share] = []
    for claim in order.compactMap({ others[$0] }) {
      let limit = claim.owed - allocation.given(to: claim.debt.id)
      let amount = min(left, limit)
      left -= amount
      guard amount > .zero else { continue }
      shares.append(
        Allocation.Share(
          debt: claim.debt.id, amount: amount, weight: .zero, limit: limit, kept: .zero))
    }
    if !shares.isEmpty { allocation.book(shares, as: name) }
  }
}

extension [Claim] {
  /// Open claims that threaten home, energy, water or health insurance.
  var urgent: [Claim] { filter { $0.isOpen && $0.debt.kind.threatensTheBasics } }
  /// The other open claims.
  var notUrgent: [Claim] { filter { $0.isOpen && !$0.debt.kind.threatensTheBasics } }
}
