import Domain
import Planning

extension CheckWords {
  /// Collection costs and the letter before them.
  func costs(_ issue: FindingIssue) -> String? {
    switch issue {
    case .fourteenDaysRunning(let letter, let through):
      language.say(
        dutch: "De 14-dagenbrief is van \(day(letter)). "
          + "Betaalt u uiterlijk op \(day(through)), dan komen er geen incassokosten bij.",
        english: "The 14-day letter is of \(day(letter)). "
          + "If you pay by \(day(through)), no collection costs are added.")
    case .letterTooEarly(let letter, let due):
      language.say(
        dutch: "De 14-dagenbrief is van \(day(letter)). "
          + "U kon nog betalen tot en met \(day(due)). De brief hoort van na die dag te zijn.",
        english: "The 14-day letter is of \(day(letter)). "
          + "You could still pay through \(day(due)). The letter should be of after that day.")
    case .noFourteenDayLetter(let costs, let open, let all): noLetter(costs, open, all)
    case .billsChargedApart(let found, let bills):
      language.say(
        dutch: "De kosten van \(money(found.charged)) lijken per rekening geteld. "
          + "Over \(bills) rekeningen samen is het hoogste \(money(found.maximum)). "
          + "Dat scheelt \(money(found.excess)).",
        english: "The costs of \(money(found.charged)) seem to be counted for each bill. "
          + "Over \(bills) bills together the maximum is \(money(found.maximum)). "
          + "That is \(money(found.excess)) less.")
    case .costsAboveMaximum(let found, let isTrade): aboveMaximum(found, isTrade: isTrade)
    case .vatOnCosts(let found): vat(found)
    case .claimsChargedApart(let found, let debts):
      language.say(
        dutch: "Bij \(ids(debts)) samen wordt \(money(found.charged)) kosten gevraagd. "
          + "Kon dat in één brief, dan is het hoogste \(money(found.maximum)).",
        english: "For \(ids(debts)) together \(money(found.charged)) of costs is asked. "
          + "If one letter could ask it all, the maximum is \(money(found.maximum)).")
    case .stackedCosts(let found, let debts, let from, let to):
      language.say(
        dutch: "Bij \(ids(debts)) samen wordt \(money(found.charged)) kosten gevraagd. "
          + "Dat gaat over termijnen van \(day(from)) tot en met \(day(to)). "
          + "Het hoogste is dan misschien \(money(found.maximum)).",
        english: "For \(ids(debts)) together \(money(found.charged)) of costs is asked. "
          + "That is about terms from \(day(from)) through \(day(to)). "
          + "The maximum may then be \(money(found.maximum)).")
    case .costsBaseUnknown(let charged):
      language.say(
        dutch: "Er wordt \(money(charged)) incassokosten gevraagd, en de hoofdsom is betaald. "
          + "Over welk bedrag zijn die kosten? Dat is wat open stond toen de 14 dagen om waren.",
        english: "Collection costs of \(money(charged)) are asked, and the principal is paid. "
          + "Over which amount are they? It is what was open when the 14 days ended.")
    case .extraFileCosts(let amount):
      language.say(
        dutch: "Er staat \(money(amount)) aan andere kosten bij. "
          + "Kosten voor dossier of administratie mogen meestal niet apart.",
        english: "There is \(money(amount)) of other costs. "
          + "Costs for a file or for administration usually cannot be charged apart.")
    case .reminderCostsAboveMaximum(let charged, let maximum):
      language.say(
        dutch: "De kosten zijn \(money(charged)). "
          + "Een aanmaning van de overheid mag hier \(money(maximum)) kosten.",
        english: "The costs are \(money(charged)). "
          + "A reminder of a government body may cost \(money(maximum)) here.")
    case .basicsAtRisk, .summons, .seizureBelowExempt, .seizure, .judgment, .writ, .rentArrears,
      .healthPremiumArrears, .saleOfHome, .disconnection, .fineRises, .fineMayHaveRisen,
      .arrangementNotKept, .mayBeTimeBarred, .soonTimeBarred, .ageUnknown, .commercialInterest,
      .interestAboveLaw, .commercialRate, .rateAboveStatutory, .creditAboveMaximum,
      .interestRateUnknown, .possibleDouble, .kindUnlikely, .rankByLaw, .jointLiability, .notMyDebt,
      .wrongIBAN, .wrongReference, .notChecked, .shortfall, .nothingLeft, .lessThanACentEach,
      .monthBelowZero, .payDayUnknown, .runningAboveCapacity, .urgentNotWithin, .noRoom,
      .waitsForOthers, .belowRule, .neverEnds, .takesTooLong, .longerThanThreeYears, .disputed,
      .rateAssumed, .interestNotKnown, .secondReminderOfFine, .fineMeasures,
      .oppositionToWrit, .bankAccountProtected, .cakPremium, .maintenanceCollection,
      .studentLoanByCapacity, .remission, .centralGovernmentTogether, .judgmentDayUnknown,
      .oldInterestInJudgment, .payLaterFees, .collectorRegister, .realism, .offer:
      nil
    }
  }

  private func noLetter(_ costs: Money, _ open: Int, _ all: Int) -> String {
    let first = language.say(
      dutch: "Er wordt \(money(costs)) incassokosten gevraagd. "
        + "Dat mag pas na een brief die u 14 dagen geeft om te betalen. ",
      english: "Collection costs of \(money(costs)) are asked. "
        + "They come only after a letter that gives you 14 days to pay. ")
    guard all > 0 else {
      return first
        + language.say(
          dutch: "Heeft u zo’n brief gekregen, en op welke dag?",
          english: "Did you get such a letter, and on which day?")
    }
    return first
      + language.say(
        dutch: "Bij \(open) van de \(all) rekeningen is die dag niet bekend.",
        english: "For \(open) of the \(all) bills that day is not known.")
  }

  private func aboveMaximum(_ found: CostsFound, isTrade: Bool) -> String {
    guard !isTrade else {
      return language.say(
        dutch: "De incassokosten zijn \(money(found.excess)) hoger dan de schaal van de wet. "
          + "Die geeft \(money(found.maximum)). Voor een bedrijf kan iets anders zijn afgesproken.",
        english: "The collection costs are \(money(found.excess)) above the scale of the law. "
          + "It gives \(money(found.maximum)). A business may have agreed on something else.")
    }
    let vat =
      found.maximumWithVAT.map { most in
        language.say(
          dutch: " Ook met btw erbij is het hoogste \(money(most)).",
          english: " With VAT the maximum is \(money(most)).")
      } ?? ""
    return language.say(
      dutch: "De incassokosten zijn misschien te hoog: \(money(found.charged)). "
        + "Dat is \(money(found.excess)) boven het hoogste bedrag van \(money(found.maximum)).",
      english: "The collection costs may be too high: \(money(found.charged)). "
        + "That is \(money(found.excess)) above the maximum of \(money(found.maximum)).") + vat
  }

  private func vat(_ found: CostsFound) -> String {
    language.say(
      dutch: "De incassokosten zijn \(money(found.excess)) hoger dan \(money(found.maximum)). "
        + "Dat mag alleen als btw. "
        + "Heeft de schuldeiser geschreven dat hij die btw niet terugkrijgt?",
      english: "The collection costs are \(money(found.excess)) above \(money(found.maximum)). "
        + "That can only be VAT. "
        + "Did the creditor write that they cannot get that VAT back?")
  }
}
