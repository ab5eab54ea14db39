import Domain
import Planning

extension HelpReason {
  /// Why help is needed, with its figures, in short sentences: in the words of plan and check where they
  /// found it.
  package func text(of dossier: Dossier, in language: Language) -> String {
    finding?.named(of: dossier, in: language) ?? trigger.text(of: dossier, in: language)
  }
}

extension HelpTrigger {
  fileprivate func text(of dossier: Dossier, in language: Language) -> String {
    switch language {
    case .dutch: dutch(dossier)
    case .english: english(dossier)
    }
  }

  private func dutch(_ dossier: Dossier) -> String {
    let names = debts.map { dossier.label(of: $0) }.listed(in: .dutch)
    return switch self {
    // Plan and check have the words for these.
    case .basicsAtRisk, .rentArrears, .premiumArrears, .disconnection, .homeOwner, .courtDate,
      .nothingLeft, .seizureTooHigh, .cannotEnd:
      names
    case .dayAhead(let kind, let day, let debt):
      "\(capitalised(kind.name(in: .dutch))) op \(day.text(in: .dutch))\(debt.map { ": \(dossier.label(of: $0))" } ?? "")."
    case .nothingToOffer: "Wat er over is, is te weinig voor een nieuw voorstel."
    case .seizureUnchecked:
      "\(names): er ligt beslag. Laat nakijken of u genoeg overhoudt."
    case .fineDetention:
      "\(names): de boete is een dwangbevel. De rechter kan gijzeling toestaan: vastzetten."
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
    // Plan and check have the words for these.
    case .basicsAtRisk, .rentArrears, .premiumArrears, .disconnection, .homeOwner, .courtDate,
      .nothingLeft, .seizureTooHigh, .cannotEnd:
      names
    case .dayAhead(let kind, let day, let debt):
      "\(capitalised(kind.name(in: .english))) on \(day.text(in: .english))\(debt.map { ": \(dossier.label(of: $0))" } ?? "")."
    case .nothingToOffer: "What is left is too little for a new offer."
    case .seizureUnchecked:
      "\(names): there is a seizure. Let somebody check that you keep enough."
    case .fineDetention:
      "\(names): the fine is a writ. A judge can allow detention (“gijzeling”)."
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
