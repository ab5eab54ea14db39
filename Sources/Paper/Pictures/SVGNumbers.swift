/// Numbers as SVG packs them: `1.5-2,.5.25` is four.
struct SVGNumbers {
  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ text: Substring) { bytes = Array(text.utf8) }

  var isAtEnd: Bool {
    mutating get {
      skip()
      return place == bytes.count
    }
  }

  /// The letter of a command; nil where a number or nothing follows.
  mutating func letter() -> UInt8? {
    skip()
    guard place < bytes.count, bytes[place] | 0x20 >= 0x61, bytes[place] | 0x20 <= 0x7A else {
      return nil
    }
    place += 1
    return bytes[place - 1]
  }

  /// A flag of an arc: one digit, with or without anything behind it.
  mutating func flag() -> Bool? {
    skip()
    guard place < bytes.count, bytes[place] == 0x30 || bytes[place] == 0x31 else { return nil }
    place += 1
    return bytes[place - 1] == 0x31
  }

  /// In millionths, rounded towards zero; nil where there is none, or one with an exponent or too many
  /// digits.
  mutating func number() -> Int? {
    skip()
    let start = place
    var isNegative = false
    if place < bytes.count, bytes[place] == 0x2D || bytes[place] == 0x2B {
      isNegative = bytes[place] == 0x2D
      place += 1
    }
    var whole = 0
    var digits = 0
    while let digit = digit() {
      whole = whole * 10 + digit
      digits += 1
      guard digits <= 9 else { return fail(start) }
    }
    var part = 0
    var places = 0
    if place < bytes.count, bytes[place] == 0x2E {
      place += 1
      while let digit = digit() {
        if places < 6 { part = part * 10 + digit }
        places += 1
      }
    }
    guard digits + places > 0 else { return fail(start) }
    if place < bytes.count, bytes[place] | 0x20 == 0x65 { return fail(start) }
    for _ in min(places, 6)..<6 { part *= 10 }
    let number = whole * 1_000_000 + part
    return isNegative ? -number : number
  }

  private mutating func fail(_ start: Int) -> Int? {
    place = start
    return nil
  }

  private mutating func digit() -> Int? {
    guard place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 else { return nil }
    place += 1
    return Int(bytes[place - 1] - 0x30)
  }

  private mutating func skip() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x2C].contains(bytes[place]) {
      place += 1
    }
  }
}
