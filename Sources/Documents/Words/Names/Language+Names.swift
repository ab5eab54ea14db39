import Domain

/// The languages of Aflos.
extension Language: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.dutch, .dutch): "Nederlands"
    case (.dutch, .english): "Dutch"
    case (.english, .dutch): "Engels"
    case (.english, .english): "English"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .dutch: ["ned", "hollands", "nederlandse taal"]
    case .english: ["eng", "engelse taal"]
    }
  }
}
