import Domain

/// The borders between an offer that can be kept and one that cannot.
package struct OfferLimits: RuleValue {
  /// Below this a month no offer is made while the debt is larger.
  package var instalmentAtLeast: Money
  /// Below this a month it is said that it is little.
  package var smallInstalment: Money
  /// The longest a plan may take.
  package var longest: TimeSpan
  /// So soon at an end, whoever wants to may offer more than the law asks.
  package var soon: TimeSpan
  /// The part of health care that an adult pays first, a year (*eigen risico*).
  package var ownRisk: Money
  /// Leisure and subscriptions together, a month: one person, and more.
  package var leisureOne: Money
  package var leisureMore: Money
  /// One line of transport, a month.
  package var transport: Money
  /// How long the newest figures for food are taken as those of today.
  package var freshFor: TimeSpan

  package static let figures: [Figure<OfferLimits>] = [
    Figure(.init(.instalmentAtLeast), \.instalmentAtLeast),
    Figure(.init(.smallInstalment), \.smallInstalment),
    Figure(.init(.longest), \.longest),
    Figure(.init(.soon), \.soon),
    Figure(.init(.ownRisk), \.ownRisk),
    Figure(.init(.leisureOne), \.leisureOne),
    Figure(.init(.leisureMore), \.leisureMore),
    Figure(.init(.transportLine), \.transport),
    Figure(.init(.freshFor), \.freshFor),
  ]
}

/// Practice, not law: no statute says when an offer is realistic.
package let offerLimits = DatedTable(
  name: .offerLimits,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: OfferLimits(
        instalmentAtLeast: Money(cents: 5_00), smallInstalment: Money(cents: 10_00),
        longest: .months(36), soon: .months(3), ownRisk: Money(cents: 385_00),
        leisureOne: Money(cents: 253_00), leisureMore: Money(cents: 460_00),
        transport: Money(cents: 432_00), freshFor: .months(14)),
      source: Source(
        "NVVK 2024-05-30 (36 months); creditors' published minimums of 20 to 50 and a fee of 5 a "
          + "term; Zvw 19 (385 in 2026); CBS budget survey 2020 at prices of 2025; ANWB June 2026",
        .derived))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
