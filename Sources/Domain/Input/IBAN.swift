/// The International Bank Account Number (ISO 13616).
package enum IBAN {
  /// Whether `text`, without spaces and in capitals, has the shape of an IBAN and its check digits
  /// are right: the first four characters moved to the end, A = 10 to Z = 35, modulo 97 is 1.
  /// Check digits run from 02 to 98. A Dutch one has 18 characters.
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (15...34).contains(bytes.count), isLetter(bytes[0]), isLetter(bytes[1]),
      isDigit(bytes[2]), isDigit(bytes[3])
    else { return false }
    guard (2...98).contains(Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30)) else { return false }
    if text.hasPrefix("NL") {
      guard bytes.count == 18, bytes[4..<8].allSatisfy(isLetter), bytes[8...].allSatisfy(isDigit)
      else { return false }
    }
    return remainder(bytes) == 1
  }

  /// Modulo 97 of at least four letters and digits, the first four moved to the end, A = 10 to Z = 35
  /// (ISO 7064); nil where anything else stands among them.
  static func remainder(_ bytes: [UInt8]) -> Int? {
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      if isDigit(byte) {
        remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      } else if isLetter(byte) {
        remainder = (remainder * 100 + Int(byte - 0x41) + 10) % 97
      } else {
        return nil
      }
    }
    return remainder
  }

  /// In groups of four: `NL91 ABNA 0417 1643 00`.
  package static func grouped(_ text: String) -> String {
    var groups = ""
    for (index, character) in text.filter({ !$0.isWhitespace }).enumerated() {
      if index > 0, index.isMultiple(of: 4) { groups += " " }
      groups.append(character)
    }
    return groups
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension IBAN {
  /// The IBAN of a Dutch account number; nil where it is none.
  package static func dutch(bank: String, number: String) -> String? {
    guard (1...10).contains(number.utf8.count), number.utf8.allSatisfy(isDigit) else { return nil }
    return made("NL", bank + padded(number, to: 10))
  }

  /// The IBAN of a German bank code and account number; nil where they are none.
  package static func german(bank: String, number: String) -> String? {
    guard bank.utf8.count == 8, (1...10).contains(number.utf8.count),
      (bank + number).utf8.allSatisfy(isDigit)
    else { return nil }
    return made("DE", bank + padded(number, to: 10))
  }

  private static func padded(_ number: String, to width: Int) -> String {
    String(repeating: "0", count: width - number.utf8.count) + number
  }

  /// With its check digits: the one pair in 02 to 98 that makes it valid.
  private static func made(_ country: String, _ number: String) -> String? {
    for check in 2...98 {
      let text = country + (check < 10 ? "0\(check)" : "\(check)") + number
      if isValid(text) { return text }
    }
    return nil
  }
}
