import Domain
import Planning

extension CheckWords {
  /// Interest, as an amount and as a rate.
  func interest(_ issue: FindingIssue) -> String? {
    switch issue {
    case .commercialInterest(let claimed, let lawful, let commercial):
      language.say(
        dutch: "De rente van \(money(claimed)) past bij de rente tussen bedrijven "
          + "(\(money(commercial))). Een particulier betaalt die niet. "
          + "De gewone wettelijke rente is \(money(lawful)).",
        english: "The interest of \(money(claimed)) fits the rate between businesses "
          + "(\(money(commercial))). A private person does not owe that. "
          + "The ordinary statutory interest is \(money(lawful)).")
    case .interestAboveLaw(let claimed, let lawful, let isAgreed):
      aboveLaw(claimed, lawful, isAgreed: isAgreed)
    case .commercialRate(let rate, let statutory):
      language.say(
        dutch: "De rente is \(percent(rate)) per jaar. Dat is de rente tussen bedrijven. "
          + "Voor een particulier is de wettelijke rente \(percent(statutory)).",
        english: "The interest is \(percent(rate)) a year. That is the rate between businesses. "
          + "For a private person the statutory rate is \(percent(statutory)).")
    case .rateAboveStatutory(let rate, let statutory):
      language.say(
        dutch: "De rente is \(percent(rate)) per jaar. De wettelijke rente is "
          + "\(percent(statutory)). Meer kan alleen als dat is afgesproken.",
        english: "The interest is \(percent(rate)) a year. The statutory rate is "
          + "\(percent(statutory)). More is only possible if it was agreed.")
    case .creditAboveMaximum(let rate, let maximum, let highest):
      aboveCredit(rate, maximum, highest)
    case .interestRateUnknown(let claimed):
      language.say(
        dutch: "Er wordt \(money(claimed)) rente gevraagd. "
          + "Aflos weet niet welk percentage is afgesproken.",
        english: "Interest of \(money(claimed)) is asked. "
          + "Aflos does not know which percentage was agreed.")
    case .basicsAtRisk, .summons, .seizureBelowExempt, .seizure, .judgment, .writ, .rentArrears,
      .healthPremiumArrears, .saleOfHome, .disconnection, .fineRises, .fineMayHaveRisen,
      .arrangementNotKept, .mayBeTimeBarred, .soonTimeBarred, .ageUnknown, .fourteenDaysRunning,
      .letterTooEarly, .noFourteenDayLetter, .billsChargedApart, .costsAboveMaximum, .vatOnCosts,
      .claimsChargedApart, .stackedCosts, .extraFileCosts, .costsBaseUnknown,
      .reminderCostsAboveMaximum,
      .possibleDouble, .kindUnlikely, .rankByLaw, .jointLiability, .notMyDebt, .wrongIBAN,
      .wrongReference,
      .notChecked, .shortfall, .nothingLeft, .lessThanACentEach, .monthBelowZero, .payDayUnknown,
      .runningAboveCapacity, .urgentNotWithin, .noRoom, .waitsForOthers, .belowRule, .neverEnds,
      .takesTooLong, .longerThanThreeYears, .disputed, .rateAssumed, .interestNotKnown,
      .secondReminderOfFine,
      .fineMeasures,
      .oppositionToWrit, .bankAccountProtected, .cakPremium, .maintenanceCollection,
      .studentLoanByCapacity, .remission, .centralGovernmentTogether, .judgmentDayUnknown,
      .oldInterestInJudgment, .payLaterFees, .collectorRegister, .realism, .offer:
      nil
    }
  }

  private func aboveLaw(_ claimed: Money, _ lawful: Money, isAgreed: Bool) -> String {
    let rate =
      isAgreed
      ? language.say(dutch: "het afgesproken percentage", english: "the agreed percentage")
      : language.say(dutch: "de wettelijke rente", english: "the statutory rate")
    return language.say(
      dutch: "De rente is misschien te hoog: \(money(claimed)). "
        + "Met \(rate) komt Aflos op \(money(lawful)). "
        + "Het verschil is \(money(claimed - lawful)).",
      english: "The interest may be too high: \(money(claimed)). "
        + "With \(rate) Aflos gets \(money(lawful)). "
        + "The difference is \(money(claimed - lawful)).")
  }

  private func aboveCredit(_ rate: Rate, _ maximum: Rate, _ highest: Rate) -> String {
    let first = language.say(
      dutch: "De rente is \(percent(rate)) per jaar. "
        + "Voor krediet is het hoogste nu \(percent(maximum)). ",
      english: "The interest is \(percent(rate)) a year. "
        + "For credit the maximum is \(percent(maximum)) now. ")
    return first
      + (rate > highest
        ? language.say(
          dutch: "Sinds 2015 was het hoogste nooit meer dan \(percent(highest)).",
          english: "Since 2015 the maximum was never above \(percent(highest)).")
        : language.say(
          dutch: "Bij een ouder contract kan een ander hoogste gelden. Van welk jaar is het uwe?",
          english: "An older contract can have another maximum. From which year is yours?"))
  }
}
