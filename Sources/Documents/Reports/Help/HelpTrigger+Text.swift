import Domain
import Planning

extension HelpTrigger {
  /// Why help is needed, with its figures, in short sentences.
  package func text(of dossier: Dossier, in language: Language) -> String {
    switch language {
    case .dutch: dutch(dossier)
    case .english: english(dossier)
    }
  }

  private func dutch(_ dossier: Dossier) -> String {
    let names = debts.map { dossier.label(of: $0) }.listed(in: .dutch)
    return switch self {
    case .basicsAtRisk(let debt, let stage):
      "\(names): stap “\(stage.name(in: .dutch))”. \(dossier.loss(at: debt, .dutch))"
    case .rentArrears(_, let months, let limit):
      "\(names): \(Counted.month.text(months, in: .dutch)) huur open. "
        + "Bij \(limit) maanden kan de rechter de huur beëindigen."
    case .premiumArrears(_, let months, let limit):
      "\(names): \(Counted.month.text(months, in: .dutch)) premie open. "
        + "Bij \(limit) maanden meldt de verzekeraar u bij het CAK."
    case .disconnection(let debt):
      "\(names) kan u afsluiten. \(dossier.loss(at: debt, .dutch))"
    case .homeOwner(_, let owed):
      "\(names): \(owed.text(in: .dutch)) hypotheek open. Uw huis kan verkocht worden."
    case .courtDate: "\(names): er is een dagvaarding. Reageer vóór de dag die erin staat."
    case .nothingLeft(let missing) where missing > .zero:
      "U komt elke maand \(missing.text(in: .dutch)) tekort. Dan past geen enkel plan."
    case .nothingLeft: "Er blijft niets over voor schuldeisers. Dan past geen enkel plan."
    case .nothingToOffer: "Wat er over is, is te weinig voor een nieuw voorstel."
    case .seizureTooHigh(_, let income, let exempt):
      "\(names): er ligt beslag, en u houdt \(income.text(in: .dutch)) over. "
        + "Dat moet ten minste \(exempt.text(in: .dutch)) zijn."
    case .seizureUnchecked:
      "\(names): er ligt beslag. Laat nakijken of u genoeg overhoudt."
    case .fineDetention:
      "\(names): de boete is een dwangbevel. De rechter kan gijzeling toestaan: vastzetten."
    case .cannotEnd(let months?, let limit):
      "Met dit plan duurt het nog \(Counted.month.text(months, in: .dutch)). "
        + "Langer dan \(limit) maanden is te lang. Met hulp kan het vaak in 18 maanden."
    case .cannotEnd(nil, _):
      "Met dit plan komt er geen einde aan. Met hulp kan het vaak in 18 maanden."
    case .earlierFailed: "\(names): een eerdere regeling liep niet goed af."
    case .allRefused(let count):
      count == 1
        ? "De schuldeiser zei nee. Een rechter kan soms helpen."
        : "Bij alle \(count) schulden was het antwoord nee. Een rechter kan soms helpen."
    case .manyCreditors(let count, let limit):
      "U heeft \(count) schuldeisers. Meer dan \(limit) is alleen bijna niet bij te houden."
    case .businessDebts(let debts):
      debts.count == 1
        ? "\(names): dit is een schuld van een bedrijf. Daar gelden andere regels."
        : "\(names): dit zijn schulden van een bedrijf. Daar gelden andere regels."
    }
  }

  private func english(_ dossier: Dossier) -> String {
    let names = debts.map { dossier.label(of: $0) }.listed(in: .english)
    return switch self {
    case .basicsAtRisk(let debt, let stage):
      "\(names): step “\(stage.name(in: .english))”. \(dossier.loss(at: debt, .english))"
    case .rentArrears(_, let months, let limit):
      "\(names): \(Counted.month.text(months, in: .english)) of rent open. "
        + "At \(limit) months a judge can end the lease."
    case .premiumArrears(_, let months, let limit):
      "\(names): \(Counted.month.text(months, in: .english)) of premium open. "
        + "At \(limit) months the insurer reports you to the CAK."
    case .disconnection(let debt):
      "\(names) can cut you off. \(dossier.loss(at: debt, .english))"
    case .homeOwner(_, let owed):
      "\(names): \(owed.text(in: .english)) of mortgage open. Your house can be sold."
    case .courtDate: "\(names): there is a summons. Respond before the day that it names."
    case .nothingLeft(let missing) where missing > .zero:
      "You are \(missing.text(in: .english)) short each month. Then no plan fits."
    case .nothingLeft: "Nothing is left for creditors. Then no plan fits."
    case .nothingToOffer: "What is left is too little for a new offer."
    case .seizureTooHigh(_, let income, let exempt):
      "\(names): there is a seizure, and you keep \(income.text(in: .english)). "
        + "It must be at least \(exempt.text(in: .english))."
    case .seizureUnchecked:
      "\(names): there is a seizure. Let somebody check that you keep enough."
    case .fineDetention:
      "\(names): the fine is a writ. A judge can allow detention (“gijzeling”)."
    case .cannotEnd(let months?, let limit):
      "With this plan it takes \(Counted.month.text(months, in: .english)) more. "
        + "Longer than \(limit) months is too long. With help it can often be 18 months."
    case .cannotEnd(nil, _):
      "This plan has no end. With help it can often be 18 months."
    case .earlierFailed: "\(names): an earlier arrangement did not end well."
    case .allRefused(let count):
      count == 1
        ? "The creditor said no. A judge can sometimes help."
        : "For all \(count) debts the answer was no. A judge can sometimes help."
    case .manyCreditors(let count, let limit):
      "You have \(count) creditors. More than \(limit) is hard to keep up with alone."
    case .businessDebts(let debts):
      debts.count == 1
        ? "\(names): this is a debt of a business. Other rules hold for it."
        : "\(names): these are debts of a business. Other rules hold for them."
    }
  }
}

extension Dossier {
  /// What may be lost by this debt.
  fileprivate func loss(at debt: ID<Debt>, _ language: Language) -> String {
    switch (self.debt(debt)?.kind, language) {
    case (.rent, .dutch), (.mortgage, .dutch): "U kunt uw huis kwijtraken."
    case (.rent, .english), (.mortgage, .english): "You can lose your home."
    case (.energy, .dutch): "U kunt zonder stroom of gas komen."
    case (.energy, .english): "You can lose electricity or gas."
    case (.water, .dutch): "U kunt zonder water komen."
    case (.water, .english): "You can lose water."
    case (.healthInsurance, .dutch): "Uw zorgverzekering loopt gevaar."
    case (.healthInsurance, .english): "Your health insurance is at risk."
    case (_, .dutch): "Dit kan niet wachten."
    case (_, .english): "This cannot wait."
    }
  }
}
