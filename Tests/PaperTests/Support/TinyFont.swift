@testable import Paper

/// A TrueType font made by hand: squares for letters, and one letter made of two others.
///
/// Glyph 0 is missing, 1 is a space, 2 stands for `?`, then follow the characters given; the last
/// glyph is for `é` and is made of glyph 2 and glyph 3.
struct TinyFont {
  var unitsPerEm = 1_000
  /// Each character with its width.
  var letters: [(Unicode.Scalar, Int)] = [("a", 500), ("b", 600), ("-", 300)]
  var isLong = false
  var usesFormat12 = false
  var instructions: [UInt8] = [0xB0, 0x01, 0x21]
  var embedding = 0
  /// Tables to leave out or to put in the place of others.
  var without: Set<String> = []
  var replaced: [String: [UInt8]] = [:]

  private var all: [(Unicode.Scalar, Int)] {
    [(" ", 250), ("?", 500)] + letters + [("\u{E9}", 500)]
  }

  var bytes: [UInt8] {
    let glyphs = all.count + 1
    var outlines: [[UInt8]] = [square(0), []]
    for index in 1..<all.count - 1 { outlines.append(square(index)) }
    outlines.append(pair(2, 3))
    var places = [0]
    for outline in outlines { places.append((places.last ?? 0) + outline.count) }
    var tables: [String: [UInt8]] = [
      "head": head, "hhea": two([1, 0, 800, -200, 0] + Array(repeating: 0, count: 12) + [glyphs]),
      "maxp": two([1, 0, glyphs] + Array(repeating: 9, count: 13)),
      "hmtx": two([400, 0] + all.flatMap { [$0.1, 10] }), "cmap": map,
      "loca": isLong ? places.flatMap { two([$0 >> 16, $0]) } : two(places.map { $0 / 2 }),
      "glyf": outlines.flatMap(\.self),
      "OS/2": two([4, 0, 0, 0, embedding] + Array(repeating: 0, count: 40)),
    ]
    tables.merge(replaced) { $1 }
    for name in without { tables[name] = nil }
    return join(tables)
  }

  private var head: [UInt8] {
    var words = [Int](repeating: 0, count: 27)
    words[0] = 1
    words[9] = unitsPerEm
    words[20] = 1_000
    words[21] = 900
    words[25] = isLong ? 1 : 0
    return two(words)
  }

  /// A square of as many units as its number, with instructions that must be left out.
  private func square(_ number: Int) -> [UInt8] {
    var bytes = two([1, 0, 0, number, number, 3, instructions.count]) + instructions
    bytes += [0x31, 0x33, 0x35, 0x23] + [UInt8(number), UInt8(number), UInt8(number)]
    if bytes.count % 2 == 1 { bytes.append(0) }
    return bytes
  }

  /// Two glyphs side by side; the second part says that instructions follow.
  private func pair(_ a: Int, _ b: Int) -> [UInt8] {
    two([-1, 0, 0, 9, 9, 0x0022, a, 0, 0x0103, b, 1, 2, 3]) + instructions + [0]
  }

  private var map: [UInt8] {
    let sorted = all.enumerated().map { (code: Int($1.0.value), glyph: $0 + 1) }
      .sorted { $0.code < $1.code }
    if usesFormat12 {
      let wide = sorted.flatMap { four($0.code) + four($0.code) + four($0.glyph) }
      return two([0, 1, 3, 10, 0, 12]) + two([12, 0]) + four(16 + wide.count) + four(0)
        + four(sorted.count) + wide
    }
    let count = sorted.count + 1
    var words = [0, 1, 3, 1, 0, 12, 4, 16 + 8 * count, 0, 2 * count, 0, 0, 0]
    words += sorted.map(\.code) + [0xFFFF, 0]
    words += sorted.map(\.code) + [0xFFFF]
    words += sorted.map { $0.glyph - $0.code } + [1]
    words += Array(repeating: 0, count: count)
    return two(words)
  }

  private func two(_ words: [Int]) -> [UInt8] {
    words.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }

  private func four(_ word: Int) -> [UInt8] { two([word >> 16, word]) }

  private func join(_ tables: [String: [UInt8]]) -> [UInt8] {
    var file = two([1, 0, tables.count, 0, 0, 0])
    var place = 12 + 16 * tables.count
    let sorted = tables.sorted { $0.key < $1.key }
    for (name, bytes) in sorted {
      file += Array(name.utf8) + four(0) + four(place) + four(bytes.count)
      place += bytes.count
    }
    return file + sorted.flatMap(\.value)
  }
}
