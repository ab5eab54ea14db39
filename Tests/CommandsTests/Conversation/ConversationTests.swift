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
        "?", "", "?", place.folder.path, "?", "S. Yilmaz", "<", "S. Yılmaz", "?", ".", "1", "?",
        "loon", "<", "uitkering", "", "?", "<", "", "900/4 weken", "13-11-2026", "zorgtoeslag", "",
        "!",
      ]),
      try place.talk([
        "123", "", ".", "?", "<", ".", "huisdier", "?", "<", "", "650", "<", "700", "140",
        "36/kwartaal", "<", "12", "1.250",
      ]),
      try place.talk(typing: "135\n85/week\n40\n300/jaar"),
      try place.talk([
        "?", "<", "320/jaar", "mei", ".", "vrije tijd", ".", "", "15", "<", "", ".", "<", ".",
        "?", "0", "!",
      ]),
      try place.talk([
        "Vattenfal", "<", "Vattenfall", ".", "energie", "450", "rekening", "Vatenfall",
      ]),
      try place.talk(["nee", ".", "<", "<", ".", "n"]),
    ]
    #expect(talks.map(\.status) == [0, 2, 0, 0, 2, 0])
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
