import Domain
import Planning

extension CheckWords {
  /// The age of the claim, what threatens, the money of the household, and what is offered: said the
  /// same in plan and check.
  func plan(_ issue: FindingIssue) -> String? {
    switch language {
    case .dutch: dutch(issue)
    case .english: english(issue)
    }
  }

  private var basics: Basics { debt.map { Basics.of($0, in: dossier) } ?? .home }

  /// The day from which a claim may be too old, as exactly as that is known.
  private func aged(_ day: LocalDate) -> String {
    dossier.agedText(of: debt, day, in: language)
  }

  private func dutch(_ issue: FindingIssue) -> String? {
    return switch issue {
    case .shortfall(let amount): "Elke maand komt u \(money(amount)) tekort."
    case .nothingLeft: "Er is nu geen geld over voor nieuwe regelingen."
    case .lessThanACentEach(let left, let creditors):
      "Er is \(money(left)) per maand over voor \(Counted.debt.text(creditors, in: .dutch)). "
        + "Dat is te weinig om te verdelen."
    case .runningAboveCapacity(let running, let capacity):
      "Uw lopende regelingen kosten \(money(running)) per maand. U kunt \(money(capacity)) missen."
    case .basicsAtRisk(let stage, nil):
      "\(label) heeft de stap “\(stage.name(in: .dutch))” gezet. "
        + "\(capitalised(basics.name(in: .dutch))) loopt gevaar."
    case .urgentNotWithin(let months, let needed, let offered):
      "De dringende schulden zijn niet binnen \(Counted.month.text(months, in: .dutch)) betaald. "
        + "Daarvoor is \(money(needed)) per maand nodig. Er is \(money(offered))."
    case .noRoom:
      "Voor \(label) is nu geen ruimte. Dringende schulden gaan voor."
    case .waitsForOthers:
      "\(label) moet wachten. Bij deze manier van verdelen gaan andere schulden voor."
    case .belowRule(let least, let offered):
      "\(label) wil minstens \(money(least)) per maand. Dit plan biedt \(money(offered))."
    case .neverEnds(let interest):
      "De rente bij \(label) is \(money(interest)) per maand. "
        + "Met dit bedrag wordt de schuld niet kleiner."
    case .takesTooLong:
      "Bij \(label) duurt het langer dan 50 jaar voor alles betaald is."
    case .longerThanThreeYears(let month, paysAll: false):
      "Wat u aanbiedt, loopt door tot en met \(month.text(in: .dutch)). Dan is nog niet alles betaald."
    case .longerThanThreeYears(let month, paysAll: true):
      "De laatste termijn is in \(month.text(in: .dutch)). Dat is over meer dan 3 jaar."
    case .mayBeTimeBarred(let from):
      "De schuld bij \(label) is misschien te oud, sinds \(aged(from)). "
        + "Dat heet “verjaard”. U hoeft dan misschien niet te betalen."
    case .soonTimeBarred(let from):
      "De schuld bij \(label) is misschien te oud vanaf \(aged(from)). "
        + "Dat heet “verjaard”. Een brief of betaling kan dat veranderen."
    case .ageUnknown: "Bij \(label) weet Aflos niet hoe oud de schuld is."
    case .arrangementNotKept:
      "De oude regeling met \(label) loopt niet meer zoals afgesproken."
    case .fineRises(let rise):
      "De boete van \(label) is nu \(money(rise.now)). "
        + "Vanaf \(rise.from.text(in: .dutch)) wordt die \(money(rise.next))."
        + (rise.last > rise.next ? " Later kan die \(money(rise.last)) worden." : "")
    case .disputed(let amount):
      "U bent het niet eens met \(money(amount)) bij \(label). "
        + "Dat deel staat niet in het voorstel."
    case .monthBelowZero(let month, let deepest, let missing):
      month == deepest
        ? "In \(month.text(in: .dutch)) is er te weinig geld. U komt \(money(missing)) tekort."
        : "In \(month.text(in: .dutch)) is er voor het eerst te weinig geld. "
          + "Het grootste tekort is \(money(missing)), in \(deepest.text(in: .dutch))."
    case .payDayUnknown:
      "Aflos weet niet op welke dag uw inkomen komt. De termijnen vallen daarom op de 28e."
    case .interestNotKnown(let bounds): bounds.dutch(label)
    case .rateAssumed(let rate, let since, let lawful):
      "De \(lawful.name(in: .dutch)) is \(rate.text(in: .dutch)) "
        + "per jaar. Aflos rekent alsof die zo blijft."
        + (since.map { " Sinds \($0.text(in: .dutch)) kan die anders zijn." } ?? "")
    case .summons, .seizureBelowExempt, .seizure, .judgment, .writ, .rentArrears,
      .healthPremiumArrears, .saleOfHome, .disconnection, .fineMayHaveRisen, .fourteenDaysRunning,
      .letterTooEarly, .noFourteenDayLetter, .billsChargedApart, .costsAboveMaximum, .vatOnCosts,
      .claimsChargedApart, .stackedCosts, .extraFileCosts, .costsBaseUnknown,
      .reminderCostsAboveMaximum,
      .commercialInterest, .interestAboveLaw, .commercialRate, .rateAboveStatutory,
      .creditAboveMaximum, .interestRateUnknown, .possibleDouble, .kindUnlikely, .rankByLaw,
      .jointLiability, .notMyDebt, .wrongIBAN, .wrongReference, .notChecked, .secondReminderOfFine,
      .fineMeasures,
      .oppositionToWrit, .bankAccountProtected, .cakPremium, .maintenanceCollection,
      .studentLoanByCapacity, .remission, .centralGovernmentTogether, .judgmentDayUnknown,
      .oldInterestInJudgment, .payLaterFees, .collectorRegister, .basicsAtRisk(_, _?), .realism,
      .offer:
      nil
    }
  }

  private func english(_ issue: FindingIssue) -> String? {
    return switch issue {
    case .shortfall(let amount): "Each month you are \(money(amount)) short."
    case .nothingLeft: "There is no money left now for new arrangements."
    case .lessThanACentEach(let left, let creditors):
      "There is \(money(left)) a month left for \(Counted.debt.text(creditors, in: .english)). "
        + "That is too little to divide."
    case .runningAboveCapacity(let running, let capacity):
      "Your running arrangements take \(money(running)) a month. You can spare \(money(capacity))."
    case .basicsAtRisk(let stage, nil):
      "\(label) has taken the step “\(stage.name(in: .english))”. "
        + "\(capitalised(basics.name(in: .english))) is at risk."
    case .urgentNotWithin(let months, let needed, let offered):
      "The urgent debts are not paid within \(Counted.month.text(months, in: .english)). "
        + "That needs \(money(needed)) a month. There is \(money(offered))."
    case .noRoom: "There is no room for \(label) now. Urgent debts go first."
    case .waitsForOthers:
      "\(label) has to wait. In this way of dividing other debts go first."
    case .belowRule(let least, let offered):
      "\(label) wants at least \(money(least)) a month. This plan offers \(money(offered))."
    case .neverEnds(let interest):
      "The interest at \(label) is \(money(interest)) a month. "
        + "With this amount the debt does not get smaller."
    case .takesTooLong:
      "At \(label) it takes more than 50 years until all is paid."
    case .longerThanThreeYears(let month, paysAll: false):
      "What you offer runs through \(month.text(in: .english)). Not all is paid then."
    case .longerThanThreeYears(let month, paysAll: true):
      "The last instalment is in \(month.text(in: .english)). That is more than 3 years away."
    case .mayBeTimeBarred(let from):
      "The debt at \(label) may be too old, since \(aged(from)). "
        + "That is called “verjaard”. You may not have to pay it."
    case .soonTimeBarred(let from):
      "The debt at \(label) may be too old from \(aged(from)) on. "
        + "That is called “verjaard”. A letter or a payment can change that."
    case .ageUnknown: "Aflos does not know how old the debt at \(label) is."
    case .arrangementNotKept:
      "The old arrangement with \(label) no longer runs as agreed."
    case .fineRises(let rise):
      "The fine of \(label) is \(money(rise.now)) now. "
        + "From \(rise.from.text(in: .english)) it becomes \(money(rise.next))."
        + (rise.last > rise.next ? " Later it can become \(money(rise.last))." : "")
    case .disputed(let amount):
      "You do not agree with \(money(amount)) at \(label). "
        + "That part is not in the offer."
    case .monthBelowZero(let month, let deepest, let missing):
      month == deepest
        ? "In \(month.text(in: .english)) there is too little money. "
          + "You are short \(money(missing))."
        : "In \(month.text(in: .english)) there is too little money for the first time. "
          + "The most you are short is \(money(missing)), in \(deepest.text(in: .english))."
    case .payDayUnknown:
      "Aflos does not know on which day your income comes. Instalments therefore fall on the 28th."
    case .interestNotKnown(let bounds): bounds.english(label)
    case .rateAssumed(let rate, let since, let lawful):
      "The \(lawful.name(in: .english)) is "
        + "\(rate.text(in: .english)) a year. Aflos counts as if it stays so."
        + (since.map { " Since \($0.text(in: .english)) it may be different." } ?? "")
    case .summons, .seizureBelowExempt, .seizure, .judgment, .writ, .rentArrears,
      .healthPremiumArrears, .saleOfHome, .disconnection, .fineMayHaveRisen, .fourteenDaysRunning,
      .letterTooEarly, .noFourteenDayLetter, .billsChargedApart, .costsAboveMaximum, .vatOnCosts,
      .claimsChargedApart, .stackedCosts, .extraFileCosts, .costsBaseUnknown,
      .reminderCostsAboveMaximum,
      .commercialInterest, .interestAboveLaw, .commercialRate, .rateAboveStatutory,
      .creditAboveMaximum, .interestRateUnknown, .possibleDouble, .kindUnlikely, .rankByLaw,
      .jointLiability, .notMyDebt, .wrongIBAN, .wrongReference, .notChecked, .secondReminderOfFine,
      .fineMeasures,
      .oppositionToWrit, .bankAccountProtected, .cakPremium, .maintenanceCollection,
      .studentLoanByCapacity, .remission, .centralGovernmentTogether, .judgmentDayUnknown,
      .oldInterestInJudgment, .payLaterFees, .collectorRegister, .basicsAtRisk(_, _?), .realism,
      .offer:
      nil
    }
  }
}

extension Finding {
  /// Whether a fine rises on a known day.
  var isRiseOfFine: Bool { code == .fineRises }
}

/// What is at risk when arrears on it go on.
enum Basics: CaseIterable {
  case home, energy, water, healthInsurance

  /// What is at risk with this debt; the home where the dossier does not hold the debt.
  static func of(_ debt: ID<Debt>, in dossier: Dossier) -> Basics {
    switch dossier.debt(debt)?.kind {
    case .energy: .energy
    case .water: .water
    case .healthInsurance: .healthInsurance
    default: .home
    }
  }

  func name(in language: Language) -> String {
    switch (self, language) {
    case (.home, .dutch): "uw woning"
    case (.home, .english): "your home"
    case (.energy, .dutch): "uw energie"
    case (.energy, .english): "your energy supply"
    case (.water, .dutch): "uw water"
    case (.water, .english): "your water supply"
    case (.healthInsurance, .dutch): "uw zorgverzekering"
    case (.healthInsurance, .english): "your health insurance"
    }
  }
}
