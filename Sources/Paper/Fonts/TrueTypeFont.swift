/// A TrueType font, read from the bytes of its file (Apple TrueType Reference; OpenType 1.9).
///
/// Never changes. It is shared and not copied: a copy would count up a dozen arrays for each letter
/// that is set.
final class TrueTypeFont: Sendable {
  /// The name of the font for print, such as `LiberationSans`.
  let name: String
  let glyphCount: Int
  let unitsPerEm: Int
  /// Smallest box around all glyphs: left, bottom, right, top; thousandths of an em.
  let box: [Int]
  let ascent: Int
  let descent: Int
  let capHeight: Int
  let characters: CharacterMap
  /// The width of each glyph in thousandths of an em, rounded: as the file will say it, so that
  /// lines are as long for a reader as they were for us.
  let widths: [Int32]
  let tables: Tables

  /// The tables that a part of the font is made of again.
  struct Tables: Sendable {
    let head: FontTable
    let hhea: FontTable
    let maxp: FontTable
    let hmtx: FontTable
    let glyf: FontTable
    /// How many glyphs have a width of their own; the rest share the last.
    let metrics: Int
    /// Where each glyph begins, and where the last one ends.
    let places: [UInt32]
  }

  init(_ bytes: [UInt8]) throws(FontError) {
    let directory = try FontDirectory(bytes)
    let head = try directory.required("head")
    let hhea = try directory.required("hhea")
    let maxp = try directory.required("maxp")
    let hmtx = try directory.required("hmtx")
    let units = try head.u16(18)
    // Widest range of the specification; also keeps every later product small.
    guard (16...16_384).contains(units) else { throw head.damaged }
    let glyphs = try maxp.u16(4)
    // Version 1.0 of both has these sizes; shorter ones cannot be copied.
    guard glyphs > 0, maxp.count >= 32 else { throw maxp.damaged }
    guard head.count >= 54 else { throw head.damaged }
    guard hhea.count >= 36 else { throw hhea.damaged }
    let metrics = try hhea.u16(34)
    guard metrics > 0, metrics <= glyphs else { throw hhea.damaged }

    let os2 = directory["OS/2"]
    try Self.checkEmbedding(os2)
    glyphCount = glyphs
    unitsPerEm = units
    var box: [Int] = []
    for offset in [36, 38, 40, 42] { box.append(try head.i16(offset) * 1_000 / units) }
    self.box = box
    ascent = try hhea.i16(4) * 1_000 / units
    descent = try hhea.i16(6) * 1_000 / units
    capHeight = ((try? os2?.i16(88)).map { $0 * 1_000 / units }) ?? 700
    characters = try CharacterMap(directory.required("cmap"), glyphs: glyphs)
    widths = try Self.widths(hmtx, metrics: metrics, glyphs: glyphs, units: units)
    name = directory["name"].flatMap(FontName.read) ?? "Font"
    let glyf = try directory.required("glyf")
    let places = try Self.places(
      directory.required("loca"), isLong: try head.u16(50) == 1, glyphs: glyphs)
    tables = Tables(
      head: head, hhea: hhea, maxp: maxp, hmtx: hmtx, glyf: glyf, metrics: metrics, places: places)
  }

  /// Bits 0 to 3 of `fsType`: 2 alone means that the font must not be embedded.
  private static func checkEmbedding(_ os2: FontTable?) throws(FontError) {
    guard let os2 else { return }
    if try os2.u16(8) & 0xF == 2 { throw .embeddingForbidden }
  }

  private static func widths(
    _ hmtx: FontTable, metrics: Int, glyphs: Int, units: Int
  ) throws(FontError) -> [Int32] {
    var widths: [Int32] = []
    widths.reserveCapacity(glyphs)
    for glyph in 0..<glyphs {
      let units2 = 2 * units
      let advance = try hmtx.u16(4 * min(glyph, metrics - 1))
      widths.append(Int32((2_000 * advance + units) / units2))
    }
    return widths
  }

  private static func places(
    _ loca: FontTable, isLong: Bool, glyphs: Int
  ) throws(FontError) -> [UInt32] {
    var places: [UInt32] = []
    places.reserveCapacity(glyphs + 1)
    for glyph in 0...glyphs {
      let place = isLong ? try loca.u32(4 * glyph) : try loca.u16(2 * glyph) * 2
      places.append(UInt32(place))
    }
    return places
  }
}

/// The list of tables at the beginning of a font file.
private struct FontDirectory {
  private var tables: [String: FontTable] = [:]

  init(_ bytes: [UInt8]) throws(FontError) {
    let file = FontTable(name: "file", bytes: bytes[...])
    guard let version = try? file.u32(0) else { throw .notTrueType }
    switch version {
    case 0x0001_0000, 0x7472_7565: break  // 1.0, "true"
    case 0x4F54_544F: throw .postScriptOutlines
    case 0x7474_6366: throw .collection
    default: throw .notTrueType
    }
    for index in 0..<(try file.u16(4)) {
      let record = 12 + 16 * index
      let name = String(decoding: try file.slice(record, 4), as: UTF8.self)
      let part = try file.slice(try file.u32(record + 8), try file.u32(record + 12))
      tables[name] = FontTable(name: name, bytes: part)
    }
  }

  subscript(name: String) -> FontTable? { tables[name] }

  func required(_ name: String) throws(FontError) -> FontTable {
    guard let table = tables[name] else { throw .missingTable(name) }
    return table
  }
}

/// The name of a font for print, from its `name` table.
private enum FontName {
  /// Letters, digits and hyphens of name 6; `nil` when there is none.
  static func read(_ table: FontTable) -> String? {
    guard let count = try? table.u16(2), let storage = try? table.u16(4) else { return nil }
    for index in 0..<count {
      let record = 6 + 12 * index
      guard let kind = try? table.u16(record + 6), kind == 6,
        let length = try? table.u16(record + 8), let offset = try? table.u16(record + 10),
        let bytes = try? table.slice(storage + offset, length)
      else { continue }
      // One byte or two for each letter: the zero bytes of UTF-16 fall out with the rest.
      let letters = bytes.filter { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
      if !letters.isEmpty { return String(decoding: letters.prefix(60), as: UTF8.self) }
    }
    return nil
  }
}
