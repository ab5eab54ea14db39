import Domain

/// What a creditor can do that hurts more than the debt.
package enum Consequence: String, CaseIterable, Hashable, Sendable {
  case eviction, saleOfHome, disconnection
  /// Six unpaid premiums: registration at the CAK, a dearer premium taken from income.
  case dearerHealthPremium
  /// The fine rises by half, then doubles; at most a week's detention, or the licence, by a judge.
  case fineIncreases, detention
  /// The government's own title (*dwangbevel*), without a judge; set-off against what it pays.
  case ownWrit, setOff
  case seizure
}

/// The debts that come first, in the order in which they are dealt with.
package enum UrgentCause: String, CaseIterable, Hashable, Sendable {
  case rent, mortgage, energy, water, healthInsurance, fine, publicDebt, childMaintenance
  /// A judgment, a writ or a running seizure, whatever the debt is for.
  case titleOrSeizure
  /// Nothing more than the debt itself.
  case ordinary
}

extension UrgentCause: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .urgent(self) }

  /// Why a debt of this kind at this stage comes first.
  package static func of(_ kind: Debt.Kind, stage: Debt.Stage) -> UrgentCause {
    switch kind {
    case .rent: .rent
    case .mortgage: .mortgage
    case .energy: .energy
    case .water: .water
    case .healthInsurance: .healthInsurance
    case .fine: .fine
    case .tax, .allowanceRepayment, .benefitRepayment, .municipalTax, .waterBoardTax: .publicDebt
    case .childMaintenance: .childMaintenance
    case .studentLoan, .telecom, .loan, .overdraft, .creditCard, .onlinePurchase, .payLater,
      .healthCare, .insurance, .subscription, .education, .person, .supplier, .damage, .other:
      stage >= .judgment ? .titleOrSeizure : .ordinary
    }
  }
}

/// How urgent a debt is, what threatens, when, and what stops it.
package struct UrgentDebt: RuleValue {
  /// 1 comes first, 8 last. The order is practice (zelfjeschuldenregelen.nl, Nibud), not law.
  package var order: Int
  package var consequences: [Consequence]
  /// Arrears, counted in months, from which it threatens.
  package var arrears: TimeSpan?
  /// Written reminders that must come first, and how long each must give.
  package var reminders: Int?
  package var termPerReminder: TimeSpan?
  package var protections: [Protection]

  package static let figures: [Figure<UrgentDebt>] = [
    Figure(.init(.order), \.order),
    Figure(.init(.consequence), list: \.consequences),
    Figure(.init(.arrears), optional: \.arrears),
    Figure(.init(.reminders), optional: \.reminders),
    Figure(.init(.termPerReminder), optional: \.termPerReminder),
    Figure(.init(.protection), list: \.protections),
  ]

  fileprivate init(_ order: Int, _ consequences: [Consequence], _ protections: [Protection]) {
    self.order = order
    self.consequences = consequences
    self.protections = protections
  }

  fileprivate func from(arrears months: Int) -> UrgentDebt {
    var debt = self
    debt.arrears = .months(months)
    return debt
  }

  fileprivate func after(reminders: Int, of term: TimeSpan?) -> UrgentDebt {
    var debt = self
    (debt.reminders, debt.termPerReminder) = (reminders, term)
    return debt
  }
}

/// A row for every cause, with the law or practice behind it; what nobody checked says so.
package let urgentDebts = KeyedTable<UrgentCause, UrgentDebt>(
  name: .urgentDebts, checkedOn: LocalDate(table: "2026-11-21")
) { cause in
  homeThreats(cause) ?? otherThreats(cause)
}

/// What threatens the home and what it needs; nil for other causes.
private func homeThreats(_ cause: UrgentCause) -> (UrgentDebt, Source)? {
  switch cause {
  case .rent:
    (
      UrgentDebt(
        1, [.eviction],
        [.judgeEndsLease, .termOfGrace, .moratorium, .broadMoratorium, .urgentTalk]
      ).from(arrears: 3),
      Source("BW 7:231 lid 1, 7:280; three months is court practice, rechtvannu.nl")
    )
  case .mortgage:
    (
      UrgentDebt(1, [.saleOfHome, .eviction], [.urgentTalk, .broadMoratorium]),
      Source("general knowledge: the lender can sell the home", .unchecked)
    )
  case .energy:
    (
      UrgentDebt(
        2, [.disconnection],
        [
          .arrangementKept, .debtHelpRequested, .medicalCertificate, .winter, .moratorium,
          .broadMoratorium, .urgentTalk,
        ]
      ).after(reminders: 3, of: .days(14)),
      Source("Regeling afsluitbeleid kleinverbruikers, Stcrt. 2023, 10020; rijksoverheid.nl")
    )
  case .water:
    (
      UrgentDebt(
        2, [.disconnection],
        [.childrenAtHome, .medicalCertificate, .moratorium, .broadMoratorium, .urgentTalk]
      ).after(reminders: 1, of: nil),
      Source("Regeling afsluitbeleid voor kleinverbruikers van drinkwater, arts 2-7")
    )
  case .healthInsurance, .fine, .publicDebt, .childMaintenance, .titleOrSeizure, .ordinary: nil
  }
}

/// What threatens beside it; nil for the causes above.
private func otherThreats(_ cause: UrgentCause) -> (UrgentDebt, Source)? {
  switch cause {
  case .healthInsurance:
    (
      UrgentDebt(
        3, [.dearerHealthPremium],
        [.insurersOffer, .healthDispute, .healthStabilisation, .moratorium, .urgentTalk]
      ).from(arrears: 6),
      Source("Zvw 18a-18d; zorgverzekeringslijn.nl")
    )
  case .fine:
    (
      UrgentDebt(4, [.fineIncreases, .detention], [.emergencyStop]),
      Source("WAHV 23-25, 28, 28a, 28b; bouwmanadvocaten.nl")
    )
  case .publicDebt:
    (
      UrgentDebt(
        5, [.ownWrit, .setOff],
        [.deferral, .taxPause, .objection, .opposition, .remission]),
      Source("Awb 4:117; Invorderingswet 1990 art. 25 lid 1; Leidraad 25.5, 73.5")
    )
  case .childMaintenance:
    (UrgentDebt(6, [.seizure], [.exemptAmount]), Source("general knowledge", .unchecked))
  case .titleOrSeizure:
    (
      UrgentDebt(7, [.seizure], [.exemptAmount, .compulsorySettlement, .broadMoratorium]),
      Source("Rv 430, 475da; Fw 287a")
    )
  case .rent, .mortgage, .energy, .water: nil
  case .ordinary: (UrgentDebt(8, [], [.debtTalk]), Source("Wgs art. 4"))
  }
}
