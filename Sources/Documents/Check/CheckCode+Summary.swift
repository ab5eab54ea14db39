import Planning

extension CheckCode {
  /// One line of English for the list of codes in `docs/law.md`.
  package var summary: String {
    switch self {
    case .basicsAtRisk:
      "Summons, judgment, writ or seizure on home, energy, water or health insurance"
    case .summons: "A summons for another debt"
    case .seizureBelowExempt: "A running seizure, and income below the exempt amount"
    case .seizure: "A running seizure for another debt"
    case .judgment: "A judgment for another debt"
    case .writ: "A writ of the government for another debt"
    case .rentArrears:
      "Two months of rent or more are open; from three on a court often ends the lease"
    case .healthPremiumArrears: "Two health premiums or more are open; at six the insurer reports"
    case .saleOfHome: "Arrears on a mortgage after a demand"
    case .disconnection: "Arrears on energy or water after a demand"
    case .fineRises: "A traffic fine rises on a known day"
    case .fineMayHaveRisen: "The day to pay a traffic fine passed, or is not known"
    case .secondReminderOfFine:
      "A traffic fine at the second reminder of CJIB: nothing is added any more"
    case .fineMeasures:
      "A traffic fine of more than three years: no recovery, but measures against the person"
    case .oppositionToWrit: "A writ of the government: going to court against it is possible"
    case .bankAccountProtected: "A seizure: what stays free in a bank account each month"
    case .cakPremium: "The premium is taken by CAK: the way out is through the insurer"
    case .maintenanceCollection: "Maintenance: what LBIO adds, and that only a court changes it"
    case .studentLoanByCapacity: "A student loan: DUO computes what can be paid, and gives a pause"
    case .remission: "A tax that can be remitted at this income"
    case .centralGovernmentTogether:
      "Debts to several bodies of the state that make one arrangement together"
    case .judgmentDayUnknown: "A judgment, writ or seizure of which the day is not known"
    case .oldInterestInJudgment: "Interest under a judgment that is older than five years"
    case .payLaterFees: "Fees and interest on something bought to be paid later"
    case .collectorRegister: "Costs of a collection agency: does it stand in the register"
    case .arrangementNotKept: "An arrangement that is not kept"
    case .mayBeTimeBarred: "The claim may be time-barred: no letter may acknowledge it"
    case .soonTimeBarred: "The claim may be time-barred within six months"
    case .ageUnknown: "No due date and no judgment: the age of the claim is not known"
    case .fourteenDaysRunning: "The fourteen days without collection costs still run"
    case .letterTooEarly: "The fourteen-day letter is not of after the due date"
    case .noFourteenDayLetter: "Collection costs, and no fourteen-day letter is known"
    case .billsChargedApart:
      "Collection costs counted for each bill instead of for the bills together"
    case .costsAboveMaximum: "Collection costs above the legal maximum, VAT included"
    case .vatOnCosts: "Collection costs above the maximum that can only be VAT: was it declared"
    case .claimsChargedApart:
      "Collection costs on several debts of one creditor, above those on the sum"
    case .stackedCosts: "Collection costs on instalments of one contract within six months"
    case .extraFileCosts: "File or other costs beside collection costs, from a reminder on"
    case .reminderCostsAboveMaximum: "A reminder of a government body costs more than its maximum"
    case .commercialInterest:
      "The interest claimed from a consumer is what the commercial rate gives"
    case .interestAboveLaw: "The interest claimed is above what runs from the due date"
    case .commercialRate: "A consumer is charged the commercial rate"
    case .rateAboveStatutory: "A rate above the statutory one: was it agreed"
    case .creditAboveMaximum: "A rate above the maximum of consumer credit"
    case .interestRateUnknown: "Interest is claimed by contract, and the rate is not known"
    case .possibleDouble: "Two debts may be one claim"
    case .kindUnlikely: "The kind of claim does not fit the creditor"
    case .rankByLaw: "The rank is not the one by law"
    case .jointLiability: "A couple: who owes which debt was not asked"
    case .wrongIBAN: "An account number with wrong check digits"
    case .wrongReference: "A payment reference with a wrong check digit or length"
    case .notChecked: "The law has no figure for the day or the amount: a part could not be checked"
    case .shortfall: "Costs and reserve take more than comes in"
    case .nothingLeft: "Nothing is left for creditors"
    case .lessThanACentEach: "Less than a cent is left for each creditor"
    case .monthBelowZero: "A month ends with too little money"
    case .payDayUnknown: "No income has a pay day: instalments fall on the 28th"
    case .runningAboveCapacity: "Arrangements that run take more than can be spared"
    case .urgentNotWithin: "Arrears on home, energy, water or health insurance are not paid in time"
    case .noRoom: "There is no room for an offer on this debt"
    case .waitsForOthers: "Other debts go first in this way of dividing"
    case .belowRule: "The offer is below the least this creditor takes"
    case .neverEnds: "The interest takes the whole monthly amount"
    case .takesTooLong: "It takes more than fifty years"
    case .longerThanThreeYears: "Not everything is paid within three years"
    case .disputed: "Part of the claim is not agreed with and is not in the offer"
    case .interestNotKnown: "The interest on a credit is not known, and can be a lot"
    case .rateAssumed: "The statutory interest of today is taken for the months to come"
    }
  }
}
