import Domain

/// What the findings of a plan are drawn from.
struct FindingInput {
  let dossier: Dossier
  let budget: Budget
  let year: YearView
  let allocation: Allocation
  let claims: [Claim]
  let offers: [Offer]
  let gates: [ID<Debt>: LimitationGate]
  /// Fines that are about to rise.
  let rises: [ID<Debt>: FineRise]
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
      aboutMoney(input) + aboutUrgency(input) + input.claims.flatMap { aboutDebt($0, input) }
      + aboutTime(input) + assumptions
    let order = Finding.Severity.allCases
    return order.flatMap { severity in all.filter { $0.severity == severity } }
  }

  private static func aboutMoney(_ input: FindingInput) -> [Finding] {
    var findings: [Finding] = []
    let capacity = input.budget.capacity
    let running = input.claims.map(\.running).sum()
    let open = input.claims.count { $0.isOpen }
    if input.budget.shortfall > .zero { findings.append(.shortfall(input.budget.shortfall)) }
    if running > capacity {
      findings.append(.runningAboveCapacity(running: running, capacity: capacity))
    }
    if open > 0 {
      let left = (capacity - running).orZero
      if left == .zero {
        findings.append(.nothingLeft)
      } else if left.cents < open {
        findings.append(.lessThanACentEach(left, creditors: open))
      }
    }
    return findings
  }

  private static func aboutUrgency(_ input: FindingInput) -> [Finding] {
    let months = input.dossier.settings.urgentMonths
    let urgent = input.claims.filter { $0.isOpen && $0.debt.kind.threatensTheBasics }
    let needed = urgent.map { $0.owed.times(1, over: months, rounding: .up) }.sum()
    let offered = urgent.map { input.allocation.given(to: $0.debt.id) }.sum()
    guard offered > .zero, offered < needed else { return [] }
    return [.urgentNotWithin(months: months, needed: needed, offered: offered)]
  }

  private static func aboutDebt(_ claim: Claim, _ input: FindingInput) -> [Finding] {
    let debt = claim.debt
    let offer = input.offers.first { $0.debt == debt.id }
    var findings: [Finding] = []
    if debt.risksBasics {
      findings.append(.basicsAtRisk(debt.id, debt.stage))
    }
    if debt.runningArrangement == nil, claim.owed > .zero {
      switch input.gates[debt.id] {
      case .mayBeBarred(let from): findings.append(.mayBeTimeBarred(debt.id, from: from))
      case .soon(let from): findings.append(.soonTimeBarred(debt.id, from: from))
      case .ageUnknown: findings.append(.ageUnknown(debt.id))
      case .clear, nil: break
      }
    }
    if let arrangement = debt.arrangement, !arrangement.isKept {
      findings.append(.arrangementNotKept(debt.id))
    }
    if let rise = input.rises[debt.id] { findings.append(.fineRises(debt.id, rise)) }
    if debt.disputed > .zero { findings.append(.disputed(debt.id, debt.disputed)) }
    switch offer?.repayment {
    case .never(let interest): findings.append(.neverEnds(debt.id, monthlyInterest: interest))
    case .tooLong: findings.append(.takesTooLong(debt.id))
    case .ends: break
    case nil:
      // A claim that may be too old waits for another reason, which was said above.
      let mayWait = claim.isOpen && !findings.contains { $0.isAboutAge }
      if mayWait, input.allocation.handedOutBeyond(.running) {
        findings.append(
          input.strategy.lastsForUrgent ? .noRoom(debt.id) : .waitsForOthers(debt.id))
      }
    }
    if let bound = input.bounds[debt.id], let offered = offer?.monthly, offered > .zero,
      offered < bound.amount
    {
      findings.append(.belowRule(debt.id, least: bound.amount, offered: offered))
    }
    return findings
  }

  private static func aboutTime(_ input: FindingInput) -> [Finding] {
    var findings: [Finding] = []
    let limit = input.budget.on.adding(months: 36).inMonth
    if let last = input.course.lastPaid, last > limit {
      findings.append(.longerThanThreeYears(last))
    }
    if let dip = input.year.dip {
      findings.append(.monthBelowZero(dip))
    }
    if input.payDay == nil, input.offers.contains(where: { $0.kind == .instalments }) {
      findings.append(.payDayUnknown)
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
  /// Whether anything was handed out by a step other than `step`: then a debt without an offer
  /// had to wait for others, and that is worth saying.
  fileprivate func handedOutBeyond(_ step: StepName) -> Bool {
    records.contains { $0.step != step && $0.taken > .zero }
  }
}

extension Finding {
  fileprivate var isAboutAge: Bool {
    if case .mayBeTimeBarred = self { true } else { false }
  }
}
