import Domain
import Planning

extension Finding {
  /// What it says, in short sentences. Debts are named as in `dossier`.
  package func text(of dossier: Dossier, in language: Language) -> String {
    switch language {
    case .dutch: dutch(dossier)
    case .english: english(dossier)
    }
  }

  private func dutch(_ dossier: Dossier) -> String {
    func money(_ amount: Money) -> String { amount.text(in: .dutch) }
    func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }
    return switch self {
    case .shortfall(let amount): "Elke maand komt u \(money(amount)) tekort."
    case .nothingLeft: "Er is nu geen geld over voor nieuwe regelingen."
    case .lessThanACentEach(let left, let creditors):
      "Er is \(money(left)) per maand over voor \(Counted.debt.text(creditors, in: .dutch)). "
        + "Dat is te weinig om te verdelen."
    case .runningAboveCapacity(let running, let capacity):
      "Uw lopende regelingen kosten \(money(running)) per maand. U kunt \(money(capacity)) missen."
    case .basicsAtRisk(let debt, let stage):
      "\(name(debt)) heeft de stap “\(stage.name(in: .dutch))” gezet. "
        + "\(capitalised(Basics.of(debt, in: dossier).name(in: .dutch))) loopt gevaar."
    case .urgentNotWithin(let months, let needed, let offered):
      "De dringende schulden zijn niet binnen \(Counted.month.text(months, in: .dutch)) betaald. "
        + "Daarvoor is \(money(needed)) per maand nodig. Er is \(money(offered))."
    case .noRoom(let debt):
      "Voor \(name(debt)) is nu geen ruimte. Dringende schulden gaan voor."
    case .waitsForOthers(let debt):
      "\(name(debt)) moet wachten. Bij deze manier van verdelen gaan andere schulden voor."
    case .belowRule(let debt, let least, let offered):
      "\(name(debt)) wil minstens \(money(least)) per maand. Dit plan biedt \(money(offered))."
    case .neverEnds(let debt, let interest):
      "De rente bij \(name(debt)) is \(money(interest)) per maand. "
        + "Met dit bedrag wordt de schuld niet kleiner."
    case .takesTooLong(let debt):
      "Bij \(name(debt)) duurt het langer dan 50 jaar voor alles betaald is."
    case .longerThanThreeYears(let month):
      "De laatste termijn is in \(month.text(in: .dutch)). Dat is over meer dan 3 jaar."
    case .mayBeTimeBarred(let debt, let from):
      "De schuld bij \(name(debt)) is misschien te oud, sinds \(from.text(in: .dutch)). "
        + "Dat heet “verjaard”. U hoeft dan misschien niet te betalen."
    case .soonTimeBarred(let debt, let from):
      "De schuld bij \(name(debt)) is misschien te oud vanaf \(from.text(in: .dutch)). "
        + "Dat heet “verjaard”. Een brief of betaling kan dat veranderen."
    case .ageUnknown(let debt): "Bij \(name(debt)) weet Aflos niet hoe oud de schuld is."
    case .arrangementNotKept(let debt):
      "De oude regeling met \(name(debt)) loopt niet meer zoals afgesproken."
    case .fineRises(let debt, let rise):
      "De boete van \(name(debt)) is nu \(money(rise.now)). "
        + "Vanaf \(rise.from.text(in: .dutch)) wordt die \(money(rise.next))."
        + (rise.last > rise.next ? " Later kan die \(money(rise.last)) worden." : "")
    case .disputed(let debt, let amount):
      "U bent het niet eens met \(money(amount)) bij \(name(debt)). "
        + "Dat deel staat niet in het voorstel."
    case .monthBelowZero(let month, let missing):
      "In \(month.text(in: .dutch)) is er te weinig geld. Het tekort wordt \(money(missing))."
    case .payDayUnknown:
      "Aflos weet niet op welke dag uw inkomen komt. De termijnen vallen daarom op de 28e."
    case .rateAssumed(let rate, let since, let isCommercial):
      "De wettelijke \(isCommercial ? "handelsrente" : "rente") is \(rate.text(in: .dutch)) "
        + "per jaar. Aflos rekent alsof die zo blijft."
        + (since.map { " Sinds \($0.text(in: .dutch)) kan die anders zijn." } ?? "")
    }
  }

  private func english(_ dossier: Dossier) -> String {
    func money(_ amount: Money) -> String { amount.text(in: .english) }
    func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }
    return switch self {
    case .shortfall(let amount): "Each month you are \(money(amount)) short."
    case .nothingLeft: "There is no money left now for new arrangements."
    case .lessThanACentEach(let left, let creditors):
      "There is \(money(left)) a month left for \(Counted.debt.text(creditors, in: .english)). "
        + "That is too little to divide."
    case .runningAboveCapacity(let running, let capacity):
      "Your running arrangements take \(money(running)) a month. You can spare \(money(capacity))."
    case .basicsAtRisk(let debt, let stage):
      "\(name(debt)) has taken the step “\(stage.name(in: .english))”. "
        + "\(capitalised(Basics.of(debt, in: dossier).name(in: .english))) is at risk."
    case .urgentNotWithin(let months, let needed, let offered):
      "The urgent debts are not paid within \(Counted.month.text(months, in: .english)). "
        + "That needs \(money(needed)) a month. There is \(money(offered))."
    case .noRoom(let debt): "There is no room for \(name(debt)) now. Urgent debts go first."
    case .waitsForOthers(let debt):
      "\(name(debt)) has to wait. In this way of dividing other debts go first."
    case .belowRule(let debt, let least, let offered):
      "\(name(debt)) wants at least \(money(least)) a month. This plan offers \(money(offered))."
    case .neverEnds(let debt, let interest):
      "The interest at \(name(debt)) is \(money(interest)) a month. "
        + "With this amount the debt does not get smaller."
    case .takesTooLong(let debt):
      "At \(name(debt)) it takes more than 50 years until all is paid."
    case .longerThanThreeYears(let month):
      "The last instalment is in \(month.text(in: .english)). That is more than 3 years away."
    case .mayBeTimeBarred(let debt, let from):
      "The debt at \(name(debt)) may be too old, since \(from.text(in: .english)). "
        + "That is called “verjaard”. You may not have to pay it."
    case .soonTimeBarred(let debt, let from):
      "The debt at \(name(debt)) may be too old from \(from.text(in: .english)) on. "
        + "That is called “verjaard”. A letter or a payment can change that."
    case .ageUnknown(let debt): "Aflos does not know how old the debt at \(name(debt)) is."
    case .arrangementNotKept(let debt):
      "The old arrangement with \(name(debt)) no longer runs as agreed."
    case .fineRises(let debt, let rise):
      "The fine of \(name(debt)) is \(money(rise.now)) now. "
        + "From \(rise.from.text(in: .english)) it becomes \(money(rise.next))."
        + (rise.last > rise.next ? " Later it can become \(money(rise.last))." : "")
    case .disputed(let debt, let amount):
      "You do not agree with \(money(amount)) at \(name(debt)). "
        + "That part is not in the offer."
    case .monthBelowZero(let month, let missing):
      "In \(month.text(in: .english)) there is too little money. "
        + "The most you are short is \(money(missing))."
    case .payDayUnknown:
      "Aflos does not know on which day your income comes. Instalments therefore fall on the 28th."
    case .rateAssumed(let rate, let since, let isCommercial):
      "The statutory \(isCommercial ? "commercial interest" : "interest") is "
        + "\(rate.text(in: .english)) a year. Aflos counts as if it stays so."
        + (since.map { " Since \($0.text(in: .english)) it may be different." } ?? "")
    }
  }
}

extension Finding {
  /// Whether a fine rises on a known day.
  var isRiseOfFine: Bool { if case .fineRises = self { true } else { false } }
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
