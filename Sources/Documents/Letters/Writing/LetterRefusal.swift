import Domain
import Planning

/// Why a kind of letter does not fit a debt now: facts, no sentences.
package enum LetterRefusal: Error, Hashable, Sendable {
  /// The letter would acknowledge a claim that may be too old, or of which nobody knows the age.
  case gate(LimitationGate)
  /// What is offered would not be kept, or something has to be answered first: why, most severe first.
  case notRealistic([Finding])
  /// The whole claim is disputed: there is nothing to offer on.
  case nothingUndisputed
  /// Nothing is disputed, and the letter disputes.
  case nothingDisputed
  /// The check found nothing in the costs or the interest to object to.
  case nothingToObjectTo
  /// The plan has no room to offer this creditor anything.
  case noRoom
  /// There is room for an offer, and the letter says that there is none.
  case roomForOffer(monthly: Money)
  /// No arrangement runs on this debt.
  case noArrangement
  /// The letter is for claims that follow from a decision of the government.
  case noDecision
  /// No letter to this creditor was kept, of which it could remind.
  case nothingSent
  /// The newest letter waits for this kind of reminder: it admitted nothing, or it did.
  case otherReminder(LetterKind)
  /// They have until this day to answer the newest letter.
  case answerStillDue(LocalDate)
  /// The plan has less a month for this creditor than was offered.
  case offerNoLongerFits(offered: Money, now: Money)
  /// What they ask is no more than the plan has: it can be agreed to.
  case fitsThePlan(monthly: Money)
  /// The terms add up to more than what is owed.
  case moreThanOwed(Money, owed: Money)
  /// The claim is not too old, for all that is known.
  case notTooOld
  /// The claim may be too old from this day on; a letter before it would wake the creditor.
  case waitUntil(LocalDate)
  /// No seizure is known.
  case noSeizure
  /// A fine is appealed in another way than other decisions.
  case finesGoElsewhere
  /// This was the last day for an objection.
  case objectionTooLate(LocalDate)
  /// This was the last day for opposition against a writ.
  case oppositionTooLate(LocalDate)
  /// Neither a judgment nor a writ is known.
  case noTitle
  /// Who collects is no collection agency, or none that has to be in the register.
  case needsNoRegister
  /// Remission is for taxes.
  case noTax
  /// By the figures of the household this much a year can be asked: all of the tax.
  case taxCanBePaid(Money)
  /// Nobody told that somebody else owes this debt.
  case notToldNotMine(ID<Debt>)
  /// No talk about the debt was written down.
  case noTalk
  /// Neither what was said nor a promise was written down of this talk.
  case emptyTalk(ID<LogEntry>)
  /// A fact is missing.
  case missing(Field)
  /// An amount must be above the first and at most the second.
  case amountOutside(Field, above: Money, through: Money)
  /// A day must lie on or after the second.
  case dayBefore(Field, LocalDate)
  /// A day must lie on or before the second.
  case dayAfter(Field, LocalDate)

  // Money and time.

  /// The claim is secured by a mortgage or a pledge: it takes no part in a division (Fw 349 lid 3).
  case secured
  /// The whole claim can be paid: there is nothing to waive.
  case nothingToWaive
  /// Banks book nothing on that day; the next day on which they do.
  case noBankDay(Field, next: LocalDate)
  /// The plan does not have that much for this creditor by that day.
  case tooLittleBy(LocalDate, needed: Money, there: Money)
  /// A figure of the law that the letter rests on cannot be found.
  case law(LawError)
}
