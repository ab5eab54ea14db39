/// The glyphs of one font, and which of them were taken.
struct Drawer {
  /// The font that is embedded; `nil` for Helvetica.
  let font: TrueTypeFont?
  /// The glyphs taken, numbered from 0 in order of their first use; 0 is the missing one.
  private(set) var glyphs: [UInt16] = [0]
  /// The character each of them was first taken for.
  private(set) var scalars: [UInt32] = [0xFFFD]
  /// The outlines of the glyphs taken and of their parts, by their numbers in the font.
  private(set) var outlines: [UInt16: GlyphOutline] = [:]

  private let widths: [Int32]
  /// The new number of each glyph of the font; 0 while it was not taken.
  private var numbers: [UInt16]

  init(font: TrueTypeFont) {
    self.font = font
    widths = font.widths
    numbers = Array(repeating: 0, count: font.glyphCount)
    outlines[0] = try? GlyphOutline(of: 0, in: font)
  }

  init(widths: [Int32]) {
    font = nil
    self.widths = widths
    numbers = []
  }

  /// The width of a glyph by its new number, in thousandths of an em.
  func width(of number: Int) -> Int32 { widths[Int(glyphs[number])] }

  /// The number and width of a character; `nil` when the font cannot show it.
  @inline(__always)
  mutating func take(_ scalar: UInt32) -> (UInt16, Int32)? {
    guard let font else {
      return WinAnsi.code(of: scalar).map { (UInt16($0), widths[Int($0) - 32]) }
    }
    let glyph = font.characters[scalar]
    guard glyph != 0 else { return nil }
    let number = numbers[Int(glyph)]
    if number != 0 { return (number, widths[Int(glyph)]) }
    return add(glyph, for: scalar)
  }

  private mutating func add(_ glyph: UInt16, for scalar: UInt32) -> (UInt16, Int32)? {
    guard let font, !Self.needsShaping(scalar), readOutlines(of: glyph, in: font) else {
      return nil
    }
    let number = UInt16(glyphs.count)
    numbers[Int(glyph)] = number
    glyphs.append(glyph)
    // Who copies text gets plain spaces.
    scalars.append(scalar == 0xA0 ? 0x20 : scalar)
    return (number, widths[Int(glyph)])
  }

  /// Reads the outline and all outlines it is made of. No when one of them cannot be read, or when
  /// a glyph is made of itself, which would never end.
  private mutating func readOutlines(of glyph: UInt16, in font: TrueTypeFont) -> Bool {
    var seen: Set<UInt16> = []
    var waiting = [glyph]
    while let next = waiting.popLast() {
      guard let outline = outlines[next] ?? (try? GlyphOutline(of: Int(next), in: font)) else {
        return false
      }
      outlines[next] = outline
      for part in outline.parts {
        // Parts are checked against the number of glyphs, which fits in 16 bits.
        let part = UInt16(truncatingIfNeeded: part.glyph)
        if part == glyph || seen.count > 64 { return false }
        if seen.insert(part).inserted { waiting.append(part) }
      }
    }
    return true
  }

  /// Scripts that are written from right to left, or whose letters change with their neighbours:
  /// their letters side by side would be wrong, so that they count as missing.
  private static func needsShaping(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x590...0x8FF, 0x900...0x109F, 0x1780...0x18AF, 0xA8E0...0xA8FF, 0xFB1D...0xFDFF,
      0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
