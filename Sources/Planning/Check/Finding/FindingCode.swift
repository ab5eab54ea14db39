/// A stable word for each thing that a person has to know; the same in `aflos.check/1`, `aflos.plan/1`,
/// `aflos explain` and `docs/law.md`.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
  // What cannot wait.
  case basicsAtRisk, summons, seizureBelowExempt, seizure, judgment, writ
  case rentArrears, healthPremiumArrears, saleOfHome, disconnection
  case fineRises, fineMayHaveRisen, secondReminderOfFine, fineMeasures, arrangementNotKept
  // What helps with this creditor.
  case oppositionToWrit, bankAccountProtected, cakPremium, maintenanceCollection
  case studentLoanByCapacity, remission, centralGovernmentTogether
  // How old the claim is.
  case mayBeTimeBarred, soonTimeBarred, ageUnknown, judgmentDayUnknown, oldInterestInJudgment
  // Collection costs.
  case fourteenDaysRunning, letterTooEarly, noFourteenDayLetter
  case billsChargedApart, costsAboveMaximum, vatOnCosts, claimsChargedApart, stackedCosts
  case costsBaseUnknown, extraFileCosts, reminderCostsAboveMaximum, collectorRegister
  // Interest.
  case commercialInterest, interestAboveLaw, commercialRate, rateAboveStatutory
  case creditAboveMaximum, interestRateUnknown, payLaterFees
  // Whose claim it is, and where to pay.
  case notMyDebt
  case possibleDouble, kindUnlikely, rankByLaw, jointLiability, wrongIBAN, wrongReference
  // What could not be checked.
  case notChecked
  // The money of the household.
  case shortfall, nothingLeft, lessThanACentEach, monthBelowZero, payDayUnknown
  // What is offered.
  case runningAboveCapacity, urgentNotWithin, noRoom, waitsForOthers, belowRule
  case neverEnds, takesTooLong, longerThanThreeYears, disputed, interestNotKnown, rateAssumed
  // Whether it is realistic.
  case amountOdd, costMissing, costForgotten, foodTooLow, aboveRoomByLaw, belowMinimum, tooLong
  case creditorTerms, crumb, belowInterest, endsBefore, shortMonth, noOfferNotTrue, littleOffered,
    highCost,
    reserveLow
  case roughFigures, oldFigures
  // What a creditor wants, before saying yes.
  case aboveCapacity, urgentGetLess, othersGetLess, otherBelowRule, onceAbove, amountUnknown
  case totalAboveOwed, totalHoldsInterest, totalAboveFound, sumsDiffer, leavesOpen
  case interestRuns, defaultInterest, waivesRights, allDueOnMiss
  case firstTermTooEarly, dueBeforePay, shortAnswer, answerDayPassed
}

/// How much a finding matters.
package enum FindingSeverity: String, CaseIterable, Hashable, Sendable {
  /// First of all: something is lost by waiting, or by writing the wrong letter.
  case stop
  /// Something differs from the law, by the facts as they stand.
  case warn
  /// A fact is needed before anything can be said.
  case ask
  case info
}

/// How sure a finding is.
package enum FindingCertainty: String, CaseIterable, Hashable, Sendable {
  /// The rule was read in its source; it is as sure as the facts that were typed in.
  case clear
  /// Another fact, which the dossier does not hold, can change it.
  case dependsOnFacts
  /// Not in a law: what courts or creditors usually do.
  case practice
  /// Sources differ, or the text could not be read.
  case unclearLaw
  /// Nobody checked the rule against a source.
  case unchecked
}

/// What was being checked when the law had no answer.
package enum FindingPart: String, CaseIterable, Hashable, Sendable {
  case urgency, arrears, fine, way, age, title, letter, costs, stacking, interest, rate, rank,
    seizure
  /// Whether the budget and the offers are realistic.
  case budget
}
