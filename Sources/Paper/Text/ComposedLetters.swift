/// Joins a letter and the accents that follow it into one character, where Unicode has one.
///
/// Swift holds characters equal when they look equal (canonical equivalence), so a dictionary of
/// the joined letters finds each of them by its parts.
enum ComposedLetters {
  private static let letters: [Character: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x45F, 0x1E00...0x1EFF,
    ]
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(scalars.map { (Character($0), $0) }) { first, _ in first }
  }()

  /// The combining accents U+0300 to U+036F.
  @inline(__always)
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// The text with accents joined to their letters; an accent that cannot be joined stays.
  static func joined(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    for character in text {
      if let letter = letters[character] {
        result.append(letter)
      } else {
        result.append(contentsOf: character.unicodeScalars)
      }
    }
    return result
  }
}
