import Domain

/// The kinds of claims that have a limitation period (*verjaringstermijn*) of their own.
package enum LimitationClaim: String, CaseIterable, Hashable, Sendable {
  /// No period of its own: twenty years.
  case general
  /// A loan, a service, a telephone, a treatment.
  case contract
  /// All that falls due by the year or a shorter term: rent, premium, subscription.
  case periodic
  case unduePayment
  /// Damages and contractual penalties.
  case damages
  /// Something a consumer bought from a business.
  case consumerSale
  /// Electricity, gas or heat for a consumer.
  case consumerEnergy
  /// Drinking water through pipes: no consumer sale.
  case pipedWater
  /// Bought and to be paid later: a sale, or a credit.
  case payLater
  /// Maintenance set by a judge.
  case maintenance
  /// The balance of a current account.
  case overdraft
  /// Secured by a mortgage.
  case mortgage
  case judgment
  /// What a judgment orders to be paid by the year or a shorter term, running interest included.
  case periodicInJudgment
  case governmentDebt
  case tax
  case studentLoan
  case trafficFine
  /// A kind that is not known.
  case unknown
}

extension LimitationClaim: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .limitation(self) }

  /// The claim as which a debt of this kind counts, without a judgment.
  package static func of(_ kind: Debt.Kind, isTrade: Bool) -> LimitationClaim {
    switch kind {
    case .energy: isTrade ? .periodic : .consumerEnergy
    case .onlinePurchase, .supplier: isTrade ? .contract : .consumerSale
    case .payLater: isTrade ? .contract : .payLater
    case .water: .pipedWater
    case .rent, .healthInsurance, .telecom, .insurance, .subscription: .periodic
    case .childMaintenance: .maintenance
    case .tax: .tax
    case .allowanceRepayment, .benefitRepayment, .municipalTax, .waterBoardTax: .governmentDebt
    case .studentLoan: .studentLoan
    case .fine: .trafficFine
    case .damage: .damages
    case .mortgage: .mortgage
    case .overdraft: .overdraft
    case .loan, .creditCard, .healthCare, .education, .person: .contract
    case .other: isTrade ? .contract : .unknown
    }
  }
}

/// How long until a claim may be time-barred (*verjaard*), and what an interruption (*stuiting*)
/// does.
package struct LimitationPeriod: RuleValue {
  package var period: TimeSpan
  /// The longer period where the law can be read two ways; `period` is then the shorter, so that
  /// the program asks sooner.
  package var otherReading: TimeSpan?
  /// After an interruption the period runs anew, but never longer than this; nil where demands and
  /// acknowledgements do not interrupt.
  package var restartAtMost: TimeSpan?
  /// Added once when instalments were granted.
  package var extensionWithInstalments: TimeSpan?
  /// Whether deferral that was granted lengthens the period by its own length.
  package var isExtendedByDeferral: Bool
  /// How long measures against the person are possible: detention, licence, vehicle; nil where there
  /// are none.
  package var measures: TimeSpan?

  package static let figures: [Figure<LimitationPeriod>] = [
    Figure(.init(.period), \.period),
    Figure(.init(.otherReading), optional: \.otherReading),
    Figure(.init(.restartAtMost), optional: \.restartAtMost),
    Figure(.init(.extensionWithInstalments), optional: \.extensionWithInstalments),
    Figure(.init(.extendedByDeferral), \.isExtendedByDeferral),
    Figure(.init(.measures), optional: \.measures),
  ]
}

/// A row for every claim: BW 3:306 to 3:325, 6:140 and 7:28, Awb 4:104 to 4:111, WAHV 25.
package let limitation = KeyedTable<LimitationClaim, LimitationPeriod>(
  name: .limitation, checkedOn: LocalDate(table: "2026-11-21")
) { claim in
  switch claim {
  case .general: (civil(20), Source("BW 3:306; 3:319"))
  case .contract: (civil(5), Source("BW 3:307 lid 1; 3:319"))
  case .periodic: (civil(5), Source("BW 3:308; 3:319"))
  case .unduePayment: (civil(5, otherReading: 20), Source("BW 3:309; 3:319"))
  case .damages: (civil(5, otherReading: 20), Source("BW 3:310 lid 1; 3:319"))
  case .consumerSale: (civil(2), Source("BW 7:28; 3:319"))
  case .consumerEnergy: (civil(2), Source("BW 7:28 with 7:5 lid 5; 3:319"))
  case .pipedWater: (civil(5), Source("BW 7:5 lid 3; 3:308; 3:319"))
  case .payLater: (civil(2, otherReading: 5), Source("BW 7:28 (a sale) or 3:307 lid 1 (a credit)"))
  case .maintenance: (civil(5), Source("BW 3:308, or 3:324 lid 3 where a judge set it"))
  case .overdraft: (civil(5), Source("BW 6:140 lid 4; 3:319"))
  case .mortgage: (civil(20), Source("BW 3:323 lid 3; 3:319"))
  case .judgment: (civil(20), Source("BW 3:324 lid 1; 3:325; 3:319"))
  case .periodicInJudgment: (civil(5), Source("BW 3:324 lid 3; 3:319"))
  case .governmentDebt: (government(5), Source("Awb 4:104 lid 1, 4:106, 4:110, 4:111"))
  case .tax: (government(5), Source("Awb 4:104 lid 1; Invorderingswet 1990 art. 27 lid 1"))
  case .studentLoan:
    (government(5), Source("Awb 4:104 lid 1 for each overdue term; WSF 2000 6.16", .unchecked))
  case .trafficFine: (trafficFine, Source("WAHV art. 25 lid 3; 28, 28a, 28b"))
  case .unknown: (civil(2, otherReading: 20), Source("BW 7:28 (shortest) to 3:306 (longest)"))
  }
}

/// BW 3:319: anew for the same period, at most five years.
private func civil(_ years: Int) -> LimitationPeriod {
  civil(years, otherReading: nil)
}

private func civil(_ years: Int, otherReading: Int?) -> LimitationPeriod {
  LimitationPeriod(
    period: .years(years), otherReading: otherReading.map(TimeSpan.years),
    restartAtMost: .years(5), extensionWithInstalments: nil, isExtendedByDeferral: false,
    measures: nil)
}

/// Awb 4:110: anew for at most five years; 4:111: lengthened by deferral.
private func government(_ years: Int) -> LimitationPeriod {
  LimitationPeriod(
    period: .years(years), otherReading: nil, restartAtMost: .years(5),
    extensionWithInstalments: nil, isExtendedByDeferral: true,
    measures: nil)
}

/// Three years from the day the fine is final, one more when instalments were granted; the law
/// names no interruption. Detention, the licence and the vehicle: until five years (28, 28a, 28b).
private let trafficFine = LimitationPeriod(
  period: .years(3), otherReading: nil, restartAtMost: nil, extensionWithInstalments: .years(1),
  isExtendedByDeferral: false, measures: .years(5))
