/// The names of the figures in the tables; each has one meaning in every table.
package enum FactName: String, CaseIterable, Hashable, Sendable {
  // Scales and amounts.
  case rate, amount
  /// Upper limit of a band of a scale.
  case bandLimit
  case minimum, maximum
  // Stacking of collection costs.
  case window, smallestCap
  // Limitation.
  case period, otherReading, restartAtMost, extensionWithInstalments, extendedByDeferral, measures
  // Rank.
  case rank
  // Exempt amount (Rv 475da), in the order of its formula.
  case shareOfNorm, normSingle, normCouple, thresholdIncome, healthPhaseOut, rentSlopeOne
  case rentSlopeMore, rentCeiling, baseRentOne, baseRentMore, childBudgetPhaseOut
  case rentReferenceOne, rentReferenceMore, coupleThresholdAddition, standardPremium
  case healthInNormSingle, healthInNormCouple, shareWithoutAddress, shareOfIncome, highRentMargin
  // By household.
  case single, singleParent, couple, coupleWithChildren, noKnownAddress
  case pensionSingle, pensionCouple
  // Fines and reminders.
  case firstIncrease, secondIncrease, payWithin, usuallyPayWithin, reminderTerm
  case threshold, belowThreshold, fromThreshold
  // Court.
  case privatePerson, company, afterJudgment, afterJudgmentWithService
  // What creditors accept.
  case instalmentsPossible, debtFrom, statutoryDebtFrom, debtBelow, instalmentAtLeast
  case usualLength, longest, pause, capacityShare, offerWithin, acceptWithin, catchUpWithin
  case setOffFor
  // Urgent debts and protections.
  case order, consequence, protection, arrears, reminders, termPerReminder
  case within, fromDay, untilDay
  // Food and daily things, and the minimum to live on.
  case askBelow, stopBelow, secondAdult, youngChild, olderChild
  // The borders of an offer.
  case smallInstalment, soon, ownRisk, leisureOne, leisureMore, transportLine, freshFor
  // Holidays.
  case day
}
