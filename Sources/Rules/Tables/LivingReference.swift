import Domain

/// What food and daily things cost a household that is careful, a month, by its size.
///
/// The size is the number of adults and half of each child; between two sizes it is linear, and five
/// or more is one size. Shipped is the open set, from published averages: below `askBelow` it is
/// asked, below `stopBelow` it is no budget to live on. An office can put its own figures in place of
/// these, with year and source.
package struct LivingReference: RuleValue {
  /// From one to five or more.
  package var sizes: [Size]

  /// What holds for one size of household.
  package struct Size: Hashable, Sendable {
    package var askBelow: Money
    package var stopBelow: Money
  }

  package static let figures: [Figure<LivingReference>] = (0..<5).flatMap { index in
    [
      Figure<LivingReference>(FactKey(.askBelow, band: index + 1), optional: \.[ask: index]),
      Figure<LivingReference>(FactKey(.stopBelow, band: index + 1), optional: \.[stop: index]),
    ]
  }

  // A figure is one value: these reach into a size, and pass over one that is not there.
  fileprivate subscript(ask index: Int) -> Money? {
    get { sizes.indices.contains(index) ? sizes[index].askBelow : nil }
    set { if let newValue, sizes.indices.contains(index) { sizes[index].askBelow = newValue } }
  }

  fileprivate subscript(stop index: Int) -> Money? {
    get { sizes.indices.contains(index) ? sizes[index].stopBelow : nil }
    set { if let newValue, sizes.indices.contains(index) { sizes[index].stopBelow = newValue } }
  }
}

/// The open set: 85 % and 70 % of what was spent on average in 2020, at the prices of 2025.
package let livingReference = DatedTable(
  name: .livingReference,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: LivingReference(sizes: [
        size(249_04, 205_09), size(435_83, 358_92), size(505_93, 416_65), size(590_06, 485_93),
        size(607_59, 500_36),
      ]),
      source: Source(
        "CBS, budget survey 2020 (83676NED, 85419NED, 85420NED) at the prices of 2025 (86141NED); "
          + "85 and 70 % of the average", .derived))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

private func size(_ ask: Int, _ stop: Int) -> LivingReference.Size {
  LivingReference.Size(askBelow: Money(cents: ask), stopBelow: Money(cents: stop))
}
