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
  /// To how many creditors something is owed that is not disputed: counted once, each letter tells it.
  package let creditors: Int
  /// What there is month by month, where offers are made in steps; nil for offers of one amount.
  package let ahead: CapacityAhead?
  /// How many arrangements run.
  package let agreements: Int

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

  /// Whether its amount is only set apart: no letter offers it while the claim may be too old.
  package func isSetApart(_ offer: Offer) -> Bool {
    offer.kind == .instalments && gates[offer.debt]?.clearance == nil
  }

  /// Those that are only set apart, in the order of the dossier.
  package var setApart: [Offer] { offers.filter(isSetApart) }
}

extension Plan {
  /// The plan for the household as it is on the day of `standing`.
  /// - Throws: `LawError` when a table of the law does not reach back to that day.
  ///
  /// Where an income ends, or a cost begins, while offers run, it divides what is left from then on: an
  /// amount that holds until the end. Where a month would break, it divides what breaks none.
  ///
  /// Where an offer of one amount would not be kept, it offers in steps what would be.
  package init(of standing: Standing, by strategy: Strategy) throws(LawError) {
    let ground = try PlanGround(of: standing)
    self = try Plan(try PlanDraft(on: ground, by: strategy)).orInSteps(on: ground) {
      CapacityCourse(on: ground)
    }
  }

  /// Itself, or what can be kept in its place.
  /// - Parameter course: asked for only where this one would not be kept.
  func orInSteps(
    on ground: PlanGround, _ course: () -> CapacityCourse
  ) throws(LawError) -> Plan {
    guard breaksLevel else { return self }
    return try Self.inSteps(on: ground, by: strategy, course()) ?? self
  }

  /// What there is to divide, the same for every way of dividing.
  static func budget(of standing: Standing) -> Budget {
    let budget = Budget(of: standing)
    // Whoever knows that the money is there said so.
    let isLifted =
      standing.now.dossier.assurances.anyway(FindingCode.shortMonth.rawValue, debt: nil) != nil
    return isLifted ? budget : budget.holdingBack(for: standing)
  }

  /// Longer than this is no offer that can be kept (the border of problematic debt).
  static let mostMonths = 36

  /// The plan that was drafted, carried on from where `run` is; nil for the start.
  init(_ draft: PlanDraft, from run: PaymentRun? = nil) {
    let (ground, facts) = (draft.ground, draft.course)
    let standing = ground.standing
    let course = Schedule(
      facts, run ?? PaymentRun(of: facts, freed: .passOn), freed: .passOn)
    let year = YearView(of: standing, budget: facts.budget, paying: course)
    self.init(
      standing: standing, strategy: facts.strategy, budget: facts.budget, year: year,
      allocation: draft.allocation, offers: facts.offers,
      findings: Self.findings(
        FindingInput(
          dossier: standing.now.dossier, budget: facts.budget, year: year,
          allocation: draft.allocation, claims: ground.claims, offers: facts.offers,
          claimed: ground.claimed, payDay: ground.payDay, strategy: facts.strategy,
          bounds: facts.bounds, course: course),
        on: standing.on, and: draft.assumptions),
      payDay: ground.payDay, gates: ground.gates, bounds: facts.bounds, misfit: draft.misfit,
      course: course,
      creditors: standing.now.dossier.debts.creditorsOwed.count,
      ahead: facts.ahead, agreements: facts.offers.count { $0.kind == .running })
  }

  /// The plan by the way of dividing that the dossier names, else by the one that fits best.
  /// - Throws: `LawError` when a table of the law does not reach back to the day.
  package init(of standing: Standing) throws(LawError) {
    self = try StrategyChoice.plan(of: standing)
  }
}

extension [Debt] {
  /// The creditors to whom something is owed that is not disputed: those that letters count.
  package var creditorsOwed: Set<ID<Creditor>> {
    Set(lazy.filter { $0.undisputed > .zero }.map(\.creditor))
  }
}

extension StrategyFacts {
  /// What is known of `claims` on `day`; `courses` are theirs, in the same order.
  init(
    of claims: [Claim], paid courses: [TermCourse], in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) {
    var bounds: [ID<Debt>: LowerBound] = [:]
    var rates: [ID<Debt>: Rate] = [:]
    for (claim, course) in zip(claims, courses) {
      bounds[claim.debt.id] = try LowerBound.of(
        claim, paid: course, in: dossier, on: day, law: law)
      rates[claim.debt.id] = try claim.debt.lawfulRate(on: day, law: law).rate
    }
    self.init(settings: dossier.settings, bounds: bounds, rates: rates)
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
  package var brokenRules: [ID<Debt>] { courseFacts.brokenRules }
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
    return .ofArrangement(from: from, dayOfMonth: dueDay ?? 28, notBefore: start)
  }
}
