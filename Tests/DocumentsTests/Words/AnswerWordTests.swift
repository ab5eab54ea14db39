import Domain
import Testing

@testable import Documents

/// What is typed at a question and is no answer to it.
@Suite struct AnswerWordTests {
  @Test(
    arguments: [
      ("weet niet", .unknown), ("Weet ik niet.", .unknown), ("ik weet het niet", .unknown),
      ("GEEN IDEE", .unknown), ("-", .unknown), (" – ", .unknown), ("niets", .unknown),
      ("none", .unknown), ("dunno", .unknown), ("IDK", .unknown), ("I don't know", .unknown),
      ("help", .help), ("Hulp!", .help), ("terug", .back), ("back", .back), ("stop", .stop),
      ("stoppen", .stop), ("", nil), ("12", nil), ("weet", nil), ("geen rente", nil),
      ("Stopcontact BV", nil), ("-3", nil), ("?", nil), ("vorige week", nil),
    ] as [(String, AnswerWord?)])
  func wordsOfBothLanguages(typed: String, word: AnswerWord?) {
    #expect(AnswerWord(typed) == word)
  }

  @Test func aKeyBehindTextIsFound() {
    #expect(AnswerWord.key(atEndOf: "weet niet?")?.word == .help)
    #expect(AnswerWord.key(atEndOf: "1200 < ")?.word == .back)
    #expect(AnswerWord.key(atEndOf: "qqq!")?.word == .stop)
    #expect(AnswerWord.key(atEndOf: "qqq!")?.rest == "qqq")
    for line in ["", "?", "<", "!", "qqq", "qqq.", "? x"] {
      #expect(AnswerWord.key(atEndOf: line) == nil, "\(line)")
    }
  }
}
