import Domain
import Planning

extension Finding {
  /// What to do about it and who helps; nil where there is nothing to do.
  package func advice(in language: Language) -> String? {
    switch self {
    case .shortfall: shortfallAdvice(language)
    case .nothingLeft, .lessThanACentEach:
      language.say(
        dutch: "Beloof uw schuldeisers nu geen bedrag. Vraag eerst hulp.",
        english: "Do not promise your creditors an amount now. Ask for help first.")
    case .basicsAtRisk(_, let stage): riskAdvice(stage, language)
    case .mayBeTimeBarred:
      language.say(
        dutch: "Betaal nog niets en schrijf nog geen brief over deze schuld. "
          + "Vraag eerst gratis raad bij het Juridisch Loket (juridischloket.nl).",
        english: "Do not pay anything yet and write no letter about this debt. "
          + "First ask free advice from the Juridisch Loket (juridischloket.nl).")
    case .soonTimeBarred:
      language.say(
        dutch: "Betaal en beloof nu nog niets. "
          + "Vraag eerst gratis raad bij het Juridisch Loket (juridischloket.nl).",
        english: "Do not pay or promise anything yet. "
          + "First ask free advice from the Juridisch Loket (juridischloket.nl).")
    case .runningAboveCapacity:
      language.say(
        dutch: "Vraag deze schuldeisers nu om een lager bedrag. Wacht niet op een gemiste termijn.",
        english: "Ask these creditors for a lower amount now. Do not wait for a missed term.")
    case .urgentNotWithin:
      language.say(
        dutch: "Vraag of u er langer over mag doen. Mag dat niet, bel dan uw gemeente.",
        english: "Ask if you may take longer. If not, call your municipality.")
    case .belowRule:
      language.say(
        dutch: "Vraag of het met minder kan. Typ “aflos plan compare” voor andere manieren.",
        english: "Ask if less is possible. Type “aflos plan compare” for other ways.")
    case .noRoom, .waitsForOthers:
      language.say(
        dutch: "Laat weten dat u later een voorstel doet.",
        english: "Let them know that you will make an offer later.")
    case .neverEnds, .takesTooLong:
      language.say(
        dutch: "Vraag de schuldeiser om de rente te stoppen. Wil die niet, bel dan uw gemeente.",
        english: "Ask the creditor to stop the interest. If they refuse, call your municipality.")
    case .longerThanThreeYears:
      language.say(
        dutch: "Uw gemeente kan vaak een kortere regeling maken. Vraag ernaar.",
        english: "Your municipality can often make a shorter arrangement. Ask about it.")
    case .ageUnknown:
      language.say(
        dutch: "Zoek op welke dag u moest betalen. Vul die dag in voordat u schrijft.",
        english: "Find the day on which you had to pay. Fill it in before you write.")
    case .arrangementNotKept:
      language.say(
        dutch: "Stel een bedrag voor dat u wel elke maand kunt betalen.",
        english: "Offer an amount that you can pay every month.")
    case .fineRises:
      language.say(
        dutch: "Kunt u de boete vóór die dag betalen? Zo niet, vraag het CJIB om een “noodstop”.",
        english: "Can you pay the fine before that day? If not, ask CJIB for a “noodstop”.")
    case .disputed:
      language.say(
        dutch: "Schrijf de schuldeiser waarom u het er niet mee eens bent.",
        english: "Write to the creditor why you do not agree.")
    case .monthBelowZero:
      language.say(
        dutch: "Typ “aflos budget”. Daar staat wat u kunt doen.",
        english: "Type “aflos budget”. It says what you can do.")
    case .payDayUnknown:
      language.say(
        dutch: "Vul de dag in bij uw inkomen. Dan vallen de termijnen na die dag.",
        english: "Fill in the day with your income. Then the terms fall after that day.")
    case .rateAssumed: nil
    }
  }

  private func shortfallAdvice(_ language: Language) -> String {
    language.say(
      dutch: "Kijk eerst of uw inkomen en kosten kloppen. "
        + "Kijk daarna op berekenuwrecht.nl en toeslagen.nl of u recht heeft op meer. "
        + "Vraag ook uw gemeente om hulp. Dat is gratis.",
      english: "First check that your income and costs are right. "
        + "Then see on berekenuwrecht.nl and toeslagen.nl if you are entitled to more. "
        + "Also ask your municipality for help. It is free.")
  }

  /// The municipality talks within three working days when eviction, disconnection or the end of
  /// the health insurance threatens (Wgs art. 4 lid 2).
  private func riskAdvice(_ stage: Debt.Stage, _ language: Language) -> String {
    let first =
      switch (stage, language) {
      case (.summons, .dutch): "Reageer vóór de datum in de dagvaarding. "
      case (.summons, .english): "Respond before the date in the summons. "
      case (_, .dutch): "Vertel de deurwaarder dat u hulp zoekt. "
      case (_, .english): "Tell the bailiff that you are looking for help. "
      }
    return first
      + language.say(
        dutch: "Bel vandaag uw gemeente en vraag om schuldhulp met spoed. "
          + "De gemeente moet dan binnen 3 werkdagen met u praten. "
          + "Het Juridisch Loket geeft gratis raad (juridischloket.nl).",
        english: "Call your municipality today and ask for urgent help with debts. "
          + "They must then talk with you within 3 working days. "
          + "The Juridisch Loket gives free advice (juridischloket.nl).")
  }
}
