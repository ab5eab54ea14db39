import Domain
import Rules

/// By what ways of dividing are compared; smaller is better, first things first: urgent arrears in time,
/// then the fewest rules broken and by the least, then an end within three years, then the fewest
/// creditors without an offer that can be sent, then the least interest together with what fines rise by,
/// then the soonest end. Whom it reaches counts before what it costs.
enum StrategyRank {
  /// What the offers say by themselves.
  static func ofOffers(_ facts: CourseFacts, coversUrgent: Bool) -> [Int] {
    [coversUrgent ? 0 : 1, facts.brokenRules.count, facts.lacking.cents]
  }

  /// What three years of them say.
  static func ofTime(_ facts: CourseFacts, endsInTime: Bool) -> [Int] {
    [endsInTime ? 0 : 1, facts.unreached]
  }

  /// What only the end says; nil where there is none.
  static func ofEnd(interest: Money?, rises: Money, months: Int?) -> [Int] {
    [interest.map { ($0 + rises).cents } ?? .max, months ?? .max]
  }
}

/// The way of dividing that a comparison would recommend, found without carrying every plan on to its
/// end: one that is behind already cannot be it.
enum StrategyChoice {
  private struct Candidate {
    let draft: PlanDraft
    var run: PaymentRun
  }

  /// The plan by the way of dividing that was chosen, else by the one that is recommended.
  static func plan(of standing: Standing) throws(LawError) -> Plan {
    let dossier = standing.now.dossier
    // Among fewer than two there is nothing to choose.
    if dossier.settings.strategy != nil || dossier.debts.count(where: { Claim($0).isOpen }) < 2 {
      return try Plan(of: standing, by: dossier.settings.strategy ?? .proportional)
    }
    let ground = try PlanGround(of: standing)
    let plan = try best(on: ground)
    if plan.breaksLevel, let inSteps = try bestInSteps(on: ground) { return inSteps }
    if plan.strategy == .proportional || plan.offersAnything { return plan }
    return Plan(try PlanDraft(on: ground, by: .proportional))
  }

  private static func best(on ground: PlanGround) throws(LawError) -> Plan {
    let claims = ground.claims
    let months = ground.standing.now.dossier.settings.urgentMonths
    var drafts: [PlanDraft] = []
    for strategy in Strategy.allCases
    where strategy != .creditorRulesFirst || !ground.facts.bounds.isEmpty {
      drafts.append(try PlanDraft(on: ground, by: strategy))
    }
    drafts = least(of: drafts) { draft in
      StrategyRank.ofOffers(
        draft.course,
        coversUrgent: Plan.aboutUrgency(claims, draft.allocation, within: months).isEmpty)
    }
    guard drafts.count > 1 else { return Plan(drafts[0]) }
    var candidates = drafts.map { draft in
      var run = PaymentRun(of: draft.course, freed: .passOn)
      if draft.course.mayEndInTime {
        run.toTheEnd(before: draft.course.lastStart.adding(StrategyComparison.Row.longest + 1))
      }
      return Candidate(draft: draft, run: run)
    }
    candidates = least(of: candidates) { candidate in
      let course = candidate.draft.course
      return StrategyRank.ofTime(
        course,
        endsInTime: course.mayEndInTime
          && StrategyComparison.Row.isInTime(candidate.run.sums.months))
    }
    return leastAtTheEnd(of: candidates)
  }

  /// The best of candidates that differ at their end alone. Only that one becomes a plan, and whatever costs
  /// more already goes no further.
  private static func leastAtTheEnd(of candidates: [Candidate]) -> Plan {
    guard candidates.count > 1 else { return Plan(candidates[0].draft, from: candidates[0].run) }
    let isBounded = candidates.allSatisfy { $0.draft.course.interestOnlyGrows }
    var found: (place: Int, rank: [Int], run: PaymentRun)?
    // What is dearest to leave comes first: most others cost more than that one before they end.
    let dearest = candidates.firstIndex { $0.draft.course.strategy == .dearestFirst }
    for place in [dearest].compactMap(\.self) + candidates.indices.filter({ $0 != dearest }) {
      let course = candidates[place].draft.course
      var run = candidates[place].run
      let rises = course.risesOfFines
      let least = found?.rank[0] ?? .max
      run.toTheEnd(upTo: isBounded && least < .max ? Money(cents: least) - rises : nil)
      let (months, interest) = run.sums
      let rank = StrategyRank.ofEnd(
        interest: months == nil ? nil : interest, rises: rises, months: months)
      let isBetter = found.map { found in
        rank == found.rank
          ? place < found.place : rank.lexicographicallyPrecedes(found.rank)
      }
      if isBetter ?? true { found = (place, rank, run) }
    }
    let best = candidates[found?.place ?? 0]
    return Plan(best.draft, from: found?.run ?? best.run)
  }

  /// The best of the ways of dividing that can be offered in steps; nil where none can.
  private static func bestInSteps(on ground: PlanGround) throws(LawError) -> Plan? {
    let course = CapacityCourse(on: ground)
    guard !course.candidates.isEmpty else { return nil }
    var plans: [Plan] = []
    for strategy in Strategy.allCases
    where strategy != .creditorRulesFirst || !ground.facts.bounds.isEmpty {
      if let plan = try Plan.inSteps(on: ground, by: strategy, course) { plans.append(plan) }
    }
    return least(of: plans) { StrategyComparison.Row($0).rank }.first
  }

  /// Those with the least rank, in their order.
  private static func least<Item>(of items: [Item], by rank: (Item) -> [Int]) -> [Item] {
    let ranks = items.map(rank)
    guard let best = ranks.min(by: { $0.lexicographicallyPrecedes($1) }) else { return [] }
    return zip(items, ranks).filter { $0.1 == best }.map(\.0)
  }
}

extension CourseFacts {
  /// Whether everything can be paid within three years, without any interest at least. The month of the plan
  /// itself may be one more.
  fileprivate var mayEndInTime: Bool {
    guard ahead == nil, offers.allSatisfy(\.changes.isEmpty) else { return true }
    return offers.map(\.owed).sum()
      <= max(monthly, capacity) * (StrategyComparison.Row.longest + 1)
  }

  /// Whether no interest is forgiven on the way, so that what there was is the least that there will be.
  fileprivate var interestOnlyGrows: Bool { !offers.contains(where: \.source.mayForgive) }

  /// The month in which the last of the debts that get something gets it first, after the month of the
  /// plan: what ends within some months from the first payment ends within as many from here.
  fileprivate var lastStart: Month {
    let usual = DueDates.forOffers(from: standing.now.dossier, on: on).dates
    let starts = offers.filter { $0.monthly > .zero }.map {
      ($0.kind == .running ? $0.dueDates : usual).day(ofTerm: 1).inMonth
    }
    return max(starts.max() ?? on.inMonth, on.inMonth.adding(1))
  }
}
