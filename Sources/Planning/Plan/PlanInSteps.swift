import Domain
import Rules

extension Plan {
  /// Whether it offers amounts that change on the way, or sums besides.
  package var isInSteps: Bool { ahead != nil }

  /// Whether offers of one amount would not be kept: they take too long, are too small, or a month or a
  /// day on the way breaks them. Only then offers are made in steps.
  var breaksLevel: Bool {
    let facts = courseFacts
    let assurances = standing.now.dossier.assurances
    func isLifted(_ code: FindingCode) -> Bool {
      assurances.anyway(code.rawValue, debt: nil) != nil
    }
    guard offers.contains(where: { $0.kind == .instalments }) else { return false }
    if facts.longestOffer > Self.mostMonths || facts.waitsTooLong(course) { return true }
    if lessLater != nil, !isLifted(.endsBefore) { return true }
    if year.dip != nil, !isLifted(.shortMonth) { return true }
    return facts.hasRefused
  }

  /// The same household with offers in steps by the same way of dividing; nil where those would not be
  /// kept either.
  static func inSteps(
    on ground: PlanGround, by strategy: Strategy, _ course: CapacityCourse
  ) throws(LawError) -> Plan? {
    for ahead in course.candidates {
      let draft = try PlanDraft(
        on: ground, by: strategy, ahead: ahead, within: course.budget(for: ahead))
      guard let draft else { continue }
      let plan = Plan(draft)
      if plan.keepsSteps { return plan }
    }
    return nil
  }

  /// Whether its steps can be kept: every offer is worth one and ends in time, no month pays more than
  /// there is, and none lacks money.
  private var keepsSteps: Bool {
    guard let ahead else { return false }
    let facts = courseFacts
    let open = offers.filter { $0.kind != .running && $0.owed > .zero && !isLongByNature($0.debt) }
    guard open.allSatisfy({ $0.monthly > .zero && $0.instalments != nil }),
      facts.longestOffer <= Self.mostMonths, !facts.hasRefused, lessLater == nil, year.dip == nil
    else { return false }
    return course.rows.allSatisfy { row in
      row.paid <= ahead.amount(in: row.month) + ahead.extra(in: row.month) || row.cash == nil
    }
  }
}

extension CourseFacts {
  /// Whether some offer is none: too small, or refused by a rule that the creditor or the law has.
  fileprivate var hasRefused: Bool {
    guard let limits = try? standing.law.offerLimits.lawAnswer(on: on, .assume).row.value else {
      return false
    }
    let assurances = standing.now.dossier.assurances
    return offers.contains { offer in
      doubts(about: offer, limits).contains {
        $0.severity == .stop && assurances.anyway($0.code.rawValue, debt: offer.debt) == nil
      }
    }
  }

  /// Whether debts wait for others until it takes too long.
  fileprivate func waitsTooLong(_ course: Schedule) -> Bool {
    let waiting = offers.contains { $0.kind != .running && $0.owed > .zero && $0.monthly == .zero }
    guard waiting, monthly > .zero, let months = course.monthsToLastPaid else { return false }
    return months > Plan.mostMonths
  }
}

extension PlanDraft {
  /// What `strategy` divides of `ahead`, promised in at most three amounts to each creditor; nil where
  /// nothing changes on the way.
  fileprivate init?(
    on ground: PlanGround, by strategy: Strategy, ahead: CapacityAhead, within budget: Budget
  ) throws(LawError) {
    let misfit = try Misfit.of(
      ground.claims, within: budget.capacity, ground.facts, on: ground.standing.on,
      law: ground.standing.law)
    var level = try PlanDraft(on: ground, by: strategy, within: budget, misfit)
    level.course.ahead = ahead
    var run = PaymentRun(of: level.course, freed: .passOn)
    run.toTheEnd(before: ground.standing.on.inMonth.adding(Self.enough))
    let offers = zip(level.course.offers, ground.claims).map { offer, claim in
      offer.kind == .instalments
        ? offer.changing(run.changes(for: offer), of: claim, on: ground.standing.on) : offer
    }
    guard offers.contains(where: { $0.kind == .instalments && !$0.changes.isEmpty }) else {
      return nil
    }
    level.course.offers = offers
    self = level
  }

  /// Months after which an offer would take too long, whatever comes.
  private static let enough = 60
}

extension PaymentRun {
  /// What of the amounts that `offer` gets by this run can be promised: at most three, the first
  /// included. Of rises those are left out that bring least.
  fileprivate func changes(for offer: Offer) -> TermChanges {
    let shares = promises.compactMap { promise in
      promise.shares[offer.debt].map { (month: promise.month, $0.monthly, $0.extra) }
    }
    var steps: [(index: Int, monthly: Money)] = []
    var extras: [TermChanges.Extra] = []
    for (index, share) in shares.enumerated() {
      let (_, monthly, extra) = share
      if monthly != steps.last?.monthly ?? offer.monthly { steps.append((index, monthly)) }
      let day = offer.dueDates.day(ofTerm: index + 1)
      if extra > .zero { extras.append(TermChanges.Extra(on: day, amount: extra)) }
    }
    func gain(_ place: Int) -> Money {
      let before = place > 0 ? steps[place - 1].monthly : offer.monthly
      let end = place + 1 < steps.count ? steps[place + 1].index : shares.count
      return (steps[place].monthly - before) * (end - steps[place].index)
    }
    func isSmall(_ place: Int) -> Bool {
      let gain = gain(place)
      return gain > .zero && (steps.count > 2 || gain < Plan.worthALetter)
    }
    while let least = steps.indices.filter(isSmall).min(by: { gain($0) < gain($1) }) {
      steps.remove(at: least)
    }
    return TermChanges(
      steps: steps.filter { $0.monthly > .zero }.map {
        TermChanges.Step(from: offer.dueDates.day(ofTerm: $0.index + 1), monthly: $0.monthly)
      }, extras: extras)
  }
}
