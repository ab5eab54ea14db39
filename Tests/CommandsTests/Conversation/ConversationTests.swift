import Foundation
import TestSupport
import Testing

/// Whole conversations, to be read as a person reads them.
@Suite struct ConversationTests {
  private func place(_ language: String? = nil) throws -> Workplace {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = language
    return place
  }

  @Test func aFirstRunInDutch() throws {
    let place = try place()
    let talk = try place.talk(FirstRunAnswers.dutch(letters: place.path("brieven")))
    #expect(talk.status == 0)
    try expectGolden(talk.text, "first-run.nl.txt")
  }

  @Test func aFirstRunInEnglish() throws {
    let place = try place()
    let talk = try place.talk(FirstRunAnswers.english(letters: place.path("letters")))
    #expect(talk.status == 0)
    try expectGolden(talk.text, "first-run.en.txt")
  }

  /// Every key, wrong answers, the end of the input, and each time going on.
  @Test func everyKey() throws {
    let place = try place("nl")
    let talks = [
      try place.talk([
        "?", "<", ".", "1", "?", "uitkering 900/4 weken, zorgtoeslag 120", "<", "", "?", "650", "<",
        "700", "600/kwartaal", "!",
      ]),
      try place.talk(["?", "<", "140", "1.250"]),
      try place.talk(typing: "135\nongeveer 85/week\nVattenfall 450\nNuon"),
      try place.talk([
        "?", "<", "Nuon", "weet niet", "Eneco 612,30", "Eneco energie 612,30", "n", ".", "<", ".",
        "?", "1", "?", "<", "d1", "deurwaarder", "?", "j", "?", "<", "", "49", "<", "50", "nee",
        "40",
        "300/jaar", "!",
      ]),
      try place.talk(["?", "<", "320/jaar", "mei", "ongeveer 100", "12,50", "35", "<", "!"]),
      try place.talk([".", "n"]),
    ]
    #expect(talks.map(\.status) == [0, 2, 0, 0, 0, 0])
    let text = talks.map(\.text).joined(separator: "\n~~~~~~~~~~~~~~~~~~~~\n\n")
    try expectGolden(text, "every-key.nl.txt")
  }

  @Test(arguments: ["nl", "en"])
  func homeByNumberAndByWord(language: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    let words = language == "nl" ? ["schulden", "kosten"] : ["debts", "costs"]
    let talk = try place.talk(
      [
        "?", words[0], "d1", "", "", "", "450,10", "<", "450,20", ".", "-d9", "y", "-d2", "ja", "<",
        words[1], "k1", ".", "+", "insurance", "Club", "12", ".", "<", "plan", "n", "8",
        "cost add --category other --name \"Two words\" --amount '12,50'", "undo", "9",
      ], ["--lang", language])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "home.\(language).txt")
  }
}
