/// What happened after the letters: what creditors answered, what was paid, who said what, and which
/// items of the agenda were dealt with. Facts only; what follows from them is computed.
package struct CaseRecord: Hashable, Sendable {
  /// In the order in which they were entered.
  package var replies: [Reply]
  /// In the order in which they were entered; not always the order of their days.
  package var payments: [Payment]
  /// In the order in which they were entered.
  package var log: [LogEntry]
  /// One for each item that was dealt with.
  package var marks: [AgendaMark]

  package init(
    replies: [Reply], payments: [Payment], log: [LogEntry], marks: [AgendaMark]
  ) {
    self.replies = replies
    self.payments = payments
    self.log = log
    self.marks = marks
  }

  /// Nothing happened yet.
  package static let empty = CaseRecord(replies: [], payments: [], log: [], marks: [])
}
