/// The number of terminal columns `text` takes when it is written on one line.
///
/// East Asian wide characters and emoji take two columns, combining marks and control
/// characters none, colour codes (`ESC [ … m`) none. Terminals differ on rare emoji
/// sequences; a whole sequence counts as two, as current terminals draw it.
package func displayWidth(of text: String) -> Int {
  if let width = plainASCIIWidth(of: text) { return width }
  return cells(of: text).reduce(0) { $0 + $1.width }
}

/// One thing that must not be cut in two: a character, or a whole escape sequence.
struct Cell: Equatable, Sendable {
  let text: String
  /// In columns: 0, 1 or 2.
  let width: Int
}

/// Takes `text` apart into what can be cut between.
func cells(of text: String) -> [Cell] {
  var cells: [Cell] = []
  var sequence = ""
  for character in text {
    if sequence.isEmpty {
      if character == escape {
        sequence = String(character)
      } else {
        cells.append(Cell(text: String(character), width: columns(of: character)))
      }
    } else if sequence.count == 1, character != "[" {
      // Not a sequence we know: the escape alone is a control character.
      cells.append(Cell(text: sequence, width: 0))
      cells.append(Cell(text: String(character), width: columns(of: character)))
      sequence = ""
    } else {
      sequence.append(character)
      guard sequence.count > 2, ("@"..."~").contains(character) else { continue }
      cells.append(Cell(text: sequence, width: 0))
      sequence = ""
    }
  }
  if !sequence.isEmpty { cells.append(Cell(text: sequence, width: 0)) }
  return cells
}

/// The character that starts an escape sequence.
let escape: Character = "\u{1B}"

/// The width when `text` is printable ASCII only, which is nearly always; nil otherwise.
private func plainASCIIWidth(of text: String) -> Int? {
  var count = 0
  for byte in text.utf8 {
    guard 0x20 <= byte, byte < 0x7F else { return nil }
    count += 1
  }
  return count
}

/// The columns one character takes.
func columns(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  guard scalars.count > 1 else { return columns(of: first) }
  let properties = first.properties
  let showsAsEmoji = scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
  if properties.isEmojiPresentation || (properties.isEmoji && showsAsEmoji) { return 2 }
  return scalars.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
  if value < 0x300 { return 1 }
  // Dashes and quotes, currency signs and lines: they are on every screen, and properties are slow.
  if (0x2010...0x2027).contains(value) || (0x20A0...0x20BF).contains(value)
    || (0x2500...0x257F).contains(value)
  {
    return 1
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
  default: break
  }
  // Vowels and final consonants of Hangul are drawn inside the syllable before them.
  if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
  return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
}

/// East_Asian_Width W and F, which `Unicode.Scalar.Properties` does not tell.
/// Unicode 16, `EastAsianWidth.txt`, neighbouring ranges joined; emoji come from properties.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
  0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF1, 0x17000...0x18CFF,
  0x18D00...0x18D8F, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265,
  0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

private func isWide(_ value: UInt32) -> Bool {
  wideRanges.contains { $0.contains(value) }
}
