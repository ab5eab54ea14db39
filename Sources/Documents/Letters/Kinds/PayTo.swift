import Domain

/// The account that the addressee is paid on, when it is known.
enum PayTo {
  static let field = LetterField.group(
    "payTo", [.required("iban"), .required("holder"), .optional("payReference")])

  static func value(_ head: LetterHead) -> LetterValue? {
    guard let iban = head.addressee.iban else { return nil }
    return .group([
      "iban": .text(IBAN.grouped(iban)), "holder": .text(head.addressee.name),
      "payReference": .text(head.reference ?? ""),
    ])
  }
}
