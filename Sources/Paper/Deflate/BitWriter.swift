/// Writes numbers bit by bit, the lowest bit first, as deflate packs them.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// At most 32 bits at a time; the bits above `bits` must be zero.
  @inline(__always)
  mutating func write(_ value: UInt32, bits: Int) {
    pending |= UInt64(value) << UInt64(count)
    count += bits
    guard count >= 32 else { return }
    let four = UInt32(truncatingIfNeeded: pending)
    bytes.append(UInt8(truncatingIfNeeded: four))
    bytes.append(UInt8(truncatingIfNeeded: four >> 8))
    bytes.append(UInt8(truncatingIfNeeded: four >> 16))
    bytes.append(UInt8(truncatingIfNeeded: four >> 24))
    pending >>= 32
    count -= 32
  }

  /// The bytes, the last one filled up with zero bits.
  mutating func finish() -> [UInt8] {
    while count > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
    count = 0
    return bytes
  }
}
