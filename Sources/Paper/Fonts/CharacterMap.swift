/// From Unicode to the glyphs of a font (`cmap`, formats 4 and 12).
struct CharacterMap: Sendable {
  /// The glyph of each code below 65536; 0 for none.
  private var basic = [UInt16](repeating: 0, count: 65_536)
  /// Codes from 65536 in rising order.
  private var others: [Range] = []

  private struct Range: Sendable {
    let first: Int
    let last: Int
    let glyph: Int
  }

  /// The glyph of a character; 0 when the font has none.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt16 {
    if scalar < 65_536 { return basic[Int(scalar)] }
    let code = Int(scalar)
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      if others[middle].last < code { low = middle + 1 } else { high = middle }
    }
    guard low < others.count, others[low].first <= code else { return 0 }
    return UInt16(truncatingIfNeeded: others[low].glyph + code - others[low].first)
  }

  /// Reads the best map of the table. Glyphs from `glyphs` on count as none.
  init(_ table: FontTable, glyphs: Int) throws(FontError) {
    var best: (rank: Int, offset: Int)?
    for index in 0..<(try table.u16(2)) {
      let record = 4 + 8 * index
      let (platform, encoding) = (try table.u16(record), try table.u16(record + 2))
      let offset = try table.u32(record + 4)
      guard platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)),
        let format = try? table.u16(offset), format == 4 || format == 12
      else { continue }
      if format > best?.rank ?? 0 { best = (format, offset) }
    }
    guard let best else { throw .noUnicodeMap }
    let map = try table.table(from: best.offset)
    if best.rank == 4 {
      try readFormat4(map, glyphs: glyphs)
    } else {
      try readFormat12(map, glyphs: glyphs)
    }
  }

  private mutating func readFormat4(_ map: FontTable, glyphs: Int) throws(FontError) {
    let segments = try map.u16(6) / 2
    let (starts, deltas, offsets) = (16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments)
    var next = 0
    for segment in 0..<segments {
      let end = try map.u16(14 + 2 * segment)
      let start = try map.u16(starts + 2 * segment)
      let delta = try map.u16(deltas + 2 * segment)
      let offset = try map.u16(offsets + 2 * segment)
      // Segments rise; what lies below the last one is skipped, so that no code is read twice.
      for code in stride(from: max(start, next), through: end, by: 1) where code < 65_535 {
        var glyph = code + delta
        if offset != 0 {
          let place = offsets + 2 * segment + offset + 2 * (code - start)
          // Some fonts end their last segment with an offset that leads nowhere.
          glyph = (try? map.u16(place)) ?? 0
          if glyph != 0 { glyph += delta }
        }
        glyph &= 0xFFFF
        if glyph < glyphs { basic[code] = UInt16(glyph) }
      }
      next = max(next, end + 1)
    }
  }

  private mutating func readFormat12(_ map: FontTable, glyphs: Int) throws(FontError) {
    var next = 0
    for group in 0..<(try map.u32(12)) {
      let record = 16 + 12 * group
      let first = max(try map.u32(record), next)
      let last = min(try map.u32(record + 4), 0x10FFFF)
      let glyph = try map.u32(record + 8) + first - (try map.u32(record))
      guard first <= last else { continue }
      next = last + 1
      for code in stride(from: first, through: min(last, 65_535), by: 1) {
        guard glyph + code - first < glyphs else { break }
        basic[code] = UInt16(glyph + code - first)
      }
      let high = max(first, 65_536)
      let top = min(last, first + glyphs - 1 - glyph)
      if high <= top {
        others.append(Range(first: high, last: top, glyph: glyph + high - first))
      }
    }
  }
}
