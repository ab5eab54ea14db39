import Domain

/// What is asked when several lines come at once where one answer was asked for.
package enum PasteSay: Hashable, Sendable {
  /// At a question.
  case answers
  /// At the home screen and in lists.
  case debts
  case help

  package func text(_ lines: Int, in language: Language) -> String {
    switch (self, language) {
    case (.answers, .dutch):
      "U plakte \(lines) regels tegelijk. Zijn dit antwoorden, één voor elke vraag?"
    case (.answers, .english):
      "You pasted \(lines) lines at once. Are these answers, one for each question?"
    case (.debts, .dutch): "U plakte \(lines) regels tegelijk. Zijn dit schulden?"
    case (.debts, .english): "You pasted \(lines) lines at once. Are these debts?"
    case (.help, .dutch):
      "Met nee gebeurt er niets met wat u plakte. Pijl omhoog brengt de eerste regel terug."
    case (.help, .english):
      "With no, nothing happens with what you pasted. Arrow up brings the first line back."
    }
  }
}
