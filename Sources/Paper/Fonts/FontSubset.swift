/// A font file with only some glyphs of a font, numbered anew.
struct FontSubset {
  /// The glyphs of the font in their new order: those asked for, then their parts.
  private(set) var glyphs: [UInt16]
  private var newNumbers: [UInt16: UInt16] = [:]
  /// All outlines, and where each begins and the last one ends.
  private var outlines: [UInt8] = []
  private var places = [0]
  private let font: TrueTypeFont

  /// The glyphs taken from a drawer in their order. One whose outline is not there is empty: only
  /// the missing glyph of a damaged font.
  init(of drawer: Drawer, in font: TrueTypeFont) {
    glyphs = drawer.glyphs
    self.font = font
    for (new, old) in glyphs.enumerated() { newNumbers[old] = UInt16(new) }
    var index = 0
    // Parts found on the way are added to the end of the list and read in their turn.
    while index < glyphs.count {
      if let outline = drawer.outlines[glyphs[index]] { add(outline) }
      places.append(outlines.count)
      index += 1
    }
  }

  private mutating func add(_ outline: GlyphOutline) {
    let start = outlines.count
    outlines += outline.bytes
    for part in outline.parts {
      let new = number(of: UInt16(truncatingIfNeeded: part.glyph))
      outlines[start + part.place] = UInt8(new >> 8)
      outlines[start + part.place + 1] = UInt8(new & 0xFF)
    }
    if outlines.count % 2 == 1 { outlines.append(0) }
  }

  private mutating func number(of old: UInt16) -> UInt16 {
    if let known = newNumbers[old] { return known }
    let new = UInt16(glyphs.count)
    newNumbers[old] = new
    glyphs.append(old)
    return new
  }

  /// The file.
  var file: [UInt8] {
    let isLong = outlines.count > 131_070
    return Self.join([
      ("glyf", outlines), ("head", head(isLong: isLong)), ("hhea", hhea()), ("hmtx", hmtx()),
      ("loca", loca(isLong: isLong)), ("maxp", maxp()),
    ])
  }

  private func loca(isLong: Bool) -> [UInt8] {
    var loca: [UInt8] = []
    for place in places {
      if isLong { loca.append(two: place >> 16) }
      loca.append(two: isLong ? place : place / 2)
    }
    return loca
  }

  private func head(isLong: Bool) -> [UInt8] {
    var head = Self.copy(font.tables.head, 54)
    head.replaceSubrange(8..<12, with: [0, 0, 0, 0])  // Checksum of the whole, filled in later.
    head.replaceSubrange(50..<52, with: [0, isLong ? 1 : 0])
    return head
  }

  private func hhea() -> [UInt8] {
    var hhea = Self.copy(font.tables.hhea, 36)
    hhea.replaceSubrange(34..<36, with: glyphs.count.twoBytes)
    return hhea
  }

  /// Sizes of what hints would need are zero.
  private func maxp() -> [UInt8] {
    var maxp = Self.copy(font.tables.maxp, 32)
    maxp.replaceSubrange(4..<6, with: glyphs.count.twoBytes)
    for index in 16..<28 { maxp[index] = 0 }
    return maxp
  }

  private func hmtx() -> [UInt8] {
    let (hmtx, metrics) = (font.tables.hmtx, font.tables.metrics)
    var result: [UInt8] = []
    for glyph in glyphs {
      let glyph = Int(glyph)
      let bearing = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)
      result.append(two: (try? hmtx.u16(4 * min(glyph, metrics - 1))) ?? 0)
      result.append(two: (try? hmtx.u16(bearing)) ?? 0)
    }
    return result
  }

  /// The length was checked when the font was read.
  private static func copy(_ table: FontTable, _ count: Int) -> [UInt8] {
    (try? table.slice(0, count)).map(Array.init) ?? [UInt8](repeating: 0, count: count)
  }

  /// A font file of the tables, given in order of their names.
  private static func join(_ tables: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let count = tables.count
    let power = Int.bitWidth - 1 - count.leadingZeroBitCount
    var file = 0x0001_0000.fourBytes + count.twoBytes
    file += (16 << power).twoBytes + power.twoBytes + (16 * (count - (1 << power))).twoBytes
    var place = 12 + 16 * count
    var headPlace = 0
    for table in tables {
      if table.name == "head" { headPlace = place }
      file += table.name.utf8
      file += checksum(of: table.bytes).fourBytes + place.fourBytes + table.bytes.count.fourBytes
      place += (table.bytes.count + 3) & ~3
    }
    file.reserveCapacity(place)
    for table in tables {
      file += table.bytes
      while file.count % 4 != 0 { file.append(0) }
    }
    let adjustment = (0xB1B0_AFBA - checksum(of: file)) & 0xFFFF_FFFF
    file.replaceSubrange(headPlace + 8..<headPlace + 12, with: adjustment.fourBytes)
    return file
  }

  /// The sum of all words of four bytes, the last one filled up with zeros.
  private static func checksum(of bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0
    var index = 0
    while index + 3 < bytes.count {
      sum &+=
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16
        | UInt32(bytes[index + 2]) << 8 | UInt32(bytes[index + 3])
      index += 4
    }
    var shift: UInt32 = 24
    while index < bytes.count {
      sum &+= UInt32(bytes[index]) << shift
      shift -= 8
      index += 1
    }
    return Int(sum)
  }
}

extension [UInt8] {
  /// The two lowest bytes of a number, the higher first.
  fileprivate mutating func append(two number: Int) {
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number))
  }
}

extension Int {
  /// The lowest bytes, the highest first.
  fileprivate var twoBytes: [UInt8] {
    [UInt8(truncatingIfNeeded: self >> 8), UInt8(truncatingIfNeeded: self)]
  }
  fileprivate var fourBytes: [UInt8] { (self >> 16).twoBytes + twoBytes }
}
