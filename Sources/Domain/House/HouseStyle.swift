/// How the letters of an organisation look that writes on behalf of people: who it is, who signs, its mark
/// and its colour. It is no fact about a household and lies in a text file of its own.
package struct HouseStyle: Hashable, Sendable {
  /// What can be said, by the word before the colon.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    case name, address, phone, email, contact, place, signature, logo, colour

    /// How many lines of it there can be: more do not fit beside the window of an envelope.
    package var most: Int {
      switch self {
      case .name, .phone, .email, .place, .logo, .colour: 1
      case .address, .signature: 4
      case .contact: 3
      }
    }
  }

  /// Characters of one line: what fits in the column of a letterhead.
  package static let longestLine = 60

  /// The organisation.
  package var name: String
  /// Where answers go by post, one line each.
  package var address: [String]
  package var phone: String?
  package var email: String?
  /// Other lines: a website, opening hours.
  package var contact: [String]
  /// The town before the day of a letter.
  package var place: String?
  /// Who signs, one line each: a name, what they do.
  package var signature: [String]
  /// The file of the mark, as it was written: below the folder of this text where it does not begin with
  /// a slash.
  package var logo: String?
  package var colour: HouseColour?

  package init(
    name: String, address: [String], phone: String?, email: String?, contact: [String],
    place: String?, signature: [String], logo: String?, colour: HouseColour?
  ) {
    self.name = name
    self.address = address
    self.phone = phone
    self.email = email
    self.contact = contact
    self.place = place
    self.signature = signature
    self.logo = logo
    self.colour = colour
  }

  /// Every line that is said, in the order of the keys.
  package var lines: [(key: Key, text: String)] {
    Key.allCases.flatMap { key in values(of: key).map { (key: key, text: $0) } }
  }

  /// What is said under this key.
  package func values(of key: Key) -> [String] {
    switch key {
    case .name: [name]
    case .address: address
    case .phone: [phone].compactMap(\.self)
    case .email: [email].compactMap(\.self)
    case .contact: contact
    case .place: [place].compactMap(\.self)
    case .signature: signature
    case .logo: [logo].compactMap(\.self)
    case .colour: [colour?.hex].compactMap(\.self)
    }
  }
}

/// Why a text is no house style: facts, no sentences.
package struct HouseProblem: Error, Hashable, Coded {
  /// What is wrong with a line, or with the whole.
  package enum Reason: Hashable, Coded {
    /// A line without a colon, or with nothing behind it.
    case notKeyAndValue
    /// A word that says nothing here.
    case unknownKey(String)
    case tooMany(HouseStyle.Key, limit: Int)
    case tooLong(limit: Int)
    case controlCharacter
    case notAnEmail(String)
    /// Not `#` and six digits from 0 to F.
    case notAColour(String)
    /// Words in it could not be read on white: below 4.5 to 1 (WCAG 2.1, 1.4.3). `better` is the same
    /// colour, darker, that can.
    case tooPale(HouseColour, better: HouseColour)
    /// The organisation is not named.
    case noName
    case notText
  }

  /// From 1; nil for the whole.
  package let line: Int?
  package let reason: Reason

  package init(line: Int?, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package var code: String { reason.code }
}
