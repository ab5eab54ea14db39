import Testing

@testable import Terminal

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 20, ["one two three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]),
    ("a\nb\r\n\nc", 10, ["a", "b", "", "c"]),
    ("ends with space ", 20, ["ends with space"]),
    ("  kept indent", 20, ["  kept indent"]),
    ("two  spaces", 20, ["two  spaces"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("x abcdefghij y", 4, ["x", "abcd", "efgh", "ij y"]),
    ("日本語日本", 5, ["日本", "語日", "本"]),
    ("tab\there", 20, ["tab here"]),
  ])
  func breaks(_ text: String, at width: Int, into lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test func keepsAmountsTogether() {
    #expect(wrapped("owed €\u{A0}312,00", width: 10) == ["owed", "€\u{A0}312,00"])
  }

  @Test func indentsAllLinesAndHangsTheRest() {
    #expect(
      wrapped("one two three", width: 10, indent: 2) == ["  one two", "  three"])
    #expect(
      wrapped("one two three", width: 8, hanging: 3) == ["one two", "   three"])
    #expect(wrapped("abcdefg", width: 4, hanging: 2) == ["abcd", "  ef", "  g"])
    #expect(wrapped("a\n\nb", width: 8, indent: 1) == [" a", "", " b"])
  }

  /// A path that is broken cannot be copied: it goes without the indent where that keeps it whole.
  @Test func aWordThatFitsOnALineIsNeverBroken() {
    #expect(
      wrapped("Your file:  /data/u/a.aflos it is", width: 16, hanging: 12)
        == ["Your file:", "/data/u/a.aflos", "            it", "            is"])
    #expect(wrapped("/data/u/a.aflos", width: 16, indent: 4) == ["/data/u/a.aflos"])
    #expect(wrapped("- /data/u/a.aflos", width: 15, hanging: 2) == ["-", "/data/u/a.aflos"])
  }

  @Test func survivesAnIndentWiderThanTheLine() {
    #expect(wrapped("abcdef", width: 4, indent: 9) == ["  ab", "  cd", "  ef"])
  }

  @Test func endsColourAtTheEndOfALineAndTakesItUpAgain() {
    let lines = wrapped(Paint(colour: true)("one two", .stop), width: 4)
    #expect(lines == ["\u{1B}[1;38;5;131mone\u{1B}[0m", "\u{1B}[1;38;5;131mtwo\u{1B}[0m"])
  }

  @Test(arguments: UInt64(0)..<300)
  func isNeverWiderAndLosesNothingButSpaces(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let text = random.text(atMost: 30)
    let width = Int.random(in: 2...40, using: &random)
    let indent = Int.random(in: 0...10, using: &random)
    let lines = wrapped(text, width: width, indent: indent, hanging: 2)
    #expect(lines.map(displayWidth).allSatisfy { $0 <= width })
    func letters(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
    }
    #expect(letters(lines.joined()) == letters(text))
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("日本語", 6, "日本語"),
    ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("", 0, ""),
  ])
  func clips(_ text: String, to width: Int, as result: String) {
    #expect(clipped(text, width: width) == result)
  }

  @Test func clippingEndsColour() {
    #expect(clipped(Paint(colour: true)("abcd", .good), width: 3) == "\u{1B}[38;5;29mab…\u{1B}[0m")
  }

  @Test func padsOnEitherSideAndNeverCuts() {
    #expect(padded("日", width: 4) == "日  ")
    #expect(padded("12", width: 4, alignment: .trailing) == "  12")
    #expect(padded("12345", width: 4) == "12345")
  }

  @Test func controlsInForeignTextCannotSteer() {
    #expect(
      withoutControls("A\u{1B}[2JB\u{7}\tC\nD\u{9B}") == "A\u{FFFD}[2JB\u{FFFD}\tC\nD\u{FFFD}")
    #expect(withoutControls("gewoon €") == "gewoon €")
  }
}
