import Domain
import Planning
import Rules

extension CheckWords {
  /// What cannot wait.
  func urgent(_ issue: FindingIssue) -> String? {
    switch issue {
    case .summons(let hearing), .basicsAtRisk(.summons, let hearing): summons(hearing)
    case .seizureBelowExempt(let income, let exempt): belowExempt(income, exempt)
    case .seizure:
      language.say(
        dutch: "Er ligt beslag. Van uw inkomen blijft een deel vrij: de “beslagvrije voet”.",
        english: "There is a seizure. Part of your income stays free: the “beslagvrije voet”.")
    case .judgment:
      language.say(
        dutch: "De rechter heeft beslist. De deurwaarder mag daarna beslag leggen.",
        english: "The court has decided. The bailiff may then seize income or goods.")
    case .writ:
      language.say(
        dutch: "Er is een dwangbevel. Daarmee kan beslag volgen zonder rechter.",
        english: "There is a writ. A seizure can follow without a court.")
    case .rentArrears(let months, let limit, let rent, let until, let below):
      rentArrears(months, limit, rent, until, below)
    case .healthPremiumArrears(let months, let limit, let premium):
      premiums(months, limit, premium)
    case .saleOfHome:
      language.say(
        dutch: "Blijft de achterstand, dan mag de bank uw huis uiteindelijk verkopen.",
        english: "If the arrears stay, the bank may in the end sell your home.")
    case .disconnection(let reminders, let term, let isWinter):
      disconnection(reminders, term) + (isWinter ? winter : "")
    case .fineMayHaveRisen(let next):
      language.say(
        dutch: "De laatste dag om te betalen is voorbij of niet bekend. "
          + "De boete kan al \(money(next)) zijn.",
        english: "The last day to pay has passed or is not known. "
          + "The fine may be \(money(next)) already.")
    case .basicsAtRisk, .fineRises, .arrangementNotKept, .mayBeTimeBarred, .soonTimeBarred,
      .ageUnknown, .fourteenDaysRunning, .letterTooEarly, .noFourteenDayLetter,
      .billsChargedApart, .costsAboveMaximum, .vatOnCosts, .claimsChargedApart, .stackedCosts,
      .extraFileCosts, .costsBaseUnknown, .reminderCostsAboveMaximum, .commercialInterest,
      .interestAboveLaw,
      .commercialRate, .rateAboveStatutory, .creditAboveMaximum, .interestRateUnknown,
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

  private func summons(_ hearing: LocalDate?) -> String {
    let start = language.say(
      dutch: "Er is een dagvaarding. Doet u niets, dan beslist de rechter zonder u.",
      english: "There is a summons. If you do nothing, the court decides without you.")
    guard let hearing else {
      return start
        + language.say(
          dutch: " Op welke dag is de zitting? Die staat in de dagvaarding.",
          english: " On which day is the hearing? It is in the summons.")
    }
    return start
      + language.say(
        dutch: " De dag is \(day(hearing)).", english: " The day is \(day(hearing)).")
  }

  private func belowExempt(_ income: Money, _ exempt: Money) -> String {
    language.say(
      dutch: "Er komt nu \(money(income)) per maand binnen. "
        + "Bij beslag blijft meestal minstens \(money(exempt)) vrij. "
        + "Was uw inkomen vóór het beslag lager? Dan is het 95% van dat inkomen.",
      english: "Now \(money(income)) a month comes in. "
        + "With a seizure usually at least \(money(exempt)) stays free. "
        + "Was your income before the seizure lower? Then it is 95% of that income.")
  }

  private func rentArrears(
    _ months: Int, _ limit: Int, _ rent: Money, _ until: Money, _ below: Money
  ) -> String {
    let first = language.say(
      dutch: "U heeft \(Counted.month.text(months, in: .dutch)) huur of meer achterstand, "
        + "als uw huur \(money(rent)) is. "
        + "Vanaf \(Counted.month.text(limit, in: .dutch)) beëindigt een rechter vaak de huur.",
      english: "You are \(Counted.month.text(months, in: .english)) of rent or more behind, "
        + "if your rent is \(money(rent)). "
        + "From \(Counted.month.text(limit, in: .english)) on a court often ends the lease.")
    guard until > .zero else {
      return first
        + language.say(
          dutch: " Betaalt u \(money(below)), dan zit u eronder.",
          english: " If you pay \(money(below)), you are below that.")
    }
    return first
      + language.say(
        dutch: " Daar zit u nog \(money(until)) onder.",
        english: " You are \(money(until)) below that.")
  }

  private func premiums(_ months: Int, _ limit: Int, _ premium: Money) -> String {
    let open = language.say(
      dutch: "Er staan ongeveer \(months) premies open, "
        + "als één volwassene \(money(premium)) per maand betaalt. ",
      english: "About \(months) premiums are open, "
        + "if one adult pays \(money(premium)) a month. ")
    return open
      + language.say(
        dutch: "Bij \(Counted.month.text(limit, in: .dutch)) meldt de verzekeraar u bij het CAK. "
          + "Dan wordt de premie hoger en houdt het CAK die in.",
        english:
          "At \(Counted.month.text(limit, in: .english)) the insurer reports you to the CAK. "
          + "The premium then gets higher and is taken from your income.")
  }

  private func disconnection(_ reminders: Int?, _ term: TimeSpan?) -> String {
    let first = language.say(
      dutch: "Blijft de achterstand, dan kan de levering stoppen.",
      english: "If the arrears stay, the supply can stop.")
    guard let reminders else { return first }
    let letters = Counted.letter.text(reminders, in: language)
    guard let term else {
      return first
        + language.say(
          dutch: " Eerst moet er \(letters) komen die naar schuldhulp verwijst.",
          english: " First \(letters) has to come that points to debt help.")
    }
    return first
      + language.say(
        dutch:
          " Eerst horen er \(letters) te komen, elk met \(term.counted(in: .dutch)) tijd om te betalen.",
        english: " First \(letters) should come, each with \(term.counted(in: .english)) to pay.")
  }

  private var winter: String {
    language.say(
      dutch: " Tot 1 april beschermt een verzoek om schuldhulp u extra.",
      english: " Until 1 April a request for debt help protects you even more.")
  }
}

extension TimeSpan {
  /// With its unit: `14 dagen`, `3 working days`.
  func counted(in language: Language) -> String {
    switch unit {
    case .days: Counted.day.text(count, in: language)
    case .weeks: Counted.week.text(count, in: language)
    case .months: Counted.month.text(count, in: language)
    case .years: Counted.year.text(count, in: language)
    case .workingDays:
      language.say(
        dutch: count == 1 ? "1 werkdag" : "\(count) werkdagen",
        english: count == 1 ? "1 working day" : "\(count) working days")
    }
  }
}
