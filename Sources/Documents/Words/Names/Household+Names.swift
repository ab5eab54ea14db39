import Domain

/// With whom somebody lives.
extension Household.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.single, .dutch): "alleenstaand"
    case (.single, .english): "single"
    case (.singleParent, .dutch): "alleenstaande ouder"
    case (.singleParent, .english): "single parent"
    case (.couple, .dutch): "samen zonder kinderen"
    case (.couple, .english): "couple without children"
    case (.coupleWithChildren, .dutch): "samen met kinderen"
    case (.coupleWithChildren, .english): "couple with children"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .single: ["alleen", "alleenwonend", "ik alleen", "alone", "on my own", "living alone"]
    case .singleParent:
      [
        "eenouder", "eenoudergezin", "alleen met kinderen", "alleenstaande moeder",
        "alleenstaande vader", "moeder alleen", "single mother", "single father", "one parent",
        "alone with children",
      ]
    case .couple:
      [
        "samen", "samenwonend", "partner", "getrouwd", "stel", "paar", "married",
        "living together", "samenwonend zonder kinderen",
      ]
    case .coupleWithChildren:
      [
        "gezin", "getrouwd met kinderen", "samenwonend met kinderen", "partner en kinderen",
        "family", "partner and children", "married with children",
      ]
    }
  }
}
