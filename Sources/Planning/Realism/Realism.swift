import Domain
import Rules

/// Whether the offers of a plan are realistic: what was found, and what follows from it. It judges;
/// letters go by it.
package struct Realism: Hashable, Sendable {
  /// What follows for the household.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// All that is left can be offered.
    case offer
    /// Less than what is left: by law it is enough, or later there is less.
    case offerCapped
    /// Something has to be answered, or divided in another way, before there is an offer.
    case answersNeeded
    /// An offer would not be kept; help fits.
    case noOffer
  }

  /// A finding that does not stop anything any more, and who said so when.
  package struct Lifted: Hashable, Sendable {
    package let finding: Finding
    package let said: Assurance
  }

  /// Nil where there is nothing to offer on, and where a table does not reach back to the day.
  package let verdict: Verdict?
  /// What was found, most severe first and then in the order of the dossier.
  package let findings: [Finding]
  /// What was found and lifted by name.
  package let lifted: [Lifted]
  /// The plan that was judged.
  package let plan: Plan

  /// What the law leaves to creditors; nil where a table does not reach back to the day.
  package var room: RoomByLaw? { plan.budget.room }
  /// The most that goes to creditors a month: what is left, at most the room by law.
  package var most: Money { plan.capacity }
  /// Whether too little is left to live on for any offer to be kept.
  package var isTooLittleToLiveOn: Bool {
    verdict == .noOffer && findings.contains { $0.code == .belowMinimum && $0.severity == .stop }
  }
  /// The debts for which no letter should offer money while this stands.
  package var stopped: [ID<Debt>] {
    let own = Set(findings.compactMap { $0.severity == .stop ? $0.debt : nil })
    return plan.offers.map(\.debt).filter(own.contains)
  }
}

extension Realism {
  /// The judgement of `plan`.
  package init(of plan: Plan) {
    do throws(LawError) {
      try self.init(judging: plan)
    } catch {
      self.init(
        verdict: nil,
        findings: [
          Finding(
            debt: nil, issue: .notChecked(.budget, error), sources: [], certainty: .unchecked,
            steps: [.todo(.checkBudget)], protections: [])
        ], lifted: [], plan: plan)
    }
  }

  private init(judging plan: Plan) throws(LawError) {
    let standing = plan.standing
    let (dossier, law) = (standing.now.dossier, standing.law)
    let limits = try law.offerLimits.lawAnswer(on: plan.on, .assume).row
    let work = RealismWork(
      plan: plan, dossier: dossier, limits: limits.value, limitSources: limits.sources,
      room: try RoomByLaw.of(plan.budget, dossier, law: law),
      need: try HouseholdNeed(
        of: dossier.household, limits: limits.value, on: plan.on, law: law))
    let found =
      try work.aboutLines() + work.aboutRough() + work.aboutCosts() + work.aboutRoom()
      + work.aboutOffers()
      + work.aboutTime()
    let order = FindingSeverity.allCases
    var open: [Finding] = []
    var lifted: [Lifted] = []
    for finding in order.flatMap({ severity in found.filter { $0.severity == severity } }) {
      if finding.lift != .never,
        let said = dossier.assurances.anyway(finding.code.rawValue, debt: finding.debt)
      {
        lifted.append(Lifted(finding: finding, said: said))
      } else {
        open.append(finding)
      }
    }
    self.init(verdict: work.verdict(from: open), findings: open, lifted: lifted, plan: plan)
  }
}

/// Everything a judgement is drawn from.
struct RealismWork {
  let plan: Plan
  let dossier: Dossier
  let limits: OfferLimits
  let limitSources: [Source]
  let room: RoomByLaw
  let need: HouseholdNeed

  var budget: Budget { plan.budget }

  func finding(
    _ issue: RealismIssue, on debt: ID<Debt>? = nil, _ sources: [Source],
    _ certainty: FindingCertainty = .practice
  ) -> Finding {
    Finding(
      debt: debt, issue: .realism(issue), sources: sources.once, certainty: certainty,
      steps: issue.usualSteps, protections: [])
  }

  /// What all lines of a category take a month; nil where there is none.
  func monthly(_ category: Cost.Category) -> Money? { budget.monthly(category) }

  /// What is left to live on after home, energy and health insurance, when this much goes to creditors.
  func left(paying amount: Money) -> Money {
    let fixed = [Cost.Category.housing, .energy, .healthInsurance].compactMap(monthly).sum()
    return budget.income + budget.holidayPay - fixed - amount
  }

  /// Costs that most households like this one have and for which there is neither a line nor an
  /// answer. A line of nothing is an answer: this household does not have that cost.
  var forgotten: [ForgottenItem] {
    ForgottenItem.items(missingIn: dossier, on: plan.on).filter { item in
      switch item {
      case .cost(let category): !Cost.Category.essential.contains(category)
      case .ownRisk, .liability, .taxOfBusiness: true
      case .income: false
      }
    }
  }
}

extension RealismWork {
  /// What follows. Figures that cannot be right, or were told roughly, come first; then that no offer would be kept, because
  /// whatever is still missing only takes from what is left; then what is to be answered or divided
  /// in another way.
  func verdict(from findings: [Finding]) -> Realism.Verdict? {
    let isAnyOpen = dossier.debts.contains { Claim($0).isOpen }
    guard isAnyOpen else { return nil }
    // Without any income nothing can be kept, whatever else is still to be told.
    guard !dossier.hasNoIncome else { return .noOffer }
    let codes = Set(findings.map(\.code))
    let stops = Set(findings.filter { $0.severity == .stop }.map(\.code))
    if !dossier.isIncomeKnown
      || !codes.isDisjoint(with: [.amountOdd, .noOfferNotTrue, .roughFigures])
    {
      return .answersNeeded
    }
    let isAnyOffered = plan.offers.contains { $0.kind == .instalments }
    if !isAnyOffered || !stops.isDisjoint(with: [.tooLong, .belowMinimum]) {
      return .noOffer
    }
    if !codes.isDisjoint(with: [.costMissing, .costForgotten, .foodTooLow])
      || !stops.isDisjoint(with: [.crumb, .creditorTerms, .belowInterest, .endsBefore, .shortMonth])
    {
      return .answersNeeded
    }
    return budget.kept > .zero ? .offerCapped : .offer
  }
}

extension Cost.Category {
  /// What is never nothing: without it nobody knows what can be spared.
  package static let essential: [Cost.Category] = [.housing, .energy, .healthInsurance, .household]
}

extension [Assurance] {
  /// Whether it was said why there is no amount for this cost. Of what is never nothing a “none” needs
  /// its reason: it is most often included somewhere, or paid by somebody else.
  package func answers(_ category: Cost.Category) -> Bool {
    contains { said in
      guard case .cost(category, let answer) = said.matter else { return false }
      return answer != .none || said.words != nil || !Cost.Category.essential.contains(category)
    }
  }
}

extension Budget {
  /// What goes to costs of this kind each month; nil where there is no line of them.
  func monthly(_ category: Cost.Category) -> Money? {
    let lines = costs.filter { $0.cost.category == category && $0.treatment != .notNow }
    return lines.isEmpty ? nil : lines.map(\.perMonth).sum()
  }

  /// Costs that everybody has, of which neither an amount is known nor why there is none: what seems to be
  /// left has them in it.
  package func unknownEssentials(of dossier: Dossier) -> [Cost.Category] {
    Cost.Category.essential.filter {
      monthly($0) == nil && !dossier.assurances.answers($0)
    }
  }
}
