import Domain
import Rules

/// What can be done about a finding; commands and words are made of it elsewhere.
package enum FindingStep: Hashable, Sendable {
  /// One of these facts of the debt answers the question.
  case answer([Field])
  /// The same, for the last time that something happened before this day.
  case answerBefore(Field, LocalDate)
  /// A fact of a creditor.
  case answerCreditor(ID<Creditor>, Field)
  /// This much can be kept out of every offer, when the user says so; then this letter fits.
  case dispute(Money, CheckLetter)
  /// The letter that fits.
  case letter(CheckLetter)
  /// Paying this much through this day keeps costs or an increase away.
  case pay(Money, through: LocalDate)
  /// The debt help of the municipality; it must talk by this day.
  case municipality(by: LocalDate)
  /// Free legal advice (*Juridisch Loket*).
  case legalDesk
  /// The pause of the CJIB to seek debt help (*noodstop*), and how long it lasts at most.
  case emergencyStop(TimeSpan?)
  /// To be compared with these debts of the dossier; all but one may go.
  case compare([ID<Debt>])
  /// An arrangement with the health insurer, or debt help: that ends the premium of the CAK.
  case callInsurer
  /// DUO computes what can be paid (*draagkrachtmeting*), and gives a pause.
  case askCapacity
  /// Remission (*kwijtschelding*), asked before any instalment.
  case askRemission
  /// One arrangement with all bodies of the state that take part (*Betalingsregeling Rijk*).
  case askOneArrangement
  /// Say of these debts who owes them; the first that is open is named.
  case tellWhose([ID<Debt>])
  /// The day of the hearing is in the summons, and goes into the log.
  case writeDownHearing
  /// Look the collector up in the register of Justis.
  case lookUpCollector(ID<Creditor>)
  /// Pay nothing and promise nothing yet; only a letter that admits nothing fits.
  case holdOff
  /// The day on which it had to be paid is to be found first.
  case findDueDay
  /// The court, or whoever comes with its judgment, has to hear from the person.
  case respond(Debt.Stage)
  /// What to do about money or an offer.
  case todo(Todo)

  /// What to do about money or an offer; each has one sentence in each language.
  package enum Todo: String, CaseIterable, Hashable, Sendable {
    case checkBudget, promiseNothing, askLower, askLonger, askLess, announceLater
    case askToStopInterest, askShorter, sayWhy, seeBudget, fillInPayDay
    case checkAmount, fillInCosts, sayWhatFoodCosts, offerByLaw, askForHelp, payByTurns
    case askToWait, offerUntil, tellBalance, lookAtLines, giveReason, putBy, compareYourself
    case tellExactly
    case askBeforeYes, nameWhatFits, askForTime, askOtherDay
  }
}

extension FindingStep {
  /// Whether taking it could count as acknowledging the claim (BW 3:318).
  package var mayAcknowledge: Bool {
    switch self {
    case .pay, .emergencyStop, .callInsurer, .askCapacity, .askRemission, .askOneArrangement: true
    case .letter(let letter), .dispute(_, let letter): letter.mayAcknowledge
    case .answer, .answerBefore, .answerCreditor, .municipality, .legalDesk, .compare, .holdOff,
      .findDueDay, .respond, .todo, .lookUpCollector, .writeDownHearing, .tellWhose:
      false
    }
  }
}

/// The kind of letter that fits a finding. All but a proposal are neutral.
package enum CheckLetter: String, CaseIterable, Hashable, Sendable {
  /// Asks what the claim is made of.
  case specification
  /// Says which part is not agreed with, and why.
  case dispute
  /// Objects to costs or interest with the rule and the sum, or to a rate.
  case costsObjection
  /// Invokes limitation in so far as it applies, and asks for proof of interruption.
  case limitation
  /// Against a decision of the government (*bezwaar*).
  case objection
  /// Asks for remission of a tax (*kwijtschelding*).
  case remission
  /// Asks for what stays in a seized account.
  case bankAccount
  /// Says that somebody else owes it.
  case notMine
  /// Asks a collection agency for its number in the register.
  case register
  /// Says that a writ is not agreed with; opposition itself goes to a court.
  case opposition
  /// Offers an amount a month.
  case proposal
  /// Whether it could count as acknowledging the claim (BW 3:318). Who asks for remission takes the
  /// tax as it is, whatever the letter says: it waits where the claim may be too old.
  package var mayAcknowledge: Bool { self == .proposal || self == .remission }
}
