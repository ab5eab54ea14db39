import Foundation
import TestSupport
import Testing

/// Another language at any question: the question is asked again, what was answered stays, and the
/// file keeps it.
@Suite struct LanguageTalkTests {
  @Test func atEveryKindOfQuestion() throws {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = "en"
    let talk = try place.talk([
      "!nl", "<", "1", "!en", "?", "!nl", "alleenstaande ouder", "!en", "2015", "!nl",
      "loon 1912,34", "!en", "650", "!nl", "600/kwartaal", "!en", "feb", ".", "!nl",
      "Vattenfall 612,30", "!en", ".", "!nl", "!en", "1", "!nl", "aanmaning", "!en", "y", "!nl",
      ".",
      "!en", "n", "nl", "!nl", "schulden", "!en", "<", "plakken", "!nl", "<", "lijst", "!en", "<",
      "!",
    ])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "languages.txt")
    #expect(try place.dossier().contains("\"language\": \"en\""))
    #expect(try place.talk(["!"]).text.contains("Choose a number or word."))
  }

  /// What is asked of a command is kept too.
  @Test func aDossierKeepsIt() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.talk(["!en", "9"])
    #expect(try place.run(["debt", "list"]).output.contains("Your debts"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.run(["debt", "list"]).output.contains("Uw schulden"))
  }
}
