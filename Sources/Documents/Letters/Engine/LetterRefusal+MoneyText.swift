import Domain

extension LetterRefusal {
  /// The reasons that only letters about money and time have; empty for others.
  func moneyText(in language: Language) -> String {
    switch self {
    case .secured:
      language.say(
        dutch: "Voor deze schuld is er een hypotheek of pand. Die doet niet mee in een verdeling. "
          + "Vraag hierover hulp bij uw gemeente.",
        english: "This debt has a mortgage or a pledge. It takes no part in a division. "
          + "Ask your municipality for help with it.")
    case .nothingToWaive:
      language.say(
        dutch: "Het geld is genoeg om de hele schuld te betalen. Stel dan een betaling voor.",
        english: "The money is enough to pay the whole debt. Propose a payment instead.")
    case .noBankDay(let field, let next):
      language.say(
        dutch: "\(field.name(in: .dutch)): dan boeken banken niets. "
          + "De eerste dag daarna is \(next.text(in: .dutch)).",
        english: "\(field.name(in: .english)): banks book nothing on that day. "
          + "The first day after it is \(next.text(in: .english)).")
    case .tooLittleBy(let day, let needed, let there):
      language.say(
        dutch: "Nodig is \(needed.text(in: .dutch)). Tot en met \(day.text(in: .dutch)) heeft uw "
          + "plan \(there.text(in: .dutch)) voor deze schuldeiser.",
        english: "You need \(needed.text(in: .english)). Until \(day.text(in: .english)) your plan "
          + "has \(there.text(in: .english)) for this creditor.")
    case .law(let error): error.text(in: language)
    case .gate, .notRealistic, .nothingUndisputed, .nothingDisputed, .nothingToObjectTo, .noRoom,
      .roomForOffer,
      .noArrangement, .noDecision, .nothingSent, .otherReminder, .answerStillDue,
      .offerNoLongerFits, .fitsThePlan, .moreThanOwed, .notTooOld, .waitUntil, .noSeizure,
      .finesGoElsewhere, .objectionTooLate, .oppositionTooLate, .noTitle, .noTalk, .emptyTalk,
      .noTax, .needsNoRegister,
      .taxCanBePaid,
      .notToldNotMine, .missing, .amountOutside,
      .dayBefore,
      .dayAfter:
      ""
    }
  }
}
