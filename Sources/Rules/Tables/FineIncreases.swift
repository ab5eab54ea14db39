import Domain

/// How a traffic fine rises when it is not paid (WAHV 23 to 25). The administration fee does not
/// rise with it (24 lid 2).
package struct FineIncreases: RuleValue {
  /// Time to pay once the fine is final (23 lid 1).
  package var payWithin: TimeSpan
  /// What that comes to, counted from the day the fine was sent: the weeks to object come first.
  package var usuallyPayWithin: TimeSpan
  /// Added to the fine when that time passes (23 lid 3).
  package var firstIncrease: Rate
  /// Time to pay after the reminder (24 lid 1).
  package var reminderTerm: TimeSpan
  /// Added to the fine and its first increase when that time passes too (25 lid 1).
  package var secondIncrease: Rate

  package static let figures: [Figure<FineIncreases>] = [
    Figure(.init(.payWithin), \.payWithin),
    Figure(.init(.usuallyPayWithin), \.usuallyPayWithin),
    Figure(.init(.firstIncrease), \.firstIncrease),
    Figure(.init(.reminderTerm), \.reminderTerm),
    Figure(.init(.secondIncrease), \.secondIncrease),
  ]
}

/// The text read is that of 2026-01-01; since when it holds was not looked up.
package let fineIncreases = DatedTable(
  name: .fineIncreases,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: FineIncreases(
        payWithin: .weeks(2), usuallyPayWithin: .weeks(8), firstIncrease: Rate(percent: 50),
        reminderTerm: .weeks(4),
        secondIncrease: Rate(percent: 100)),
      source: Source(
        "WAHV 23 lid 1 and 3, 24 lid 1, 25 lid 1 (state of 2026-01-01); "
          + "eight weeks: autoweek.nl, metronieuws.nl 2025-09"))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
