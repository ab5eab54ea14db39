/// What one creditor or collector told an office, kept once for all its clients. It is no fact about a
/// household and lies in a text file of the office.
package struct HouseTerms: Hashable, Sendable {
  /// What can be said of a creditor, by the word before the colon.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    case creditor, minimum, months, account, street, postcode, city, email, accepts, day, source
  }

  /// As it stands on letters.
  package var creditor: String
  /// The least it accepts a month.
  package var minimum: Money?
  /// The longest it gives, in months.
  package var months: Int?
  /// The account to pay into, in groups of four.
  package var iban: String?
  package var street: String?
  package var postcode: String?
  package var city: String?
  package var email: String?
  /// What else it accepts, in the words of the office.
  package var accepts: String?
  /// The day on which it was told or read.
  package var day: LocalDate
  /// Who said it, or where it stands, in the words of the office.
  package var source: String

  package init(
    creditor: String, minimum: Money?, months: Int?, iban: String?, street: String?,
    postcode: String?, city: String?, email: String?, accepts: String?, day: LocalDate,
    source: String
  ) {
    self.creditor = creditor
    self.minimum = minimum
    self.months = months
    self.iban = iban
    self.street = street
    self.postcode = postcode
    self.city = city
    self.email = email
    self.accepts = accepts
    self.day = day
    self.source = source
  }

  /// The most months that can be said.
  package static let mostMonths = 600

  /// Whether anything is said beside who and since when.
  package var saysSomething: Bool {
    minimum != nil || months != nil || hasAddress
      || [iban, email, accepts].contains { $0 != nil }
  }

  /// Whether a letter can be brought there.
  package var hasAddress: Bool { street != nil && (city != nil || postcode != nil) }
}

/// The standing terms of an office, found by the name of a creditor.
package struct HouseTermsBook: Hashable, Sendable {
  /// In the order in which they were written.
  package let all: [HouseTerms]
  /// Their places, by what is the same for two spellings of one name.
  private let places: [String: Int]

  /// - Parameter all: Of two for one name the first holds.
  package init(_ all: [HouseTerms]) {
    self.all = all
    places = Dictionary(
      all.indices.map { (PartyName.identity(all[$0].creditor), $0) }, uniquingKeysWith: min)
  }

  /// Nothing is kept of anybody.
  package static let none = HouseTermsBook([])

  /// What is kept of whoever has this name; nil where nothing is.
  package func of(_ name: String) -> HouseTerms? {
    guard !all.isEmpty else { return nil }
    return places[PartyName.identity(name)].map { all[$0] }
  }
}
