import Domain

/// *Wettelijke handelsrente* between businesses (BW 6:119a, 6:119b), per year: the ECB rate of the
/// last main refinancing operation before the half-year plus 8 points (7 points before 2013-03-16;
/// BW 6:120 lid 2). A consumer never owes it.
package let commercialInterest = DatedTable(
  name: .commercialInterest,
  rows: [
    row("2002-12-01", 1035),
    row("2003-01-01", 985),
    row("2003-07-01", 910),
    row("2004-01-01", 902),
    row("2004-07-01", 901),
    row("2005-01-01", 909),
    row("2005-07-01", 905),
    row("2006-01-01", 925),
    row("2006-07-01", 983),
    row("2007-01-01", 1058),
    row("2007-07-01", 1107),
    row("2008-01-01", 1120),
    row("2008-07-01", 1107),
    row("2009-01-01", 950),
    row("2009-07-01", 800, "iqount.nl, handelsrente sinds 1 juli 2009"),
    row("2011-07-01", 825),
    row("2012-01-01", 800),
    row("2013-01-01", 775),
    row("2013-03-16", 875),
    row("2013-07-01", 850),
    row("2014-01-01", 825),
    row("2014-07-01", 815),
    row("2015-01-01", 805),
    row("2016-01-01", 805, "rechtnet.nl, per 1 januari 2016"),
    row("2016-07-01", 800, "rijksoverheid.nl, handelsrente"),
    row("2023-01-01", 1050),
    row("2023-07-01", 1200),
    row("2024-01-01", 1250, "e-justice.europa.eu, interest rates, Netherlands"),
    row("2024-07-01", 1225, "mijn.metaalunie.nl, 2024-07-01"),
    row("2025-01-01", 1115),
    row("2025-07-01", 1015),
    row("2026-01-01", 1015),
    row("2026-07-01", 1040, "rijksoverheid.nl, sinds 1 juli 2026"),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

/// A rate in hundredths of a percent.
private func row(_ from: StaticString, _ hundredths: Int) -> DatedTable<Rate>.Row {
  row(from, hundredths, "public code tables of the half-yearly rate")
}

private func row(
  _ from: StaticString, _ hundredths: Int, _ citation: String
) -> DatedTable<Rate>.Row {
  DatedTable.Row(
    from: LocalDate(table: from), value: Rate(hundredthsOfPercent: hundredths),
    source: Source("BW 6:120 lid 2; \(citation)"))
}
