/// A change of what an office keeps, as it is told.
package struct OfficeDeed: Hashable, Sendable {
  /// What an office can change.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What a creditor told was kept, or taken out.
    case terms, termsRemoved
    /// What a cost usually is.
    case usualCost
    /// What is known of a client.
    case client
    /// New clients.
    case newClients
  }

  /// What was changed.
  package let kind: Kind
  /// The creditor, the cost, the file of the client, or the names of who is new, in the words of whoever
  /// looks at the office.
  package let about: String

  package init(_ kind: Kind, _ about: String) {
    self.kind = kind
    self.about = about
  }
}
