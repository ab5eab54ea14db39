import Domain

/// What a debt is for.
extension Debt.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.rent, .dutch): "huur"
    case (.rent, .english): "rent"
    case (.mortgage, .dutch): "hypotheek"
    case (.mortgage, .english): "mortgage"
    case (.energy, .dutch): "energie"
    case (.energy, .english): "energy"
    case (.water, .dutch): "water"
    case (.water, .english): "water"
    case (.healthInsurance, .dutch): "zorgverzekering"
    case (.healthInsurance, .english): "health insurance"
    case (.fine, .dutch): "boete"
    case (.fine, .english): "fine"
    case (.tax, .dutch): "belasting"
    case (.tax, .english): "tax"
    case (.allowanceRepayment, .dutch): "toeslag terugbetalen"
    case (.allowanceRepayment, .english): "repaying an allowance"
    case (.benefitRepayment, .dutch): "uitkering terugbetalen"
    case (.benefitRepayment, .english): "repaying a benefit"
    case (.municipalTax, .dutch): "gemeentebelasting"
    case (.municipalTax, .english): "municipal tax"
    case (.waterBoardTax, .dutch): "waterschapsbelasting"
    case (.waterBoardTax, .english): "water board tax"
    case (.studentLoan, .dutch): "studieschuld"
    case (.studentLoan, .english): "student loan"
    case (.childMaintenance, .dutch): "kinderalimentatie"
    case (.childMaintenance, .english): "child maintenance"
    case (.telecom, .dutch): "telefoon en internet"
    case (.telecom, .english): "phone and internet"
    case (.loan, .dutch): "lening"
    case (.loan, .english): "loan"
    case (.overdraft, .dutch): "rood staan"
    case (.overdraft, .english): "overdraft"
    case (.creditCard, .dutch): "creditcard"
    case (.creditCard, .english): "credit card"
    case (.onlinePurchase, .dutch): "webwinkel"
    case (.onlinePurchase, .english): "online purchase"
    case (.payLater, .dutch): "achteraf betalen"
    case (.payLater, .english): "pay later"
    case (.healthCare, .dutch): "zorgkosten"
    case (.healthCare, .english): "health care costs"
    case (.insurance, .dutch): "andere verzekering"
    case (.insurance, .english): "other insurance"
    case (.subscription, .dutch): "abonnement"
    case (.subscription, .english): "subscription"
    case (.education, .dutch): "school of opleiding"
    case (.education, .english): "school or training"
    case (.person, .dutch): "familie of vrienden"
    case (.person, .english): "family or friends"
    case (.supplier, .dutch): "leverancier"
    case (.supplier, .english): "supplier"
    case (.damage, .dutch): "schade"
    case (.damage, .english): "damage"
    case (.other, .dutch): "andere schuld"
    case (.other, .english): "other debt"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .rent:
      [
        "huurschuld", "huurachterstand", "verhuurder", "woninghuur", "rent arrears", "landlord",
      ]
    case .mortgage: ["hypotheekschuld", "hypotheekachterstand", "home loan"]
    case .energy:
      [
        "gas en licht", "gas", "licht", "stroom", "elektriciteit", "elektra", "energierekening",
        "stadsverwarming", "warmte", "electricity", "power", "heating",
      ]
    case .water: ["drinkwater", "waterbedrijf", "waterrekening", "kraanwater", "drinking water"]
    case .healthInsurance:
      [
        "zorgpremie", "premie zorgverzekering", "zorgverzekeraar", "ziektekostenverzekering",
        "cak", "eigen risico", "health premium", "own risk", "deductible",
      ]
    case .fine: ["cjib", "verkeersboete", "bekeuring", "geldboete", "traffic fine", "ticket"]
    case .tax:
      [
        "belastingdienst", "inkomstenbelasting", "motorrijtuigenbelasting", "wegenbelasting",
        "omzetbelasting", "btw", "belastingaanslag", "rijksbelasting", "taxes", "income tax",
        "road tax", "vat", "tax office",
      ]
    case .allowanceRepayment:
      [
        "toeslag", "toeslagen", "toeslagschuld", "dienst toeslagen", "zorgtoeslag",
        "huurtoeslag", "kindgebonden budget", "kinderopvangtoeslag", "zorgtoeslag terugbetalen",
        "huurtoeslag terugbetalen", "allowance", "allowances",
      ]
    case .benefitRepayment:
      [
        "uitkering", "uwv", "bijstand", "svb", "bijstand terugbetalen",
        "terugvordering uitkering", "benefit", "benefits", "welfare",
      ]
    case .municipalTax:
      [
        "gemeente", "gemeentelijke belasting", "gemeentelijke belastingen", "ozb",
        "afvalstoffenheffing", "rioolheffing", "hondenbelasting", "parkeerbelasting",
        "council tax", "municipality",
      ]
    case .waterBoardTax: ["waterschap", "zuiveringsheffing", "watersysteemheffing", "water board"]
    case .studentLoan: ["duo", "studielening", "studiefinanciering", "student debt"]
    case .childMaintenance: ["alimentatie", "lbio", "alimony", "child support", "maintenance"]
    case .telecom:
      [
        "telefoon", "mobiel", "telefoonrekening", "internet", "tv", "phone", "mobile",
        "phone bill", "television",
      ]
    case .loan:
      [
        "krediet", "persoonlijke lening", "doorlopend krediet", "kredietbank", "bank",
        "bank loan", "personal loan", "credit",
      ]
    case .overdraft: ["roodstand", "rood", "negatief saldo", "current account"]
    case .creditCard: ["visa", "mastercard", "ics"]
    case .onlinePurchase:
      [
        "webshop", "online aankoop", "bestelling", "postorder", "online shop", "web shop",
        "mail order", "order",
      ]
    case .payLater:
      [
        "klarna", "afterpay", "riverty", "in3", "billink", "tinka", "buy now pay later",
      ]
    case .healthCare:
      [
        "zorg", "ziekenhuis", "tandarts", "dokter", "huisarts", "apotheek", "fysiotherapie",
        "hospital", "dentist", "doctor", "pharmacy", "medical bill",
      ]
    case .insurance:
      [
        "verzekering", "verzekeringspremie", "autoverzekering", "inboedelverzekering",
        "aansprakelijkheidsverzekering", "car insurance", "home insurance",
      ]
    case .subscription:
      [
        "lidmaatschap", "contributie", "sportschool", "krant", "tijdschrift", "streaming",
        "membership", "gym", "newspaper", "magazine",
      ]
    case .education:
      [
        "school", "opleiding", "schoolkosten", "cursus", "collegegeld", "lesgeld",
        "ouderbijdrage", "course", "tuition", "college", "school fees",
      ]
    case .person:
      [
        "familie", "vriend", "vriendin", "vrienden", "kennis", "particulier", "privé", "family",
        "friend", "friends", "private person",
      ]
    case .supplier:
      [
        "zakelijke leverancier", "groothandel", "bedrijfsschuld", "zakelijk",
        "business supplier", "wholesaler",
      ]
    case .damage: ["schadevergoeding", "schadeclaim", "aanrijding", "damages", "compensation"]
    case .other: ["anders", "iets anders", "overig", "something else"]
    }
  }
}
