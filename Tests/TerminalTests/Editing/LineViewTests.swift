import Testing

@testable import Terminal

@Suite struct LineViewTests {
  @Test func aShortLineIsShownWhole() {
    var view = LineView()
    #expect(view.draw(Array("日本x"), cursor: 2, columns: 20) == .init(text: "日本x", cursor: 4))
  }

  @Test func aLongLineScrollsWithTheCursor() {
    var view = LineView()
    let line = Array("abcdefghijklmnopqrstuvwxyz")
    #expect(view.draw(line, cursor: 26, columns: 11) == .init(text: "…rstuvwxyz", cursor: 10))
    #expect(view.draw(line, cursor: 20, columns: 11) == .init(text: "…rstuvwxyz", cursor: 4))
    #expect(view.draw(line, cursor: 17, columns: 11) == .init(text: "…opqrstuv…", cursor: 4))
    #expect(view.draw(line, cursor: 0, columns: 11) == .init(text: "abcdefghi…", cursor: 0))
  }

  @Test func controlCharactersCanBeSeen() {
    var view = LineView()
    #expect(
      view.draw(["a", "\t", "\u{1}", "\u{301}"], cursor: 4, columns: 20)
        == .init(text: "a ^A\u{25CC}\u{301}", cursor: 5))
  }

  @Test(arguments: UInt64(0)..<200)
  func theCursorIsAlwaysOnTheScreen(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var view = LineView()
    for _ in 0..<20 {
      let line = Array(random.text(atMost: 30).filter { !$0.isNewline })
      let cursor = Int.random(in: 0...line.count, using: &random)
      let columns = Int.random(in: 6...40, using: &random)
      let picture = view.draw(line, cursor: cursor, columns: columns)
      #expect(displayWidth(of: picture.text) <= columns - 1)
      #expect((0..<columns).contains(picture.cursor))
      #expect(picture.cursor <= displayWidth(of: picture.text))
    }
  }

  @Test func candidatesStandInColumnsDownwards() {
    #expect(
      candidateLines(["a", "bb", "c", "d", "e"], width: 10, height: 9)
        == ["a   c   e", "bb  d"])
    #expect(candidateLines(["long one", "x"], width: 8, height: 9) == ["long one", "x"])
  }

  @Test func tooManyCandidatesAreCounted() {
    let lines = candidateLines((10..<90).map(String.init), width: 10, height: 4)
    #expect(lines == ["10  13  16", "11  14  17", "12  15  18", "… +71"])
  }

  @Test(
    arguments: [
      ("Name? ", 20, [], "Name? "), ("a\nb ", 20, ["a"], "b "),
      ("What do you owe to them? ", 20, ["What do you owe to", "them?"], "> "), ("", 20, [], ""),
    ] as [(String, Int, [String], String)])
  func promptLeavesRoomToType(_ prompt: String, width: Int, above: [String], last: String) {
    let layout = PromptLayout(prompt, width: width)
    #expect(layout.above == above)
    #expect(layout.last == last)
  }
}
