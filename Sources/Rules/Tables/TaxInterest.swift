import Domain

/// *Invorderingsrente* on taxes and on allowances to be paid back, per year (Invorderingswet 28;
/// Besluit belasting- en invorderingsrente): simple, also while payment is deferred.
///
/// Rates before 2024 were not found: the table begins there.
package let taxInterest = DatedTable(
  name: .taxInterest,
  rows: [
    row("2024-01-01", hundredths: 400, "sra.nl, invorderingsrente since 2024-01-01"),
    row("2026-01-01", hundredths: 430, "Stb. 2025, 383; sra.nl, December 2025"),
  ],
  checkedOn: LocalDate(table: "2026-11-29"))

private func row(
  _ from: StaticString, hundredths: Int, _ citation: String
) -> DatedTable<Rate>.Row {
  DatedTable.Row(
    from: LocalDate(table: from), value: Rate(hundredthsOfPercent: hundredths),
    source: Source(citation))
}
