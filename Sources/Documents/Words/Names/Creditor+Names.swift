import Domain

/// What kind of creditor.
extension Creditor.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.company, .dutch): "bedrijf"
    case (.company, .english): "company"
    case (.government, .dutch): "overheid"
    case (.government, .english): "government"
    case (.collector, .dutch): "incassobureau of deurwaarder"
    case (.collector, .english): "collection agency or bailiff"
    case (.person, .dutch): "persoon"
    case (.person, .english): "person"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .company:
      [
        "winkel", "webwinkel", "firma", "bank", "verzekeraar", "vereniging", "stichting",
        "organisatie", "woningcorporatie", "business", "shop", "insurer", "organisation",
        "association",
      ]
    case .government:
      [
        "gemeente", "belastingdienst", "cjib", "duo", "uwv", "cak", "svb", "waterschap",
        "dienst toeslagen", "rijk", "municipality", "tax office", "council", "water board",
      ]
    case .collector:
      [
        "incassobureau", "incasso", "deurwaarder", "gerechtsdeurwaarder", "debt collector",
        "collection agency", "bailiff",
      ]
    case .person:
      [
        "particulier", "familie", "vriend", "vriendin", "kennis", "privé", "family", "friend",
        "private person",
      ]
    }
  }
}
