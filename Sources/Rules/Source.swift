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

  package init(_ citation: String, _ standing: Standing = .published) {
    self.citation = citation
    self.standing = standing
  }
}
