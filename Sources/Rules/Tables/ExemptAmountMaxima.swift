import Domain

/// The most the *beslagvrije voet* can be, a month and holiday pay included (Rv 475da lid 1).
package struct ExemptAmountMaxima: RuleValue {
  package var single: Money
  package var singleParent: Money
  package var couple: Money
  package var coupleWithChildren: Money
  /// Somebody without a known address in the Netherlands (lid 4); nil where it was not found.
  package var noKnownAddress: Money?

  package static let figures: [Figure<ExemptAmountMaxima>] = [
    Figure(.init(.single), \.single),
    Figure(.init(.singleParent), \.singleParent),
    Figure(.init(.couple), \.couple),
    Figure(.init(.coupleWithChildren), \.coupleWithChildren),
    Figure(.init(.noKnownAddress), optional: \.noKnownAddress),
  ]
}

/// They change every half-year; half-years that were not found are gaps, not stretched rows.
package let exemptAmountMaxima = DatedTable(
  name: .exemptAmountMaxima,
  rows: [
    row(
      "2022-01-01", until: "2022-07-01", [1_691_66, 1_814_73, 2_236_89, 2_262_98],
      Source("Stcrt. 2021, 50384; rendement.nl 2022-01-12")),
    row(
      "2023-01-01", until: "2023-07-01", [1_872_81, 2_015_84, 2_470_03, 2_509_97],
      Source("lichttwee.nl; boec.nl, beslagvrije voet 1 januari 2023")),
    row(
      "2025-07-01", until: "2026-01-01", [2_093_67, 2_264_67, 2_771_07, 2_888_00],
      Source("arslan.nl, called an indication there")),
    row(
      "2026-01-01", until: nil, [2_191_42, 2_526_69, 2_881_41, 3_155_31, 951_01],
      Source("Rv 475da lid 1 of 2026-01-01; without address 47.5 % of the couple's norm (lid 4)")),
    row(
      "2026-07-01", until: nil, [2_208_48, 2_543_75, 2_905_80, 3_179_69, 963_20],
      Source(
        "Rv 475da lid 2 with the norms of 2026-07-01; not official, one cent may differ", .derived)
    ),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

/// Amounts in cents: single, single parent, couple, couple with children, no known address.
private func row(
  _ from: StaticString, until: StaticString?, _ cents: [Int], _ source: Source
) -> DatedTable<ExemptAmountMaxima>.Row {
  DatedTable.Row(
    from: LocalDate(table: from),
    mayChange: until.map { LocalDate(table: $0) },
    value: ExemptAmountMaxima(
      single: Money(cents: cents[0]), singleParent: Money(cents: cents[1]),
      couple: Money(cents: cents[2]), coupleWithChildren: Money(cents: cents[3]),
      noKnownAddress: cents.count > 4 ? Money(cents: cents[4]) : nil),
    source: source, overrides: [])
}
