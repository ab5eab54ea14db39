/// Bech32 (BIP 173), in which *age* writes keys: a word, a one, letters, and six of them that tell a
/// mistake in typing. Of any length, unlike in BIP 173.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  static func text(word: String, of bytes: [UInt8]) -> String {
    let values = regrouped(bytes, from: 8, to: 5, padded: true) ?? []
    let sum = checksum(of: expanded(word) + values + [0, 0, 0, 0, 0, 0]) ^ 1
    let check = (0..<6).map { UInt8(sum >> UInt32(5 * (5 - $0)) & 31) }
    return word + "1" + String(decoding: (values + check).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// The word and the bytes; nil for another letter, a mistake, or capitals among small letters.
  static func read(_ text: String) -> (word: String, bytes: [UInt8])? {
    let lower = text.lowercased()
    guard text.utf8.allSatisfy({ (33...126).contains($0) }),
      text == lower || text == text.uppercased(),
      let end = lower.utf8.lastIndex(of: UInt8(ascii: "1"))
    else { return nil }
    let word = String(lower[..<end])
    let letters = lower.utf8[lower.utf8.index(after: end)...]
    let values = letters.compactMap { alphabet.firstIndex(of: $0).map { UInt8($0) } }
    guard !word.isEmpty, values.count == letters.count, values.count >= 6,
      checksum(of: expanded(word) + values) == 1,
      let bytes = regrouped(values.dropLast(6), from: 5, to: 8, padded: false)
    else { return nil }
    return (word, bytes)
  }

  private static func expanded(_ word: String) -> [UInt8] {
    let letters = word.lowercased().utf8
    return letters.map { $0 >> 5 } + [0] + letters.map { $0 & 31 }
  }

  private static func checksum(of values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    return values.reduce(1 as UInt32) { sum, value in
      let top = sum >> 25
      let next = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      return generators.indices.reduce(next) { next, index in
        top >> UInt32(index) & 1 == 1 ? next ^ generators[index] : next
      }
    }
  }

  /// The same bits in groups of another size; nil when bits are left that should be zero.
  private static func regrouped(
    _ values: some Sequence<UInt8>, from: Int, to: Int, padded: Bool
  ) -> [UInt8]? {
    var rest: UInt32 = 0
    var bits = 0
    var result: [UInt8] = []
    for value in values {
      rest = (rest << UInt32(from) | UInt32(value)) & 0xfff
      bits += from
      while bits >= to {
        bits -= to
        result.append(UInt8(rest >> UInt32(bits) & (1 << UInt32(to) - 1)))
      }
    }
    let left = rest & (1 << UInt32(bits) - 1)
    if padded {
      if bits > 0 { result.append(UInt8(left << UInt32(to - bits))) }
    } else if bits >= from || left != 0 {
      return nil
    }
    return result
  }
}
