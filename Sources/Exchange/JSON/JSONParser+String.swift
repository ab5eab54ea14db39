extension JSONParser {
  /// Reads a string from its opening quote through its closing one.
  mutating func string() throws(JSONError) -> String {
    at += 1
    let start = at
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      at += 1
    }
    // Nearly every string has no escape: one copy.
    if next == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }
    var decoded = Array(bytes[start..<at])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"): decoded += try escape()
      case 0..<0x20: throw error(.controlCharacterInString, at: at)
      default:
        decoded.append(byte)
        at += 1
      }
    }
    throw unexpected()
  }

  /// Reads `\n`, `\u00e9`, `\ud83d\ude00` and gives the bytes that are meant.
  private mutating func escape() throws(JSONError) -> [UInt8] {
    let start = at
    at += 1
    guard let byte = next else { throw unexpected() }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): break
    default: throw error(.unknownEscape, at: start)
    }
    var code = try fourDigits(of: start)
    if (0xD800...0xDBFF).contains(code) {
      guard next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u")
      else { throw error(.halfSurrogatePair, at: start) }
      at += 2
      let low = try fourDigits(of: at - 2)
      guard (0xDC00...0xDFFF).contains(low) else { throw error(.halfSurrogatePair, at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error(.halfSurrogatePair, at: start) }
    return Array(Character(scalar).utf8)
  }

  private mutating func fourDigits(of escape: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw unexpected() }
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw error(.unknownEscape, at: escape)
      }
      code = code << 4 + UInt32(digit)
      at += 1
    }
    return code
  }
}
