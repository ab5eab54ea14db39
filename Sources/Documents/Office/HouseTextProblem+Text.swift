import Domain

extension HouseTextProblem {
  /// What is wrong in a text file of the office, then how to mend it.
  package func text(in language: Language) -> String {
    let place = line.map {
      language.say(dutch: "Regel \($0): ", english: "Line \($0): ")
    }
    return (place ?? "") + (language == .dutch ? reason.dutch : reason.english)
  }
}

extension HouseTextProblem.Reason {
  fileprivate var dutch: String {
    switch self {
    case .notKeyAndValue: "typ een woord, een dubbele punt en wat u wilt, zoals bron: telefoon."
    case .unknownWord(let word):
      "“\(shown(word, limit: 40))” ken ik niet. Kies uit: \(Self.words(in: .dutch))."
    case .unknownCost(let word):
      "“\(shown(word, limit: 40))” ken ik niet. Typ een kostenpost, zoals boodschappen: 275, of vraag, dag of bron."
    case .beforeName: "noem eerst de schuldeiser, zoals schuldeiser: Vattenfall."
    case .twice(let word): "“\(shown(word, limit: 40))” staat er twee keer. Haal er een weg."
    case .noDay: "er staat niet van welke dag dit is. Zet erbij, bijvoorbeeld: dag: 1-11-2026."
    case .noSource:
      "er staat niet waar dit vandaan komt. Zet erbij, bijvoorbeeld: bron: telefoon."
    case .saysNothing(let name):
      "van \(shown(name, limit: 60)) is niets bekend. Zet erbij wat u weet, zoals minstens: 25."
    case .value(let error): error.text(in: .dutch)
    case .tooMany(let limit):
      "er staan meer dan \(limit) regels in. Dat is geen lijst van een kantoor."
    case .notText: "dit is geen tekst in UTF-8. Bewaar het als gewone tekst."
    }
  }

  fileprivate var english: String {
    switch self {
    case .notKeyAndValue: "type a word, a colon and what you want, like source: phone."
    case .unknownWord(let word):
      "I do not know “\(shown(word, limit: 40))”. Choose from: \(Self.words(in: .english))."
    case .unknownCost(let word):
      "I do not know “\(shown(word, limit: 40))”. Type a cost, like groceries: 275, or question, day or source."
    case .beforeName: "name the creditor first, like creditor: Vattenfall."
    case .twice(let word): "“\(shown(word, limit: 40))” stands there twice. Take one out."
    case .noDay: "it does not say from which day this is. Put in, for example: day: 1-11-2026."
    case .noSource: "it does not say where this comes from. Put in, for example: source: phone."
    case .saysNothing(let name):
      "nothing is known of \(shown(name, limit: 60)). Put in what you know, like minimum: 25."
    case .value(let error): error.text(in: .english)
    case .tooMany(let limit):
      "there are more than \(limit) lines in it. That is no list of an office."
    case .notText: "this is no text in UTF-8. Save it as plain text."
    }
  }

  private static func words(in language: Language) -> String {
    HouseTerms.Key.allCases.map { $0.word(in: language) }.listed(in: language)
  }
}
