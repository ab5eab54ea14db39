import Domain

/// *Griffierecht* at the *kantonrechter*: the creditor pays it, the debtor who loses bears it. A
/// defendant pays none. Shown to say what a lawsuit adds, never for a legal conclusion.
package struct CourtFees: RuleValue {
  /// The fee for claims of one size, for a creditor who is a person and for a firm.
  package struct Band: Hashable, Sendable {
    /// Highest claim of the band; nil for the last one.
    package var limit: Money?
    package var privatePerson: Money
    package var company: Money
  }

  /// From the smallest claims up.
  package var bands: [Band]
  /// *Nakosten* without and with service of the judgment.
  package var afterJudgment: Money
  package var afterJudgmentWithService: Money

  /// The fees for a claim of this size.
  package func band(of claim: Money) -> Band? {
    bands.first { band in band.limit.map { claim <= $0 } ?? true }
  }

  package static let figures: [Figure<CourtFees>] =
    (0..<6).flatMap { index in
      [
        Figure(FactKey(.bandLimit, band: index + 1), optional: \.bands[index].limit),
        Figure(FactKey(.privatePerson, band: index + 1), \.bands[index].privatePerson),
        Figure(FactKey(.company, band: index + 1), \.bands[index].company),
      ]
    } + [
      Figure(.init(.afterJudgment), \.afterJudgment),
      Figure(.init(.afterJudgmentWithService), \.afterJudgmentWithService),
    ]
}

/// The fees of 2026; they change each year, and no earlier year is in the table.
package let courtFees = DatedTable(
  name: .courtFees,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: CourtFees(
        bands: [
          band(to: 500, 93, 139), band(to: 1_500, 233, 350), band(to: 2_500, 265, 397),
          band(to: 5_000, 265, 529), band(to: 12_500, 265, 559), band(to: nil, 753, 1_504),
        ],
        afterJudgment: Money(cents: 189_00), afterJudgmentWithService: Money(cents: 287_00)),
      source: Source("nl.legal, proceskosten-tarieven 2026; nakosten: a public code base"))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

/// Amounts in whole euros.
private func band(to limit: Int?, _ privatePerson: Int, _ company: Int) -> CourtFees.Band {
  CourtFees.Band(
    limit: limit.map { Money(cents: $0 * 100) }, privatePerson: Money(cents: privatePerson * 100),
    company: Money(cents: company * 100))
}
