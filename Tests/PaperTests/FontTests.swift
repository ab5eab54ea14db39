import TestSupport
import Testing

@testable import Paper

/// Fonts are read to the letter, and refused with the reason.
@Suite struct FontTests {
  @Test(arguments: [false, true], [false, true])
  func widthsAndCharactersAreRead(isLong: Bool, usesFormat12: Bool) throws {
    let font = try TrueTypeFont(TinyFont(isLong: isLong, usesFormat12: usesFormat12).bytes)
    #expect(font.glyphCount == 7)
    #expect(font.characters[0x20] == 1 && font.characters[0x61] == 3 && font.characters[0xE9] == 6)
    #expect(font.characters[0x7A] == 0 && font.characters[0x1F600] == 0)
    #expect(font.widths == [400, 250, 500, 500, 600, 300, 500])
  }

  @Test func characterBeyondTheBasicPlaneIsFound() throws {
    let font = try TrueTypeFont(
      TinyFont(letters: [("\u{1F600}", 900), ("\u{1F680}", 800)], usesFormat12: true).bytes)
    #expect(font.characters[0x1F600] == 3 && font.characters[0x1F680] == 4)
    #expect(font.characters[0x1F601] == 0 && font.characters[0x10FFFF] == 0)
  }

  @Test func widthsAreRoundedToThousandths() throws {
    let font = try TrueTypeFont(TinyFont(unitsPerEm: 2_048, letters: [("a", 1_139)]).bytes)
    #expect(font.widths[3] == 556)
  }

  @Test(
    arguments: [
      ([], .notTrueType), ([0, 1, 0], .notTrueType), (Array("%PDF-1.7".utf8), .notTrueType),
      (Array("OTTO".utf8) + [0, 0], .postScriptOutlines), (Array("ttcf".utf8), .collection),
      ([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], .damaged(table: "file")),
      ([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .missingTable("head")),
    ] as [([UInt8], FontError)])
  func fileThatIsNoFontIsRefused(_ bytes: [UInt8], as error: FontError) {
    #expect(throws: error) { try TrueTypeFont(bytes) }
  }

  @Test(arguments: ["head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf"])
  func missingTableIsNamed(_ table: String) {
    #expect(throws: FontError.missingTable(table)) {
      try TrueTypeFont(TinyFont(without: [table]).bytes)
    }
  }

  @Test(arguments: ["head", "hhea", "maxp", "hmtx", "cmap", "loca"])
  func tableThatEndsTooSoonIsNamed(_ table: String) {
    #expect(throws: FontError.damaged(table: table)) {
      try TrueTypeFont(TinyFont(replaced: [table: [0]]).bytes)
    }
  }

  @Test func mapWithoutUnicodeIsRefused() {
    #expect(throws: FontError.noUnicodeMap) {
      try TrueTypeFont(TinyFont(replaced: ["cmap": [0, 0, 0, 0]]).bytes)
    }
  }

  @Test(arguments: [(0, true), (2, false), (4, true), (8, true), (6, true)])
  func embeddingMustBeAllowed(_ type: Int, isAllowed: Bool) {
    let font = try? TrueTypeFont(TinyFont(embedding: type).bytes)
    #expect((font != nil) == isAllowed)
  }

  /// A letter whose outline cannot be read is missing; nothing else happens.
  @Test func damagedOutlineCountsAsMissing() throws {
    let damaged = try PaperFonts.trueType(
      regular: TinyFont(replaced: ["glyf": [UInt8](repeating: 0, count: 30)]).bytes,
      bold: TinyFont().bytes)
    var typecase = Typecase(damaged)
    _ = typecase.glyphs(of: "ab", .regular)
    _ = typecase.glyphs(of: "ab", .bold)
    #expect(typecase.unshown == ["a", "b"])
  }

  /// Bytes of a font changed at random: an error, or a file, never a crash or a hang.
  @Test(arguments: UInt64(0)..<20)
  func damagedTinyFontIsNoDanger(seed: UInt64) {
    let fonts = [TinyFont(), TinyFont(isLong: true, usesFormat12: true)].map(\.bytes)
    for font in fonts { expectNoDanger(font, seed: seed, rounds: 15) }
  }

  @Test(.enabled(if: SystemFonts.isHere), arguments: UInt64(0)..<4)
  func damagedRealFontIsNoDanger(seed: UInt64) throws {
    let font = try #require(SystemFonts.all.first)
    expectNoDanger(font.regular, seed: seed, rounds: 3)
  }

  private func expectNoDanger(_ font: [UInt8], seed: UInt64, rounds: Int) {
    var random = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<rounds {
      var bytes = font
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        // Half of the changes in the first part, where tables and their sizes are named.
        let end = Bool.random(using: &random) ? min(400, bytes.count) : bytes.count
        let place = Int.random(in: 0..<end, using: &random)
        bytes[place] = [0, 1, 127, 128, 255].randomElement(using: &random) ?? 0
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      guard let fonts = try? PaperFonts.trueType(regular: bytes, bold: bytes) else {
        refused += 1
        continue
      }
      let file = PaperDocument(
        title: "a", language: "nl", sections: [.init(blocks: [.paragraph("ab- é Ğülşen")])]
      ).pdf(with: fonts)
      #expect(file.pages >= 1)
    }
    #expect(refused <= rounds)
  }
}
