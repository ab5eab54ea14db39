/// One change, as the history tells it.
package struct HistoryEntry: Hashable, Sendable {
  /// Whether the change holds.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// It holds.
    case done
    /// Taken back; it can be redone.
    case undone
    /// Taken back, and something else was done since.
    case discarded
  }

  /// 1 is the first change of the dossier.
  package let number: Int
  /// The day it was made.
  package let day: LocalDate
  package let intent: Intent
  package let state: State
  /// The day it was made, undone, redone or discarded, whichever was last.
  package let stateDay: LocalDate

  package init(
    number: Int, day: LocalDate, intent: Intent, state: State, stateDay: LocalDate
  ) {
    self.number = number
    self.day = day
    self.intent = intent
    self.state = state
    self.stateDay = stateDay
  }
}
