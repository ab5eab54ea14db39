/// Turns text into glyphs, and remembers which glyphs were used and which characters were missing.
struct Typecase {
  private var regular: Drawer
  private var bold: Drawer
  private var unshownCodes: Set<UInt32> = []

  init(_ fonts: PaperFonts) {
    switch fonts.kind {
    case .helvetica:
      regular = Drawer(widths: Helvetica.regular)
      bold = Drawer(widths: Helvetica.bold)
    case .trueType(let regular, let bold):
      self.regular = Drawer(font: regular)
      self.bold = Drawer(font: bold)
    }
  }

  /// The characters for which a `?` stands, in order of their code.
  var unshown: [Unicode.Scalar] { unshownCodes.sorted().compactMap(Unicode.Scalar.init) }

  /// The drawer of a weight: what it was asked for so far.
  subscript(weight: Weight) -> Drawer { weight == .bold ? bold : regular }

  /// The glyphs of a text.
  mutating func glyphs(of text: PaperText) -> [Glyph] {
    var glyphs: [Glyph] = []
    for run in text.runs { append(run.text, run.isBold ? .bold : .regular, to: &glyphs) }
    return glyphs
  }

  /// The glyphs of a text in one weight.
  mutating func glyphs(of text: String, _ weight: Weight) -> [Glyph] {
    var glyphs: [Glyph] = []
    append(text, weight, to: &glyphs)
    return glyphs
  }

  private mutating func append(_ text: String, _ weight: Weight, to glyphs: inout [Glyph]) {
    glyphs.reserveCapacity(glyphs.count + text.utf8.count)
    let hasAccents = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    let scalars = hasAccents ? ComposedLetters.joined(text) : text.unicodeScalars
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      // Two characters of a line end are one.
      if scalar != "\n" || previous != "\r" { append(scalar, weight, to: &glyphs) }
      if previous == "-" || previous == "\u{2013}" || previous == "\u{2014}" {
        settleHyphen(before: scalar, in: &glyphs)
      }
      previous = scalar
    }
  }

  /// A line may end after a hyphen only between letters: not in 2026-11-22, not in -5.
  private func settleHyphen(before next: Unicode.Scalar, in glyphs: inout [Glyph]) {
    let hyphen = glyphs.count - 2
    guard hyphen >= 0, glyphs[hyphen].role == .hyphen else { return }
    let followsLetter = hyphen > 0 && glyphs[hyphen - 1].role == .letter
    if followsLetter && next.properties.isAlphabetic { return }
    glyphs[hyphen] = glyphs[hyphen].with(.letter)
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ weight: Weight, to glyphs: inout [Glyph]
  ) {
    let role: Glyph.Role
    var shown = scalar.value
    switch scalar.value {
    case 0x20: role = .space
    case 0x21...0x2C, 0x2E...0x7E: role = .letter
    case 0x2D, 0x2013, 0x2014: role = .hyphen
    case 0x09: (role, shown) = (.space, 0x20)
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      let space = find(0x20, weight).0
      return glyphs.append(Glyph(code: space, weight: weight, role: .newLine, advance: 0))
    case 0x200B:
      return glyphs.append(Glyph(code: 0, weight: weight, role: .openJoint, advance: 0))
    // Marks that only steer other characters have no picture.
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      return
    case 0xAD: (role, shown) = (.softHyphen, 0x2D)
    case 0xA0, 0x202F: (role, shown) = (.letter, 0xA0)
    default: role = .letter
    }
    let (code, advance) = find(shown, weight)
    glyphs.append(Glyph(code: code, weight: weight, role: role, advance: advance))
  }

  /// The glyph of a character, of one that looks the same, or of a question mark.
  private mutating func find(_ scalar: UInt32, _ weight: Weight) -> (UInt16, Int32) {
    if let found = take(scalar, weight) { return found }
    if let twin = Self.twin(of: scalar), let found = take(twin, weight) { return found }
    unshownCodes.insert(scalar)
    return take(0x3F, weight) ?? (0, 0)
  }

  private mutating func take(_ scalar: UInt32, _ weight: Weight) -> (UInt16, Int32)? {
    weight == .bold ? bold.take(scalar) : regular.take(scalar)
  }

  /// A character that reads the same and that more fonts have.
  private static func twin(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xA0, 0x2000...0x200A: 0x20
    case 0x2010, 0x2011: 0x2D
    case 0x2212: 0x2013
    case 0x02BC: 0x2019
    case 0x2126: 0x03A9
    case 0x212A: 0x4B
    case 0x212B: 0xC5
    case 0x0218...0x021B: scalar - 0x0218 + (scalar < 0x021A ? 0x015E : 0x0160)
    default: nil
    }
  }
}

extension Glyph {
  fileprivate func with(_ role: Role) -> Glyph {
    Glyph(code: code, weight: weight, role: role, advance: advance)
  }
}
