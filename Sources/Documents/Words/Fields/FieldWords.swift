import Domain

/// What a person reads about one field, in one language.
package struct FieldWords: Hashable, Sendable {
  /// The label, for forms, tables and errors.
  package let name: String
  /// A full question; ends in a question mark, without an example.
  package let question: String
  package let help: FieldHelp

  init(name: String, question: String, why: String, whereToFind: String, example: String) {
    self.name = name
    self.question = question
    self.help = FieldHelp(why: why, whereToFind: whereToFind, example: example)
  }
}

/// The answer to "why do you ask, where do I find it, and how do I type it".
package struct FieldHelp: Hashable, Sendable {
  /// Why it is asked.
  package let why: String
  /// Where it stands on paper, with the words to look for; or that it is one's own choice.
  package let whereToFind: String
  /// Only what may be typed, exactly so: "450,00".
  package let example: String

  /// Three lines, each with its label.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: "Waarom: \(why)\nUw antwoord: \(whereToFind)\nVoorbeeld: \(example)"
    case .english: "Why: \(why)\nYour answer: \(whereToFind)\nExample: \(example)"
    }
  }
}
