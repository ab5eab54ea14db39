/// Looking for bytes, eight at a time. Up to seven bytes behind the end may be looked at, never
/// taken: `ByteWindow` has room there.
enum Bytes {
  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is zero; exact for the lowest of them.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- low) & ~word & high }

  @inline(__always)
  private static func word(_ base: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(base).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// Where `byte` stands first from `start`; `end` where it does not.
  @inline(__always)
  static func find(
    _ byte: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let pattern = low &* UInt64(byte)
    var index = start
    while index < end {
      let found = zeros(word(base, index) ^ pattern)
      if found != 0 { return min(end, index + found.trailingZeroBitCount >> 3) }
      index += 8
    }
    return end
  }

  /// Where one of three bytes stands first from `start`; `end` where none does.
  @inline(__always)
  static func find(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, in base: UnsafePointer<UInt8>,
    from start: Int, to end: Int
  ) -> Int {
    let (a, b, c) = (low &* UInt64(first), low &* UInt64(second), low &* UInt64(third))
    var index = start
    while index < end {
      let here = word(base, index)
      let found = zeros(here ^ a) | zeros(here ^ b) | zeros(here ^ c)
      if found != 0 { return min(end, index + found.trailingZeroBitCount >> 3) }
      index += 8
    }
    return end
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}
