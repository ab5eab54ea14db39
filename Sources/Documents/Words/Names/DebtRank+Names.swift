import Domain

/// Rank of a claim by law.
extension Debt.Rank: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.secured, .dutch): "met onderpand"
    case (.secured, .english): "secured"
    case (.preferent, .dutch): "met voorrang"
    case (.preferent, .english): "with priority"
    case (.concurrent, .dutch): "gewoon"
    case (.concurrent, .english): "ordinary"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .secured:
      [
        "onderpand", "separatist", "hypotheek", "pand", "pandrecht", "mortgage", "pledge",
      ]
    case .preferent: ["voorrang", "preferente schuld", "bevoorrecht", "priority", "preferential"]
    case .concurrent:
      [
        "gewone schuld", "geen voorrang", "zonder voorrang", "normaal", "no priority", "normal",
      ]
    }
  }
}
