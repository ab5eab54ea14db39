import Domain
import Rules

extension Finding {
  /// Something a plan says, resting on the facts alone, with what to do about it.
  package init(_ issue: FindingIssue, on debt: ID<Debt>?) {
    self.init(
      debt: debt, issue: issue, sources: [], certainty: .clear, steps: issue.usualSteps,
      protections: [])
  }

  /// Months in which there is too little money.
  package static func monthBelowZero(_ dip: Dip) -> Finding {
    Finding(
      .monthBelowZero(dip.first, deepest: dip.deepest, missing: dip.missing), on: nil)
  }
}

extension LimitationGate {
  /// What it means for the claim; nil where the claim is not too old.
  package var issue: FindingIssue? {
    switch self {
    case .clear: nil
    case .mayBeBarred(let from): .mayBeTimeBarred(from: from)
    case .soon(let from): .soonTimeBarred(from: from)
    case .ageUnknown: .ageUnknown
    }
  }
}

/// What was found where.
private struct Place: Hashable {
  let code: FindingCode
  let debt: ID<Debt>?
}

extension Plan {
  /// Everything that is found on its day: what the check of the claims finds, then what only the plan
  /// knows; each once, most severe first.
  package var allFindings: [Finding] {
    let check = ClaimCheck(of: standing).findings
    let known = Set(check.map { Place(code: $0.code, debt: $0.debt) })
    let own = findings.filter { !known.contains(Place(code: $0.code, debt: $0.debt)) }
    let all = check + own
    return FindingSeverity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
  }
}

extension FindingIssue {
  /// What to do about it, where that follows from the issue alone.
  package var usualSteps: [FindingStep] { code.usualSteps }
}

extension FindingCode {
  /// What to do about it, where that follows from the code alone.
  package var usualSteps: [FindingStep] {
    switch self {
    case .shortfall: [.todo(.checkBudget)]
    case .nothingLeft, .lessThanACentEach: [.todo(.promiseNothing)]
    case .runningAboveCapacity: [.todo(.askLower)]
    case .urgentNotWithin: [.todo(.askLonger)]
    case .belowRule: [.todo(.askLess)]
    case .noRoom, .waitsForOthers: [.todo(.announceLater)]
    case .neverEnds, .takesTooLong: [.todo(.askToStopInterest)]
    case .longerThanThreeYears: [.todo(.askShorter)]
    case .disputed: [.todo(.sayWhy)]
    case .monthBelowZero: [.todo(.seeBudget)]
    case .payDayUnknown: [.todo(.fillInPayDay)]
    case .mayBeTimeBarred, .soonTimeBarred: [.holdOff, .legalDesk]
    case .ageUnknown: [.findDueDay]
    case .amountOdd: [.todo(.checkAmount)]
    case .costMissing, .costForgotten: [.todo(.fillInCosts)]
    case .foodTooLow: [.todo(.sayWhatFoodCosts)]
    case .aboveRoomByLaw: [.todo(.offerByLaw)]
    case .belowMinimum, .tooLong: [.todo(.askForHelp)]
    case .creditorTerms: [.todo(.askLess)]
    case .crumb: [.todo(.payByTurns)]
    case .belowInterest: [.todo(.askToStopInterest)]
    case .endsBefore: [.todo(.offerUntil)]
    case .shortMonth: [.todo(.tellBalance)]
    case .noOfferNotTrue, .littleOffered: [.todo(.lookAtLines)]
    case .highCost: [.todo(.giveReason)]
    case .reserveLow: [.todo(.putBy)]
    case .roughFigures: [.todo(.tellExactly)]
    case .oldFigures: [.todo(.compareYourself)]
    case .aboveCapacity, .urgentGetLess, .othersGetLess, .otherBelowRule, .onceAbove:
      [.todo(.nameWhatFits)]
    case .amountUnknown, .totalAboveOwed, .totalAboveFound, .sumsDiffer, .leavesOpen,
      .defaultInterest, .waivesRights, .allDueOnMiss:
      [.todo(.askBeforeYes)]
    case .totalHoldsInterest, .interestRuns: [.todo(.askToStopInterest)]
    case .firstTermTooEarly, .dueBeforePay: [.todo(.askOtherDay)]
    case .shortAnswer, .answerDayPassed: [.todo(.askForTime)]
    default: []
    }
  }
}
