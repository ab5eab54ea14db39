/// A number of JSON, kept as it is written so that nothing passes a floating-point number.
package struct JSONNumber: Hashable, Sendable {
  /// As written: `45000`, `9.9`, `1e3`.
  package let literal: String

  /// A whole number, written in decimal digits.
  package init(_ number: Int) { literal = String(number) }

  /// Nil when `literal` is not a number of RFC 8259, section 6.
  package init?(literal: String) {
    let bytes = Array(literal.utf8)
    guard Self.end(in: bytes, from: 0) == bytes.count else { return nil }
    self.literal = literal
  }

  /// For a literal that the parser has checked.
  init(checked literal: String) { self.literal = literal }

  /// Where the number that starts at `start` ends; nil when none starts there.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    func digits() -> Bool {
      let first = at
      while at < bytes.count, isDigit(bytes[at]) { at += 1 }
      return at > first
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "0") {
      at += 1
    } else if !digits() {
      return nil
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      guard digits() else { return nil }
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[at]) { at += 1 }
      guard digits() else { return nil }
    }
    return at
  }

  /// What the number is worth once it is shifted, exactly.
  package enum Whole: Hashable, Sendable {
    /// A whole number of at most eighteen digits.
    case exactly(Int)
    /// Not a whole number.
    case fraction(isNegative: Bool)
    /// Further from zero than eighteen digits can say.
    case tooLarge(isNegative: Bool)
  }

  /// This number times ten to the power `places`: `9.9` with four places is 99,000.
  package func shifted(by places: Int) -> Whole {
    var digits: [UInt8] = []
    var exponent = places
    var bytes = literal.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    var isBehindPoint = false
    while let byte = bytes.first, byte | 0x20 != UInt8(ascii: "e") {
      bytes.removeFirst()
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        // Zeros in front do not count as digits.
        if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte) }
        if isBehindPoint { exponent -= 1 }
      }
    }
    guard !digits.isEmpty else { return .exactly(0) }
    exponent += Self.exponent(bytes.dropFirst())
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if exponent < 0 { return .fraction(isNegative: isNegative) }
    guard digits.count + exponent <= 18 else { return .tooLarge(isNegative: isNegative) }
    var whole = 0
    for byte in digits { whole = whole * 10 + Int(byte - UInt8(ascii: "0")) }
    for _ in 0..<exponent { whole *= 10 }
    return .exactly(isNegative ? -whole : whole)
  }

  /// The exponent, held within a billion: beyond that it makes no difference.
  private static func exponent(_ text: Substring.UTF8View.SubSequence) -> Int {
    var exponent = 0
    for byte in text where isDigit(byte) {
      exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
    }
    return text.first == UInt8(ascii: "-") ? -exponent : exponent
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
