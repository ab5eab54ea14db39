import Testing

@testable import Paper

/// A file takes along the glyphs it uses, their parts, and nothing else.
@Suite struct SubsetTests {
  private func subset(_ text: String, of font: TrueTypeFont) throws -> (FontSubset, TrueTypeFont) {
    var drawer = Drawer(font: font)
    for scalar in text.unicodeScalars { _ = drawer.take(scalar.value) }
    let subset = FontSubset(of: drawer, in: font)
    return (subset, try read(subset.file))
  }

  /// The file has no `cmap`: one is put in for reading.
  private func read(_ file: [UInt8]) throws -> TrueTypeFont {
    let tables = try FontTables.read(file)
    #expect(Set(tables.keys) == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
    return try TrueTypeFont(FontTables.join(tables.merging(["cmap": FontTables.emptyMap]) { $1 }))
  }

  @Test(
    arguments: [
      ("a", [0, 3]), ("aba", [0, 3, 4]), ("ba", [0, 4, 3]), ("", [0]), (" ?", [0, 1, 2]),
      ("\u{E9}", [0, 6, 2, 3]), ("a\u{E9}", [0, 3, 6, 2]),
    ] as [(String, [UInt16])])
  func holdsWhatIsUsed(_ text: String, glyphs: [UInt16]) throws {
    let (subset, font) = try subset(text, of: TrueTypeFont(TinyFont().bytes))
    #expect(subset.glyphs == glyphs)
    #expect(font.glyphCount == glyphs.count)
  }

  @Test func outlinesLoseTheirInstructionsAndPartsTheirOldNumbers() throws {
    let (_, font) = try subset("a\u{E9}", of: TrueTypeFont(TinyFont().bytes))
    let letter = try GlyphOutline(of: 1, in: font).bytes
    #expect(letter.prefix(12).elementsEqual([0, 1, 0, 0, 0, 0, 0, 2, 0, 2, 0, 3]))
    #expect(letter[12...].starts(with: [0, 0, 0x31, 0x33, 0x35, 0x23, 2, 2, 2]))
    let pair = try GlyphOutline(of: 2, in: font)
    #expect(pair.parts.map(\.glyph) == [3, 1])
    // No part says any more that instructions follow.
    #expect(pair.bytes[16] & 0x01 == 0)
  }

  @Test(.enabled(if: SystemFonts.isHere))
  func realGlyphsKeepTheirShapeAndWidth() throws {
    for (regular, bold) in SystemFonts.all {
      for bytes in [regular, bold] {
        let font = try TrueTypeFont(bytes)
        let text = "Ğülşen İnan Łukasz Żółć Zoë, € 312,00 – één"
        let (subset, small) = try subset(text, of: font)
        for (new, old) in subset.glyphs.enumerated() {
          #expect(small.widths[new] == font.widths[Int(old)])
          let (a, b) = (
            try GlyphOutline(of: new, in: small), try GlyphOutline(of: Int(old), in: font)
          )
          #expect(a.parts.map { subset.glyphs[$0.glyph] } == b.parts.map { UInt16($0.glyph) })
          if a.parts.isEmpty { #expect(a.bytes.starts(with: b.bytes)) }
        }
        #expect(small.glyphCount < 60)
      }
    }
  }

  @Test func checksumOfTheFileIsThatOfTheStandard() throws {
    let file = try subset("a", of: TrueTypeFont(TinyFont().bytes)).0.file
    var sum: UInt32 = 0
    for index in stride(from: 0, to: file.count, by: 4) {
      sum &+= file[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    #expect(file.count % 4 == 0)
    #expect(sum == 0xB1B0_AFBA)
  }
}

/// The tables of a font file, for taking one apart and putting it together again.
private enum FontTables {
  static let emptyMap: [UInt8] =
    [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]
    + [0, 4, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  static func read(_ file: [UInt8]) throws -> [String: [UInt8]] {
    func number(_ place: Int, _ count: Int) -> Int {
      file[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
    var tables: [String: [UInt8]] = [:]
    for index in 0..<number(4, 2) {
      let record = 12 + 16 * index
      let name = String(decoding: file[record..<record + 4], as: UTF8.self)
      let start = number(record + 8, 4)
      tables[name] = Array(file[start..<start + number(record + 12, 4)])
    }
    return tables
  }

  static func join(_ tables: [String: [UInt8]]) -> [UInt8] {
    func four(_ n: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: n >> $0) } }
    var file: [UInt8] = [0, 1, 0, 0, 0, UInt8(tables.count), 0, 0, 0, 0, 0, 0]
    var place = 12 + 16 * tables.count
    let sorted = tables.sorted { $0.key < $1.key }
    for (name, bytes) in sorted {
      file += Array(name.utf8) + four(0) + four(place) + four(bytes.count)
      place += bytes.count
    }
    return file + sorted.flatMap(\.value)
  }
}
