import Domain

/// Which way the money went.
extension Payment.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.paid, .dutch): "betaald"
    case (.paid, .english): "paid"
    case (.returned, .dutch): "kwam terug"
    case (.returned, .english): "came back"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .paid: ["betaling", "payment"]
    case .returned: ["terug", "teruggestort", "gestorneerd", "storno", "back", "refunded"]
    }
  }

  package var code: String { rawValue }
}
