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

  /// Where one of two bytes stands first from `start`; `end` where neither does.
  @inline(__always)
  static func find(
    _ first: UInt8, _ second: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let (a, b) = (low &* UInt64(first), low &* UInt64(second))
    var index = start
    while index < end {
      let here = word(base, index)
      let found = zeros(here ^ a) | zeros(here ^ b)
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

  /// How often `byte` stands before `end`. Eight bytes at a time, in eight sums that are added up before
  /// one of them could overflow: every byte of a file passes here.
  static func count(_ byte: UInt8, in base: UnsafePointer<UInt8>, to end: Int) -> Int {
    let pattern = low &* UInt64(byte)
    let rest = ~high
    var (total, index) = (0, 0)
    while index + 8 <= end {
      let stop = min(end - 7, index + 255 * 8)
      var sums: UInt64 = 0
      while index < stop {
        let different = word(base, index) ^ pattern
        // The high bit of each byte that differs, exactly.
        let marks = ((different & rest) &+ rest) | different
        sums &+= (~marks & high) >> 7
        index += 8
      }
      // Pairs first: eight sums of 255 do not fit into one byte.
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ ((sums >> 8) & 0x00FF_00FF_00FF_00FF)
      total += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while index < end {
      if base[index] == byte { total += 1 }
      index += 1
    }
    return total
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}
