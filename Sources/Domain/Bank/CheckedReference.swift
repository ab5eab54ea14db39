/// A number that says what a payment is for and checks itself: a Dutch *betalingskenmerk* of sixteen
/// digits, or a creditor reference of ISO 11649 (`RF62…`).
package struct CheckedReference: Hashable, Sendable {
  /// Without spaces, in capitals.
  package let text: String

  /// Nil where `typed` is no such number or its check digits are wrong.
  package init?(_ typed: some StringProtocol) {
    let text = typed.uppercased().filter { $0 != " " && $0 != "." }
    guard Self.isDutch(text) || Self.isInternational(text) else { return nil }
    self.text = text
  }

  /// The first in a text: alone, or in groups of four.
  package static func first(in text: String) -> CheckedReference? {
    let words = text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    for index in words.indices {
      if let reference = CheckedReference(words[index]) { return reference }
      let group = words[index...].prefix(4)
      let isGrouped = group.count == 4 && group.allSatisfy { $0.utf8.count == 4 }
      if isGrouped, let reference = CheckedReference(group.joined()) { return reference }
    }
    return nil
  }

  /// The first digit checks the others: weights from the right, modulo 11 (Betaalvereniging, the
  /// *elfproef* of the acceptgiro).
  private static func isDutch(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 16, digits.allSatisfy((0...9).contains) else { return false }
    let weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]
    let sum = digits.dropFirst().reversed().enumerated()
      .reduce(0) { $0 + $1.element * weights[$1.offset % 10] }
    let check = 11 - sum % 11
    return digits[0] == (check == 10 ? 1 : check == 11 ? 0 : check)
  }

  /// The first four characters moved to the end, A = 10 to Z = 35, modulo 97 is 1.
  private static func isInternational(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (5...25).contains(bytes.count), text.hasPrefix("RF") else { return false }
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      switch byte {
      case 0x30...0x39: remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      case 0x41...0x5A: remainder = (remainder * 100 + Int(byte - 0x41) + 10) % 97
      default: return false
      }
    }
    return remainder == 1
  }
}
