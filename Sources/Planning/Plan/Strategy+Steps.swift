import Domain

/// What the steps of a strategy have to know beside the claims.
package struct StrategyFacts: Hashable, Sendable {
  package let settings: Settings
  package let bounds: [ID<Debt>: LowerBound]
  /// The yearly rate that runs on each debt.
  package let rates: [ID<Debt>: Rate]

  package init(settings: Settings, bounds: [ID<Debt>: LowerBound], rates: [ID<Debt>: Rate]) {
    self.settings = settings
    self.bounds = bounds
    self.rates = rates
  }
}

extension Strategy {
  /// Whether one debt is done after the other, and the others wait.
  var isByTurns: Bool {
    switch self {
    case .smallestFirst, .dearestFirst: true
    case .proportional, .contractual, .urgentFirst, .equal, .creditorRulesFirst: false
    }
  }

  /// The steps, first to last. Running arrangements come first and urgent arrears second in all of
  /// them; what nobody else can take clears the urgent arrears sooner.
  package func steps(for claims: [Claim], _ facts: StrategyFacts) -> [any AllocationStep] {
    let months = self == .urgentFirst ? 1 : facts.settings.urgentMonths
    let first: [any AllocationStep] = [RunningArrangements(), UrgentArrears(months: months)]
    return first + middle(claims, facts) + [UrgentFaster()]
  }

  private func middle(_ claims: [Claim], _ facts: StrategyFacts) -> [any AllocationStep] {
    switch self {
    case .proportional, .urgentFirst: [Proportional()]
    case .contractual: [Weighted(.contractual, weights: ContractualWeights(of: claims).weights)]
    case .equal: [Weighted(.equal, weights: nil)]
    case .smallestFirst: [OneByOne(.smallestFirst, keys: claims.map(\.weight.cents))]
    case .dearestFirst:
      [
        OneByOne(
          .dearestFirst,
          keys: claims.map { -facts.rates[$0.id, default: .zero].partsPerMillion })
      ]
    case .creditorRulesFirst: [LowerBoundsFirst(bounds: facts.bounds), RestAboveBounds()]
    }
  }
}

/// What each debt asks a month by contract or agreement, as the weight by which it counts.
package struct ContractualWeights: Hashable, Sendable {
  /// In cents a month.
  package let weights: [ID<Debt>: Money]
  /// The debts of which no amount is known: they count for their debt over `fallbackMonths`.
  package let unknown: [ID<Debt>]

  /// Three years: what professionals take as the longest time.
  package static let fallbackMonths = 36

  /// The least amount, else the amount agreed before, else the debt over the longest time allowed.
  /// Where no debt has any of these, all count by what is owed.
  package init(of claims: [Claim]) {
    let known = Dictionary(
      uniqueKeysWithValues: claims.compactMap { claim in
        claim.contractual.map { (claim.id, $0) }
      })
    let others = claims.filter { known[$0.id] == nil && $0.isOpen }
    unknown = others.map(\.id)
    let isByBalance = !claims.notUrgent.contains { known[$0.id] != nil }
    weights = claims.reduce(into: known) { weights, claim in
      if isByBalance {
        weights[claim.id] = claim.weight
      } else if weights[claim.id] == nil {
        weights[claim.id] = claim.weight.times(1, over: Self.fallbackMonths, rounding: .up)
      }
    }
  }
}

extension Claim {
  /// What it asks a month by what is known of it; nil where nothing is.
  fileprivate var contractual: Money? {
    if let minimum = debt.minimum, minimum > .zero { return minimum }
    if let agreed = debt.arrangement?.monthly, agreed > .zero { return agreed }
    return debt.maximumMonths.map { owed.times(1, over: $0, rounding: .up) }
  }
}
