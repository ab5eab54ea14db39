import Domain

extension [String] {
  /// All of them: `a, b en c`, `a, b and c`. Empty for none.
  package func listed(in language: Language) -> String {
    switch language {
    case .dutch: joined(lastWith: "en")
    case .english: joined(lastWith: "and")
    }
  }

  /// All of them where they are few; of many the first nine and how many more: nobody reads a
  /// sentence with a thousand names in it.
  package func namedFirst(in language: Language) -> String {
    guard count > 12 else { return listed(in: language) }
    let rest = count - 9
    let more = language.say(dutch: "nog \(rest) andere", english: "\(rest) others")
    return (Array(prefix(9)) + [more]).listed(in: language)
  }

  /// One of them: `a, b of c`, `a, b or c`. Empty for none.
  package func alternatives(in language: Language) -> String {
    switch language {
    case .dutch: joined(lastWith: "of")
    case .english: joined(lastWith: "or")
    }
  }

  private func joined(lastWith word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

/// Things that are counted in sentences.
package enum Counted: CaseIterable, Hashable, Sendable {
  case day, week, month, year, instalment, creditor, debt, bill, letter, income, cost, template,
    thing, question, client

  /// The number with its noun: `1 termijn`, `12 termijnen`, `1 month`.
  package func text(_ count: Int, in language: Language) -> String {
    let (one, several) = nouns(in: language)
    return "\(count) \(count == 1 ? one : several)"
  }

  private func nouns(in language: Language) -> (one: String, several: String) {
    switch (self, language) {
    case (.client, .dutch): ("cliënt", "cliënten")
    case (.client, .english): ("client", "clients")
    case (.question, .dutch): ("vraag", "vragen")
    case (.question, .english): ("question", "questions")
    case (.day, .dutch): ("dag", "dagen")
    case (.day, .english): ("day", "days")
    case (.week, .dutch): ("week", "weken")
    case (.week, .english): ("week", "weeks")
    case (.month, .dutch): ("maand", "maanden")
    case (.month, .english): ("month", "months")
    // Dutch keeps "jaar" behind a number: "2 jaar".
    case (.year, .dutch): ("jaar", "jaar")
    case (.year, .english): ("year", "years")
    case (.instalment, .dutch): ("termijn", "termijnen")
    case (.instalment, .english): ("instalment", "instalments")
    case (.creditor, .dutch): ("schuldeiser", "schuldeisers")
    case (.creditor, .english): ("creditor", "creditors")
    case (.debt, .dutch): ("schuld", "schulden")
    case (.debt, .english): ("debt", "debts")
    case (.bill, .dutch): ("rekening", "rekeningen")
    case (.bill, .english): ("bill", "bills")
    case (.letter, .dutch): ("brief", "brieven")
    case (.letter, .english): ("letter", "letters")
    case (.income, .dutch): ("inkomen", "inkomens")
    case (.income, .english): ("income", "incomes")
    case (.cost, .dutch): ("kostenpost", "kostenposten")
    case (.cost, .english): ("cost", "costs")
    case (.template, .dutch): ("tekst", "teksten")
    case (.template, .english): ("text", "texts")
    case (.thing, .dutch): ("punt", "punten")
    case (.thing, .english): ("thing", "things")
    }
  }
}

extension Language {
  /// `ja` or `nee`, `yes` or `no`.
  package func yesOrNo(_ answer: Bool) -> String {
    switch self {
    case .dutch: answer ? "ja" : "nee"
    case .english: answer ? "yes" : "no"
    }
  }
}

/// The text with its first letter as a capital; the rest stays.
package func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
