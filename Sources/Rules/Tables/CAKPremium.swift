import Domain

/// The premium a month that CAK takes after six unpaid premiums (*bestuursrechtelijke premie*, Zvw
/// 18d). The basic insurance goes on.
package let cakPremium = DatedTable(
  name: .cakPremium,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"), value: Money(cents: 172_70),
      source: Source("Zvw 18d; taxlive.nl, bestuursrechtelijke premie 2026"))
  ],
  checkedOn: LocalDate(table: "2026-11-29"))
