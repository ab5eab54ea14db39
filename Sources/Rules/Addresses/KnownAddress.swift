import Domain

/// Where to write to a body to which many people owe, as it was read in a source.
///
/// Only a suggestion: whoever writes compares it with the letter in hand. A body of which no source
/// was read has no row: a wrong address does more harm than none.
package struct KnownAddress: Hashable, Sendable {
  /// What it is called on letters, the usual name first.
  package let names: [String]
  /// Street and number, or a post box.
  package let street: String
  /// Written as `6401 JA`.
  package let postcode: String
  package let city: String
  /// Where it was read, and on which day.
  package let source: Source

  /// Every address that was read, in the order of the names.
  package static let all: [KnownAddress] = [
    KnownAddress(
      names: [
        "Dienst Toeslagen", "Belastingdienst/Toeslagen", "Belastingdienst Toeslagen", "Toeslagen",
      ],
      street: "Postbus 4510", postcode: "6401 JA", city: "Heerlen",
      source: Source(
        "belastingdienst.nl (Toeslagen)", .published,
        address:
          "https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/toeslagen/",
        checkedOn: LocalDate(table: "2026-11-29"))),
    KnownAddress(
      names: ["LBIO", "Landelijk Bureau Inning Onderhoudsbijdragen"],
      street: "Postbus 8901", postcode: "3009 AX", city: "Rotterdam",
      source: Source(
        "acf.hhs.gov (LBIO, 2013)", .published,
        address:
          "http://www.acf.hhs.gov/programs/css/resource/netherlands-correspondence-and-payment-processing-information",
        checkedOn: LocalDate(table: "2026-11-29"))),
  ]

  /// The address of whoever has this name, compared without case, marks and legal form; nil where
  /// none was read.
  package static func of(_ name: String) -> KnownAddress? {
    let key = key(name)
    guard !key.isEmpty else { return nil }
    return all.first { $0.names.contains { Self.key($0) == key } }
  }

  private static func key(_ name: String) -> String {
    folded(name).filter { $0.isLetter || $0.isNumber }
  }
}
