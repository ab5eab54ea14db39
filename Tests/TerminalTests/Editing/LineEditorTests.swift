import Testing

@testable import Terminal

@Suite struct LineEditorTests {
  /// The line after `keys`, with "|" at the cursor.
  private func line(_ start: String, _ keys: [Key]) -> String {
    var editor = LineEditor(LineRequest(prompt: ""), start: start)
    for key in keys { _ = editor.apply(key) }
    var characters = editor.buffer.characters
    characters.insert("|", at: editor.buffer.cursor)
    return String(characters)
  }

  @Test(
    arguments: [
      ([.text("c")], "one twoc|"), ([.left], "one tw|o"), ([.control("b")], "one tw|o"),
      ([.home], "|one two"), ([.control("a")], "|one two"), ([.home, .right], "o|ne two"),
      ([.home, .control("f")], "o|ne two"), ([.home, .end], "one two|"),
      ([.home, .control("e")], "one two|"), ([.wordLeft], "one |two"), ([.alt("b")], "one |two"),
      ([.home, .wordRight], "one| two"), ([.home, .alt("f")], "one| two"),
      ([.backspace], "one tw|"), ([.home, .delete], "|ne two"),
      ([.home, .control("d")], "|ne two"), ([.control("w")], "one |"),
      ([.deleteWordLeft], "one |"), ([.home, .alt("d")], "| two"),
      ([.home, .deleteWordRight], "| two"), ([.left, .control("u")], "|o"),
      ([.home, .right, .control("k")], "o|"),
      ([.control("w"), .control("y"), .control("y")], "one twotwo|"),
      ([.paste("a\tb\u{1B}")], "one twoa\tb|"), ([.escape, .unknown, .alt("x")], "one two|"),
      ([.control("t"), .control("r")], "one two|"),
    ] as [([Key], String)])
  func keyDoes(_ keys: [Key], _ result: String) {
    #expect(line("one two", keys) == result)
  }

  @Test(arguments: [
    (Key.enter, "x", LineEditor.Effect.finish(.line("x"))),
    (.control("c"), "x", .finish(.interrupted)),
    (.control("d"), "", .finish(.endOfInput)),
    (.control("d"), "x", .nothing),
    (.control("l"), "x", .clearScreen),
    (.control("z"), "x", .suspend),
    (.right, "x", .nothing), (.left, "x", .redraw), (.up, "x", .nothing), (.tab, "x", .bell),
    (.escape, "x", .nothing),
  ])
  func effect(of key: Key, on text: String, is effect: LineEditor.Effect) {
    var editor = LineEditor(LineRequest(prompt: ""), start: text)
    #expect(editor.apply(key) == effect)
  }

  @Test func historyKeepsTheLineBeingTyped() {
    var editor = LineEditor(
      LineRequest(prompt: "", history: ["first", "second"]), start: "typing")
    var seen: [String] = []
    for key in [Key.up, .control("p"), .up, .down, .control("n"), .down] {
      _ = editor.apply(key)
      seen.append(editor.buffer.text)
    }
    #expect(seen == ["second", "first", "first", "second", "typing", "typing"])
  }

  @Test func aSecretHasNoHistoryAndNoCompletion() {
    var editor = LineEditor(
      LineRequest(
        prompt: "", history: ["old"], completions: { _ in ["a", "b"] }, secret: true), start: "")
    #expect(editor.apply(.up) == .nothing)
    #expect(editor.apply(.tab) == .bell)
    #expect(editor.apply(.tab) == .bell)
  }

  @Test func aPasteOfLinesEndsTheLineAndKeepsTheRest() {
    var editor = LineEditor(LineRequest(prompt: ""), start: "1")
    #expect(editor.apply(.paste("2\r\n3\n4")) == .finish(.line("12")))
    #expect(editor.unread == "3\n4")
  }

  private func completing(
    _ candidates: [String], start: String = "v", tabs: Int = 1
  ) -> (text: String, effect: LineEditor.Effect) {
    var editor = LineEditor(
      LineRequest(prompt: "", completions: { _ in candidates }), start: start)
    var effect = LineEditor.Effect.nothing
    for _ in 0..<tabs { effect = editor.apply(.tab) }
    return (editor.buffer.text, effect)
  }

  @Test func tabCompletesWhatIsCertain() {
    #expect(completing([]) == ("v", .bell))
    #expect(completing(["Vattenfall"]) == ("Vattenfall", .redraw))
    #expect(completing(["v"]) == ("v", .nothing))
    #expect(completing(["Vattenfall", "Vattenkracht"]) == ("Vatten", .redraw))
    #expect(completing(["Vattenfall", "Vivat"]) == ("v", .bell))
    #expect(completing(["één a", "één b"], start: "é") == ("één ", .redraw))
  }

  @Test func theSecondTabLists() {
    #expect(completing(["va", "vb"], tabs: 2) == ("v", .list(["va", "vb"])))
    #expect(completing(["vaa", "vab"], tabs: 2) == ("va", .bell))
    #expect(completing(["vaa", "vab"], tabs: 3) == ("va", .list(["vaa", "vab"])))
  }

  @Test func candidatesThatOnlyContainTheTextAreListedNotTaken() {
    #expect(completing(["Nuon Vattenfall", "Nuon Vivat"]) == ("v", .bell))
  }

  @Test func anotherKeyBetweenTabsStartsAgain() {
    var editor = LineEditor(
      LineRequest(prompt: "", completions: { _ in ["va", "vb"] }), start: "v")
    #expect(editor.apply(.tab) == .bell)
    _ = editor.apply(.left)
    _ = editor.apply(.right)
    #expect(editor.apply(.tab) == .bell)
  }

  @Test func completionLeavesWhatComesAfterTheCursor() {
    var editor = LineEditor(
      LineRequest(prompt: "", completions: { $0 == "v" ? ["vast"] : [] }), start: "v rest")
    _ = editor.apply(.home)
    _ = editor.apply(.right)
    _ = editor.apply(.tab)
    #expect(editor.buffer.text == "vast rest")
  }
}
