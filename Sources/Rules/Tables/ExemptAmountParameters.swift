import Domain

/// The parameters of the *beslagvrije voet* (Rv 475da lid 2 and 3), named as the formula needs them;
/// the letter of the law stands beside each.
package struct ExemptAmountParameters: RuleValue {
  /// Share of the norm that stays free: 95 %.
  package var shareOfNorm: Rate
  /// A: net *bijstandsnorm* of a single person a month, holiday pay included.
  package var normSingle: Money
  /// B: the norm of a couple.
  package var normCouple: Money
  /// D: income a year from which allowances shrink.
  package var thresholdIncome: Money
  /// E: how fast the health allowance shrinks.
  package var healthPhaseOut: Rate
  /// F: how fast the rent one bears rises with income, one person.
  package var rentSlopeOne: Rate
  /// G: the same, more persons.
  package var rentSlopeMore: Rate
  /// H: highest rent that is counted, a month.
  package var rentCeiling: Money
  /// J: rent already in the norm a month, one person.
  package var baseRentOne: Money
  /// J: the same, more persons.
  package var baseRentMore: Money
  /// K: how fast the child budget shrinks.
  package var childBudgetPhaseOut: Rate
  /// Income a year above which rent is counted, one person.
  package var rentReferenceOne: Money
  /// The same, more persons.
  package var rentReferenceMore: Money
  /// L: added to D for the child budget of a couple.
  package var coupleThresholdAddition: Money
  /// *Standaardpremie* of health insurance, a year.
  package var standardPremium: Money
  /// Health premium already in the norm a month (Participatiewet 23 lid 2), one adult.
  package var healthInNormSingle: Money
  /// The same, a couple.
  package var healthInNormCouple: Money
  /// Share of B for somebody without a known address (lid 4).
  package var shareWithoutAddress: Rate
  /// Never more than this share of the monthly income (Rv 475dc lid 1).
  package var shareOfIncome: Rate
  /// How far above the rent ceiling a rent must lie before what is above it counts on request
  /// (lid 5).
  package var highRentMargin: Rate

  package static let figures: [Figure<ExemptAmountParameters>] = [
    Figure(.init(.shareOfNorm), \.shareOfNorm),
    Figure(.init(.normSingle), \.normSingle),
    Figure(.init(.normCouple), \.normCouple),
    Figure(.init(.thresholdIncome), \.thresholdIncome),
    Figure(.init(.healthPhaseOut), \.healthPhaseOut),
    Figure(.init(.rentSlopeOne), \.rentSlopeOne),
    Figure(.init(.rentSlopeMore), \.rentSlopeMore),
    Figure(.init(.rentCeiling), \.rentCeiling),
    Figure(.init(.baseRentOne), \.baseRentOne),
    Figure(.init(.baseRentMore), \.baseRentMore),
    Figure(.init(.childBudgetPhaseOut), \.childBudgetPhaseOut),
    Figure(.init(.rentReferenceOne), \.rentReferenceOne),
    Figure(.init(.rentReferenceMore), \.rentReferenceMore),
    Figure(.init(.coupleThresholdAddition), \.coupleThresholdAddition),
    Figure(.init(.standardPremium), \.standardPremium),
    Figure(.init(.healthInNormSingle), \.healthInNormSingle),
    Figure(.init(.healthInNormCouple), \.healthInNormCouple),
    Figure(.init(.shareWithoutAddress), \.shareWithoutAddress),
    Figure(.init(.shareOfIncome), \.shareOfIncome),
    Figure(.init(.highRentMargin), \.highRentMargin),
  ]
}

/// From 2026 on. The norms change each half-year, the other parameters each year; what was not
/// published is derived, and the source says so.
package let exemptAmountParameters = DatedTable(
  name: .exemptAmount,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2026-01-01"),
      value: of2026(normSingle: 1_401_50, normCouple: 2_002_13),
      source: Source(
        "Rv 475da, parameters of 2026-01-01; Leidraad Invordering 2026 26.2.19. "
          + "The couple's threshold (L) and doubled premium are derived from the maxima")),
    DatedTable.Row(
      from: LocalDate(table: "2026-07-01"),
      value: of2026(normSingle: 1_419_46, normCouple: 2_027_79),
      source: Source(
        "Participatiewet 21 of 2026-07-01 (single 1,419.46; couple 1,926.40 / 0.95); "
          + "the other parameters hold for the year", .derived)),
  ],
  checkedOn: LocalDate(table: "2026-11-21"))

/// The parameters of 2026 with the norms of a half-year, in cents.
private func of2026(normSingle: Int, normCouple: Int) -> ExemptAmountParameters {
  ExemptAmountParameters(
    shareOfNorm: Rate(percent: 95),
    normSingle: Money(cents: normSingle),
    normCouple: Money(cents: normCouple),
    thresholdIncome: Money(cents: 29_736_00),
    healthPhaseOut: Rate(hundredthsOfPercent: 13_73),
    rentSlopeOne: Rate(percent: 27),
    rentSlopeMore: Rate(percent: 22),
    rentCeiling: Money(cents: 932_93),
    baseRentOne: Money(cents: 202_52),
    baseRentMore: Money(cents: 200_71),
    childBudgetPhaseOut: Rate(hundredthsOfPercent: 7_60),
    rentReferenceOne: Money(cents: 23_425_00),
    rentReferenceMore: Money(cents: 31_500_00),
    coupleThresholdAddition: Money(cents: 9_405_00),
    standardPremium: Money(cents: 2_119_00),
    healthInNormSingle: Money(cents: 47_00),
    healthInNormCouple: Money(cents: 106_00),
    shareWithoutAddress: Rate(hundredthsOfPercent: 47_50),
    shareOfIncome: Rate(percent: 95),
    highRentMargin: Rate(percent: 10))
}
