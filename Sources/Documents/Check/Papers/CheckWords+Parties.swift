import Domain
import Planning

extension CheckWords {
  /// Whose claim it is, where to pay, and what could not be checked.
  func parties(_ issue: FindingIssue) -> String? {
    switch issue {
    case .possibleDouble(let others, let signs): double(others, signs)
    case .kindUnlikely(let expected): kindUnlikely(expected)
    case .rankByLaw(let stated, let byLaw):
      language.say(
        dutch: "Er is ingevuld: \(stated.name(in: language)). "
          + "Volgens de wet is dit: \(byLaw.name(in: language)).",
        english: "What was filled in: \(stated.name(in: language)). "
          + "By law it is: \(byLaw.name(in: language)).")
    case .notMyDebt(let isFine): notMine(isFine: isFine)
    case .jointLiability:
      language.say(
        dutch: "U leeft samen. Welke schulden zijn van u allebei? "
          + "Kijk bij elke schuld wie het contract heeft getekend.",
        english: "You live as a couple. Which debts are of both of you? "
          + "See for each debt who signed the contract.")
    case .wrongIBAN(let creditor, let iban):
      language.say(
        dutch: "Het rekeningnummer van \(dossier.name(of: creditor)) (\(iban)) bestaat zo niet. "
          + "Er is iets overgetypt dat anders op de brief staat.",
        english: "The account number of \(dossier.name(of: creditor)) (\(iban)) cannot exist. "
          + "Something was typed that differs from the letter.")
    case .wrongReference(let text, let isLength):
      isLength
        ? language.say(
          dutch: "Het kenmerk \(text) heeft geen 16 cijfers. Kijk het na op de brief.",
          english: "The reference \(text) does not have 16 digits. Check it on the letter.")
        : language.say(
          dutch: "Dit nummer kan niet kloppen: \(text). Kijk het na op de brief.",
          english: "The reference \(text) does not fit its check digit. Check it on the letter.")
    case .notChecked(let part, let error):
      language.say(
        dutch: "Dit kon Aflos niet nakijken: \(part.name(in: language)). ",
        english: "Aflos could not check this: \(part.name(in: language)). ")
        + error.text(in: language)
    case .basicsAtRisk, .summons, .seizureBelowExempt, .seizure, .judgment, .writ, .rentArrears,
      .healthPremiumArrears, .saleOfHome, .disconnection, .fineRises, .fineMayHaveRisen,
      .arrangementNotKept, .mayBeTimeBarred, .soonTimeBarred, .ageUnknown, .fourteenDaysRunning,
      .letterTooEarly, .noFourteenDayLetter, .billsChargedApart, .costsAboveMaximum, .vatOnCosts,
      .claimsChargedApart, .stackedCosts, .extraFileCosts, .costsBaseUnknown,
      .reminderCostsAboveMaximum,
      .commercialInterest, .interestAboveLaw, .commercialRate, .rateAboveStatutory,
      .creditAboveMaximum, .interestRateUnknown, .shortfall, .nothingLeft, .lessThanACentEach,
      .monthBelowZero, .payDayUnknown, .runningAboveCapacity, .urgentNotWithin, .noRoom,
      .waitsForOthers, .belowRule, .neverEnds, .takesTooLong, .longerThanThreeYears, .disputed,
      .rateAssumed, .interestNotKnown, .secondReminderOfFine, .fineMeasures,
      .oppositionToWrit, .bankAccountProtected, .cakPremium, .maintenanceCollection,
      .studentLoanByCapacity, .remission, .centralGovernmentTogether, .judgmentDayUnknown,
      .oldInterestInJudgment, .payLaterFees, .collectorRegister, .realism, .offer:
      nil
    }
  }

  private func notMine(isFine: Bool) -> String {
    let fine = language.say(
      dutch: " Een verkeersboete vervalt als iemand overlijdt.",
      english: " A traffic fine ends when somebody dies.")
    return language.say(
      dutch: "U zei dat deze schuld niet van u is. Kijk op wiens naam de brief staat, wie tekende, "
        + "en sinds wanneer. Is iemand overleden? Betaal dan niets: "
        + "betalen kan betekenen dat u de erfenis aanneemt.",
      english: "You said that this debt is not yours. See whose name is on the letter, who signed, "
        + "and since when. Did somebody die? Then pay nothing: "
        + "paying can mean that you accept the estate.") + (isFine ? fine : "")
  }

  private func double(_ others: [ID<Debt>], _ signs: [DoubleSign]) -> String {
    let alike = signs.map { $0.text(in: language) }.listed(in: language)
    let labels = others.map { other in
      dossier.debt(other).map { "\(dossier.name(of: $0.creditor)) (\(other.text))" } ?? other.text
    }.namedFirst(in: language)
    guard others.count > 1 else {
      return language.say(
        dutch: "Dit lijkt op de schuld bij \(labels). Wat opvalt: \(alike). "
          + "Is het dezelfde schuld?",
        english: "This looks like the debt at \(labels). What stands out: \(alike). "
          + "Is it the same debt?")
    }
    return language.say(
      dutch: "Dit lijkt op de schulden bij \(labels). Wat opvalt: \(alike). Is het één schuld?",
      english: "This looks like the debts at \(labels). What stands out: \(alike). "
        + "Are they one debt?")
  }

  /// A fine of a train or parking firm is an ordinary claim.
  private var carrier: String {
    language.say(
      dutch:
        " Een boete van een vervoerder of parkeerbedrijf is een gewone schuld: kies dan schade.",
      english: " A fine of a carrier or parking firm is an ordinary debt: then choose damage.")
  }

  private func kindUnlikely(_ expected: [Debt.Kind]) -> String {
    let kind = debt.flatMap { dossier.debt($0) }?.kind ?? .other
    guard !expected.isEmpty else {
      return language.say(
        dutch: "De soort is “\(kind.name(in: .dutch))”. Die komt meestal van de overheid. "
          + "Is \(name) van de overheid?" + (kind == .fine ? carrier : ""),
        english:
          "The kind is “\(kind.name(in: .english))”. That usually comes from the government. "
          + "Is \(name) part of the government?" + (kind == .fine ? carrier : ""))
    }
    let usual = expected.map { $0.name(in: language) }.alternatives(in: language)
    return language.say(
      dutch: "De soort is “\(kind.name(in: .dutch))”. \(name) vraagt meestal om \(usual).",
      english: "The kind is “\(kind.name(in: .english))”. \(name) usually asks for \(usual).")
  }
}

extension DoubleSign {
  fileprivate func text(in language: Language) -> String {
    switch (self, language) {
    case (.sameReference, .dutch): "hetzelfde kenmerk"
    case (.sameReference, .english): "the same reference"
    case (.sameAmount, .dutch): "hetzelfde bedrag"
    case (.sameAmount, .english): "the same amount"
    case (.nearAmount, .dutch): "bijna hetzelfde bedrag"
    case (.nearAmount, .english): "nearly the same amount"
    case (.sameCreditor, .dutch): "dezelfde schuldeiser"
    case (.sameCreditor, .english): "the same creditor"
    case (.collectorIsCreditor, .dutch):
      "het incassobureau vraagt het ook zelf"
    case (.collectorIsCreditor, .english): "the collector claims it too"
    case (.soldOn, .dutch): "misschien is de schuld verkocht"
    case (.soldOn, .english): "the debt may be sold"
    }
  }
}

extension FindingPart {
  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (.urgency, .dutch): "wat er kan gebeuren"
    case (.urgency, .english): "what can happen"
    case (.arrears, .dutch): "hoeveel maanden achterstand"
    case (.arrears, .english): "how many months behind"
    case (.fine, .dutch): "de boete"
    case (.fine, .english): "the fine"
    case (.way, .dutch): "wat bij deze schuldeiser helpt"
    case (.way, .english): "what helps with this creditor"
    case (.title, .dutch): "het vonnis of het dwangbevel"
    case (.title, .english): "the judgment or the writ"
    case (.age, .dutch): "hoe oud de schuld is"
    case (.age, .english): "how old the debt is"
    case (.letter, .dutch): "de 14-dagenbrief"
    case (.letter, .english): "the 14-day letter"
    case (.costs, .dutch): "de incassokosten"
    case (.costs, .english): "the collection costs"
    case (.stacking, .dutch): "de incassokosten van meer schulden samen"
    case (.stacking, .english): "the collection costs of several debts together"
    case (.interest, .dutch): "het bedrag aan rente"
    case (.interest, .english): "the amount of interest"
    case (.rate, .dutch): "het percentage van de rente"
    case (.rate, .english): "the rate of interest"
    case (.rank, .dutch): "de voorrang"
    case (.rank, .english): "the priority"
    case (.seizure, .dutch): "het bedrag dat bij beslag vrij blijft"
    case (.seizure, .english): "what a seizure leaves free"
    case (.budget, .dutch): "of het plan haalbaar is"
    case (.budget, .english): "whether the plan can be kept"
    }
  }
}
