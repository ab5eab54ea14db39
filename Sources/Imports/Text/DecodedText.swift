import Domain

/// The bytes of a file as text, with the encoding they were read in.
package struct DecodedText: Equatable, Sendable {
  /// How the bytes were read.
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    /// Also what is called Latin-1: it has the same letters in the same places.
    case windows1252 = "Windows-1252"
    /// What DOS and some old programs for bookkeeping write.
    case cp850 = "CP850"
  }

  /// Without a byte order mark.
  package let text: String
  package let encoding: Encoding
  /// The first word that had been turned into UTF-8 twice, as it stood there and as it is read.
  package private(set) var repaired: (before: String, after: String)?

  package static func == (a: DecodedText, b: DecodedText) -> Bool {
    a.text == b.text && a.encoding == b.encoding
  }

  /// Reads `bytes` as UTF-8; as UTF-16 where they begin with its mark; else as Windows-1252, in
  /// which any bytes are some text. Throws `notText` where a zero byte says that it is none.
  package init(_ bytes: [UInt8]) throws(ListProblem) {
    if let bigEndian = Self.utf16Mark(bytes) {
      guard let text = Self.utf16(bytes.dropFirst(2), bigEndian: bigEndian) else {
        throw ListProblem(nil, .notText)
      }
      (self.text, encoding) = (text, .utf16)
      return
    }
    guard !bytes.contains(0) else { throw ListProblem(nil, .notText) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      (self.text, repaired) = TwiceEncoded.repaired(text)
      encoding = .utf8
    } else if CodePage850.isLikely(bytes) {
      (text, encoding) = (CodePage850.text(of: bytes), .cp850)
    } else {
      (text, encoding) = (Self.windows1252(bytes), .windows1252)
    }
  }

  /// Nil without a mark.
  private static func utf16Mark(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1252(byte)) }
    return String(text)
  }

  /// The letter of one byte.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return special[Int(byte) - 0x80]
  }

  /// 0x80 to 0x9F (Microsoft, code page 1252); five places are not in use.
  private static let special = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
