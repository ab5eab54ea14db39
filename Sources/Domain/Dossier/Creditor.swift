/// To whom money is owed, or who collects it for someone else.
package struct Creditor: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case company, government, collector, person
  }

  package let id: ID<Creditor>
  package var name: String
  package var kind: Kind
  package var street: String?
  package var postcode: String?
  package var city: String?
  package var email: String?
  package var iban: String?
  /// The number under which the creditor knows the debtor.
  package var customerNumber: String?

  package init(
    id: ID<Creditor>, name: String, kind: Kind, street: String?, postcode: String?,
    city: String?, email: String?, iban: String?, customerNumber: String?
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
  }
}
