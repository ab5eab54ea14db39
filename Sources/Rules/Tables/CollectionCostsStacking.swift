import Domain

/// The rule against stacking collection costs on instalments of one contract: for instalments that
/// fell due within the window, no more than the scale over their sum, or a cap.
package struct StackingRule: RuleValue {
  /// How far to look back from each unpaid instalment.
  package var window: TimeSpan
  /// What may be charged in all where the scale over the sum is less, and one letter was sent for
  /// all.
  package var smallestCap: Money
  /// The same where each instalment had a letter of fourteen days of its own, and each is so small
  /// that the minimum holds for it.
  package var maximum: Money

  package static let figures: [Figure<StackingRule>] = [
    Figure(.init(.window), \.window), Figure(.init(.smallestCap), \.smallestCap),
    Figure(.init(.maximum), \.maximum),
  ]
}

/// In force since 2024-10-01 (BIK-besluit as amended, Stb. 2024, 44): ask for the due day of the
/// last instalment. The decree itself could not be read; the figures come from a commentary.
package let collectionCostsStacking = DatedTable(
  name: .collectionCostsStacking,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2024-10-01"),
      value: StackingRule(
        window: .months(6), smallestCap: Money(cents: 40_00), maximum: Money(cents: 140_00)),
      source: Source(
        "BW 6:96 lid 8; BIK-besluit as amended by Stb. 2024, 44 (text not read); "
          + "registeraccountants.com 2024-03-26; rendement.nl 2024-06-18; 140 = 40 + 5 x 20",
        .derived))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
