/// The outline of one glyph without its hints.
///
/// Hints are programs of the font that move points on coarse screens. They need the tables `cvt`,
/// `fpgm` and `prep`; all of them are left out together, and the shape stays as it was drawn.
struct GlyphOutline {
  /// As in the table `glyf`, with no instructions.
  var bytes: [UInt8]
  /// Where in `bytes` the number of another glyph stands, of which this one is made.
  private(set) var parts: [(place: Int, glyph: Int)] = []

  /// Instructions follow / words instead of bytes / one, two or four numbers of scale / more.
  private enum Flag {
    static let words = 0x0001
    static let scale = 0x0008
    static let more = 0x0020
    static let scales = 0x0040
    static let matrix = 0x0080
    static let instructions = 0x0100
  }

  /// Reads the outline; an empty one for a glyph without ink.
  init(of glyph: Int, in font: TrueTypeFont) throws(FontError) {
    let places = font.tables.places
    guard glyph >= 0, glyph + 1 < places.count else { throw font.tables.glyf.damaged }
    let start = Int(places[glyph])
    let end = Int(places[glyph + 1])
    bytes = []
    guard end > start else { return }
    let data = FontTable(name: "glyf", bytes: try font.tables.glyf.slice(start, end - start))
    let contours = try data.i16(0)
    if contours >= 0 {
      try readSimple(data, contours: contours)
    } else {
      try readComposite(data, glyphs: font.glyphCount)
    }
  }

  private mutating func readSimple(_ data: FontTable, contours: Int) throws(FontError) {
    let ends = 10 + 2 * contours
    let rest = ends + 2 + (try data.u16(ends))
    bytes.reserveCapacity(data.count)
    bytes += try data.slice(0, ends)
    bytes += [0, 0]
    bytes += try data.slice(rest, data.count - rest)
  }

  private mutating func readComposite(_ data: FontTable, glyphs: Int) throws(FontError) {
    bytes += try data.slice(0, 10)
    var place = 10
    var flags = Flag.more
    while flags & Flag.more != 0 {
      flags = try data.u16(place)
      let part = try data.u16(place + 2)
      guard part < glyphs else { throw data.damaged }
      var size = flags & Flag.words != 0 ? 8 : 6
      if flags & Flag.scale != 0 {
        size += 2
      } else if flags & Flag.scales != 0 {
        size += 4
      } else if flags & Flag.matrix != 0 {
        size += 8
      }
      parts.append((bytes.count + 2, part))
      let kept = flags & ~Flag.instructions
      bytes += [UInt8(kept >> 8), UInt8(kept & 0xFF)]
      bytes += try data.slice(place + 2, size - 2)
      place += size
    }
  }
}
