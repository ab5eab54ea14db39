import Domain

extension UsageSlip {
  /// What is wrong, and what was meant where that can be guessed.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.unknownOption(let option, let nearest?), .dutch):
      "De optie \(quoted(option)) is er niet. Bedoelt u \(nearest)?"
    case (.unknownOption(let option, let nearest?), .english):
      "There is no option \(quoted(option)). Did you mean \(nearest)?"
    case (.unknownOption(let option, nil), .dutch):
      "De optie \(quoted(option)) is er niet. Met --help ziet u welke er zijn."
    case (.unknownOption(let option, nil), .english):
      "There is no option \(quoted(option)). --help shows which there are."
    case (.belowZero(let amount), .dutch):
      "\(quoted(amount)) staat met een minteken. Typ het bedrag zonder. Kwam een betaling terug? Zet er dan --returned bij."
    case (.belowZero(let amount), .english):
      "\(quoted(amount)) has a minus. Type the amount without it. Did a payment come back? Then add --returned."
    case (.missingValue(let option), .dutch): "Achter \(option) hoort nog iets te staan."
    case (.missingValue(let option), .english): "Something has to stand behind \(option)."
    case (.missingArgument(let name, let example?), .dutch):
      "Er mist nog \(name). Bijvoorbeeld: \(example)"
    case (.missingArgument(let name, let example?), .english):
      "\(name) is missing. For example: \(example)"
    case (.missingArgument(let name, nil), .dutch):
      "Er mist nog \(name). Met --help ziet u wat dat is."
    case (.missingArgument(let name, nil), .english):
      "\(name) is missing. --help shows what that is."
    case (.unexpected(let words), .dutch):
      "Dit hoort er niet bij: \(words.map(quoted).joined(separator: ", ")). "
        + "Staat er een spatie in? Zet er dan \" omheen."
    case (.unexpected(let words), .english):
      "This does not belong here: \(words.map(quoted).joined(separator: ", ")). "
        + "Is there a space in it? Then put \" around it."
    case (.other(let message), _): message
    }
  }

  private func quoted(_ word: String) -> String { "“\(shown(word, limit: 60))”" }
}
