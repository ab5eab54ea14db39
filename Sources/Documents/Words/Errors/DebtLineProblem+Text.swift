import Domain

extension DebtLineProblem {
  /// What is not clear about which word, and how to mend it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .notUnderstood(let word):
      mending(word, in: .dutch)
    case .several(let field, let words):
      "Ik zie \(field.name(in: .dutch).lowercased()) meer dan één keer: \(several(words, of: field, in: .dutch)). \(mendingSeveral(words, of: field, in: .dutch))"
        + (field == .debtPrincipal ? " Een dag typt u met streepjes, zoals 14-3." : "")
    case .whichIsTheAmount(let words):
      words.count == 1
        ? "Is \(quoted(words[0])) het bedrag of een kenmerk? Typ bedrag:\(mark(words[0])) of kenmerk:\(mark(words[0]))."
        : "Welk getal is het bedrag: \(words.map(quoted).alternatives(in: .dutch))? Typ dat met komma, zoals \(mark(words.last ?? "")),00."
    case .spacedAmount(let first, let second):
      "Is \(quoted("\(first) \(second)")) één bedrag? Typ het dan zonder spatie: \(first)\(second). Anders typt u kenmerk:\(mark(first))."
    case .nameOrWord(let word, let field):
      "Hoort \(quoted(word)) bij de naam? Zet de hele naam dan tussen aanhalingstekens. Is het \(field == .debtStage ? "hoe ver het is" : "de soort schuld")? Zet het dan achteraan."
    case .nameOrNumber(let name, let number):
      "Hoort \(quoted(number)) bij de naam? Zet dan alles tussen aanhalingstekens: \"\(shown("\(name) \(number)", limit: 60))\". Is het een kenmerk? Typ kenmerk:\(mark(number))."
    case .noName:
      "Ik zie geen naam van de schuldeiser. Begin daarmee. Een naam als 3 zet u tussen aanhalingstekens: \"3\"."
    case .nothingBehind(let word): "Achter \(quoted(word)) ontbreekt nog iets."
    case .unclosedQuote: "Er staat een aanhalingsteken te weinig. Zet er ook een achter de naam."
    }
  }

  private var english: String {
    switch self {
    case .notUnderstood(let word):
      mending(word, in: .english)
    case .several(let field, let words):
      "I see \(field.name(in: .english).lowercased()) more than once: \(several(words, of: field, in: .english)). \(mendingSeveral(words, of: field, in: .english))"
        + (field == .debtPrincipal ? " Type a day with dashes, like 14-3." : "")
    case .whichIsTheAmount(let words):
      words.count == 1
        ? "Is \(quoted(words[0])) the amount or a reference? Type amount:\(mark(words[0])) or reference:\(mark(words[0]))."
        : "Which number is the amount: \(words.map(quoted).alternatives(in: .english))? Type it with cents, like \(mark(words.last ?? "")).00."
    case .spacedAmount(let first, let second):
      "Is \(quoted("\(first) \(second)")) one amount? Then type it without the space: \(first)\(second). If not, type reference:\(mark(first))."
    case .nameOrWord(let word, let field):
      "Is \(quoted(word)) part of the name? Then put the whole name in quotes. Is it \(field == .debtStage ? "how far it has gone" : "the kind of debt")? Then put it at the end."
    case .nameOrNumber(let name, let number):
      "Is \(quoted(number)) part of the name? Then put all of it in quotes: \"\(shown("\(name) \(number)", limit: 60))\". Is it a reference? Type reference:\(mark(number))."
    case .noName:
      "I see no name of a creditor. Begin with that. Put a name like 3 in quotes: \"3\"."
    case .nothingBehind(let word): "Something is missing behind \(quoted(word))."
    case .unclosedQuote: "A quotation mark is missing. Put one behind the name too."
    }
  }

  /// What is most likely meant, else how to say what it is.
  private func mending(_ word: String, in language: Language) -> String {
    let near = nearest(to: word, in: language)
    guard near.isEmpty else {
      let names = near.alternatives(in: language)
      return language.say(
        dutch: "\(quoted(word)) begrijp ik niet. Bedoelt u \(names)?",
        english: "I do not understand \(quoted(word)). Did you mean \(names)?")
    }
    return language.say(
      dutch:
        "\(quoted(word)) begrijp ik niet. Hoort het bij de naam? Zet de hele naam tussen aanhalingstekens. Is het iets anders? Typ ervoor wat het is, zoals kenmerk:\(mark(word)).",
      english:
        "I do not understand \(quoted(word)). Is it part of the name? Put the whole name in quotes. Is it something else? Type what it is before it, like reference:\(mark(word))."
    )
  }

  /// What was found for one field; kinds and stages by their names, whatever was typed for them.
  private func several(_ words: [String], of field: Field, in language: Language) -> String {
    words.map { quoted(name(of: $0, field, in: language)) }.listed(in: language)
  }

  private func name(of word: String, _ field: Field, in language: Language) -> String {
    switch field {
    case .debtKind: Debt.Kind(rawValue: word)?.name(in: language) ?? word
    case .debtStage: Debt.Stage(rawValue: word)?.name(in: language) ?? word
    default: word
    }
  }

  /// One debt has one of it; what belongs elsewhere is said so.
  private func mendingSeveral(
    _ words: [String], of field: Field, in language: Language
  ) -> String {
    guard field != .debtKind, field != .debtStage else {
      return language.say(
        dutch: "Zijn het meer schulden? Typ ze één voor één.",
        english: "Are these several debts? Type them one by one.")
    }
    let word = mark(words.last ?? "")
    return language.say(
      dutch: "Typ ervoor wat het is, zoals kenmerk:\(word).",
      english: "Type what it is before it, like reference:\(word).")
  }

  private func quoted(_ word: String) -> String { "“\(shown(word, limit: 60))”" }

  /// As it can be typed behind a colon.
  private func mark(_ word: String) -> String {
    let word = shown(word, limit: 30)
    return word.contains(where: \.isWhitespace) ? "\"\(word)\"" : word
  }

  /// Kinds and stages that come near.
  private func nearest(to word: String, in language: Language) -> [String] {
    nearestNames(to: word, Debt.Stage.allCases, in: language)
      + nearestNames(to: word, Debt.Kind.allCases, in: language)
  }
}

/// What was most likely meant, when only one value begins so or some come near.
private func nearestNames<Value: Named>(
  to word: String, _ values: [Value], in language: Language
) -> [String] {
  let choice = Choice(values, in: language, isNumbered: false)
  do throws(InputError) {
    return [try choice.read(Typed(word, for: nil)).name(in: language)]
  } catch {
    switch error.reason {
    case .notAChoice(let nearest): return nearest
    case .unclearChoice(let names): return Array(names.prefix(3))
    default: return []
    }
  }
}
