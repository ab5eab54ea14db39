/// When and how a letter was sent.
package struct Sending: Hashable, Sendable {
  /// How a letter leaves the house.
  package enum Way: String, CaseIterable, Hashable, Sendable {
    /// On paper.
    case post
    /// By e-mail.
    case mail
    /// Through the creditor's own website.
    case portal
  }

  /// The day it was sent; the waiting time runs from it.
  package let on: LocalDate
  /// Says what can serve as proof.
  package let by: Way

  package init(on: LocalDate, by: Way) {
    self.on = on
    self.by = by
  }
}
