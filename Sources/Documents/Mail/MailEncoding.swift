/// Text in ASCII that stays readable (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// The text with LF between its lines, none longer than 76 characters, without a line break at
  /// the end.
  static func text(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { encoded($0) }.joined(separator: "\n")
  }

  private static func encoded(_ line: Substring) -> String {
    let bytes = Array(line.utf8)
    var result = ""
    var width = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      // A space at the end of a line would be lost on the way.
      let isPlain =
        (0x21...0x7E).contains(byte) && byte != 0x3D
        || (byte == 0x20 || byte == 0x09) && !isLast
      let code = isPlain ? String(UnicodeScalar(byte)) : "=" + MailHeader.hex(byte)
      // One place is left for the sign that the line goes on.
      if width + code.utf8.count > (isLast ? 76 : 75) {
        result += "=\n"
        width = 0
      }
      result += code
      width += code.utf8.count
    }
    return result
  }
}

/// Bytes in ASCII (RFC 2045, section 6.8).
enum Base64 {
  /// Lines of 76 characters, the last one shorter.
  static func lines(of bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 57).map { start in
      line(bytes[start..<min(start + 57, bytes.count)])
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    var codes: [UInt8] = []
    codes.reserveCapacity(76)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let group = bytes[index..<min(index + 3, bytes.endIndex)]
      let bits = (0..<3).reduce(0) { bits, place in
        let at = group.startIndex + place
        return bits << 8 | (at < group.endIndex ? Int(group[at]) : 0)
      }
      for place in 0..<4 {
        codes.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : 0x3D)
      }
      index += 3
    }
    return String(decoding: codes, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
