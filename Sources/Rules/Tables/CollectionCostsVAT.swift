import Domain

/// VAT by which collection costs may be raised, only when the creditor uses a collector who charges
/// it, cannot deduct it, and declares so (Besluit vergoeding voor buitengerechtelijke incassokosten
/// art. 2 lid 3).
package let collectionCostsVAT = DatedTable(
  name: .collectionCostsVAT,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2012-10-01"), value: Rate(percent: 21),
      source: Source(
        "BIK-besluit art. 2 lid 3; published worked examples (40.00 becomes 48.40). "
          + "The first day of 21 % is general knowledge"))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
