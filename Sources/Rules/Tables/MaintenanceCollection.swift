import Domain

/// What LBIO adds when it collects maintenance (BW 1:408): a share of what is behind and of what runs,
/// at least an amount.
package struct MaintenanceCollection: RuleValue {
  package var surcharge: Rate
  package var minimum: Money
  /// Without the surcharge: paid within this time of its first letter.
  package var payWithin: TimeSpan

  package static let figures: [Figure<MaintenanceCollection>] = [
    Figure(.init(.rate), \.surcharge), Figure(.init(.minimum), \.minimum),
    Figure(.init(.payWithin), \.payWithin),
  ]
}

/// As LBIO publishes it; since when it holds was not looked up.
package let maintenanceCollection = DatedTable(
  name: .maintenanceCollection,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: MaintenanceCollection(
        surcharge: Rate(percent: 15), minimum: Money(cents: 19_00), payWithin: .weeks(2)),
      source: Source("BW 1:408; lbio.nl, opslagkosten"))
  ],
  checkedOn: LocalDate(table: "2026-11-29"))
