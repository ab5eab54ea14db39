import Domain
import Planning

/// When interest joins the amount it runs on, as it is typed.
extension OwedRate.Joining: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.no, .dutch): "nooit"
    case (.no, .english): "never"
    case (.month, .dutch): "maand"
    case (.month, .english): "month"
    case (.year, .dutch): "jaar"
    case (.year, .english): "year"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .no: ["nee", "none", "geen"]
    case .month: ["maandelijks", "monthly", "elke maand"]
    case .year: ["jaarlijks", "yearly", "elk jaar"]
    }
  }
}
