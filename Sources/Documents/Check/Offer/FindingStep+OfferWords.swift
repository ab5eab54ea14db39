import Domain
import Planning

extension FindingStep.Todo {
  /// What to do about what a creditor wants; nil for what is said elsewhere.
  func ofOffer(_ language: Language) -> String? {
    switch self {
    case .nameWhatFits:
      language.say(
        dutch: "Noem het bedrag dat u wel kunt betalen.",
        english: "Name the amount that you can pay.")
    case .askBeforeYes:
      language.say(
        dutch: "Zeg nog geen ja. Vraag dit eerst, liefst op papier.",
        english: "Do not say yes yet. Ask this first, in writing if you can.")
    case .askForTime:
      language.say(
        dutch: "Vraag om meer tijd voor uw antwoord.", english: "Ask for more time to answer.")
    case .askOtherDay:
      language.say(
        dutch: "Vraag om een dag na uw inkomen.", english: "Ask for a day after your income.")
    case .checkBudget, .promiseNothing, .askLower, .askLonger, .askLess, .announceLater,
      .askToStopInterest, .askShorter, .sayWhy, .seeBudget, .fillInPayDay, .checkAmount,
      .fillInCosts, .sayWhatFoodCosts, .offerByLaw, .askForHelp, .payByTurns, .askToWait,
      .offerUntil,
      .tellBalance, .lookAtLines, .giveReason, .putBy, .compareYourself, .tellExactly:
      nil
    }
  }
}
