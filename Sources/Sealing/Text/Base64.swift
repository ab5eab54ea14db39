/// Base64 as *age* writes it: the usual alphabet. Only the one right spelling of some bytes is read.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
  static let padding = UInt8(ascii: "=")

  static func isLetter(_ byte: UInt8) -> Bool { values[Int(byte)] != nil }

  /// Without `=` at the end, unless `padded`.
  static func text(of bytes: some Collection<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    var rest: UInt32 = 0
    var bits = 0
    for byte in bytes {
      rest = rest << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(rest >> UInt32(bits) & 63)])
      }
    }
    if bits > 0 { text.append(alphabet[Int(rest << UInt32(6 - bits) & 63)]) }
    if padded { while text.count % 4 != 0 { text.append(padding) } }
    return text
  }

  /// The bytes; nil for another letter, a length that cannot be, or bits that should be zero.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 2)
    var rest: UInt32 = 0
    var bits = 0
    for letter in text {
      guard let value = values[Int(letter)] else { return nil }
      rest = rest << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: rest >> UInt32(bits)))
      }
    }
    guard rest & (1 << UInt32(bits) - 1) == 0 else { return nil }
    return bytes
  }
}
