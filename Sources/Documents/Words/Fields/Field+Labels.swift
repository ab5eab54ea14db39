import Domain

extension Field {
  /// Everything by which a field may be named where it stands above a column or before a value:
  /// both its names, other words, and the program's own. Capitals and accents do not matter.
  package var labels: [String] {
    Language.allCases.map { name(in: $0) } + otherLabels + [key, optionName]
  }

  /// The fields that a list of debts may have columns for: those of a debt, and what is written
  /// about its creditor beside it.
  package static let ofDebtList: [Field] =
    Field.allCases.filter { $0.rawValue.hasPrefix("debt.") }
    + [
      .creditorKind, .creditorStreet, .creditorPostcode, .creditorCity, .creditorEmail,
      .creditorIBAN, .customerNumber,
    ]

  /// The names of `fields`, folded, with the field they mean. What two fields could be called is
  /// left to the first.
  package static func labelled(_ fields: [Field]) -> [String: Field] {
    var fields = fields.flatMap { field in field.labels.map { (folded($0), field) } }
    // The kind of a creditor is called the same in the file as that of a debt.
    fields.removeAll { $0.0 == "kind" && $0.1 == .creditorKind }
    return Dictionary(fields) { first, _ in first }
  }

  private var otherLabels: [String] {
    switch self {
    case .debtCreditor:
      [
        "crediteur", "naam", "name", "naam schuldeiser", "creditor name", "bedrijf", "company",
        "owed to",
      ]
    case .debtCollector:
      [
        "incassobureau", "deurwaarder", "gemachtigde", "incasso door", "collection agency",
        "bailiff", "debt collector",
      ]
    case .debtKind: ["soort", "type", "categorie", "category", "debt type"]
    case .debtReference:
      [
        "ref", "referentie", "factuurnummer", "factuurnr", "dossiernummer", "dossiernr",
        "zaaknummer", "betalingskenmerk", "invoice number", "case number", "file number",
      ]
    case .debtPrincipal:
      [
        "bedrag", "amount", "saldo", "balance", "openstaand", "openstaand bedrag",
        "openstaand saldo", "schuldbedrag", "outstanding", "owed", "amount owed",
      ]
    case .debtInterest: ["rente bedrag", "interest amount"]
    case .debtCollectionCosts: ["kosten", "costs", "incasso kosten", "buitengerechtelijke kosten"]
    case .debtOtherCosts: ["overige kosten"]
    case .debtDueDate:
      [
        "vervaldatum", "vervaldag", "vervalt op", "uiterste betaaldatum", "betalen voor",
        "verschuldigd sinds", "due", "due by", "pay by",
      ]
    case .debtStage: ["stadium", "stap", "step", "fase", "phase", "status"]
    case .debtRank: ["rang"]
    case .debtPercent: ["rentepercentage", "rente procent", "interest rate", "interest procent"]
    case .debtDisputed: ["betwist"]
    case .debtLastDemand: ["laatste aanmaning", "laatste brief", "last letter"]
    case .debtEarlierDemands: ["eerdere brieven", "eerdere aanmaningen", "earlier letters"]
    case .debtEarlierAcknowledged: ["eerdere betalingen", "earlier payments"]
    case .debtJudgment: ["vonnis", "datum vonnis", "judgment date"]
    case .creditorIBAN: ["rekeningnummer", "iban schuldeiser", "account number", "bank account"]
    case .customerNumber: ["klantnr", "debiteurnummer", "debiteurennummer", "customer no"]
    case .creditorStreet: ["straat", "adres", "address"]
    case .creditorCity: ["plaats", "woonplaats", "town"]
    case .creditorEmail: ["e-mail", "e-mailadres", "mail"]
    case .incomeAmount, .costAmount: ["bedrag"]
    case .incomeEvery, .costEvery: ["hoe vaak", "per"]
    case .incomeKind, .costCategory: ["soort", "kind", "category"]
    case .incomeName, .costName, .creditorName: ["naam"]
    default: []
    }
  }
}
