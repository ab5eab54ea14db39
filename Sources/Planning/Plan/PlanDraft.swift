import Domain
import Rules

/// What plans by every way of dividing have in common, of one picture: worked out once for all of them.
struct PlanGround {
  let standing: Standing
  let claims: [Claim]
  let facts: StrategyFacts
  /// For each debt, whether a letter may acknowledge it.
  let gates: [ID<Debt>: LimitationGate]
  /// Of each claim, in their order.
  fileprivate let rates: [RunningRate]
  fileprivate let accounts: [(source: OwedRun, today: OwedRun)]
  /// What the check of the claims says of each debt, of what a plan has to tell too.
  let claimed: [ID<Debt>: [Finding]]
  let dueDates: DueDates
  /// Day of the month of the income that the terms follow; nil where none is known.
  let payDay: Int?
  let budget: Budget
  fileprivate let misfit: Misfit?

  /// - Throws: `LawError` when a table of the law does not reach back to the day of `standing`.
  init(of standing: Standing) throws(LawError) {
    let (dossier, day, law) = (standing.now.dossier, standing.on, standing.law)
    let claims = dossier.debts.map { Claim($0) }
    let budget = Plan.budget(of: standing)
    var gates: [ID<Debt>: LimitationGate] = [:]
    var rates: [RunningRate] = []
    var accounts: [(source: OwedRun, today: OwedRun)] = []
    for claim in claims {
      gates[claim.debt.id] = try LimitationGate.of(claim.debt, on: day, law: law)
      rates.append(try claim.debt.lawfulRate(on: day, law: law))
      accounts.append(try standing.account(of: claim.debt))
    }
    let (dueDates, payDay) = DueDates.forOffers(from: dossier, on: day)
    facts = try StrategyFacts(
      of: claims, paid: accounts.map { TermCourse($0, on: dueDates) }, in: dossier, on: day,
      law: law)
    misfit = try Misfit.of(claims, within: budget.capacity, facts, on: day, law: law)
    (self.dueDates, self.payDay) = (dueDates, payDay)
    claimed = standing.claimedFindings(gates)
    (self.standing, self.claims, self.budget) = (standing, claims, budget)
    (self.gates, self.rates, self.accounts) = (gates, rates, accounts)
  }
}

/// A plan that was divided and not carried on yet: the offers, before what becomes of them.
struct PlanDraft {
  let ground: PlanGround
  let allocation: Allocation
  let misfit: Misfit?
  /// What was assumed, or is not known, of interest.
  let assumptions: [Finding]
  /// The offers, with what they are carried on from.
  var course: CourseFacts

  /// What `strategy` divides. Where an income ends, or a cost begins, while offers run, it divides what
  /// is left from then on.
  init(on ground: PlanGround, by strategy: Strategy) throws(LawError) {
    var draft = try PlanDraft(on: ground, by: strategy, within: ground.budget, ground.misfit)
    let assurances = ground.standing.now.dossier.assurances
    while let later = draft.course.lessLater, later.then > .zero,
      assurances.anyway(FindingCode.endsBefore.rawValue, debt: nil) == nil
    {
      var lower = draft.course.budget
      lower.ceiling = later.ceiling(below: draft.course.capacity)
      lower.later = draft.course.budget.later ?? later
      let misfit = try Misfit.of(
        ground.claims, within: lower.capacity, ground.facts, on: ground.standing.on,
        law: ground.standing.law)
      let next = try PlanDraft(on: ground, by: strategy, within: lower, misfit)
      guard lower.capacity > .zero, next.course.capacity < draft.course.capacity,
        next.course.longestOffer <= Plan.mostMonths
      else { break }
      draft = next
    }
    self = draft
  }

  init(
    on ground: PlanGround, by strategy: Strategy, within budget: Budget, _ misfit: Misfit?
  ) throws(LawError) {
    let (day, law) = (ground.standing.on, ground.standing.law)
    allocation = Self.allocate(
      budget.capacity, over: ground.claims, by: strategy.steps(for: ground.claims, ground.facts))
    var offers: [Offer] = []
    var assumptions: [Finding] = []
    var unknown: [Finding] = []
    for (index, claim) in ground.claims.enumerated() {
      let running = ground.rates[index]
      let offer = Offer(
        for: claim, monthly: allocation.given(to: claim.debt.id), rate: running.rate,
        account: ground.accounts[index], dueDates: ground.dueDates, on: day)
      offers.append(offer)
      if let bounds = try offer.interestBounds(of: claim.debt, on: day, law: law) {
        unknown.append(Finding(.interestNotKnown(bounds), on: claim.debt.id))
      }
      if let assumption = running.assumption, offer.monthly > .zero,
        !assumptions.contains(assumption)
      {
        assumptions.append(assumption)
      }
    }
    self.ground = ground
    self.misfit = misfit
    self.assumptions = unknown + assumptions
    course = CourseFacts(
      standing: ground.standing, strategy: strategy, budget: budget, offers: offers,
      bounds: ground.facts.bounds, ahead: nil)
  }

  /// Runs the steps; when less than a cent is left for each creditor after what runs already,
  /// nothing is offered at all.
  fileprivate static func allocate(
    _ capacity: Money, over claims: [Claim], by steps: [any AllocationStep]
  ) -> Allocation {
    var allocation = Allocation(of: capacity)
    for step in steps.filter({ $0 is RunningArrangements }) {
      step.apply(to: &allocation, claims: claims)
    }
    guard allocation.left.cents >= claims.count(where: \.isOpen) else { return allocation }
    for step in steps.filter({ !($0 is RunningArrangements) }) {
      step.apply(to: &allocation, claims: claims)
    }
    return allocation
  }
}

extension Offer {
  /// - Parameter changes: of a new offer; an arrangement that runs goes on as it was agreed.
  init(
    for claim: Claim, monthly: Money, changes: TermChanges = .none, rate: Rate,
    account: (source: OwedRun, today: OwedRun), dueDates: DueDates, on day: LocalDate
  ) {
    debt = claim.debt.id
    creditor = claim.debt.creditor
    owed = claim.owed
    disputed = min(claim.debt.disputed, claim.debt.claimed)
    self.monthly = monthly
    self.rate = rate
    self.account = account.today
    source = account.source
    let running = claim.debt.runningArrangement
    self.dueDates = running?.dueDates(after: day) ?? dueDates
    guard monthly > .zero else {
      (kind, repayment, withoutInterest, self.changes) = (.none, nil, nil, .none)
      return
    }
    kind = running == nil ? .instalments : .running
    self.changes = running?.changes.after(day) ?? changes
    repayment = .of(
      account.today, from: account.source, monthly: monthly, changes: self.changes,
      dueDates: self.dueDates)
    withoutInterest = Repayment.withoutInterest(
      account.today,
      TermAmounts(monthly: monthly, changes: self.changes, dates: self.dueDates))
  }

  /// The same offer with steps on the way.
  func changing(_ changes: TermChanges, of claim: Claim, on day: LocalDate) -> Offer {
    Offer(
      for: claim, monthly: monthly, changes: changes, rate: rate, account: (source, account),
      dueDates: dueDates, on: day)
  }
}

extension Offer {
  /// Between what and what the offer lies where the rate of `debt` is not known; nil where it is, or
  /// where nothing is offered.
  fileprivate func interestBounds(
    of debt: Debt, on day: LocalDate, law: Law
  ) throws(LawError) -> InterestBounds? {
    guard debt.interest == .unknown, let withoutInterest else { return nil }
    let ceiling = try law.creditMaximum.lawAnswer(on: day, .assume).row.value
    var dearest = debt
    dearest.interest = .contract(ceiling)
    return InterestBounds(
      monthly: monthly, least: withoutInterest, ceiling: ceiling,
      most: .of(
        try dearest.account(on: day, law: law), monthly: monthly, changes: changes,
        dueDates: dueDates))
  }
}
