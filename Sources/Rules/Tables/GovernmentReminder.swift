import Domain

/// What a government body may charge for a reminder (*aanmaning*), and how long it must give
/// (Awb 4:112, 4:113).
package struct GovernmentReminder: RuleValue {
  /// Debt from which the higher amount is charged.
  package var threshold: Money
  package var belowThreshold: Money
  package var fromThreshold: Money
  /// Time to pay, from the day after sending (4:112 lid 1).
  package var term: TimeSpan

  package static let figures: [Figure<GovernmentReminder>] = [
    Figure(.init(.threshold), \.threshold),
    Figure(.init(.belowThreshold), \.belowThreshold),
    Figure(.init(.fromThreshold), \.fromThreshold),
    Figure(.init(.reminderTerm), \.term),
  ]
}

/// The text read is that of 2026-01-01; since when it holds was not looked up.
package let governmentReminder = DatedTable(
  name: .governmentReminder,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: GovernmentReminder(
        threshold: Money(cents: 454_00), belowThreshold: Money(cents: 9_00),
        fromThreshold: Money(cents: 20_00), term: .weeks(2)),
      source: Source("Awb 4:112, 4:113 lid 1 (state of 2026-01-01)"))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
