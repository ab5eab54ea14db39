import Domain
import Planning

/// Why an agreement does not go on, as it is typed.
extension AgreementEnd: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.broken, .dutch): "gestopt of gemist"
    case (.broken, .english): "ended or missed"
    case (.finished, .dutch): "klaar"
    case (.finished, .english): "done"
    case (.replaced, .dutch): "iets anders afgesproken"
    case (.replaced, .english): "something else was agreed"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .broken: ["gestopt", "gemist", "missed", "ended"]
    case .finished: ["betaald", "paid"]
    case .replaced: ["vervangen", "anders", "other"]
    }
  }
}
