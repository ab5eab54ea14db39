import Domain
import Planning

extension LogProblem {
  /// What is odd, then what to do.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.beforeTheDebt(let debt, let day, let first), .dutch):
      "\(capitalised(day.text(in: .dutch))) lijkt te vroeg: \(debt.text) begon op zijn vroegst op \(first.text(in: .dutch)). Klopt de dag? Met --yes schrijft u het toch op."
    case (.beforeTheDebt(let debt, let day, let first), .english):
      "\(day.text(in: .english)) seems too early: \(debt.text) began on \(first.text(in: .english)) at the soonest. Is the day right? With --yes you write it down all the same."
    case (.stepBack(let debt, let from, let to), .dutch):
      "\(debt.text) staat al op \(from.name(in: .dutch)). Deze brief (\(to.name(in: .dutch))) is een eerdere stap."
    case (.stepBack(let debt, let from, let to), .english):
      "\(debt.text) is at \(from.name(in: .english)) already. This letter (\(to.name(in: .english))) is an earlier step."
    }
  }

  /// What is asked on a terminal.
  package func question(in language: Language) -> String {
    switch (self, language) {
    case (.beforeTheDebt, .dutch): "Toch opschrijven?"
    case (.beforeTheDebt, .english): "Write it down all the same?"
    case (.stepBack, .dutch): "Zal ik de schuld een stap terugzetten?"
    case (.stepBack, .english): "Shall I put the debt a step back?"
    }
  }

  /// What `?` answers to that question.
  package func help(in language: Language) -> String {
    switch (self, language) {
    case (.beforeTheDebt, .dutch):
      "Nee bewaart niets. U kunt het daarna met een andere dag opschrijven."
    case (.beforeTheDebt, .english):
      "No keeps nothing. You can then write it down with another day."
    case (.stepBack, .dutch):
      "Nee bewaart de brief en laat de stap zoals die is. Ja is voor als de stap te hoog stond."
    case (.stepBack, .english):
      "No keeps the letter and leaves the step as it is. Yes is for when the step was too high."
    }
  }
}
