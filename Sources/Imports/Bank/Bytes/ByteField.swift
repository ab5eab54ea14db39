import Domain

/// A run of bytes in a window: valid until the window moves.
struct ByteField {
  var base: UnsafePointer<UInt8>
  var start: Int
  var end: Int

  @inline(__always) var isEmpty: Bool { start == end }
  @inline(__always) var count: Int { end - start }
  @inline(__always) subscript(_ offset: Int) -> UInt8 { base[start + offset] }

  /// Without white space at both ends.
  var trimmed: ByteField {
    var field = self
    while field.start < field.end, Bytes.isSpace(base[field.start]) { field.start += 1 }
    while field.end > field.start, Bytes.isSpace(base[field.end - 1]) { field.end -= 1 }
    return field
  }

  /// Whether it is this text, letter by letter.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<count where text.utf8Start[offset] != base[start + offset] { return false }
    return true
  }

  func equals(_ text: [UInt8]) -> Bool {
    guard count == text.count else { return false }
    for offset in 0..<count where text[offset] != base[start + offset] { return false }
    return true
  }

  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: end - start)
  }

  /// As text: UTF-8, or else what `charset` says.
  func text(_ charset: Charset) -> String { charset.text(bytes) }
}

/// How bytes are read that are no UTF-8.
enum Charset: Sendable {
  case windows1252
  /// ISO 8859-15.
  case latin9

  /// UTF-8 where it is, else one letter a byte. Control characters become spaces: no terminal is to
  /// see them.
  func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) {
      return bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 })
        ? Self.cleaned(text.unicodeScalars) : text
    }
    return Self.cleaned(bytes.map(scalar))
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar {
    if self == .latin9, let index = Self.latin9Bytes.firstIndex(of: byte) {
      return Self.latin9Letters[index]
    }
    return DecodedText.windows1252(byte)
  }

  private static let latin9Bytes: [UInt8] = [0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE]
  private static let latin9Letters = Array("€ŠšŽžŒœŸ".unicodeScalars)

  /// `scalars` with a space for each control character.
  static func cleaned(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      text.append(isControl ? " " : scalar)
    }
    return String(text)
  }
}
