/// A number for bytes: equal for equal bytes, nearly always another for others (FNV-1a, 64 bits,
/// with two beginnings). No protection against people who mean harm.
enum Fingerprint {
  /// 32 hexadecimal digits.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    let (a, b) = numbers(of: bytes)
    return [a, b].map { number in
      let digits = String(number, radix: 16, uppercase: true)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Six capital letters, as the name of a part of a font begins (ISO 32000-1, 9.6.4).
  static func sixLetters(of bytes: [UInt8]) -> String {
    var rest = numbers(of: bytes).0
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func numbers(of bytes: [UInt8]) -> (UInt64, UInt64) {
    var a: UInt64 = 0xCBF2_9CE4_8422_2325
    var b: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in bytes {
      a = (a ^ UInt64(byte)) &* 0x100_0000_01B3
      b = (b ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return (a, b)
  }
}
