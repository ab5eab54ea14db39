import Domain

/// The rule against stacking collection costs on instalments of one contract: for instalments that
/// fell due within the window, no more than the scale over their sum, or the smallest cap.
package struct StackingRule: RuleValue {
  /// How far to look back from each unpaid instalment.
  package var window: TimeSpan
  /// What may be charged in all where the scale over the sum is less.
  package var smallestCap: Money

  package static let figures: [Figure<StackingRule>] = [
    Figure(.init(.window), \.window), Figure(.init(.smallestCap), \.smallestCap),
  ]
}

/// In force since 2024-10-01 (BIK-besluit as amended, Stb. 2024, 44): ask for the due day of the
/// last instalment. The decree itself could not be read; the figures come from a commentary.
package let collectionCostsStacking = DatedTable(
  name: .collectionCostsStacking,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2024-10-01"),
      value: StackingRule(window: .months(6), smallestCap: Money(cents: 40_00)),
      source: Source(
        "BIK-besluit as amended by Stb. 2024, 44; kantoorabri.nl, stapeling incassokosten"))
  ],
  checkedThrough: LocalDate(table: "2026-11-21"))
