import Domain
import Rules

/// One thing the check found: facts, never a verdict.
package struct Finding: Hashable, Sendable {
  /// Nil when it is about the household and not about one debt.
  package let debt: ID<Debt>?
  package let issue: FindingIssue
  /// The rules it rests on; never empty, except where a fact of the dossier is all there is.
  package let sources: [Source]
  package let certainty: FindingCertainty
  /// What can be done, the first thing first; never empty.
  package let steps: [FindingStep]
  /// What stops or delays the creditor, where something threatens.
  package let protections: [FindingProtection]

  package init(
    debt: ID<Debt>?, issue: FindingIssue, sources: [Source], certainty: FindingCertainty,
    steps: [FindingStep], protections: [FindingProtection]
  ) {
    self.debt = debt
    self.issue = issue
    self.sources = sources
    self.certainty = certainty
    self.steps = steps
    self.protections = protections
  }

  /// Every rule that is named with it, those of the protections too.
  package var allSources: [Source] { sources + protections.flatMap(\.sources) }
  /// The stable word for what was found.
  package var code: FindingCode { issue.code }
  /// How much it matters.
  package var severity: FindingSeverity { issue.severity }
}

/// A protection with its terms, as the table has it on the day of the check.
package struct FindingProtection: Hashable, Sendable {
  package let protection: Protection
  package let terms: ProtectionTerms
  package let sources: [Source]

  package init(protection: Protection, terms: ProtectionTerms, sources: [Source]) {
    self.protection = protection
    self.terms = terms
    self.sources = sources
  }
}

/// What was found, with its facts. Amounts in cents; a day is the first on which it holds, unless it
/// is named otherwise.
package enum FindingIssue: Hashable, Sendable {
  /// Summons, judgment, writ or seizure on home, energy, water or health insurance.
  /// With a summons, the day of the hearing or the last day to answer, where it is known.
  case basicsAtRisk(Debt.Stage, hearing: LocalDate?)
  /// The day of the hearing, or the last day to answer; nil where it is not known.
  case summons(hearing: LocalDate?)
  /// What comes in now, and the least that must be left by the norm of the household.
  case seizureBelowExempt(income: Money, exempt: Money)
  case seizure
  case judgment
  case writ
  /// Whole months of rent that are open; what is missing until the months at which courts end a
  /// lease, zero when they are reached; and then how much brings it below them.
  case rentArrears(months: Int, limit: Int, rent: Money, untilLimit: Money, toGetBelow: Money)
  /// Whole monthly premiums that are open.
  case healthPremiumArrears(months: Int, limit: Int, premium: Money)
  case saleOfHome
  /// How many reminders of how long must come first.
  case disconnection(reminders: Int?, term: TimeSpan?, isWinter: Bool)
  /// What the fine is now, what it is from that day on, and what it becomes in the end.
  case fineRises(FineRise)
  /// The day to pay passed, or is not known.
  case fineMayHaveRisen(to: Money)
  /// At CJIB the second reminder; were it the first, the fine could still become this.
  case secondReminderOfFine(orElse: Money)
  /// No recovery from income or goods since the first day, measures against the person until the
  /// second.
  case fineMeasures(recoveryUntil: LocalDate, measuresUntil: LocalDate)
  /// The last day to go to court against a writ; nil where its day is not known.
  case oppositionToWrit(through: LocalDate?)
  /// What stays in a seized account, a month and a bank.
  case bankAccountProtected(Money)
  /// CAK is the creditor; its premium a month.
  case cakPremium(Money)
  /// What LBIO adds, and the time to pay without it; whether LBIO collects already.
  case maintenanceCollection(surcharge: Rate, least: Money, term: TimeSpan, isTaken: Bool)
  /// DUO computes what can be paid, and gives a pause.
  case studentLoanByCapacity(pause: TimeSpan)
  /// What the person could pay of it in a year, at most; the rest can be remitted.
  case remission(couldPay: Money)
  /// Debts to several of the bodies that make one arrangement together.
  case centralGovernmentTogether([ID<Debt>])
  case arrangementNotKept(Money)
  case mayBeTimeBarred(from: LocalDate)
  case soonTimeBarred(from: LocalDate)
  case ageUnknown
  /// There is a judgment, a writ or a seizure, and its day is not known.
  case judgmentDayUnknown(Debt.Stage)
  /// The interest claimed, and what of it is at most younger than five years, from that day on.
  case oldInterestInJudgment(claimed: Money, young: Money, from: LocalDate)
  /// Costs come only after this last day to pay without them.
  case fourteenDaysRunning(letter: LocalDate, through: LocalDate)
  /// A letter of before, or of, the last day to pay.
  case letterTooEarly(letter: LocalDate, due: LocalDate)
  /// How many of the bills have no known letter; zero of zero where there are no bills.
  case noFourteenDayLetter(costs: Money, bills: Int, of: Int)
  case billsChargedApart(CostsFound, bills: Int)
  case costsAboveMaximum(CostsFound, isTrade: Bool)
  case vatOnCosts(CostsFound)
  /// Debts of one creditor, this one among them.
  case claimsChargedApart(CostsFound, debts: [ID<Debt>])
  case stackedCosts(CostsFound, debts: [ID<Debt>], from: LocalDate, to: LocalDate)
  /// Costs on a principal that is paid, of which no bill is known: nobody can say what the maximum was.
  case costsBaseUnknown(Money)
  case extraFileCosts(Money)
  case reminderCostsAboveMaximum(charged: Money, maximum: Money)
  /// The collector must stand in the register; the costs it charges.
  case collectorRegister(ID<Creditor>, costs: Money)
  /// What is claimed, what the statutory and what the commercial interest gives.
  case commercialInterest(claimed: Money, lawful: Money, commercial: Money)
  case interestAboveLaw(claimed: Money, lawful: Money, isAgreed: Bool)
  case commercialRate(Rate, statutory: Rate)
  case rateAboveStatutory(Rate, statutory: Rate)
  /// The maximum of today, and the highest in the table.
  case creditAboveMaximum(Rate, maximum: Rate, highest: Rate)
  case interestRateUnknown(claimed: Money)
  /// Interest and costs on something bought to be paid later.
  case payLaterFees(Money)
  /// All the others that this may be, in the order of the dossier; never empty.
  case possibleDouble(of: [ID<Debt>], signs: [DoubleSign])
  /// The kinds of claim this creditor usually has; empty where a government is expected.
  case kindUnlikely(expected: [Debt.Kind])
  case rankByLaw(stated: Debt.Rank, byLaw: Debt.Rank)
  /// The person told that somebody else owes it; whether it is a fine, which ends at a death.
  case notMyDebt(isFine: Bool)
  /// A couple that did not say of each debt who owes it; these are open.
  case jointLiability([ID<Debt>])
  case wrongIBAN(ID<Creditor>, String)
  case wrongReference(String, isLength: Bool)
  case notChecked(FindingPart, LawError)

  /// Costs and reserve take more than comes in.
  case shortfall(Money)
  /// Nothing is left for creditors.
  case nothingLeft
  /// There is less than one cent for each creditor.
  case lessThanACentEach(Money, creditors: Int)
  /// A month ends below zero: the first one, the deepest one and what is missing there.
  case monthBelowZero(Month, deepest: Month, missing: Money)
  /// No income has a pay day; terms fall on the 28th.
  case payDayUnknown
  /// Arrangements that run already take more than the capacity.
  case runningAboveCapacity(running: Money, capacity: Money)
  /// The urgent debts would need this much a month to end within the months set.
  case urgentNotWithin(months: Int, needed: Money, offered: Money)
  /// There is no room for an offer on this debt.
  case noRoom
  /// Other debts go first in this way of dividing, and take everything.
  case waitsForOthers
  /// The offer lies below the least the creditor can accept.
  case belowRule(least: Money, offered: Money)
  /// The interest takes the whole monthly amount.
  case neverEnds(monthlyInterest: Money)
  /// It takes longer than can be counted.
  case takesTooLong
  /// Not everything is paid within three years, the limit professionals use.
  case longerThanThreeYears(Month, paysAll: Bool)
  /// So much of the claim is not agreed with.
  case disputed(Money)
  /// The statutory rate of today is assumed to stay: it was checked through this day.
  case rateAssumed(Rate, mayDifferSince: LocalDate?, by: Debt.LawfulInterest)
  /// The agreed rate is not known. The offer is counted without interest; this is how it ends with the
  /// highest rate there may be.
  case interestNotKnown(InterestBounds)

  /// Why an offer is not realistic, or not the one to make.
  case realism(RealismIssue)
  /// Something to know before saying yes to what a creditor wants.
  case offer(OfferIssue)
}

/// An offer on a debt of which the rate is not known, between no interest and the highest rate.
package struct InterestBounds: Hashable, Sendable {
  package let monthly: Money
  /// Without interest.
  package let least: Instalments
  /// The highest rate a year for credit to consumers.
  package let ceiling: Rate
  /// With that rate.
  package let most: Repayment

  package init(monthly: Money, least: Instalments, ceiling: Rate, most: Repayment) {
    self.monthly = monthly
    self.least = least
    self.ceiling = ceiling
    self.most = most
  }
}

/// Collection costs beside the maximum.
package struct CostsFound: Hashable, Sendable {
  package let charged: Money
  /// Without VAT.
  package let maximum: Money
  /// With VAT, owed only when the creditor declares that it cannot deduct it; nil where it is not
  /// asked.
  package let maximumWithVAT: Money?

  package init(charged: Money, maximum: Money, maximumWithVAT: Money?) {
    self.charged = charged
    self.maximum = maximum
    self.maximumWithVAT = maximumWithVAT
  }

  /// What is charged above the maximum without VAT.
  package var excess: Money { charged - maximum }
}

/// Why debts may be one claim.
package enum DoubleSign: String, CaseIterable, Hashable, Sendable {
  case sameReference, sameAmount, nearAmount, sameCreditor
  /// The collector of one is the creditor of the other.
  case collectorIsCreditor
  /// Under another name, as a claim that was sold.
  case soldOn
}
