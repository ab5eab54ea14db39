/// Who lives from the money in this dossier.
package struct Household: Hashable, Sendable {
  /// Alone or with a partner, with children or without: the exempt amount differs (Rv 475da).
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case single, singleParent, couple, coupleWithChildren
  }

  /// With whom the person who signs lives now.
  package var kind: Kind
  /// Year of birth of the person who signs.
  package var birthYear: Int?
  /// In the order in which they were told; also those who live elsewhere.
  package var children: [Child]

  /// Years that can be a year of birth. What is asked, read and stored holds to it.
  package static let birthYearsAllowed = 1900...2100

  package init(kind: Kind, birthYear: Int?, children: [Child]) {
    self.kind = kind
    self.birthYear = birthYear
    self.children = children
  }

  /// A household of which only the years of birth of the children are known.
  package init(kind: Kind, birthYear: Int?, childBirthYears: [Int]) {
    self.init(kind: kind, birthYear: birthYear, children: [])
    self.childBirthYears = childBirthYears
  }
}

extension Dossier {
  /// Takes the day of birth of who signs; the year of birth is then that of the day.
  package mutating func setBirthDate(_ day: LocalDate) {
    sender.birthDate = day
    household.birthYear = day.year
  }

  /// Whether a year of birth is another one than that of the day of birth; never where that is not
  /// known.
  package func contradictsBirthDate(_ year: Int) -> Bool {
    sender.birthDate.map { $0.year != year } ?? false
  }
}

/// The person who signs the letters.
package struct Sender: Hashable, Sendable {
  package var name: String
  package var street: String?
  package var postcode: String?
  package var city: String?
  package var email: String?
  package var phone: String?
  /// Told only where somebody wants it in letters, or on papers that ask for it.
  package var birthDate: LocalDate?

  package init(
    name: String, street: String?, postcode: String?, city: String?, email: String?,
    phone: String?, birthDate: LocalDate?
  ) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.email = email
    self.phone = phone
    self.birthDate = birthDate
  }
}
