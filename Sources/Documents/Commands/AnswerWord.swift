import Domain

/// What a line typed at a question asks for, when it is no answer to it: help, the question before, to
/// stop, or to go on because the answer is not known. Words of both languages always work.
package enum AnswerWord: CaseIterable, Hashable, Sendable {
  case help, back, stop
  /// “I do not know”, in the words that people type for it.
  case unknown
  /// To take back a change: not halfway a question, where it could be any other change.
  case undo

  /// Nil for everything else. Capitals, accents, spaces and stops do not matter.
  package init?(_ line: String) {
    let typed = trimmed(line)
    if ["-", "--", "–", "—", "…"].contains(typed) {
      self = .unknown
      return
    }
    let key = folded(typed)
    guard let found = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = found
  }

  /// The key behind an answer that cannot be read: `weet ik veel?`, `12 euro <`. What stands before
  /// it is not lost. Nil when the line ends in no key, or is one.
  package static func key(atEndOf line: String) -> (word: AnswerWord, rest: String)? {
    let typed = trimmed(line)
    let word: AnswerWord
    switch typed.last {
    case "?": word = .help
    case "<": word = .back
    case "!": word = .stop
    default: return nil
    }
    let rest = trimmed(typed.dropLast())
    return rest.isEmpty ? nil : (word, rest)
  }

  private var keys: [String] {
    switch self {
    case .help: Self.helping
    case .back: Self.returning
    case .stop: Self.stopping
    case .unknown: Self.notKnowing
    case .undo: Self.undoing
    }
  }

  private static let helping = ["help", "hulp", "helpme", "uitleg"]
  private static let returning = ["terug", "back", "goback"]
  private static let stopping = ["stop", "stoppen", "quit", "exit"]
  private static let undoing = ["undo", "terugdraaien", "draaiterug", "ongedaanmaken", "ongedaan"]
  private static let notKnowing = [
    "weetniet", "weetikniet", "ikweetniet", "ikweethetniet", "weethetniet", "weetikhetniet",
    "datweetikniet", "geenidee", "geenflauwidee", "weetikveel", "nietbekend", "onbekend", "niets",
    "niks", "dunno", "idk", "dontknow", "idontknow", "donotknow", "idonotknow", "noidea", "notsure",
    "unknown", "notknown", "none", "nothing",
  ]
}

/// What is said to an answer that was none.
package enum AnswerSay: Hashable, Sendable {
  /// It is not known, and may be left open.
  case leftOpen
  /// It is not known: this is taken, which can be changed.
  case taken(String)
  /// It is not known: what was there stays.
  case stays(String)
  /// It is not known, and the question cannot do without.
  case needed
  /// Nothing that was kept is taken back while something is asked.
  case undoLater
  /// After two misses at one question.
  case rescue(Enter, canRecall: Bool)

  /// What Enter alone does at a question.
  package enum Enter: Hashable, Sendable {
    case skips, takes, nothing
  }

  /// The sentence that is shown.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .leftOpen:
      "Dat geeft niet. Dit blijft open; ik reken zolang zonder. Wat nog helpt, staat onder lijst."
    case .taken(let answer): "Dat geeft niet. Dan neem ik: \(answer). U kunt het later veranderen."
    case .stays(let answer): "Dat geeft niet. Dit blijft zoals het was: \(answer)."
    case .needed:
      "Dat geeft niet. Zonder dit antwoord kan ik hier niet verder. ? legt uit waar u het vindt, < gaat terug, ! stopt. Alles is bewaard."
    case .undoLater:
      "Hier draai ik niets terug: u bent nog bezig met een vraag. Typ < voor de vorige vraag, of ! om te stoppen. Daarna kan terugdraaien."
    case .rescue(let enter, let canRecall):
      Self.enterDutch(enter) + "? legt uit; ! stopt."
        + (canRecall ? " Pijl omhoog: wat u typte." : "")
    }
  }

  private var english: String {
    switch self {
    case .leftOpen:
      "That is fine. This stays open; I compute without it for now. What still helps is under list."
    case .taken(let answer): "That is fine. I take: \(answer). You can change it later."
    case .stays(let answer): "That is fine. This stays as it was: \(answer)."
    case .needed:
      "That is fine. I cannot go on here without this answer. ? explains where to find it, < goes back, ! stops. Everything is kept."
    case .undoLater:
      "I take nothing back here: a question is still open. Type < for the question before, or ! to stop. After that you can undo."
    case .rescue(let enter, let canRecall):
      Self.enterEnglish(enter) + "? explains; ! stops."
        + (canRecall ? " Arrow up: what you typed." : "")
    }
  }

  private static func enterDutch(_ enter: Enter) -> String {
    switch enter {
    case .skips: "Enter slaat over; "
    case .takes: "Enter neemt wat tussen [haken] staat; "
    case .nothing: "< gaat terug; "
    }
  }

  private static func enterEnglish(_ enter: Enter) -> String {
    switch enter {
    case .skips: "Enter skips; "
    case .takes: "Enter takes what is in [brackets]; "
    case .nothing: "< goes back; "
    }
  }
}
