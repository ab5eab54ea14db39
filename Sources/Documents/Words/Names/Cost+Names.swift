import Domain

/// What a cost is for.
extension Cost.Category: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.housing, .dutch): "wonen"
    case (.housing, .english): "housing"
    case (.energy, .dutch): "energie"
    case (.energy, .english): "energy"
    case (.water, .dutch): "water"
    case (.water, .english): "water"
    case (.municipalTaxes, .dutch): "gemeentelijke belastingen"
    case (.municipalTaxes, .english): "local taxes"
    case (.healthInsurance, .dutch): "zorgverzekering"
    case (.healthInsurance, .english): "health insurance"
    case (.insurance, .dutch): "andere verzekeringen"
    case (.insurance, .english): "other insurance"
    case (.telecom, .dutch): "telefoon en internet"
    case (.telecom, .english): "phone and internet"
    case (.education, .dutch): "school en opleiding"
    case (.education, .english): "school and training"
    case (.childcare, .dutch): "kinderopvang"
    case (.childcare, .english): "childcare"
    case (.transport, .dutch): "vervoer"
    case (.transport, .english): "transport"
    case (.subscriptions, .dutch): "abonnementen"
    case (.subscriptions, .english): "subscriptions"
    case (.household, .dutch): "boodschappen"
    case (.household, .english): "groceries"
    case (.clothing, .dutch): "kleding"
    case (.clothing, .english): "clothing"
    case (.healthCare, .dutch): "zorgkosten"
    case (.healthCare, .english): "health costs"
    case (.leisure, .dutch): "vrije tijd"
    case (.leisure, .english): "free time"
    case (.maintenance, .dutch): "alimentatie"
    case (.maintenance, .english): "maintenance"
    case (.reserve, .dutch): "sparen"
    case (.reserve, .english): "savings"
    case (.other, .dutch): "andere kosten"
    case (.other, .english): "other costs"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .housing:
      [
        "huur", "hypotheek", "woning", "huis", "servicekosten", "vve", "rent", "mortgage",
        "home",
      ]
    case .energy:
      [
        "gas en licht", "gas", "licht", "stroom", "elektriciteit", "elektra", "stadsverwarming",
        "warmte", "electricity", "power", "heating",
      ]
    case .water: ["drinkwater", "waterbedrijf", "kraanwater", "drinking water"]
    case .municipalTaxes:
      [
        "gemeente", "gemeentebelasting", "lokale lasten", "waterschap", "waterschapsbelasting",
        "ozb", "afvalstoffenheffing", "rioolheffing", "council tax", "municipality",
        "water board",
      ]
    case .healthInsurance:
      [
        "zorgpremie", "premie zorgverzekering", "ziektekostenverzekering", "zorgverzekeraar",
        "health premium",
      ]
    case .insurance:
      [
        "verzekering", "verzekeringen", "autoverzekering", "inboedelverzekering",
        "aansprakelijkheidsverzekering", "uitvaartverzekering", "car insurance",
        "home insurance",
      ]
    case .telecom:
      [
        "telefoon", "mobiel", "internet", "tv", "televisie", "phone", "mobile", "television",
      ]
    case .education:
      [
        "school", "opleiding", "studie", "schoolkosten", "cursus", "ouderbijdrage",
        "collegegeld", "course", "tuition", "college", "studies",
      ]
    case .childcare:
      [
        "opvang", "bso", "kinderdagverblijf", "crèche", "gastouder", "daycare", "nursery",
        "after-school care",
      ]
    case .transport:
      [
        "auto", "benzine", "brandstof", "ov", "openbaar vervoer", "trein", "bus", "fiets",
        "scooter", "reiskosten", "wegenbelasting", "car", "petrol", "fuel", "train", "bike",
        "travel", "public transport", "road tax",
      ]
    case .subscriptions:
      [
        "abonnement", "contributie", "contributies", "lidmaatschap", "sportschool", "krant",
        "streaming", "netflix", "spotify", "subscription", "membership", "gym", "newspaper",
      ]
    case .household:
      [
        "eten", "eten en drinken", "voeding", "huishouden", "huishoudgeld", "leefgeld",
        "supermarkt", "food", "supermarket", "daily living",
      ]
    case .clothing: ["kleren", "schoenen", "clothes", "shoes"]
    case .healthCare:
      [
        "eigen risico", "eigen bijdrage", "medicijnen", "tandarts", "dokter", "apotheek", "bril",
        "own risk", "deductible", "medicine", "dentist", "doctor", "pharmacy", "glasses",
      ]
    case .leisure:
      [
        "uitgaan", "sport", "hobby", "hobby’s", "vakantie", "ontspanning", "cadeaus", "hobbies",
        "sports", "holiday", "gifts", "fun",
      ]
    case .maintenance:
      [
        "kinderalimentatie", "partneralimentatie", "alimony", "child support",
        "child maintenance",
      ]
    case .reserve:
      [
        "reserveren", "reservering", "buffer", "spaargeld", "opzij zetten", "onverwachte kosten",
        "saving", "setting aside", "unexpected costs",
      ]
    case .other: ["anders", "iets anders", "overig", "overige kosten", "something else"]
    }
  }
}
