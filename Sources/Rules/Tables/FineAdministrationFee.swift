import Domain

/// Administration fee on a traffic fine; it is not increased (WAHV 24 lid 2). Nobody checked the
/// amount: the letter of the CJIB states it.
package let fineAdministrationFee = DatedTable(
  name: .fineAdministrationFee,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"), value: Money(cents: 9_00),
      source: Source("general knowledge; see the letter of the CJIB", .unchecked))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
