import Domain
import Rules

/// What can be offered to every creditor, computed from the picture of a household on one day.
///
/// The monthly offers add up to exactly `min(capacity, what can be taken)`: never above the
/// capacity, unless arrangements that run already exceed it (`runningAboveCapacity`).
package struct Plan: Hashable, Sendable {
  /// The picture it was made from.
  package let standing: Standing
  package let strategy: Strategy
  package let budget: Budget
  package let year: YearView
  package let allocation: Allocation
  /// One for each debt, in the order of the dossier.
  package let offers: [Offer]
  /// What has to be known, most severe first.
  package let findings: [Finding]
  /// Day of the month of the income the terms follow; nil where none is known.
  package let payDay: Int?
  /// For each debt, whether a letter may acknowledge it.
  package let gates: [ID<Debt>: LimitationGate]
  /// The least a month each creditor can accept, where anything is known of it.
  package let bounds: [ID<Debt>: LowerBound]
  /// Set where what has to be paid does not fit the capacity.
  package let misfit: Misfit?
  /// Month by month until the end, what comes free passed on.
  package let course: Schedule

  /// The day for which it holds.
  package var on: LocalDate { standing.on }
  /// What can go to all creditors together each month, running arrangements included.
  package var capacity: Money { budget.capacity }
  /// What goes to them each month by this plan.
  package var monthly: Money { offers.map(\.monthly).sum() }
  /// What is claimed and not disputed, all debts together.
  package var owed: Money { offers.map(\.owed).sum() }
  /// Interest that runs until the end of the course.
  package var totalInterest: Money { course.totalInterest }
  /// The month in which the last debt is paid, what comes free passed on; nil when there is none, or
  /// when one is not paid by this plan.
  package var debtFree: Month? { course.debtFree }
  /// Interest in the terms as they are offered, over the offers that end.
  package var offeredInterest: Money { offers.compactMap(\.instalments?.interest).sum() }
  /// The month of the last term as it is offered, before anything that comes free; nil when there is
  /// none, or when an offer does not end.
  package var offeredThrough: Month? {
    let open = offers.filter { $0.owed > .zero }
    let ends = open.compactMap(\.instalments?.lastDue)
    return ends.count == open.count ? ends.max()?.inMonth : nil
  }

  /// The offer on that debt; nil for a debt that the dossier did not hold.
  package func offer(for debt: ID<Debt>) -> Offer? { offers.of(debt) }
}

extension Plan {
  /// The plan for the household as it is on the day of `standing`.
  /// - Throws: `LawError` when a table of the law does not reach back to that day.
  ///
  /// Where an income ends, or a cost begins, while offers run, it divides what is left from then on: an
  /// amount that holds until the end. Where a month would break, it divides what breaks none.
  package init(of standing: Standing, by strategy: Strategy) throws(LawError) {
    var plan = try Plan(of: standing, by: strategy, within: Self.budget(of: standing))
    while let later = plan.lessLater, later.then > .zero,
      standing.now.dossier.assurances.anyway(FindingCode.endsBefore.rawValue, debt: nil) == nil
    {
      var lower = plan.budget
      lower.ceiling = later.then
      lower.later = plan.budget.later ?? later
      let next = try Plan(of: standing, by: strategy, within: lower)
      guard next.capacity < plan.capacity, next.longestOffer <= Self.mostMonths else { break }
      plan = next
    }
    self = plan
  }

  private static func budget(of standing: Standing) -> Budget {
    let budget = Budget(of: standing)
    // Whoever knows that the money is there said so.
    let isLifted =
      standing.now.dossier.assurances.anyway(FindingCode.shortMonth.rawValue, debt: nil) != nil
    return isLifted ? budget : budget.holdingBack(for: standing)
  }

  /// Longer than this is no offer that can be kept (the border of problematic debt).
  static let mostMonths = 36

  private init(
    of standing: Standing, by strategy: Strategy, within budget: Budget
  ) throws(LawError) {
    let (dossier, day, law) = (standing.now.dossier, standing.on, standing.law)
    let claims = dossier.debts.map { Claim($0) }
    let facts = try StrategyFacts(of: claims, settings: dossier.settings, on: day, law: law)
    let allocation = Self.allocate(
      budget.capacity, over: claims, by: strategy.steps(for: claims, facts))
    let misfit = try Misfit.of(claims, within: budget.capacity, facts, on: day, law: law)
    let dueDates = DueDates.forOffers(from: dossier, on: day)
    var offers: [Offer] = []
    var assumptions: [Finding] = []
    var unknown: [Finding] = []
    var gates: [ID<Debt>: LimitationGate] = [:]
    for claim in claims {
      gates[claim.debt.id] = try LimitationGate.of(claim.debt, on: day, law: law)
      let running = try claim.debt.lawfulRate(on: day, law: law)
      let offer = Offer(
        for: claim, monthly: allocation.given(to: claim.debt.id), rate: running.rate,
        account: try standing.account(of: claim.debt), dueDates: dueDates.dates, on: day)
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
    let course = Schedule(
      CourseFacts(
        standing: standing, strategy: strategy, budget: budget, offers: offers,
        bounds: facts.bounds),
      freed: .passOn)
    let year = YearView(of: standing, budget: budget, paying: course)
    self.init(
      standing: standing, strategy: strategy, budget: budget, year: year, allocation: allocation,
      offers: offers,
      findings: Self.findings(
        FindingInput(
          dossier: dossier, budget: budget, year: year, allocation: allocation, claims: claims,
          offers: offers, claimed: standing.claimedFindings(gates), payDay: dueDates.payDay,
          strategy: strategy, bounds: facts.bounds, course: course),
        on: day, and: unknown + assumptions),
      payDay: dueDates.payDay, gates: gates, bounds: facts.bounds, misfit: misfit, course: course)
  }

  /// The plan by the way of dividing that the dossier names, else by the one that fits best.
  /// - Throws: `LawError` when a table of the law does not reach back to the day.
  package init(of standing: Standing) throws(LawError) {
    self = try StrategyComparison.plan(of: standing)
  }

  /// Runs the steps; when less than a cent is left for each creditor after what runs already,
  /// nothing is offered at all.
  static func allocate(
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
  init(
    for claim: Claim, monthly: Money, rate: Rate,
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
    self.dueDates = claim.debt.runningArrangement?.dueDates(after: day) ?? dueDates
    guard monthly > .zero else {
      (kind, repayment, withoutInterest) = (.none, nil, nil)
      return
    }
    kind = claim.debt.runningArrangement == nil ? .instalments : .running
    repayment = .of(
      account.today, from: account.source, monthly: monthly, dueDates: self.dueDates)
    withoutInterest = Repayment.withoutInterest(
      account.today, monthly: monthly, dueDates: self.dueDates)
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
        try dearest.account(on: day, law: law), monthly: monthly, dueDates: dueDates))
  }
}

extension StrategyFacts {
  /// What is known of `claims` on `day`.
  package init(
    of claims: [Claim], settings: Settings, on day: LocalDate, law: Law
  ) throws(LawError) {
    var bounds: [ID<Debt>: LowerBound] = [:]
    var rates: [ID<Debt>: Rate] = [:]
    for claim in claims {
      bounds[claim.debt.id] = try LowerBound.of(claim, on: day, law: law)
      rates[claim.debt.id] = try claim.debt.lawfulRate(on: day, law: law).rate
    }
    self.init(settings: settings, bounds: bounds, rates: rates)
  }
}

extension Plan {
  /// Where the rules of creditors stand that this plan leans on: those that divide it, and those it
  /// breaks.
  private var sourcesOfRules: [Source] {
    let byLaw = budget.keptByLaw > .zero ? budget.room?.sources ?? [] : []
    return strategy == .creditorRulesFirst || !brokenRules.isEmpty
      ? byLaw + bounds.values.flatMap(\.sources) : byLaw
  }

  /// The tables that this plan leans on and of which the last known figure was used.
  package var lastKnown: [LastKnown] {
    standing.law.lastKnown(on: standing.on, among: sourcesOfRules)
  }

  /// The debts of which the offer lies below what the creditor can accept, in the order of the
  /// dossier.
  package var brokenRules: [ID<Debt>] {
    offers.filter { offer in
      offer.kind != .running && offer.monthly < bounds[offer.debt]?.amount ?? .zero
    }.map(\.debt)
  }
}

extension Debt {
  /// The rate that runs, with the errors of a calculation.
  func lawfulRate(on day: LocalDate, law: Law) throws(LawError) -> RunningRate {
    do throws(RuleError) {
      return try runningRate(on: day, law: law)
    } catch {
      throw .rule(error)
    }
  }
}

extension Debt.Arrangement {
  /// The terms still to come: on the agreed day, or the 28th where none is known.
  func dueDates(after day: LocalDate) -> DueDates {
    let start = max(from ?? day, day.adding(days: 1))
    return DueDates(dayOfMonth: dueDay ?? 28, notBefore: start)
  }
}
