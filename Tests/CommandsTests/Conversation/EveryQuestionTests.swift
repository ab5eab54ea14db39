import Foundation
import TestSupport
import Testing

/// Every question of a first run with everything that can be typed at it. Each is put to a copy of
/// the file as it was, so that one answer does not hide the next.
@Suite struct EveryQuestionTests {
  /// What is typed, and whether it may change what the file holds.
  private static let typed: [(text: String?, changes: Bool)] = [
    ("", true), ("?", false), ("<", true), (".", true), ("!", false), (nil, false),
    ("\u{1}\u{7}\u{1B}[31m", true), (String(repeating: "é", count: 20_000), false),
  ]

  @Test func nothingThatIsTypedLosesAnAnswer() throws {
    let place = try Workplace()
    let answers = FirstRunAnswers.dutch(letters: place.path("brieven"))
    _ = try place.talk(Array(answers[..<2]))
    let path = place.path(".local/share/aflos/dossier.aflos")
    var count = 0
    for answer in answers[2...] {
      let before = try place.dossier()
      for (text, changes) in Self.typed {
        let copy = place.path("copy.aflos")
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        let talk = try place.talk(text.map { [$0] } ?? [], ["--file", copy])
        #expect([0, 2].contains(talk.status), "\(text ?? "end"): \(talk.text)")
        let after = try place.run(["export", "dossier", "--file", copy])
        #expect(after.status == 0)
        if !changes { #expect(after.output == before, "\(text?.prefix(20) ?? "end")") }
        // Whatever it was, the next session goes on without a word about damage.
        #expect(try place.run(["--no-input", "--file", copy]).status == 0)
        count += 1
      }
      #expect(try place.talk([answer]).status == 0)
    }
    #expect(count > 400)
  }
}
