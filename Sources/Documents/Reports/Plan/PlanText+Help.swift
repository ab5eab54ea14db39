import Domain
import Planning
import Rules

extension PlanText {
  /// Calm words and who helps; no figure that pretends to be an offer.
  var help: [Report.Block] {
    guard plan.owed > .zero else { return [.paragraph(nothingOpen)] }
    let within = talkWithin
    return [
      .heading(
        language.say(dutch: "U hoeft dit niet alleen te doen", english: "You are not alone")),
      .paragraph(
        language.say(
          dutch: "Er is nu geen plan dat past, en dat ligt niet aan u. "
            + "Uw gemeente helpt gratis en moet binnen \(within) met u praten. "
            + "Vraag naar “schuldhulpverlening”.",
          english: "No plan fits now, and that is not your fault. "
            + "Your municipality helps for free and has to talk with you within \(within). "
            + "Ask for “schuldhulpverlening”.")),
      .paragraph(
        language.say(
          dutch: "Neem dit mee, voor zover u het heeft:", english: "Bring what you have:")
      ),
      .bullets(language.thingsToBring),
    ]
  }

  /// How soon, as the advice about help has it: at once where home or supply can be lost.
  private var talkWithin: String {
    let advice = try? HelpAdvice(of: plan, ClaimCheck(of: plan.standing))
    return (advice?.talkWithin ?? .weeks(4)).counted(in: language)
  }

  private var nothingOpen: String {
    guard plan.offers.contains(where: { $0.disputed > .zero }) else {
      return language.say(
        dutch: "Er is nu niets om aan te bieden: er staat geen schuld open.",
        english: "There is nothing to offer now: no debt is open.")
    }
    return language.say(
      dutch: "Er is nu niets om aan te bieden. U bent het met het hele bedrag niet eens.",
      english: "There is nothing to offer now. You do not agree with any of the amount.")
  }
}
