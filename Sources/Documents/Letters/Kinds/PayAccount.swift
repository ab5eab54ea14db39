import Domain

/// Where a letter that promises money says it goes: an account, its holder and what to write with
/// the payment.
package struct PayAccount: Hashable, Sendable {
  /// In groups of four.
  package let iban: String
  package let holder: String
  /// The number that the addressee finds the file by; nil where it is not known.
  package let reference: String?

  /// The account of the addressee; nil where it is not known.
  package init?(of head: LetterHead) {
    guard let iban = head.addressee.iban else { return nil }
    self.iban = IBAN.grouped(iban)
    holder = head.addressee.name
    reference = head.reference ?? head.creditorReference
  }

  static let field = LetterField.group(
    "account", [.required("iban"), .required("holder"), .optional("payReference")])

  var value: LetterValue {
    .group([
      "iban": .text(iban), "holder": .text(holder), "payReference": .text(reference ?? ""),
    ])
  }
}
