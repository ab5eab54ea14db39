import Domain

/// *Maximale kredietvergoeding* a year on consumer credit: statutory interest plus a surcharge of 12
/// points, since 2020-08-10 of 8 points (Besluit kredietvergoeding art. 4).
package let creditMaximum = DatedTable(
  name: .creditMaximum,
  rows: [
    row("2015-01-01", percent: 14, Source("Besluit kredietvergoeding art. 4 (2 + 12); vfn.nl")),
    row("2020-08-10", percent: 10, Source("temporary cut (2 + 8); vfn.nl, loyensloeff.com")),
    row("2022-07-01", percent: 10, Source("surcharge of 8 made permanent, Stb. 2022, 243")),
    row("2023-01-01", percent: 12, derived("4 + 8")),
    row("2023-07-01", percent: 14, derived("6 + 8")),
    row("2024-01-01", percent: 15, Source("rijksoverheid.nl, maximale kredietvergoeding (7 + 8)")),
    row("2025-01-01", percent: 14, Source("lening.com (6 + 8)")),
    row("2026-01-01", percent: 12, derived("4 + 8")),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

private func row(_ from: StaticString, percent: Int, _ source: Source) -> DatedTable<Rate>.Row {
  DatedTable.Row(from: LocalDate(table: from), value: Rate(percent: percent), source: source)
}

private func derived(_ sum: String) -> Source {
  Source("Besluit kredietvergoeding art. 4: statutory interest plus surcharge, \(sum)", .derived)
}
