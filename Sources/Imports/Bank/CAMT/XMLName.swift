/// A name in XML as two numbers, so that names are compared without their letters: its first eight
/// bytes, and all of it mixed.
struct XMLName: Hashable {
  /// Up to eight bytes and the length: enough to tell apart the names that CAMT.053 has.
  let key: UInt64
  /// Over the whole name with its prefix, for comparing the two tags of an element.
  let whole: UInt64

  /// The name from `start` to `end`; a prefix up to a colon counts in `whole` alone.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    let raw = UnsafeRawPointer(base)
    let length = end - start
    let first = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    whole = Self.whole(base, from: start, to: end)
    var local = start
    // Only a name with a prefix has a colon; the first eight bytes nearly always tell.
    if Self.hasColon(first) || length > 8 {
      var index = start
      while index < end {
        if base[index] == 0x3A { local = index + 1 }
        index += 1
      }
    }
    let rest = end - local
    let word = local == start ? first : raw.loadUnaligned(fromByteOffset: local, as: UInt64.self)
    key = Self.masked(word, min(rest, 8)) ^ UInt64(rest) &* Self.factor
  }

  /// All of a name mixed.
  @inline(__always)
  static func whole(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let raw = UnsafeRawPointer(base)
    let length = end - start
    let first = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    guard length > 8 else { return masked(first, length) ^ UInt64(length) &* factor }
    let last = raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    var mixed = first &* factor ^ last ^ UInt64(length)
    if length > 16 {
      for index in start + 8..<end - 8 {
        mixed = (mixed ^ UInt64(base[index])) &* 0x100_0000_01B3
      }
    }
    return mixed
  }

  /// A name of the program's own.
  init(_ text: StaticString) {
    var word: UInt64 = 0
    for index in 0..<min(8, text.utf8CodeUnitCount) {
      word |= UInt64(text.utf8Start[index]) << (8 * UInt64(index))
    }
    key = word ^ UInt64(text.utf8CodeUnitCount) &* Self.factor
    whole = 0
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func masked(_ word: UInt64, _ length: Int) -> UInt64 {
    length >= 8 ? word : word & ((1 << (8 * UInt64(length))) &- 1)
  }

  @inline(__always)
  private static func hasColon(_ word: UInt64) -> Bool {
    let other = word ^ 0x3A3A_3A3A_3A3A_3A3A
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080 != 0
  }
}
