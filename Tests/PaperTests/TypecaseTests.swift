import Testing

@testable import Paper

/// Which glyph stands for which character, and what is said of those that are missing.
@Suite struct TypecaseTests {
  private func codes(_ text: String) -> (codes: [UInt16], unshown: [Unicode.Scalar]) {
    var typecase = Typecase(.helvetica)
    let glyphs = typecase.glyphs(of: text, .regular)
    return (glyphs.map(\.code), typecase.unshown)
  }

  @Test(
    arguments: [
      ("A", [0x41]), ("\u{20AC}", [0x80]), ("\u{EB}", [0xEB]), ("e\u{301}", [0xE9]),
      ("u\u{308}", [0xFC]), ("\u{A0}", [0x20]), ("\u{202F}", [0x20]), ("\u{2011}", [0x2D]),
      ("\u{2212}5", [0x96, 0x35]), ("\u{2019}", [0x92]), ("\u{FEFF}a", [0x61]), ("\t", [0x20]),
    ] as [(String, [UInt16])])
  func characterHasItsCode(_ text: String, _ expected: [UInt16]) {
    let found = codes(text)
    #expect(found.codes == expected)
    #expect(found.unshown == [])
  }

  @Test(
    arguments: [
      ("\u{15F}", ["\u{15F}"]), ("\u{142}a\u{17C}", ["\u{142}", "\u{17C}"]), ("\u{0}", ["\u{0}"]),
      ("\u{1F600}", ["\u{1F600}"]), ("s\u{327}", ["\u{15F}"]), ("\u{81}", ["\u{81}"]),
    ] as [(String, [Unicode.Scalar])])
  func missingCharacterIsAQuestionMarkAndNamed(_ text: String, _ unshown: [Unicode.Scalar]) {
    let found = codes(text)
    #expect(found.unshown == unshown)
    #expect(found.codes.filter { $0 == 0x3F }.count == unshown.count)
  }

  @Test func everyCharacterOfWinAnsiHasAWidth() {
    let scalars = (UInt32(0)...0xFFFF).filter { WinAnsi.code(of: $0) != nil }
    #expect(scalars.count == 95 + 27 + 96)
    for scalar in scalars {
      let place = Int(WinAnsi.code(of: scalar) ?? 0) - 32
      #expect(Helvetica.regular[place] > 0 && Helvetica.bold[place] > 0)
    }
  }

  @Test func accentsAreJoinedToTheirLetters() {
    // As a file from another system may hold them.
    #expect(String(ComposedLetters.joined("G\u{306}u\u{308}ls\u{327}en I\u{307}")) == "Ğülşen İ")
    #expect(ComposedLetters.joined("s\u{327}").count == 1)
    #expect(ComposedLetters.joined("x\u{301}").count == 2)
  }
}
