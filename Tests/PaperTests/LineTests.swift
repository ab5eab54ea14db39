import Testing

@testable import Paper

/// Where lines break. All letters of Helvetica used here are measured by its own widths.
@Suite struct LineTests {
  /// The lines as text, broken at a width in thousandths of an em.
  private func lines(_ text: String, _ width: Int) -> [String] {
    var typecase = Typecase(.helvetica)
    let glyphs = typecase.glyphs(of: text, .regular)
    return LineBreaker(width: width, size: 1_000).lines(of: glyphs).map { line in
      String(String.UnicodeScalarView(line.glyphs.map { Unicode.Scalar(UInt8($0.code)) }))
    }
  }

  // "a" is 556 wide, a space 278, a hyphen 333.
  @Test(arguments: [
    ("aa aa aa", 10_000, ["aa aa aa"]),
    ("aa aa aa", 2_600, ["aa aa ", "aa"]),
    ("aa aa aa", 2_502, ["aa aa ", "aa"]), ("aa aa aa", 2_501, ["aa ", "aa ", "aa"]),
    ("aa   aa", 1_200, ["aa ", "aa"]), ("aa aa   ", 10_000, ["aa aa"]),
    ("aa-aa", 1_500, ["aa-", "aa"]), ("aa-aa", 1_445, ["aa-", "aa"]),
    ("aaaaa", 1_700, ["aaa", "aa"]), ("aa aaaaa", 1_700, ["aa ", "aaa", "aa"]),
    ("a", 100, ["a"]), ("aaa", 100, ["a", "a", "a"]),
    ("aa\naa", 10_000, ["aa ", "aa"]), ("aa\n\naa", 10_000, ["aa ", "", "aa"]),
    ("aa\n", 10_000, ["aa"]), ("aa\r\naa", 10_000, ["aa ", "aa"]), ("", 1_000, []),
    ("aa\taa", 10_000, ["aa aa"]), ("aa\u{AD}aa", 10_000, ["aaaa"]),
    ("aa\u{AD}aa", 1_500, ["aa-", "aa"]), ("aa\u{AD}aa", 1_300, ["aa", "aa"]),
    ("aa\u{200B}aa", 1_300, ["aa", "aa"]), ("aa\u{200B}aa", 9_000, ["aaaa"]),
  ])
  func textIsBroken(_ text: String, at width: Int, into lines: [String]) {
    #expect(self.lines(text, width) == lines)
  }

  /// A column that gets what its text needs holds it, at every size.
  @Test(arguments: ["01-12-2026", "Schuldeiser", "\u{20AC}\u{A0}1.424,90", "i", "aa-aa aa"])
  func whatATextNeedsIsEnough(_ text: String) {
    var typecase = Typecase(.helvetica)
    let glyphs = typecase.glyphs(of: text, .regular)
    for size in 1...20_000 {
      let needs = LineBreaker.needs(of: glyphs, size: size)
      let lines = LineBreaker(width: needs.line, size: size).lines(of: glyphs)
      #expect(lines.count == 1, "\(size)")
    }
  }

  @Test func amountStaysWhole() {
    // The space inside is U+00A0; it is printed as a space.
    #expect(lines("aa \u{20AC}\u{A0}312,00 aa", 4_700) == ["aa ", "\u{80} 312,00 ", "aa"])
  }

  @Test(arguments: [("a -5", 1_900), ("a 1-2", 1_500)])
  func numberIsNotBrokenAfterItsHyphen(_ text: String, width: Int) {
    #expect(!lines(text, width).contains { $0.hasSuffix("-") && $0.count == 1 })
  }

  @Test func widthIsTheSumOfItsLetters() {
    var typecase = Typecase(.helvetica)
    let glyphs = typecase.glyphs(of: "ab-", .bold)
    let line = LineBreaker(width: 100_000, size: 11_000).lines(of: glyphs)[0]
    #expect(line.width == (556 + 611 + 333) * 11)
  }
}
