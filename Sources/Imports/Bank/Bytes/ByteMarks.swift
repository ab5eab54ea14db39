/// Where `<` and `&` stand in a window, found a block at a time; no other byte of XML needs a look.
struct ByteMarks {
  /// Bytes that are looked at in one go: what is found stays near.
  private static let block = 1 << 14

  /// Places in the window, in order.
  private(set) var places: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  /// The first that was not taken yet.
  var next = 0
  /// Everything before it was looked at.
  private var seen = 0

  init() {
    // Eight are written at once, whether there are as many or not.
    places = .allocate(capacity: Self.block + 64)
    places.initialize(repeating: 0, count: Self.block + 64)
  }

  func deallocate() { places.deallocate() }

  /// The window moves.
  mutating func forget() { (count, next, seen) = (0, 0, 0) }

  /// Passes over those before `position`.
  @inline(__always)
  mutating func skip(to position: Int) {
    while next < count, Int(places[next]) < position { next += 1 }
  }

  /// Finds those of the next block, from `position` on; false where the window ends. There may be none.
  @inline(never)
  mutating func find(in base: UnsafePointer<UInt8>, from position: Int, to end: Int) -> Bool {
    var place = max(seen, position)
    guard place < end else { return false }
    let stop = min(end, place + Self.block)
    var count = 0
    while place < stop {
      // Behind the end stand zeros.
      var bits = Self.bits(base, place)
      let found = bits.nonzeroBitCount
      let target = places + count
      var offset = 0
      repeat {
        target[offset] = UInt32(truncatingIfNeeded: place &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
        offset &+= 1
      } while offset < 8
      while offset < found {
        target[offset] = UInt32(truncatingIfNeeded: place &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
        offset += 1
      }
      count += found
      place += 64
    }
    (self.count, next, seen) = (count, 0, stop)
    return true
  }

  /// One bit for each of sixty-four bytes, the first lowest.
  @inline(__always)
  private static func bits(_ base: UnsafePointer<UInt8>, _ place: Int) -> UInt64 {
    sixteen(base, place) | sixteen(base, place + 16) << 16 | sixteen(base, place + 32) << 32
      | sixteen(base, place + 48) << 48
  }

  @inline(__always)
  private static func sixteen(_ base: UnsafePointer<UInt8>, _ place: Int) -> UInt64 {
    let here = UnsafeRawPointer(base).loadUnaligned(
      fromByteOffset: place, as: SIMD16<UInt8>.self)
    let marks =
      unsafeBitCast(here .== SIMD16<UInt8>(repeating: 0x3C), to: SIMD16<UInt8>.self)
      | unsafeBitCast(here .== SIMD16<UInt8>(repeating: 0x26), to: SIMD16<UInt8>.self)
    let halves = unsafeBitCast(marks, to: (UInt64, UInt64).self)
    // Eight different powers of two add up to eight bits. Twice the same would tempt the compiler to
    // multiply in vectors, which is slower.
    let low = (halves.0 & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101
    let high = ((halves.1 >> 7) & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080
    return low >> 56 | (high >> 48) & 0xFF00
  }
}
