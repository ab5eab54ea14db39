/// Writes numbers bit by bit, the lowest bit first, as deflate packs them, into room that is large
/// enough for all of them.
struct BitWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var place = 0
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  init(into room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// At most 32 bits at a time; the bits above `bits` must be zero.
  @inline(__always)
  mutating func write(_ value: UInt32, bits: Int) {
    pending |= UInt64(value) &<< count
    count &+= UInt64(truncatingIfNeeded: bits)
    guard count >= 32 else { return }
    put(pending)
    put(pending &>> 8)
    put(pending &>> 16)
    put(pending &>> 24)
    pending &>>= 32
    count &-= 32
  }

  /// Goes on to the next whole byte.
  mutating func fillByte() { write(0, bits: Int(8 - count % 8) % 8) }

  /// Writes the bits that wait, the last byte filled up with zero bits, and gives the count.
  mutating func finish() -> Int {
    while count > 0 {
      put(pending)
      pending &>>= 8
      count -= min(count, 8)
    }
    return place
  }

  @inline(__always)
  private mutating func put(_ bits: UInt64) {
    precondition(place < room.count)
    room[place] = UInt8(truncatingIfNeeded: bits)
    place &+= 1
  }
}
