import Domain

/// *Bijstandsnormen*: net a month, holiday pay included (Participatiewet 21 and 22).
package struct SocialAssistanceNorms: RuleValue {
  /// Single or single parent, 21 years to pension age.
  package var single: Money
  package var couple: Money
  /// Above pension age; nil where sources disagree.
  package var pensionSingle: Money?
  package var pensionCouple: Money?

  package static let figures: [Figure<SocialAssistanceNorms>] = [
    Figure(.init(.single), \.single),
    Figure(.init(.couple), \.couple),
    Figure(.init(.pensionSingle), optional: \.pensionSingle),
    Figure(.init(.pensionCouple), optional: \.pensionCouple),
  ]
}

/// The norms of each half-year since 2025; those above pension age are not known from 2026-07-01.
package let socialAssistance = DatedTable(
  name: .socialAssistance,
  rows: [
    row(
      "2025-01-01", [1_345_45, 1_922_07, 1_501_07, 2_053_48],
      Source("Participatiewet 21, 22 (MinBZK, machine-readable law)")),
    row(
      "2025-07-01", [1_369_06, 1_955_80, 1_530_21, 2_094_98],
      Source("berekenuwrechtplus.nl; the first day is inferred", .derived)),
    row("2026-01-01", [1_401_50, 2_002_13, 1_564_69, 2_144_16], Source("Participatiewet 21, 22")),
    row(
      "2026-07-01", [1_419_46, 2_027_79],
      Source("Participatiewet 21; couple 1,926.40 without holiday pay / 0.95", .derived)),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

/// Amounts in cents: single, couple, and above pension age where known.
private func row(
  _ from: StaticString, _ cents: [Int], _ source: Source
) -> DatedTable<SocialAssistanceNorms>.Row {
  DatedTable.Row(
    from: LocalDate(table: from),
    value: SocialAssistanceNorms(
      single: Money(cents: cents[0]), couple: Money(cents: cents[1]),
      pensionSingle: cents.count > 2 ? Money(cents: cents[2]) : nil,
      pensionCouple: cents.count > 3 ? Money(cents: cents[3]) : nil),
    source: source)
}
