import Foundation
import TestSupport
import Testing

/// “I do not know”, in the words that people type, at every question of a first run.
@Suite struct NotKnownTests {
  private static let words = ["weet ik niet", "geen idee", "-", "niets", "none", "dunno", "idk"]

  /// Each is put to a copy of the file as it was. It never becomes a name, a reference or a place.
  @Test func itIsNeverAnAnswer() throws {
    let place = try Workplace()
    let answers = FirstRunAnswers.dutch(letters: place.path("brieven"))
    _ = try place.talk(Array(answers[..<1]))
    let path = place.path(".local/share/aflos/dossier.aflos")
    var count = 0
    func holds(_ word: String, _ dossier: String) -> Bool {
      // Of a cost, "none" says that it is not there.
      dossier.replacing("\"answer\": \"none\"", with: "").contains("\"\(word)\"")
    }
    for (index, answer) in answers.enumerated().dropFirst(1) {
      let before = try place.dossier()
      for word in [Self.words[index % Self.words.count], "help"] {
        let copy = place.path("copy.aflos")
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        let talk = try place.talk([word, "!"], ["--file", copy])
        #expect([0, 2].contains(talk.status), "\(answer): \(talk.text)")
        let after = try place.run(["export", "dossier", "--file", copy]).output
        #expect(holds(word, after) == holds(word, before), "\(word) at \(answer)")
        count += 1
      }
      #expect(try place.talk([answer]).status == 0)
    }
    #expect(count > 70)
    #expect(!FileManager.default.fileExists(atPath: place.path("none")))
  }

  @Test func itIsSkippedOrSaidToBeNeeded() throws {
    let place = try Workplace()
    let file = place.path("dossier.aflos")
    let talks = [
      try place.talk(["hulp", "2", "weet ik niet", "idk", "weet niet"], ["--lang", "nl"]),
      try place.talk([
        "geen idee", "none", "weet niet", "niets", "CJIB 200", "Nuon", "help", "!",
      ]),
      try place.talk(["weet niet", ".", "geen idee", "ja", "dunno", "!"]),
      try place.talk(["weet niet", "niets", "-", "geen idee", "help", "!"]),
    ]
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(talks.map(\.status) == [0, 0, 0, 0])
    try expectGolden(talks.map(\.text).joined(separator: "\n~~~~~~~~\n\n"), "not-known.nl.txt")
  }

  /// A time is no name of who collects; who is really called so gets a plus.
  @Test(arguments: [("vorige week", 2), ("gisteren", 2), ("last month", 2), ("+vorige week", 0)])
  func aTimeIsNoCollector(typed: String, status: Int32) throws {
    let place = try Workplace().importing("1-single-tenant")
    let outcome = try place.run(["debt", "edit", "d1", "--collector", typed])
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(try place.dossier().contains("vorige week") == (status == 0))
  }
}
