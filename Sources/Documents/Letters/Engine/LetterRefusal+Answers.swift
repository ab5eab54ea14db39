import Domain

// Why a letter that answers, or that stands on a right, does not fit.
extension LetterRefusal {
  /// Empty for the refusals that `text` words itself.
  func answerOrRight(in language: Language) -> String {
    switch self {
    case .otherReminder(let kind):
      language.say(
        dutch: "Bij uw laatste brief past een andere herinnering: --kind \(kind.rawValue).",
        english: "Your last letter needs another reminder: --kind \(kind.rawValue).")
    case .answerStillDue(let day):
      language.say(
        dutch: "Zij mogen nog antwoorden tot en met \(day.text(in: .dutch)).",
        english: "They still have time to answer, up to and including \(day.text(in: .english)).")
    case .offerNoLongerFits(let offered, let now):
      language.say(
        dutch: "U bood \(offered.text(in: .dutch)) per maand aan. In uw plan is nu "
          + "\(now.text(in: .dutch)). Schrijf eerst een nieuw voorstel.",
        english: "You offered \(offered.text(in: .english)) a month. Your plan now has "
          + "\(now.text(in: .english)). Write a new proposal first.")
    case .fitsThePlan(let monthly):
      language.say(
        dutch: "In uw plan is \(monthly.text(in: .dutch)) per maand. Hun bedrag past dus. "
          + "Bevestig de afspraak: --kind \(AgreementConfirmation.kind.rawValue).",
        english: "Your plan has \(monthly.text(in: .english)) a month. So their amount fits. "
          + "Confirm the agreement: --kind \(AgreementConfirmation.kind.rawValue).")
    case .moreThanOwed(let total, let owed):
      language.say(
        dutch: "De termijnen zijn samen \(total.text(in: .dutch)). "
          + "Dat is meer dan \(owed.text(in: .dutch)).",
        english: "The instalments together are \(total.text(in: .english)). "
          + "That is more than \(owed.text(in: .english)).")
    case .notTooOld:
      language.say(
        dutch: "Deze schuld is niet te oud, voor zover Aflos weet.",
        english: "This debt is not too old, as far as Aflos knows.")
    case .waitUntil(let day):
      language.say(
        dutch: "Schrijf nu niet. Misschien is deze schuld te oud vanaf \(day.text(in: .dutch)). "
          + "Wacht tot die dag, of vraag raad bij het Juridisch Loket.",
        english: "Do not write now. This debt may be too old from \(day.text(in: .english)) on. "
          + "Wait for that day, or ask advice from the Juridisch Loket.")
    case .noSeizure:
      language.say(
        dutch: "Er is nog geen beslag bekend. Is dat er wel? Vul dan --stage seizure in, "
          + "of de datum van de brief (--their-letter).",
        english: "No seizure is known yet. Is there one? Then say --stage seizure, "
          + "or the date of the letter (--their-letter).")
    case .finesGoElsewhere:
      language.say(
        dutch: "Bij een boete gaat het anders. Op de achterkant staat waar u in beroep gaat, "
          + "en voor welke dag. Vraag gratis raad bij het Juridisch Loket.",
        english: "For a fine it goes another way. The back of it says where to appeal, "
          + "and by which day. Ask free advice from the Juridisch Loket.")
    case .objectionTooLate(let day):
      language.say(
        dutch: "De laatste dag voor bezwaar was \(day.text(in: .dutch)). "
          + "Vraag snel gratis raad bij het Juridisch Loket (juridischloket.nl).",
        english: "The last day to object was \(day.text(in: .english)). "
          + "Soon ask free advice from the Juridisch Loket (juridischloket.nl).")
    case .oppositionTooLate(let day):
      language.say(
        dutch: "De laatste dag voor verzet was \(day.text(in: .dutch)). "
          + "Vraag snel gratis raad bij het Juridisch Loket (juridischloket.nl).",
        english: "The last day for opposition was \(day.text(in: .english)). "
          + "Soon ask free advice from the Juridisch Loket (juridischloket.nl).")
    case .noTitle:
      language.say(
        dutch: "Er is nog geen vonnis of dwangbevel bekend. Is dat er wel? Vul dan --stage writ "
          + "of --stage judgment in bij de schuld.",
        english: "No judgment or writ is known yet. Is there one? Then say --stage writ or "
          + "--stage judgment of the debt.")
    case .needsNoRegister:
      language.say(
        dutch: "Deze brief is voor een incassobureau. Een deurwaarder, een advocaat en de "
          + "schuldeiser zelf hoeven niet in het register.",
        english: "This letter is for a collection agency. A bailiff, a lawyer and the creditor "
          + "itself need not be in the register.")
    case .noTax:
      language.say(
        dutch: "Kwijtschelding is er alleen voor belasting van Rijk, gemeente of waterschap.",
        english: "Remission is only for taxes of the state, a municipality or a water board.")
    case .taxCanBePaid(let amount):
      language.say(
        dutch: "Met uw cijfers kan er in een jaar \(amount.text(in: .dutch)) worden gevraagd. "
          + "Dat is de hele belasting. Kloppen uw inkomen en kosten?",
        english: "By your figures \(amount.text(in: .english)) can be asked in a year. "
          + "That is all of the tax. Are your income and costs right?")
    case .notToldNotMine(let debt):
      language.say(
        dutch: "Zeg eerst dat deze schuld niet van u is: "
          + "aflos tell whose \(debt.text) niet-van-mij.",
        english: "First say that this debt is not yours: aflos tell whose \(debt.text) not-mine.")
    case .noTalk:
      language.say(
        dutch: "Over deze schuld staat nog geen gesprek in uw logboek. "
          + "Schrijf het eerst op: aflos log add.",
        english: "Your log has no call or visit about this debt yet. "
          + "Write it down first: aflos log add.")
    case .emptyTalk(let entry):
      language.say(
        dutch: "Bij \(entry.text) staat niet wat er is gezegd of beloofd. "
          + "Vul dat aan: aflos log edit \(entry.text) --said \"…\"",
        english: "\(entry.text) does not say what was said or promised. "
          + "Add it: aflos log edit \(entry.text) --said \"…\"")
    case .gate, .notRealistic, .nothingUndisputed, .nothingDisputed, .nothingToObjectTo, .noRoom,
      .roomForOffer,
      .noArrangement, .noDecision, .nothingSent, .missing, .amountOutside, .dayBefore, .dayAfter,
      .secured, .nothingToWaive, .noBankDay, .tooLittleBy, .law:
      ""
    }
  }
}
