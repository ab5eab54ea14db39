import Domain
import Foundation
import Rules
import Testing

@testable import Documents

/// Words that people stumbled over stay out, and the ones in their place stay in.
@Suite struct MendedWordsTests {
  /// Every source that holds words, one text.
  private static let sources: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var text = ""
    for folder in ["Documents", "Commands"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        let url = root.appending(path: folder).appending(path: file)
        text += (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      }
    }
    return text
  }()

  @Test func theSourcesWereRead() { #expect(Self.sources.count > 500_000) }

  @Test(arguments: [
    "Wie zegt dat u deze schuld heeft", "Wat hoort bij u?", "dutch: \"Keer\"",
    "Wie deelt, deelt naar verhouding", "zet de schuldeiser de hele schuld",
    "klopt niet met zijn controlecijfer", "volgens de wet voor andere", "eerder kwijting gegeven",
    ".dutch): \"zegt betaald\"", "past bij meer dan één keuze. Bedoelt", "Hier is nog nodig",
    "Dit commando klopt niet", "Elk blokje", "hebt u", "Hebt u", "u hebt", "U hebt",
  ])
  func oldWordsStayOut(words: String) { #expect(!Self.sources.contains(words)) }

  @Test(arguments: [
    "Aan wie moet u betalen?", "Wat heeft u? Typ nummers, zoals 1 5.", "dutch: \"Aantal\"",
    "dutch: \"Laatste bedrag\"", "De andere schuldeisers krijgen elk hetzelfde deel",
    "Hoe hoog is de hele schuld volgens de schuldeiser?", "Dit nummer kan niet kloppen",
    "Heeft deze schuldeiser voorrang volgens de wet?", "eerder al een deel kwijtgescholden",
    "zegt dat alles betaald is", "Typ ja of 1.", "Nog nodig: ", "Dit begrijp ik niet.",
    "typ de jaren met een komma, zoals 2015, 2018",
  ])
  func newWordsStayIn(words: String) { #expect(Self.sources.contains(words)) }

  /// A source that is named in Dutch has no English words in it.
  @Test func sourcesAreNamedInDutch() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let english =
      #/\b(?:and|or|the|with|to|costs|since|law|text|from|claim|read|must|months?|by|through|without|rates?|table|day|practice|amounts|after|under|arts|state|general|single|couple|most|who|has|cut|check|privilege|named|called|see|first|for|does|not|where|judge|no|policy|survey|prices)\b/#
    var count = 0
    for folder in ["Rules", "Planning"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        let url = root.appending(path: folder).appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        for found in text.matches(of: #/Source\(\s*((?:"[^"\\]*"[\s+]*)+)/#) {
          let parts = found.1.matches(of: #/"([^"]*)"/#).map { String($0.1) }
          let said = Source(parts.joined()).cited(in: .dutch)
          #expect(!said.contains(english), "\(said)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  /// Numbers agree with their nouns.
  @Test func oneCellIsOne() throws {
    for found in [1, 2] {
      let problem = ListProblem(nil, .wrongCount(found: found, expected: 4))
      let text = problem.text(in: .english)
      #expect(
        text.contains(found == 1 ? "there is 1 cell here" : "there are 2 cells here"), "\(text)")
    }
  }

  /// Commands in sentences are those of the dialogue, in its language; what is none stays.
  @Test(arguments: [
    ("Typ “aflos tell cost”.", Language.dutch, "Typ “vertellen kosten”."),
    ("aflos debt list", .dutch, "schulden lijst"), ("aflos pay d5 40", .dutch, "betaling d5 40"),
    ("aflos letter write d1 --kind reminder", .english, "letter write d1 reminder"),
    (
      "aflos letter write d1 --kind specification-request", .dutch,
      "brieven schrijven d1 verzoek om uitleg"
    ),
    ("aflos letter sent --all --by post", .dutch, "brieven verstuurd alle met de post"),
    ("aflos letter write d2 --again", .dutch, "brieven schrijven d2 opnieuw"),
    (
      "aflos debt edit d6 --last-demand DAG", .dutch, "d6 laatste brief die om geld vroeg DAG"
    ), ("aflos creditor edit c1 --street STREET", .english, "c1 street of the creditor STREET"),
    ("aflos debt edit d6 --bills \"-; 1\"", .dutch, "schulden veranderen d6 --bills \"-; 1\""),
    (
      "aflos debt edit d6 --stage x --due-date y", .dutch,
      "d6 hoe ver het is x en dan d6 uiterste betaaldag y"
    ),
    (
      "aflos debt edit d6 --stage collector --collector \"Bureau Zuid\"", .english,
      "d6 how far it has gone collector and then d6 collection agency or bailiff Bureau Zuid"
    ),
    ("aflos debt edit d6 --stage x --odd y", .dutch, "schulden veranderen d6 --stage x --odd y"),
    (
      "aflos letter write --all --format pdf --one-file", .dutch,
      "brieven schrijven alle in een pdf"
    ),
    ("Typ aflos om verder te gaan.", .dutch, "Typ aflos om verder te gaan."),
    ("aflos plan changes en aflos call d3", .dutch, "plan verschil en bellen d3"),
  ])
  func commandsAreSaidAsTheyAreTyped(text: String, language: Language, said: String) {
    #expect(text.inDialogue(language) == said)
  }

  /// What is said instead of options can be typed, for every kind of letter.
  @Test(arguments: Language.allCases)
  func optionsInWordsAreUnderstood(language: Language) {
    for kind in LetterKinds.all {
      let options = ["d1", "--kind", kind.kind.rawValue]
      let said = DialogueOptions.said(" " + options.joined(separator: " "), in: language)
      #expect(!said.contains("--"))
      let words = said.split(separator: " ").map(String.init)
      #expect(DialogueOptions.read(words, of: .letterWrite, language) == options)
    }
    for (words, options) in [
      ("alle met de post", "--all --by post"), ("b1 b2 per mail", "b1 b2 --by mail"), ("b1", "b1"),
      ("b1 --by post", "b1 --by post"), ("b1 zomaar wat", "b1 zomaar wat"),
    ] {
      let read = DialogueOptions.read(
        words.split(separator: " ").map(String.init), of: .letterSent, language)
      #expect(read.joined(separator: " ") == options)
    }
    #expect(
      DialogueOptions.read(["d2", "opnieuw"], of: .letterWrite, language) == ["d2", "--again"])
    for words in ["alle in een pdf", "all in one pdf"] {
      #expect(
        DialogueOptions.read(
          words.split(separator: " ").map(String.init), of: .letterWrite, language)
          == ["--all", "--format", "pdf", "--one-file"])
    }
    #expect(DialogueOptions.read(["d1", "qqq"], of: .letterWrite, language) == ["d1", "qqq"])
    #expect(DialogueOptions.read(["alle"], of: .debtShow, language) == ["alle"])
  }

  /// Every command can be typed in the dialogue as it is said there.
  @Test(arguments: Language.allCases)
  func whatIsSaidIsUnderstood(language: Language) {
    let finder = CommandFinder(language: language)
    for command in CommandWords.allCases where command != .aflos && command != .start {
      let words = "aflos \(command.rawValue)".inDialogue(language).split(separator: " ")
        .map(String.init)
      switch finder.find(words) {
      case .command(let found, []): #expect(found == command, "\(words)")
      case .item(let item): #expect(item.command == command, "\(words)")
      default: Issue.record("\(words) is not understood")
      }
    }
  }
}
