/// The 218 characters of the encoding WinAnsi (ISO 32000-1, annex D.2): Windows code page 1252.
enum WinAnsi {
  /// The code of a character; `nil` when it has none. U+00A0 has the code of a space.
  static func code(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x20...0x7E, 0xA1...0xFF: UInt8(scalar)
    case 0xA0: 0x20
    case 0x100...: upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
    default: nil
    }
  }

  /// The characters of the codes 0x80 to 0x9F; 0 where there is none.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
