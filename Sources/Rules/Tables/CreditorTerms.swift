import Domain

/// The creditors and arrangements whose terms the law or a published policy fixes.
package enum CreditorTermsName: String, CaseIterable, Hashable, Sendable {
  /// CJIB: traffic fine, fine of a judge, fine of the prosecutor (*strafbeschikking*).
  case trafficFine, courtFine, prosecutorFine
  /// Belastingdienst: short deferral, instalments, and motor-vehicle tax.
  case taxShortDeferral, taxInstalments, vehicleTax
  /// Dienst Toeslagen: the standard plan, and the plan by capacity.
  case allowanceStandard, allowanceCapacity
  /// DUO, by the terms of the loan.
  case studentLoan15, studentLoan35
  case healthInsurer, energySupplier
  /// Debt help by the municipality (*minnelijke schuldregeling*).
  case debtArrangement
  /// Every other creditor.
  case anyOther
}

extension CreditorTermsName: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .creditorTerms(self) }

  /// The terms that can apply to a debt of this kind; more than one where the program must ask.
  package static func of(_ kind: Debt.Kind) -> [CreditorTermsName] {
    switch kind {
    case .fine: [.trafficFine, .courtFine, .prosecutorFine]
    case .tax: [.taxShortDeferral, .taxInstalments, .vehicleTax]
    case .allowanceRepayment: [.allowanceStandard, .allowanceCapacity]
    case .studentLoan: [.studentLoan15, .studentLoan35]
    case .healthInsurance: [.healthInsurer]
    case .energy: [.energySupplier]
    default: [.anyOther]
    }
  }
}

/// What a creditor accepts, as far as it is fixed; nil is "not fixed or not found".
package struct CreditorTerms: RuleValue {
  package var instalmentsPossible: Bool
  /// Instalments from this debt on, by policy.
  package var debtFrom: Money?
  /// Instalments from this debt on, by statute.
  package var statutoryDebtFrom: Money?
  /// Only for debts below this.
  package var debtBelow: Money?
  /// Least amount a month.
  package var instalmentAtLeast: Money?
  package var usualLength: TimeSpan?
  package var longest: TimeSpan?
  /// Longest time without paying, on request.
  package var pause: TimeSpan?
  /// Share of the payment capacity that is asked.
  package var capacityShare: Rate?
  /// How soon the creditor must make an offer.
  package var offerWithin: TimeSpan?
  /// How long the debtor has to accept it.
  package var acceptWithin: TimeSpan?
  /// How long one has to catch up after a missed instalment.
  package var catchUpWithin: TimeSpan?
  /// How long what is left is set off against refunds.
  package var setOffFor: TimeSpan?
  /// The longest time by the size of the debt, from small to large; empty where it does not matter.
  package var bands: [Band]

  /// The longest time for debts up to an amount.
  package struct Band: Hashable, Sendable {
    /// The largest debt of the band; nil for the last one.
    package var limit: Money?
    package var longest: TimeSpan
  }

  /// The longest time for a debt of this size: by its band, and `longest` where there are none.
  package func longest(for debt: Money) -> TimeSpan? {
    guard let band = bands.first(where: { $0.limit.map { debt <= $0 } ?? true }) else {
      return longest
    }
    return band.longest
  }

  package static let figures: [Figure<CreditorTerms>] =
    [
      Figure(.init(.instalmentsPossible), \.instalmentsPossible),
      Figure(.init(.debtFrom), optional: \.debtFrom),
      Figure(.init(.statutoryDebtFrom), optional: \.statutoryDebtFrom),
      Figure(.init(.debtBelow), optional: \.debtBelow),
      Figure(.init(.instalmentAtLeast), optional: \.instalmentAtLeast),
      Figure(.init(.usualLength), optional: \.usualLength),
      Figure(.init(.longest), optional: \.longest),
      Figure(.init(.pause), optional: \.pause),
      Figure(.init(.capacityShare), optional: \.capacityShare),
      Figure(.init(.offerWithin), optional: \.offerWithin),
      Figure(.init(.acceptWithin), optional: \.acceptWithin),
      Figure(.init(.catchUpWithin), optional: \.catchUpWithin),
      Figure(.init(.setOffFor), optional: \.setOffFor),
    ]
    + (0..<8).flatMap { index in
      [
        Figure<CreditorTerms>(
          FactKey(.bandLimit, band: index + 1), optional: \.[limitOfBand: index]),
        Figure<CreditorTerms>(
          FactKey(.longest, band: index + 1), optional: \.[longestOfBand: index]),
      ]
    }

  // A figure is one value: these reach into a band, and pass over one that is not there.
  fileprivate subscript(limitOfBand index: Int) -> Money? {
    get { bands.indices.contains(index) ? bands[index].limit : nil }
    set { if bands.indices.contains(index) { bands[index].limit = newValue } }
  }

  fileprivate subscript(longestOfBand index: Int) -> TimeSpan? {
    get { bands.indices.contains(index) ? bands[index].longest : nil }
    set { if let newValue, bands.indices.contains(index) { bands[index].longest = newValue } }
  }

  /// Terms of which nothing is fixed yet; the rows fill in what is.
  fileprivate init(_ fill: (inout CreditorTerms) -> Void) {
    instalmentsPossible = true
    bands = []
    fill(&self)
  }
}

/// A row for every name. Some texts are those of 2017; the source of the row says which.
package let creditorTerms = KeyedTable<CreditorTermsName, CreditorTerms>(
  name: .creditorTerms, checkedOn: LocalDate(table: "2026-11-21")
) { name in
  switch name {
  case .trafficFine, .courtFine, .prosecutorFine: fineTerms(name)
  case .taxShortDeferral, .taxInstalments, .vehicleTax: taxTerms(name)
  case .allowanceStandard:
    (
      CreditorTerms {
        $0.instalmentAtLeast = Money(cents: 20_00)
        $0.longest = .months(24)
      }, Source("Leidraad Invordering 79.7 (text of 2017); belastingdienst.nl")
    )
  case .allowanceCapacity:
    (
      CreditorTerms {
        $0.longest = .months(24)
        $0.capacityShare = Rate(percent: 80)
        $0.setOffFor = .years(3)
      }, Source("Leidraad Invordering 79.8, 79.9 (text of 2017); belastingdienst.nl")
    )
  case .studentLoan15: (studentLoan(atLeast: 45_41, years: 15), studentLoanSource)
  case .studentLoan35: (studentLoan(atLeast: 5_00, years: 35), studentLoanSource)
  case .healthInsurer:
    (
      CreditorTerms {
        $0.offerWithin = .workingDays(10)
        $0.acceptWithin = .weeks(4)
      }, Source("Zvw 18a (text of 2017): at two months' arrears")
    )
  case .energySupplier:
    (
      CreditorTerms { _ in },
      Source("Stcrt. 2022, 28723, permanent since Stcrt. 2023, 10020: must offer an arrangement")
    )
  case .debtArrangement:
    (
      CreditorTerms { $0.longest = .months(18) },
      Source("Fw 349a and practice since 2023-07-01; VNG DDAS standard")
    )
  case .anyOther:
    (CreditorTerms { _ in }, Source("BW 6:29: no creditor has to accept payment in parts"))
  }
}

private func fineTerms(_ name: CreditorTermsName) -> (CreditorTerms, Source) {
  switch name {
  case .trafficFine:
    (
      CreditorTerms {
        $0.debtFrom = Money(cents: 75_00)
        $0.statutoryDebtFrom = Money(cents: 225_00)
        $0.usualLength = .months(12)
        $0.longest = .months(36)
        $0.bands = fineBands
      },
      Source(
        "WAHV 23 lid 2 (225); CJIB policy since 2019 (75), wodc.nl 2023-04-14; "
          + "Aanwijzing executie, annex 3 of 2015 (12 and 36 months); "
          + "cjib.nl, regels voor betalen in delen (months by amount)")
    )
  case .courtFine: (criminalFine(months: 24), Source("Sr 24a"))
  default: (criminalFine(months: 12), Source("Sr 24a"))
  }
}

/// By how long CJIB lets a fine be paid in parts (cjib.nl, wat zijn de regels voor betalen in
/// delen): below 120 euro 3 months, below 300 euro 6, and so on.
private let fineBands: [CreditorTerms.Band] = [
  fineBand(below: 120, months: 3), fineBand(below: 300, months: 6),
  fineBand(below: 450, months: 9), fineBand(below: 1_250, months: 12),
  fineBand(below: 2_000, months: 18), fineBand(below: 3_000, months: 24),
  fineBand(below: 4_000, months: 30), fineBand(below: nil, months: 36),
]

private func fineBand(below euros: Int?, months: Int) -> CreditorTerms.Band {
  CreditorTerms.Band(
    limit: euros.map { Money(cents: $0 * 100 - 1) }, longest: .months(months))
}

private func criminalFine(months: Int) -> CreditorTerms {
  CreditorTerms {
    $0.statutoryDebtFrom = Money(cents: 225_00)
    $0.instalmentAtLeast = Money(cents: 45_00)
    $0.longest = .months(months)
  }
}

private func taxTerms(_ name: CreditorTermsName) -> (CreditorTerms, Source) {
  switch name {
  case .taxShortDeferral:
    (
      CreditorTerms {
        $0.debtBelow = Money(cents: 20_000_00)
        $0.longest = .months(4)
      }, Source("belastingdienst.nl, kort uitstel van betaling")
    )
  case .taxInstalments:
    (
      CreditorTerms {
        $0.longest = .months(12)
        $0.capacityShare = Rate(percent: 80)
        $0.catchUpWithin = .days(10)
      }, Source("Leidraad Invordering 25.1.5, 25.5 (text of 2017); belastingdienst.nl")
    )
  default:
    (
      CreditorTerms { $0.instalmentsPossible = false },
      Source("belastingdienst.nl: no instalments for motorrijtuigenbelasting")
    )
  }
}

private func studentLoan(atLeast cents: Int, years: Int) -> CreditorTerms {
  CreditorTerms {
    $0.instalmentAtLeast = Money(cents: cents)
    $0.longest = .years(years)
    $0.pause = .years(5)
  }
}

private let studentLoanSource = Source("WSF 2000 6.7 lid 2, 6.9 lid 3, 6.16 (text of 2017)")
