import Domain
import Planning

extension FindingStep {
  /// What to do in one sentence or two; nil where it is a command or a question of the check.
  func sentence(in language: Language) -> String? {
    switch self {
    case .holdOff:
      language.say(
        dutch: "Betaal en beloof nu niets. Alleen een brief die niets toegeeft, past nu.",
        english: "Pay and promise nothing now. Only a letter that admits nothing fits now.")
    case .findDueDay:
      language.say(
        dutch: "Zoek op welke dag u moest betalen. Vul die dag in voordat u iets belooft.",
        english: "Find the day on which you had to pay. Fill it in before you promise anything.")
    case .respond(.summons):
      language.say(
        dutch: "Reageer vóór de datum in de dagvaarding.",
        english: "Respond before the date in the summons.")
    case .respond:
      language.say(
        dutch: "Vertel de deurwaarder dat u hulp zoekt.",
        english: "Tell the bailiff that you are looking for help.")
    case .pay(let amount, let through):
      language.say(
        dutch: "Kunt u \(amount.text(in: .dutch)) betalen? "
          + "Doe dat dan uiterlijk op \(through.text(in: .dutch)).",
        english: "Can you pay \(amount.text(in: .english))? "
          + "Then do so by \(through.text(in: .english)) at the latest.")
    case .letter(let letter): letter.isSaid ? letter.advice(in: language) : nil
    case .municipality, .legalDesk, .emergencyStop, .compare, .callInsurer, .askCapacity,
      .askRemission, .askOneArrangement:
      help(language)
    case .todo(let todo): todo.sentence(in: language)
    case .answer, .answerBefore, .answerCreditor, .dispute, .writeDownHearing, .lookUpCollector,
      .tellWhose:
      nil
    }
  }
}

extension CheckLetter {
  /// Whether a sentence is enough; the others come with the command that writes them.
  fileprivate var isSaid: Bool { self == .specification || self == .proposal }
}

extension FindingStep.Todo {
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .checkBudget:
      language.say(
        dutch: "Kijk eerst of uw inkomen en kosten kloppen. "
          + "Kijk daarna op berekenuwrecht.nl en toeslagen.nl of u recht heeft op meer. "
          + "Vraag ook uw gemeente om hulp. Dat is gratis.",
        english: "First check that your income and costs are right. "
          + "Then see on berekenuwrecht.nl and toeslagen.nl if you are entitled to more. "
          + "Also ask your municipality for help. It is free.")
    case .promiseNothing:
      language.say(
        dutch: "Beloof uw schuldeisers nu geen bedrag. Vraag eerst hulp.",
        english: "Do not promise your creditors an amount now. Ask for help first.")
    case .askLower:
      language.say(
        dutch: "Vraag deze schuldeisers nu om een lager bedrag. Wacht niet op een gemiste termijn.",
        english: "Ask these creditors for a lower amount now. Do not wait for a missed term.")
    case .askLonger:
      language.say(
        dutch: "Vraag of u er langer over mag doen. Mag dat niet, bel dan uw gemeente.",
        english: "Ask if you may take longer. If not, call your municipality.")
    case .askLess:
      language.say(
        dutch: "Vraag of het met minder kan. Typ “aflos plan compare” voor andere manieren.",
        english: "Ask if less is possible. Type “aflos plan compare” for other ways.")
    case .announceLater:
      language.say(
        dutch: "Laat weten dat u later een voorstel doet.",
        english: "Let them know that you will make an offer later.")
    case .askToStopInterest:
      language.say(
        dutch: "Vraag de schuldeiser om de rente te stoppen. Wil die niet, bel dan uw gemeente.",
        english: "Ask the creditor to stop the interest. If they refuse, call your municipality.")
    case .askShorter:
      language.say(
        dutch: "Uw gemeente kan vaak een kortere regeling maken. Vraag ernaar.",
        english: "Your municipality can often make a shorter arrangement. Ask about it.")
    case .sayWhy:
      language.say(
        dutch: "Schrijf de schuldeiser waarom u het er niet mee eens bent.",
        english: "Write to the creditor why you do not agree.")
    case .seeBudget:
      language.say(
        dutch: "Typ “aflos budget”. Daar staat wat u kunt doen.",
        english: "Type “aflos budget”. It says what you can do.")
    case .fillInPayDay:
      language.say(
        dutch: "Vul de dag in bij uw inkomen. Dan vallen de termijnen na die dag.",
        english: "Fill in the day with your income. Then the terms fall after that day.")
    case .checkAmount, .fillInCosts, .sayWhatFoodCosts, .offerByLaw, .askForHelp, .payByTurns,
      .askToWait,
      .offerUntil, .tellBalance, .lookAtLines, .giveReason, .putBy, .compareYourself,
      .tellExactly:
      ofRealism(language) ?? ""
    case .askBeforeYes, .nameWhatFits, .askForTime, .askOtherDay: ofOffer(language) ?? ""
    }
  }
}
