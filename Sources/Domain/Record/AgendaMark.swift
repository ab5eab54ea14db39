/// What was done about one item of the agenda. Items are computed; this is what a person said about
/// one of them.
package struct AgendaMark: Hashable, Sendable {
  /// The name of the item, the same each time it is computed.
  package let item: String
  package var state: State
  /// The day on which it was said.
  package var on: LocalDate

  package init(item: String, state: State, on: LocalDate) {
    self.item = item
    self.state = state
    self.on = on
  }

  /// What became of it.
  package enum State: Hashable, Sendable {
    case done
    /// It comes back on this day.
    case later(LocalDate)
    case notNeeded
  }
}
