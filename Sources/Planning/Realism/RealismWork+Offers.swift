import Domain
import Rules

extension RealismWork {
  /// What is left to live on, and what the law asks.
  func aboutRoom() throws(LawError) -> [Finding] {
    var found: [Finding] = []
    if budget.left > room.room, plan.hasOpenDebts {
      found.append(
        finding(
          .aboveRoomByLaw(
            capacity: budget.left, room: room.room,
            endsSoon: plan.owed <= budget.left * limits.soon.count), room.sources,
          room.isExact ? .clear : .dependsOnFacts))
    }
    let left = left(paying: plan.monthly)
    if left < need.minimum, dossier.isIncomeKnown {
      found.append(
        finding(
          .belowMinimum(
            left: left, minimum: need.minimum, year: need.minimumYear,
            left < need.askBelow ? .stop : forgotten.isEmpty ? .info : .warn),
          need.minimumSources))
    }
    let unpaid = self.left(paying: .zero)
    if budget.left <= .zero, unpaid >= need.minimum + Self.clearly, room.room >= Self.clearly {
      found.append(
        finding(
          .noOfferNotTrue(shortfall: budget.shortfall, room: room.room),
          room.sources + need.minimumSources, .dependsOnFacts))
    }
    if budget.left > .zero, plan.monthly > .zero, !high().isEmpty,
      room.room >= max(plan.monthly * 2, plan.monthly + Self.clearly)
    {
      found.append(
        finding(
          .littleOffered(plan.monthly, room: room.room), room.sources,
          room.isExact ? .clear : .dependsOnFacts))
    }
    return found
  }

  /// So much more than the minimum, and so much that can be taken, is no matter of rounding.
  private static let clearly = Money(cents: 50_00)

  /// What is wrong with single offers. Arrangements that run already are left alone: they were agreed.
  func aboutOffers() -> [Finding] {
    let facts = plan.courseFacts
    return plan.offers.flatMap { offer in
      facts.doubts(about: offer, limits).map { issue in
        switch issue {
        case .creditorTerms(let bound, _, _):
          finding(
            issue, on: offer.debt, bound.sources, bound.isAssumed ? .dependsOnFacts : .practice)
        case .belowInterest: finding(issue, on: offer.debt, [], .clear)
        default: finding(issue, on: offer.debt, limitSources)
        }
      }
    }
  }
}

extension CourseFacts {
  /// What keeps one offer from being one, or nearly. An arrangement that runs was agreed.
  func doubts(about offer: Offer, _ limits: OfferLimits) -> [RealismIssue] {
    guard offer.kind == .instalments else { return [] }
    var doubts: [RealismIssue] = []
    if let bound = bounds[offer.debt], !bound.isKept(by: offer) {
      doubts.append(
        .creditorTerms(bound, offered: offer.monthly, isFirm: bound.basis.isFirm))
    }
    let least = offer.least
    if least < offer.owed, least < limits.smallInstalment {
      doubts.append(
        .crumb(
          least, isStop: least < limits.instalmentAtLeast, byTurns: strategy.isByTurns))
    }
    // A payment on tax carries only its own interest (IW 28): it ends, late, and `tooLong` says so.
    if case .never(let interest) = offer.repayment,
      standing.now.dossier.debt(offer.debt)?.kind != .tax
    {
      doubts.append(.belowInterest(monthlyInterest: interest, offered: offer.monthly))
    }
    return doubts
  }

  /// The debts that this plan reaches with no offer that can be sent: they wait, or what they would get
  /// is none. All of them where one offer takes too long.
  var unreached: Int {
    let open = offers.filter { $0.kind != .running && $0.owed > .zero }
    // Limits are practice: without a table for the day nothing is too small.
    let limits = try? standing.law.offerLimits.lawAnswer(on: on, .assume).row.value
    if longestOffer > Plan.mostMonths { return open.count }
    return open.count { offer in
      offer.monthly == .zero
        || limits.map { doubts(about: offer, $0).contains { $0.severity == .stop } } ?? false
    }
  }
}

extension Plan {
  /// The debts that it reaches with no offer that can be sent.
  var unreached: Int { courseFacts.unreached }
}

extension Offer {
  /// The lowest of its amounts a month.
  var least: Money { changes.steps.map(\.monthly).reduce(monthly, min) }
}

extension LowerBound {
  /// Whether the creditor can accept it: in steps, where it is paid within the months of its rule.
  func isKept(by offer: Offer) -> Bool {
    guard offer.changes.isEmpty else {
      switch basis {
      case .maximumMonths(let months), .houseMonths(_, let months), .ruleMonths(_, let months):
        return offer.instalments.map { $0.terms <= months } ?? false
      case .minimum, .houseMinimum, .ruleAmount, .noInstalments: return offer.least >= amount
      }
    }
    return offer.monthly >= amount
  }
}

extension LowerBound.Basis {
  /// Whether the law says it or the creditor told it; the other rules are policy as published.
  fileprivate var isFirm: Bool {
    switch self {
    case .minimum, .maximumMonths: true
    // What was told long ago may be otherwise now.
    case .houseMinimum(let rule), .houseMonths(let rule, _): !rule.isOld
    case .ruleMonths(let name, _), .ruleAmount(let name), .noInstalments(let name):
      switch name {
      case .trafficFine, .courtFine, .prosecutorFine, .studentLoan15, .studentLoan35: true
      case .taxShortDeferral, .taxInstalments, .vehicleTax, .allowanceStandard,
        .allowanceCapacity, .healthInsurer, .energySupplier, .debtArrangement, .anyOther:
        false
      }
    }
  }
}
