import Domain
import Planning

extension FindingStep.Todo {
  /// What to do where an offer is not realistic; nil for what is said elsewhere.
  func ofRealism(_ language: Language) -> String? {
    switch self {
    case .checkAmount:
      language.say(
        dutch:
          "Kijk of het bedrag klopt. Verbeter het, of typ “aflos tell right NUMMER”.",
        english:
          "See if the amount is right. Correct it, or type “aflos tell right NUMBER”."
      )
    case .tellExactly:
      language.say(
        dutch: "Kijk het na op papier en vul het in. Met “aflos todo” ziet u wat er nog open is.",
        english: "Look it up on paper and fill it in. “aflos todo” shows what is still open.")
    case .fillInCosts:
      language.say(
        dutch: "Vul in wat u betaalt. Heeft u iets niet, of betaalt een ander het? "
          + "Typ dan de post en waarom, zoals “aflos tell cost water geen”.",
        english: "Fill in what you pay. Do you not have it, or does somebody else pay it? "
          + "Then type the cost and why, like “aflos tell cost water none”.")
    case .sayWhatFoodCosts:
      language.say(
        dutch: "Vul in wat u echt uitgeeft aan eten.",
        english: "Fill in what you really spend on food.")
    case .offerByLaw:
      language.say(
        dutch: "Wat daarboven over is, mag u houden om van te leven. "
          + "Rekende iemand een vtlb voor u uit? Typ dan “aflos tell sum vtlb BEDRAG”.",
        english: "What is left above that you may keep to live on. "
          + "Did somebody compute a vtlb for you? Then type “aflos tell sum vtlb AMOUNT”.")
    case .askForHelp:
      language.say(
        dutch: "Vraag hulp bij uw gemeente: dan kan het vaak in 18 maanden.",
        english: "Ask your municipality for help: then 18 months is often possible.")
    case .payByTurns:
      language.say(
        dutch: "Betaal kleine schulden eerst en vraag de grote om te wachten. "
          + "Typ “aflos plan compare” voor andere manieren.",
        english: "Pay small debts first and ask the large ones to wait. "
          + "Type “aflos plan compare” for other ways.")
    case .askToWait:
      language.say(
        dutch: "Vraag deze schuldeiser om te wachten. "
          + "Typ “aflos plan compare” voor andere manieren.",
        english: "Ask this creditor to wait. Type “aflos plan compare” for other ways.")
    case .tellBalance:
      language.say(
        dutch: "Is er geld op uw rekening? Vertel hoeveel: aflos tell sum saldo 250. "
          + "Vraag anders of u die rekening in termijnen mag betalen.",
        english: "Is there money in your account? Say how much: aflos tell sum balance 250. "
          + "Otherwise ask whether you may pay that bill in instalments.")
    case .offerUntil:
      language.say(
        dutch: "Bied dit bedrag tot die maand, of bied nu al het lagere bedrag.",
        english: "Offer this amount until that month, or offer the lower amount from the start.")
    case .lookAtLines:
      language.say(
        dutch: "Kijk eerst naar grote uitgaven, zoals lease, uit eten en abonnementen.",
        english: "First look at large costs, such as lease, eating out and subscriptions.")
    case .giveReason:
      language.say(
        dutch: "Is het nodig? Schrijf dan op waarom.",
        english: "Is it needed? Then write down why.")
    case .putBy:
      language.say(
        dutch: "Leg elke maand iets opzij als dat kan.",
        english: "Put something aside each month if you can.")
    case .compareYourself:
      language.say(
        dutch: "Kijk zelf of u genoeg overhoudt voor eten.",
        english: "See for yourself if you keep enough for food.")
    case .checkBudget, .promiseNothing, .askLower, .askLonger, .askLess, .announceLater,
      .askToStopInterest, .askShorter, .sayWhy, .seeBudget, .fillInPayDay, .askBeforeYes,
      .nameWhatFits, .askForTime, .askOtherDay:
      nil
    }
  }
}
