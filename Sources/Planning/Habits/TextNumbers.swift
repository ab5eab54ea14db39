/// Texts as numbers from zero, in the order in which they came: a million bookings have few of them, and
/// a number is compared, counted and remembered at once.
///
/// Texts are the same where their bytes are.
struct TextNumbers {
  /// One for each number.
  private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Numbers by hash, at least twice as many as there are texts; below zero is free.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { texts.count }

  mutating func number(of text: String) -> Int {
    let hash = Self.hash(text)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash, texts[known] == text { return known }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(texts.count)
    texts.append(text)
    hashes.append(hash)
    if texts.count * 2 > slots.count { grow() }
    return texts.count - 1
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ text: String) -> UInt64 {
    text.utf8.withContiguousStorageIfAvailable { bytes in mix(bytes) } ?? mix(text.utf8)
  }

  @inline(__always)
  private static func mix(_ bytes: some Collection<UInt8>) -> UInt64 {
    var (hash, word, filled): (UInt64, UInt64, UInt64) = (UInt64(bytes.count), 0, 0)
    for byte in bytes {
      word |= UInt64(byte) << filled
      filled += 8
      guard filled == 64 else { continue }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      (word, filled) = (0, 0)
    }
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
