import Domain

/// How the monthly capacity is handed out: one step after another, each taking from what the
/// step before left, each leaving a record of what it did.
///
/// A strategy is a list of steps. Floors, creditors' own rules and other orders are further steps.
package struct Allocation: Hashable, Sendable {
  /// What a step gave to one debt, and why.
  package struct Share: Hashable, Sendable {
    package let debt: ID<Debt>
    package let amount: Money
    /// How heavily the debt counted in the step; zero where nothing was divided.
    package let weight: Money
    /// The most the step could give it.
    package let limit: Money
  }

  /// What one step did.
  package struct Record: Hashable, Sendable {
    package let step: StepName
    /// What was there to hand out before the step.
    package let available: Money
    package let shares: [Share]

    /// What the step took.
    package var taken: Money { shares.map(\.amount).sum() }
  }

  /// What no step has taken yet, a month; never below zero.
  package private(set) var left: Money
  /// What each debt got in all steps together, a month; a debt that got nothing may be absent.
  package private(set) var given: [ID<Debt>: Money] = [:]
  /// What each step did, in the order of the strategy; a step that gave nothing may be absent.
  package private(set) var records: [Record] = []

  package init(of capacity: Money) { left = capacity }

  /// What the debt got in all steps together, a month; zero for one that got nothing.
  package func given(to debt: ID<Debt>) -> Money { given[debt, default: .zero] }

  /// Books what a step gave. Only running arrangements may take more than is left.
  mutating func book(_ shares: [Share], as step: StepName) {
    let record = Record(step: step, available: left, shares: shares)
    precondition(step == .running || record.taken <= left)
    records.append(record)
    left = (left - record.taken).orZero
    for share in shares { given[share.debt, default: .zero] += share.amount }
  }
}

/// The steps there are, by the name under which they are explained.
package enum StepName: String, CaseIterable, Hashable, Sendable {
  case running, urgent, proportional, urgentFaster
}

/// One step of a strategy.
package protocol AllocationStep: Sendable {
  /// Gives from what is left to the claims this step is for.
  func apply(to allocation: inout Allocation, claims: [Claim])
}

/// Arrangements that were agreed and are kept stay exactly as they are.
package struct RunningArrangements: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let shares = claims.filter { $0.running > .zero }.map {
      Allocation.Share(debt: $0.debt.id, amount: $0.running, weight: .zero, limit: $0.running)
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
    let urgent = claims.filter { $0.isOpen && $0.debt.kind.threatensTheBasics }
    allocation.divide(among: urgent, as: .urgent) { claim in
      claim.owed.times(1, over: months, rounding: .up)
    }
  }
}

/// The rest is divided in proportion to what is owed (BW 3:277 lid 1), nobody above what is owed.
package struct Proportional: AllocationStep {
  package init() {}

  /// Less than one cent for each creditor is no offer; it is left for the next step.
  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let others = claims.filter { $0.isOpen && !$0.debt.kind.threatensTheBasics }
    guard allocation.left.cents >= others.count else { return }
    allocation.divide(among: others, as: .proportional) { $0.owed }
  }
}

/// What nobody else can take clears the urgent arrears sooner.
package struct UrgentFaster: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let urgent = claims.filter { $0.isOpen && $0.debt.kind.threatensTheBasics }
    let given = allocation.given
    allocation.divide(among: urgent, as: .urgentFaster) { claim in
      claim.owed - given[claim.debt.id, default: .zero]
    }
  }
}

extension Allocation {
  /// Divides what is left in proportion to what is owed, each at most its limit.
  mutating func divide(among claims: [Claim], as step: StepName, limit: (Claim) -> Money) {
    guard left > .zero, !claims.isEmpty else { return }
    let parts = claims.map { SplitPart(weight: $0.owed, limit: limit($0)) }
    let amounts = split(left, over: parts)
    let shares = zip(claims, zip(parts, amounts)).map { claim, share in
      Share(
        debt: claim.debt.id, amount: share.1, weight: share.0.weight, limit: share.0.limit)
    }
    guard shares.contains(where: { $0.amount > .zero }) else { return }
    book(shares, as: step)
  }
}
