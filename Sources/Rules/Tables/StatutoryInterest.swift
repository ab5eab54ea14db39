import Domain

/// *Wettelijke rente* on debts that are not between businesses (BW 6:119, 6:120 lid 1), per year.
///
/// Set by decree (Besluit wettelijke rente, BWBR0002744), never by formula: the table is shipped
/// and a new row is added when a decree appears.
package let statutoryInterest = DatedTable(
  name: .statutoryInterest,
  rows: [
    row("1998-01-01", percent: 6, "public code table of a collection firm; one source"),
    row("2001-01-01", percent: 8, "schuldinfo.nl, wettelijke rente"),
    row("2002-01-01", percent: 7, "Besluit wettelijke rente, Stb. 2001, 581"),
    row("2003-08-01", percent: 5, "Besluit wettelijke rente, Stb. 2003, 302"),
    row("2004-02-01", percent: 4, "schuldinfo.nl, wettelijke rente"),
    row("2007-01-01", percent: 6, "schuldinfo.nl, wettelijke rente"),
    row("2009-07-01", percent: 4, "schuldinfo.nl, wettelijke rente"),
    row("2010-01-01", percent: 3, "schuldinfo.nl, wettelijke rente"),
    row("2011-07-01", percent: 4, "schuldinfo.nl, wettelijke rente"),
    row("2012-07-01", percent: 3, "schuldinfo.nl, wettelijke rente"),
    row("2015-01-01", percent: 2, "Besluit wettelijke rente, BWBR0002744, state of 2015-01-01"),
    row("2023-01-01", percent: 4, "Besluit wettelijke rente, Stb. 2022, 517"),
    row("2023-07-01", percent: 6, "Besluit wettelijke rente, Stb. 2023, 215"),
    row("2024-01-01", percent: 7, "e-justice.europa.eu, interest rates, Netherlands"),
    row("2025-01-01", percent: 6, "Besluit wettelijke rente, Stb. 2024, 409"),
    row("2026-01-01", percent: 4, "Besluit wettelijke rente, Stb. 2025, 427"),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

private func row(
  _ from: StaticString, percent: Int, _ citation: String
) -> DatedTable<Rate>.Row {
  DatedTable.Row(
    from: LocalDate(table: from), value: Rate(percent: percent), source: Source(citation))
}
