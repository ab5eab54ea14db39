import Domain

@testable import Imports

extension DebtWords {
  /// A few words, enough for every trap.
  static func sample(creditors: [(name: String, id: String)] = []) -> DebtWords {
    DebtWords(
      kinds: [
        "energie": "energy", "energy": "energy", "gas": "energy", "gasenlicht": "energy",
        "gas en licht": "energy", "energierekening": "energy",
        "huur": "rent", "boete": "fine", "cjib": "fine", "bank": "loan", "lening": "loan",
        "gemeente": "municipalTax", "gemeentebelasting": "municipalTax", "telefoon": "telecom",
        "school": "education", "tandarts": "healthCare",
      ],
      stages: [
        "aanmaning": "demand", "herinnering": "reminder", "14dagenbrief": "fourteenDayLetter",
        "14 dagenbrief": "fourteenDayLetter",
        "14dagen": "fourteenDayLetter", "14 dagen": "fourteenDayLetter", "rekening": "invoice",
        "incassobureau": "collector", "deurwaarder": "bailiff",
      ],
      organisations: ["cjib"],
      labels: [
        "schuldeiser": .debtCreditor, "creditor": .debtCreditor, "kenmerk": .debtReference,
        "reference": .debtReference, "ref": .debtReference, "bedrag": .debtPrincipal,
        "amount": .debtPrincipal, "rente": .debtInterest, "renteprocent": .debtPercent,
        "incassokosten": .debtCollectionCosts, "kosten": .debtCollectionCosts,
        "vervaldatum": .debtDueDate, "soort": .debtKind, "stap": .debtStage,
        "incassobureau": .debtCollector, "iban": .creditorIBAN,
      ],
      shownLabels: ["Schuldeiser", "Kenmerk", "Bedrag", "Vervaldatum", "Soort"],
      creditors: creditors)
  }
}
