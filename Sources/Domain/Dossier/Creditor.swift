/// To whom money is owed, or who collects it for someone else.
package struct Creditor: Hashable, Sendable {
  /// What sort of party it is; a `collector` collects for others, agency or bailiff.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case company, government, collector, person
  }

  /// Unique among the creditors of a dossier; debts name their creditor and collector by it.
  package let id: ID<Creditor>
  /// As it stands above a letter.
  package var name: String
  /// As the user says it; no rule of the law rests on it.
  package var kind: Kind
  /// Street and number, or a post box; nil leaves the line out of letters.
  package var street: String?
  /// `3011 AB` for a Dutch one; one of another country as it was typed.
  package var postcode: String?
  /// Town, printed behind the postcode.
  package var city: String?
  /// Only its form is checked, when it is typed or imported; nil when it is not known.
  package var email: String?
  /// The account to pay into, in groups of four; its check digits (ISO 13616) are tried when it is
  /// typed or imported. Nil when it is not known: a proposal then names no account.
  package var iban: String?
  /// The number under which the creditor knows the debtor.
  package var customerNumber: String?
  /// Its number in a public register: that of collection agencies (*register incassodienstverleners*), or
  /// that of bailiffs. As it stands on its letter; nil when it is not known.
  package var registerNumber: String?

  package init(
    id: ID<Creditor>, name: String, kind: Kind, street: String?, postcode: String?,
    city: String?, email: String?, iban: String?, customerNumber: String?,
    registerNumber: String?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.street = street
    self.postcode = postcode
    self.city = city
    self.email = email
    self.iban = iban
    self.customerNumber = customerNumber
    self.registerNumber = registerNumber
  }
}

extension Creditor {
  /// A creditor of whom only the name is known.
  package static func named(_ name: String, id: ID<Creditor>, kind: Kind) -> Creditor {
    Creditor(
      id: id, name: name, kind: kind, street: nil, postcode: nil, city: nil, email: nil,
      iban: nil, customerNumber: nil, registerNumber: nil)
  }
}
