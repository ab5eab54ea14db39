import Domain

/// Arrangements that were agreed and are kept stay exactly as they are.
package struct RunningArrangements: AllocationStep {
  package init() {}

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let shares = claims.filter { $0.running > .zero }.map {
      Allocation.Share(
        debt: $0.id, amount: $0.running, weight: .zero, limit: $0.running, kept: .zero)
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
    guard allocation.left > .zero else { return }
    let given = allocation.given
    allocation.divide(among: claims.urgent, as: .urgent) {
      $0.weight
    } limit: { claim in
      (claim.weight.times(1, over: months, rounding: .up)
        - given[claim.id, default: .zero]).orZero
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
    guard allocation.left > .zero else { return }
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
      (min(bounds[claim.id]?.amount ?? .zero, claim.owed)
        - allocation.given(to: claim.id)).orZero
    }
    var left = allocation.left
    var shares: [Allocation.Share] = []
    for index in open.indices.sorted(by: { (lacking[$0], $0) < (lacking[$1], $1) })
    where lacking[index] > .zero && lacking[index] <= left {
      left -= lacking[index]
      shares.append(
        Allocation.Share(
          debt: open[index].id, amount: lacking[index], weight: .zero,
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
  /// Nil where all count the same.
  package let weights: [ID<Debt>: Money]?

  package init(_ name: StepName, weights: [ID<Debt>: Money]?) {
    self.name = name
    self.weights = weights
  }

  /// Less than one cent for each creditor is no offer; it is left for the next step.
  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    let others = claims.notUrgent
    guard allocation.left.cents >= others.count else { return }
    allocation.divide(among: others, as: name) { claim in
      weights.map { weights in weights[claim.id, default: .zero] } ?? Money(cents: 1)
    } limit: {
      $0.owed
    }
  }
}

/// One debt after another, the smallest key first, each up to all that is owed; ties to the earlier claim.
package struct OneByOne: AllocationStep {
  package let name: StepName
  /// One for each of the claims it is made for.
  private let keys: [Int]

  package init(_ name: StepName, keys: [Int]) {
    self.name = name
    self.keys = keys
  }

  package func apply(to allocation: inout Allocation, claims: [Claim]) {
    var left = allocation.left
    guard left > .zero else { return }
    var places = claims.indices.filter { claims[$0].isOpen && !claims[$0].threatensTheBasics }
    var isSorted = false
    var shares: [Allocation.Share] = []
    for picked in places.indices {
      guard left > .zero else { break }
      if !isSorted { isSorted = bringFirst(of: &places, to: picked) }
      let claim = claims[places[picked]]
      let limit = claim.owed - allocation.given(to: claim.id)
      let amount = min(left, limit)
      left -= amount
      guard amount > .zero else { continue }
      shares.append(
        Allocation.Share(
          debt: claim.id, amount: amount, weight: .zero, limit: limit, kept: .zero))
    }
    if !shares.isEmpty { allocation.book(shares, as: name) }
  }

  /// Puts who comes next at `place`: one by one for the first few, because a month of a course seldom gets
  /// further; then all that are left. Gives back whether all are in their order.
  private func bringFirst(of places: inout [Int], to place: Int) -> Bool {
    guard place < Self.few else {
      places[place...].sort { (keys[$0], $0) < (keys[$1], $1) }
      return true
    }
    var first = place
    for other in (place + 1)..<max(place + 1, places.count)
    where (keys[places[other]], places[other]) < (keys[places[first]], places[first]) {
      first = other
    }
    places.swapAt(place, first)
    return false
  }

  private static let few = 4
}

extension [Claim] {
  /// Open claims that threaten home, energy, water or health insurance.
  var urgent: [Claim] { filter { $0.isOpen && $0.threatensTheBasics } }
  /// The other open claims.
  var notUrgent: [Claim] { filter { $0.isOpen && !$0.threatensTheBasics } }
}
