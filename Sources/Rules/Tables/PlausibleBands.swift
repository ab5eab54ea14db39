import Domain

/// The lines of a dossier of which it is known between what amounts they usually lie.
package enum PlausibleLine: String, CaseIterable, Hashable, Sendable {
  case housing, energy, water
  /// For each adult.
  case healthPremium
  case telecom, municipalTaxes, transport
  case wages
  /// Benefit and pension.
  case benefit
  case healthAllowanceSingle, healthAllowanceCouple, rentAllowance
  /// For each child.
  case childBenefit
  /// A debt that is no mortgage: once, not a month.
  case debt
}

extension PlausibleLine: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .plausible(self) }
}

/// Between what amounts a line usually lies, a month. Outside of them it is asked, never corrected.
package struct PlausibleBand: RuleValue {
  package var least: Money
  package var most: Money

  package static let figures: [Figure<PlausibleBand>] = [
    Figure(.init(.minimum), \.least), Figure(.init(.maximum), \.most),
  ]
}

/// From about a third of the lowest to about 1.6 times the highest published amount of 2026.
package let plausibleBands = KeyedTable<PlausibleLine, PlausibleBand>(
  name: .plausibleBands, checkedOn: LocalDate(table: "2026-11-21")
) { line in
  switch line {
  case .housing: (band(200_00, 2_000_00), usual("CBS rents 2020; Wht: rent ceiling 932.93"))
  case .energy: (band(40_00, 500_00), usual("Milieu Centraal and CBS, January 2026"))
  case .water: (band(8_00, 60_00), usual("Vewin, January 2026"))
  case .healthPremium: (band(110_00, 260_00), usual("consumentenbond.nl, premiums of 2026"))
  case .telecom: (band(8_00, 200_00), usual("CBS, budget survey 2020"))
  case .municipalTaxes: (band(0, 150_00), usual("COELO 2024; remission can make it 0"))
  case .transport: (band(0, 900_00), usual("ANWB, costs of a car, June 2026"))
  case .wages: (band(200_00, 6_000_00), usual("no publication: far outside usual wages"))
  case .benefit: (band(100_00, 3_500_00), usual("Participatiewet 21; AOW 2026"))
  case .healthAllowanceSingle:
    (band(0, 129_17), Source("Wet op de zorgtoeslag 2, the most of 2026"))
  case .healthAllowanceCouple:
    (band(0, 246_92), Source("Wet op de zorgtoeslag 2, the most of 2026"))
  case .rentAllowance: (band(0, 530_00), usual("Wet op de huurtoeslag, the most of 2026"))
  case .childBenefit:
    (band(99_46, 142_10), Source("AKW 12, July 2026: the amounts of a quarter, by three", .derived))
  case .debt: (band(5_00, 100_000_00), usual("no publication: far outside usual debts"))
  }
}

private func band(_ least: Int, _ most: Int) -> PlausibleBand {
  PlausibleBand(least: Money(cents: least), most: Money(cents: most))
}

private func usual(_ citation: String) -> Source { Source(citation, .derived) }
