import Domain

/// What the findings of a plan are drawn from.
struct FindingInput {
  let dossier: Dossier
  let budget: Budget
  let year: YearView
  let allocation: Allocation
  let claims: [Claim]
  let offers: [Offer]
  /// What the check of the claims says of each debt, of what a plan has to tell too.
  let claimed: [ID<Debt>: [Finding]]
  let payDay: Int?
  let strategy: Strategy
  let bounds: [ID<Debt>: LowerBound]
  let course: Schedule
}

extension Plan {
  /// Everything the person has to know, most severe first and then in the order of the dossier.
  static func findings(
    _ input: FindingInput, on day: LocalDate, and assumptions: [Finding]
  ) -> [Finding] {
    let all =
      aboutMoney(input)
      + aboutUrgency(input.claims, input.allocation, within: input.dossier.settings.urgentMonths)
      + input.claims.flatMap { aboutDebt($0, input) }
      + aboutTime(input) + assumptions
    let order = FindingSeverity.allCases
    return order.flatMap { severity in all.filter { $0.severity == severity } }
  }

  private static func aboutMoney(_ input: FindingInput) -> [Finding] {
    var findings: [Finding] = []
    let capacity = input.budget.capacity
    let running = input.claims.map(\.running).sum()
    let open = input.claims.count { $0.isOpen }
    if input.budget.shortfall > .zero {
      findings.append(Finding(.shortfall(input.budget.shortfall), on: nil))
    }
    if running > capacity {
      findings.append(
        Finding(.runningAboveCapacity(running: running, capacity: capacity), on: nil))
    }
    if open > 0 {
      let left = (capacity - running).orZero
      if left == .zero {
        findings.append(Finding(.nothingLeft, on: nil))
      } else if left.cents < open {
        findings.append(Finding(.lessThanACentEach(left, creditors: open), on: nil))
      }
    }
    return findings
  }

  /// What is to be said where urgent arrears get something, and not what clears them in time.
  static func aboutUrgency(
    _ claims: [Claim], _ allocation: Allocation, within months: Int
  ) -> [Finding] {
    let urgent = claims.filter { $0.isOpen && $0.debt.kind.threatensTheBasics }
    let needed = urgent.map { $0.weight.times(1, over: months, rounding: .up) }.sum()
    let offered = urgent.map { allocation.given(to: $0.debt.id) }.sum()
    guard offered > .zero, offered < needed else { return [] }
    return [
      Finding(
        .urgentNotWithin(months: months, needed: needed, offered: offered), on: nil)
    ]
  }

  private static func aboutDebt(_ claim: Claim, _ input: FindingInput) -> [Finding] {
    let debt = claim.debt
    let offer = input.offers.of(debt.id)
    var findings = input.claimed[debt.id] ?? []
    func add(_ issue: FindingIssue) { findings.append(Finding(issue, on: debt.id)) }
    if debt.disputed > .zero { add(.disputed(debt.disputed)) }
    switch offer?.repayment {
    case .never(let interest): add(.neverEnds(monthlyInterest: interest))
    case .tooLong: add(.takesTooLong)
    case .ends: break
    case nil:
      // A claim that may be too old waits for another reason, which was said above.
      let mayWait = claim.isOpen && !findings.contains { $0.code == .mayBeTimeBarred }
      if mayWait, input.allocation.handedOutBeyond(.running) {
        let isUrgentAlone = input.allocation.isHandedOutToUrgentAlone
        add(input.strategy.lastsForUrgent || isUrgentAlone ? .noRoom : .waitsForOthers)
      }
    }
    if let bound = input.bounds[debt.id], let offered = offer?.monthly, offered > .zero,
      offered < bound.amount
    {
      add(.belowRule(least: bound.amount, offered: offered))
    }
    return findings
  }

  private static func aboutTime(_ input: FindingInput) -> [Finding] {
    var findings: [Finding] = []
    let limit = input.budget.on.adding(months: 36).inMonth
    if let last = input.course.lastPaid, last > limit {
      findings.append(
        Finding(.longerThanThreeYears(last, paysAll: input.course.ends), on: nil))
    }
    if let dip = input.year.dip {
      findings.append(.monthBelowZero(dip))
    }
    // Money that goes by weeks has no day of the month.
    if input.payDay == nil, input.dossier.incomes.contains(where: { $0.every.daysApart == nil }),
      input.offers.contains(where: { $0.kind == .instalments })
    {
      findings.append(Finding(.payDayUnknown, on: nil))
    }
    return findings
  }
}

extension Strategy {
  /// Whether a debt can only be left without an offer because urgent debts took everything.
  fileprivate var lastsForUrgent: Bool {
    switch self {
    case .proportional, .contractual, .urgentFirst, .equal: true
    case .smallestFirst, .dearestFirst, .creditorRulesFirst: false
    }
  }
}

extension Allocation {
  /// Whether nobody but arrangements that run and urgent arrears got anything.
  fileprivate var isHandedOutToUrgentAlone: Bool {
    records.allSatisfy {
      $0.taken == .zero || [.running, .urgent, .urgentFaster].contains($0.step)
    }
  }

  /// Whether anything was handed out by a step other than `step`: then a debt without an offer
  /// had to wait for others, and that is worth saying.
  fileprivate func handedOutBeyond(_ step: StepName) -> Bool {
    records.contains { $0.step != step && $0.taken > .zero }
  }
}

extension Standing {
  /// What the check of the claims says that a plan has to tell too: by the same rules, with the same
  /// advice.
  func claimedFindings(_ gates: [ID<Debt>: LimitationGate]) -> [ID<Debt>: [Finding]] {
    let claimed = claimed
    var found: [ID<Debt>: [Finding]] = [:]
    for debt in claimed.debts {
      let subject = CheckSubject(debt: debt, dossier: claimed, day: on, law: law)
      let all = debt.claimed > .zero ? subject.findings(of: [.urgency, .age, .fine, .costs]) : []
      let told =
        all.filter { FindingCode.ofPlans.contains($0.code) || $0.isAboutCosts(offeredOn: debt) }
        + subject.arrangement()
      found[debt.id] = told.map { $0.acknowledgingNothing { gates[$0] != .clear } }
    }
    return found
  }
}

extension Finding {
  /// Whether it says that costs are too high of which an offer would be made: none is made where an
  /// arrangement runs, and not on what is disputed.
  fileprivate func isAboutCosts(offeredOn debt: Debt) -> Bool {
    issue.costsTooHigh.map { debt.runningArrangement == nil && debt.disputed < $0 } ?? false
  }
}

extension FindingIssue {
  /// By how much collection costs are above what the law allows at most; nil for what says nothing of it, or
  /// only asks.
  package var costsTooHigh: Money? {
    switch self {
    case .costsAboveMaximum(let found, isTrade: false), .billsChargedApart(let found, _):
      found.excess
    default: nil
    }
  }
}

extension FindingCode {
  /// What the check of a claim finds and a plan tells.
  fileprivate static let ofPlans: Set<FindingCode> = [
    .basicsAtRisk, .summons, .mayBeTimeBarred, .soonTimeBarred, .ageUnknown, .fineRises,
    .notChecked,
  ]
}
