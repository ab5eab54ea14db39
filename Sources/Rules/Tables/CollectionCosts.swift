import Domain

/// The scale of *buitengerechtelijke incassokosten* (BW 6:96 lid 5; Besluit vergoeding voor
/// buitengerechtelijke incassokosten art. 2): percentages of bands of the principal, within a
/// minimum and a maximum. Interest and earlier costs are no part of the base.
package struct CollectionCostScale: RuleValue {
  /// A slice of the principal and the percentage of it that may be charged (Besluit art. 2 lid 1).
  package struct Band: Hashable, Sendable {
    /// Where the band ends; nil for the last one.
    package var limit: Money?
    package var rate: Rate
  }

  /// From the first euro up.
  package var bands: [Band]
  package var minimum: Money
  package var maximum: Money

  package static let figures: [Figure<CollectionCostScale>] =
    (0..<5).flatMap { index in
      [
        Figure(FactKey(.bandLimit, band: index + 1), optional: \.bands[index].limit),
        Figure(FactKey(.rate, band: index + 1), \.bands[index].rate),
      ]
    } + [Figure(.init(.minimum), \.minimum), Figure(.init(.maximum), \.maximum)]
}

/// Not for debts whose default began before 2012-07-01 (Besluit art. 3): look up the day of
/// default.
package let collectionCosts = DatedTable(
  name: .collectionCosts,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2012-07-01"),
      value: CollectionCostScale(
        bands: [
          band(to: 2_500, hundredthsOfPercent: 15_00),
          band(to: 5_000, hundredthsOfPercent: 10_00),
          band(to: 10_000, hundredthsOfPercent: 5_00),
          band(to: 200_000, hundredthsOfPercent: 1_00),
          band(to: nil, hundredthsOfPercent: 50),
        ],
        minimum: Money(cents: 40_00), maximum: Money(cents: 6_775_00)),
      source: Source(
        "Besluit vergoeding voor buitengerechtelijke incassokosten (BWBR0031432) art. 2"))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

private func band(to euros: Int?, hundredthsOfPercent: Int) -> CollectionCostScale.Band {
  CollectionCostScale.Band(
    limit: euros.map { Money(cents: $0 * 100) },
    rate: Rate(hundredthsOfPercent: hundredthsOfPercent))
}
