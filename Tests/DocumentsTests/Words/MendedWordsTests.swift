import Domain
import Foundation
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
    ("aflos letter write d1 --kind reminder", .english, "letter write d1 --kind reminder"),
    ("Typ aflos om verder te gaan.", .dutch, "Typ aflos om verder te gaan."),
    ("aflos plan changes en aflos call d3", .dutch, "plan verschil en bellen d3"),
  ])
  func commandsAreSaidAsTheyAreTyped(text: String, language: Language, said: String) {
    #expect(text.inDialogue(language) == said)
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
