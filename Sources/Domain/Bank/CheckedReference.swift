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

  /// Of the lengths that a *betalingskenmerk* may have only sixteen digits are told from other numbers.
  private static func isDutch(_ text: String) -> Bool {
    text.utf8.count == 16 && PaymentReference(text).isValid
  }

  /// The first four characters moved to the end, A = 10 to Z = 35, modulo 97 is 1.
  private static func isInternational(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (5...25).contains(bytes.count), text.hasPrefix("RF") else { return false }
    return IBAN.remainder(bytes) == 1
  }
}
