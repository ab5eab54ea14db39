import Domain

/// Where a legal figure comes from, precise enough to look it up.
package struct Source: Hashable, Sendable {
  /// How sure the figure is.
  package enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Read in the named source.
    case published
    /// Computed from published figures by the rule that is named.
    case derived
    /// General knowledge that nobody checked; a default the user can override.
    case unchecked
    /// Typed in by the user, who names the source.
    case entered
  }

  /// Article, Staatsblad number or publication.
  package let citation: String
  package let standing: Standing
  /// Where it can be read; nil where no address was kept.
  package let address: String?
  /// The day on which it was read; nil is the day of the whole table.
  package let checkedOn: LocalDate?

  /// A source of which neither the address nor a day of its own was kept.
  package init(_ citation: String, _ standing: Standing = .published) {
    self.init(citation, standing, address: nil, checkedOn: nil)
  }

  package init(
    _ citation: String, _ standing: Standing, address: String?, checkedOn: LocalDate?
  ) {
    self.citation = citation
    self.standing = standing
    self.address = address
    self.checkedOn = checkedOn
  }
}
