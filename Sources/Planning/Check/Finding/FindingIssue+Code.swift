import Domain

extension FindingIssue {
  /// The stable word for it.
  package var code: FindingCode {
    switch self {
    case .basicsAtRisk: .basicsAtRisk
    case .summons: .summons
    case .seizureBelowExempt: .seizureBelowExempt
    case .seizure: .seizure
    case .judgment: .judgment
    case .writ: .writ
    case .rentArrears: .rentArrears
    case .healthPremiumArrears: .healthPremiumArrears
    case .saleOfHome: .saleOfHome
    case .disconnection: .disconnection
    case .fineRises: .fineRises
    case .fineMayHaveRisen: .fineMayHaveRisen
    case .secondReminderOfFine: .secondReminderOfFine
    case .fineMeasures: .fineMeasures
    case .oppositionToWrit: .oppositionToWrit
    case .bankAccountProtected: .bankAccountProtected
    case .cakPremium: .cakPremium
    case .maintenanceCollection: .maintenanceCollection
    case .studentLoanByCapacity: .studentLoanByCapacity
    case .remission: .remission
    case .centralGovernmentTogether: .centralGovernmentTogether
    case .judgmentDayUnknown: .judgmentDayUnknown
    case .oldInterestInJudgment: .oldInterestInJudgment
    case .payLaterFees: .payLaterFees
    case .collectorRegister: .collectorRegister
    case .arrangementNotKept: .arrangementNotKept
    case .mayBeTimeBarred: .mayBeTimeBarred
    case .soonTimeBarred: .soonTimeBarred
    case .ageUnknown: .ageUnknown
    case .fourteenDaysRunning: .fourteenDaysRunning
    case .letterTooEarly: .letterTooEarly
    case .noFourteenDayLetter: .noFourteenDayLetter
    case .billsChargedApart: .billsChargedApart
    case .costsAboveMaximum: .costsAboveMaximum
    case .vatOnCosts: .vatOnCosts
    case .claimsChargedApart: .claimsChargedApart
    case .stackedCosts: .stackedCosts
    case .costsBaseUnknown: .costsBaseUnknown
    case .extraFileCosts: .extraFileCosts
    case .reminderCostsAboveMaximum: .reminderCostsAboveMaximum
    case .commercialInterest: .commercialInterest
    case .interestAboveLaw: .interestAboveLaw
    case .commercialRate: .commercialRate
    case .rateAboveStatutory: .rateAboveStatutory
    case .creditAboveMaximum: .creditAboveMaximum
    case .interestRateUnknown: .interestRateUnknown
    case .possibleDouble: .possibleDouble
    case .kindUnlikely: .kindUnlikely
    case .rankByLaw: .rankByLaw
    case .notMyDebt: .notMyDebt
    case .jointLiability: .jointLiability
    case .wrongIBAN: .wrongIBAN
    case .wrongReference: .wrongReference
    case .notChecked: .notChecked
    case .shortfall: .shortfall
    case .nothingLeft: .nothingLeft
    case .lessThanACentEach: .lessThanACentEach
    case .monthBelowZero: .monthBelowZero
    case .payDayUnknown: .payDayUnknown
    case .runningAboveCapacity: .runningAboveCapacity
    case .urgentNotWithin: .urgentNotWithin
    case .noRoom: .noRoom
    case .waitsForOthers: .waitsForOthers
    case .belowRule: .belowRule
    case .neverEnds: .neverEnds
    case .takesTooLong: .takesTooLong
    case .longerThanThreeYears: .longerThanThreeYears
    case .disputed: .disputed
    case .interestNotKnown: .interestNotKnown
    case .rateAssumed: .rateAssumed
    case .realism(let issue): issue.code
    case .offer(let issue): issue.code
    }
  }

  /// Whether a court is about to decide.
  package var isSummons: Bool {
    switch self {
    case .summons, .basicsAtRisk(.summons, _): true
    default: false
    }
  }

  /// How much it matters.
  package var severity: FindingSeverity {
    switch self {
    case .basicsAtRisk, .summons, .mayBeTimeBarred, .notMyDebt, .shortfall, .nothingLeft,
      .lessThanACentEach:
      .stop
    case .rentArrears(let months, let limit, _, _, _): months >= limit ? .stop : .warn
    case .healthPremiumArrears(let months, let limit, _):
      months >= limit ? .stop : months >= PremiumArrears.warning ? .warn : .info
    case .seizureBelowExempt, .seizure, .judgment, .writ, .saleOfHome, .disconnection, .fineRises,
      .arrangementNotKept, .soonTimeBarred, .fourteenDaysRunning, .letterTooEarly,
      .billsChargedApart, .extraFileCosts, .reminderCostsAboveMaximum, .commercialInterest,
      .commercialRate, .wrongIBAN, .wrongReference, .runningAboveCapacity, .urgentNotWithin,
      .noRoom, .waitsForOthers, .belowRule, .neverEnds, .takesTooLong, .longerThanThreeYears,
      .monthBelowZero:
      .warn
    case .costsAboveMaximum(_, let isTrade): isTrade ? .info : .warn
    case .interestAboveLaw(_, _, let isAgreed): isAgreed ? .ask : .warn
    case .creditAboveMaximum(let rate, _, let highest): rate > highest ? .warn : .ask
    case .ageUnknown, .costsBaseUnknown, .fineMayHaveRisen, .noFourteenDayLetter, .vatOnCosts,
      .claimsChargedApart,
      .stackedCosts, .rateAboveStatutory, .interestRateUnknown, .interestNotKnown, .possibleDouble,
      .kindUnlikely,
      .rankByLaw, .jointLiability, .judgmentDayUnknown, .oldInterestInJudgment, .collectorRegister,
      .payLaterFees:
      .ask
    case .fineMeasures, .oppositionToWrit: .warn
    case .notChecked, .disputed, .payDayUnknown, .rateAssumed, .secondReminderOfFine,
      .bankAccountProtected, .cakPremium,
      .maintenanceCollection, .studentLoanByCapacity, .remission, .centralGovernmentTogether:
      .info
    case .realism(let issue): issue.severity
    case .offer(let issue): issue.severity
    }
  }
}

/// The steps of the law when premiums of the health insurance stay open (Zvw 18a to 18c).
enum PremiumArrears {
  /// The insurer must offer an arrangement.
  static let offer = 2
  /// The insurer says that it will report the arrears.
  static let warning = 4
}
