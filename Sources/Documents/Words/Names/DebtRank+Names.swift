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

extension Debt.Rank {
  /// One sentence for who does not know the word, with the legal one.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.secured, .dutch):
      "De schuldeiser heeft iets als zekerheid, zoals een huis bij een hypotheek."
    case (.secured, .english):
      "The creditor has something as security, such as a house with a mortgage."
    case (.preferent, .dutch):
      "Deze schuldeiser gaat volgens de wet voor; op papier heet dat “preferent”."
    case (.preferent, .english):
      "This creditor goes first by law; on paper it is called “preferent”."
    case (.concurrent, .dutch):
      "Deze schuldeiser heeft geen voorrang; op papier heet dat “concurrent”."
    case (.concurrent, .english):
      "This creditor has no priority; on paper it is called “concurrent”."
    }
  }
}
