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

  /// How often `byte` stands before `end`: every byte of a file passes here, so sixteen at a time, in
  /// sums that are added up before one of them could overflow.
  static func count(_ byte: UInt8, in base: UnsafePointer<UInt8>, to end: Int) -> Int {
    let raw = UnsafeRawPointer(base)
    let pattern = SIMD16<UInt8>(repeating: byte)
    var (total, index) = (0, 0)
    while index + 16 <= end {
      let stop = min(end - 15, index + 255 * 16)
      var sums = SIMD16<UInt8>.zero
      while index < stop {
        let here = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        // A mask that holds is 255, which is one less than nothing.
        sums &-= unsafeBitCast(here .== pattern, to: SIMD16<UInt8>.self)
        index += 16
      }
      // Pairs first: eight sums of 255 do not fit into one byte.
      let halves = unsafeBitCast(sums, to: SIMD2<UInt64>.self)
      for half in [halves[0], halves[1]] {
        let pairs = (half & 0x00FF_00FF_00FF_00FF) &+ ((half >> 8) & 0x00FF_00FF_00FF_00FF)
        total += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
      }
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
