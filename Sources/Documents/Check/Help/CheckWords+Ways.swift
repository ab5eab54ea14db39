import Domain
import Planning
import Rules

extension CheckWords {
  /// What helps with one creditor before anything else, and what a title means.
  func ways(_ issue: FindingIssue) -> String? {
    switch issue {
    case .judgmentDayUnknown(let stage): judgmentDay(stage)
    case .oldInterestInJudgment(let claimed, let young, let from): oldInterest(claimed, young, from)
    case .oppositionToWrit(let through?): opposition(through)
    case .oppositionToWrit(nil): oppositionOpen()
    case .bankAccountProtected(let amount): bankAccount(amount)
    case .collectorRegister(let collector, let costs): register(collector, costs)
    case .payLaterFees(let fees): laterFees(fees)
    case .secondReminderOfFine(let more): secondReminder(more)
    case .fineMeasures(let recovery, let until): measures(recovery, until)
    case .cakPremium(let premium): cak(premium)
    case .maintenanceCollection(let rate, let least, let term, let isTaken):
      maintenance(rate, least, term, isTaken: isTaken)
    case .studentLoanByCapacity(let pause): studentLoan(pause)
    case .centralGovernmentTogether(let debts): central(debts)
    case .remission(let couldPay): remission(couldPay)
    default: nil
    }
  }

  private func judgmentDay(_ stage: Debt.Stage) -> String {
    language.say(
      dutch:
        "De stap is “\(stage.name(in: language))”. Van welke dag is dat vonnis of dwangbevel? "
        + "Zonder die dag weet Aflos niet hoe oud de schuld is.",
      english:
        "The step is “\(stage.name(in: language))”. Of which day is that judgment or writ? "
        + "Without it Aflos does not know how old the debt is.")
  }

  private func oldInterest(_ claimed: Money, _ young: Money, _ from: LocalDate) -> String {
    language.say(
      dutch: "De rente is \(money(claimed)). Rente na een vonnis is na vijf jaar te oud. "
        + "Sinds \(day(from)) liep er hooguit \(money(young)), met de rente van voor het vonnis. "
        + "Vroeg een brief eerder om die rente?",
      english:
        "The interest is \(money(claimed)). Interest after a judgment is too old after five "
        + "years. Since \(day(from)) at most \(money(young)) ran, with that from before the "
        + "judgment. Did a letter ask for it before?")
  }

  private func opposition(_ through: LocalDate) -> String {
    language.say(
      dutch: "Bent u het niet eens met dit dwangbevel? "
        + "U kunt tot en met \(day(through)) naar de rechter (“verzet”).",
      english: "Do you not agree with this writ? "
        + "You can go to court through \(day(through)) (“verzet”).")
  }

  private func oppositionOpen() -> String {
    language.say(
      dutch: "Bent u het niet eens met dit dwangbevel? Dan kunt u naar de rechter (“verzet”). "
        + "Hoe lang dat kan, hangt af van de dag waarop u het kreeg.",
      english: "Do you not agree with this writ? Then you can go to court (“verzet”). "
        + "How long depends on the day on which you got it.")
  }

  private func bankAccount(_ amount: Money) -> String {
    language.say(
      dutch: "Ligt er beslag op uw bankrekening? "
        + "Dan blijft elke maand \(money(amount)) vrij, bij elke bank. "
        + "Is er meer weg? Schrijf dat meteen aan de deurwaarder.",
      english: "Is your bank account seized? "
        + "Then \(money(amount)) stays free each month, at each bank. "
        + "Is more gone? Write that to the bailiff at once.")
  }

  private func register(_ collector: ID<Creditor>, _ costs: Money) -> String {
    language.say(
      dutch: "Staat \(dossier.name(of: collector)) in het register van Justis? "
        + "Zo niet, dan bent u sinds 1 oktober 2026 misschien geen incassokosten schuldig "
        + "(\(money(costs))).",
      english: "Does \(dossier.name(of: collector)) stand in the register of Justis? "
        + "If not, you may owe no collection costs since 1 October 2026 (\(money(costs))).")
  }

  private func laterFees(_ fees: Money) -> String {
    language.say(
      dutch: "Voor achteraf betalen wordt \(money(fees)) extra gevraagd. "
        + "Dat telt als kosten van een lening. Een rechter heeft zulke kosten al eens geschrapt.",
      english: "For paying later \(money(fees)) more is asked. "
        + "That counts as the costs of a loan. A court has struck out such costs before.")
  }

  private func secondReminder(_ more: Money) -> String {
    language.say(
      dutch:
        "Dit telt als de tweede aanmaning van het CJIB. Er komt dan geen verhoging meer bij, "
        + "maar wel een deurwaarder. "
        + "Staat er “eerste aanmaning” op? Dan kan het nog \(money(more)) worden.",
      english: "This counts as the second reminder of CJIB. Nothing is then added any more, "
        + "but a bailiff comes next. "
        + "Does it say “eerste aanmaning”? Then it can still become \(money(more)).")
  }

  private func measures(_ recovery: LocalDate, _ measures: LocalDate) -> String {
    language.say(
      dutch: "Sinds \(day(recovery)) mag het CJIB misschien geen beslag meer leggen. "
        + "Een rechter kan u tot \(day(measures)) nog wel dwingen. "
        + "Dat kan een week vastzitten zijn, of het rijbewijs of de auto kwijt. "
        + "Vraag raad voordat u kiest.",
      english: "Since \(day(recovery)) CJIB may no longer be allowed to seize. "
        + "Until \(day(measures)) a court can still press you. "
        + "That can be a week of detention, or the loss of the licence or the car. "
        + "Ask advice before you choose."
    )
  }

  private func cak(_ premium: Money) -> String {
    language.say(
      dutch: "U betaalt uw zorgpremie nu aan het CAK: \(money(premium)) per maand. "
        + "Uw basisverzekering blijft. Een aanvullende verzekering kan wel stoppen. "
        + "De achterstand zelf staat nog bij uw verzekeraar.",
      english: "You now pay your health premium to CAK: \(money(premium)) a month. "
        + "Your basic insurance stays. Supplementary insurance can end. "
        + "The arrears themselves are still with your insurer.")
  }

  private func studentLoan(_ pause: TimeSpan) -> String {
    language.say(
      dutch: "DUO rekent op verzoek uit wat u kunt betalen. "
        + "Ook kunt u samen hooguit \(pause.counted(in: language)) niet betalen.",
      english: "DUO works out on request what you can pay. "
        + "You can also stop paying for \(pause.counted(in: language)) in all.")
  }

  private func central(_ debts: [ID<Debt>]) -> String {
    language.say(
      dutch: "\(ids(debts)) zijn van het Rijk. Daarvoor kan één regeling komen, "
        + "naar wat u kunt betalen, met een pauze.",
      english: "\(ids(debts)) are of the central government. One arrangement can cover them, "
        + "by what you can pay, with a pause.")
  }

  private func maintenance(
    _ rate: Rate, _ least: Money, _ term: TimeSpan, isTaken: Bool
  ) -> String {
    let change = language.say(
      dutch: "Een lager bedrag kan alleen via de rechter.",
      english: "Only a court can lower the amount.")
    guard isTaken else {
      return language.say(
        dutch: "Blijft de alimentatie uit, dan kan het LBIO die ophalen. "
          + "Dat kost \(percent(rate)) extra, minstens \(money(least)). "
          + "Betaalt u binnen \(term.counted(in: .dutch)) na de eerste brief, dan niet. ",
        english: "If the maintenance stays open, LBIO can collect it. "
          + "That costs \(percent(rate)) more, at least \(money(least)). "
          + "Not if you pay within \(term.counted(in: .english)) of its first letter. ") + change
    }
    return language.say(
      dutch: "Het LBIO rekent \(percent(rate)) extra, minstens \(money(least)), "
        + "ook over nieuwe maanden. Het kan beslag leggen zonder nieuw vonnis. ",
      english: "LBIO adds \(percent(rate)), at least \(money(least)), also on new months. "
        + "It can seize without a new judgment. ") + change
  }

  private func remission(_ couldPay: Money) -> String {
    guard couldPay > .zero else {
      return language.say(
        dutch: "Uw inkomen is laag. Misschien hoeft u deze belasting niet te betalen "
          + "(“kwijtschelding”). Vraag dat eerst. Veel spaargeld kan het tegenhouden.",
        english: "Your income is low. You may not have to pay this tax (“kwijtschelding”). "
          + "Ask for that first. Much savings can stand in the way.")
    }
    return language.say(
      dutch: "Van deze belasting kan een deel vervallen (“kwijtschelding”). "
        + "Van u wordt dan hooguit \(money(couldPay)) gevraagd. Veel spaargeld kan het tegenhouden.",
      english: "Part of this tax can be dropped (“kwijtschelding”). "
        + "You are then asked for \(money(couldPay)) at most. Much savings can stand in the way.")
  }
}
