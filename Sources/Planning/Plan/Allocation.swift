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
    /// The most it may have after the step, `kept` included.
    package let limit: Money
    /// What it had from earlier steps and keeps as its floor, where the step counts that in; zero
    /// where the step divides only what is left.
    package let kept: Money
  }

  /// What one step did.
  package struct Record: Hashable, Sendable {
    package let step: StepName
    /// What was there to hand out before the step.
    package let available: Money
    package let shares: [Share]
    /// What the step took: added up once, every debt asks it.
    package let taken: Money

    init(step: StepName, available: Money, shares: [Share]) {
      self.step = step
      self.available = available
      self.shares = shares
      taken = shares.map(\.amount).sum()
    }

    /// How the step divided by weight, recomputed: of what was there and what is kept.
    package var trace: SplitTrace {
      SplitTrace(
        of: available + shares.map(\.kept).sum(),
        over: shares.map { SplitPart(weight: $0.weight, limit: $0.limit, floor: $0.kept) })
    }
  }

  /// What no step has taken yet, a month; never below zero.
  package private(set) var left: Money
  /// What each debt got in all steps together, a month; a debt that got nothing may be absent.
  package private(set) var given: [ID<Debt>: Money] = [:]
  /// What each step did, in the order of the strategy; a step that gave nothing may be absent.
  package private(set) var records: [Record] = []

  package init(of capacity: Money) { left = capacity }

  /// What came free, where each debt has something already.
  init(of free: Money, given: [ID<Debt>: Money]) {
    left = free
    self.given = given
  }

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
  /// What each creditor can accept; the rest around it.
  case lowerBounds, restAboveBounds
  case contractual, equal, smallestFirst, dearestFirst
}

/// One step of a strategy.
package protocol AllocationStep: Sendable {
  /// Gives from what is left to the claims this step is for.
  func apply(to allocation: inout Allocation, claims: [Claim])
}

extension Allocation {
  /// Divides what is left in proportion to `weight`, each at most its limit and what it still can
  /// take.
  mutating func divide(
    among claims: [Claim], as step: StepName, weight: (Claim) -> Money, limit: (Claim) -> Money
  ) {
    let given = given
    let parts = claims.map { claim in
      SplitPart(
        weight: weight(claim),
        limit: min(limit(claim), claim.owed - given[claim.id, default: .zero]))
    }
    book(parts, of: claims, as: step)
  }

  /// Divides what is left and what the claims have by now in proportion to `weight`, each at least
  /// what it has and at most what is owed.
  mutating func fill(among claims: [Claim], as step: StepName, weight: (Claim) -> Money) {
    let given = given
    let parts = claims.map { claim in
      SplitPart(
        weight: weight(claim), limit: claim.owed, floor: given[claim.id, default: .zero])
    }
    book(parts, of: claims, as: step)
  }

  private mutating func book(_ parts: [SplitPart], of claims: [Claim], as step: StepName) {
    guard left > .zero, !claims.isEmpty else { return }
    let amounts = split(left + parts.map(\.floor).sum(), over: parts)
    let shares = zip(claims, zip(parts, amounts)).map { claim, share in
      Share(
        debt: claim.id, amount: share.1 - share.0.floor, weight: share.0.weight,
        limit: share.0.limit, kept: share.0.floor)
    }
    guard shares.contains(where: { $0.amount > .zero }) else { return }
    book(shares, as: step)
  }
}
