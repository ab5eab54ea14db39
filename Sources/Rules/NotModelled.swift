/// What the program does not reckon with, by table: facts, no sentences. Printed with the table.
package enum NotModelled: String, CaseIterable, Hashable, Sendable {
  /// Payments made in between, which first settle costs and interest (BW 6:44).
  case paymentsInBetween
  /// Arrears of student loans: interest compounded daily over years of 360 days (WSF 2000 6.8).
  case dailyInterestOnStudentLoans
  /// No statutory interest on government debts below 20 euro (Awb 4:98 lid 2).
  case smallGovernmentDebts
  /// A claim of which the default began before the first row.
  case beforeFirstRow
  /// A fixed-rate loan keeps the maximum of its contract day (Besluit kredietvergoeding art. 16).
  case contractDay
  /// How a tax office counts over each payment (Uitvoeringsregeling Invorderingswet 29-33), read in a
  /// text of about 2017.
  case wordingOfTaxInterest
  /// Part of the claim paid within the fourteen days: costs over what remains.
  case partPaidInTime
  /// Costs of collecting taxes (Kostenwet invordering rijksbelastingen).
  case taxCollectionCosts
  /// Damages, unless laid down in a settlement agreement (Besluit art. 1).
  case damages
  /// The wording of the amended decree (Stb. 2024, 44), which could not be read.
  case wordingNotRead
  /// Prolongation between spouses, minors, hidden debts (BW 3:320, 3:321).
  case prolongation
  /// Periods that start with the creditor's knowledge or end twenty years after the event.
  case creditorsKnowledge
  /// Running interest and yearly sums in a judgment: five years (BW 3:324 lid 3).
  case periodicSumsInJudgment
  /// Fines of the criminal court or the prosecutor, which have their own periods.
  case criminalFines
  /// Digital content and services after the law of 2022 (BW 7.1AA).
  case digitalContent
  /// Laws that moved a privilege after the texts that were read (2017).
  case laterPrivileges
  /// A pledge on goods, or money held back by set-off.
  case pledgeAndSetOff
  /// Income of a partner (Rv 475db) and other income of one's own.
  case partnersIncome
  /// More for owners and for tenants without rent allowance (Rv 475da lid 7).
  case owners
  /// More by decision of the district judge (Rv 475fa).
  case hardship
  /// Half-years whose figures were not found.
  case missingHalfYears
  /// Adults who share the costs, people below 21 or in an institution.
  case otherLivingSituations
  /// The norm above pension age from July 2026: two sources disagree.
  case pensionNorms
  /// Half the fine below sixteen years, and the threshold of 112.50 euro for instalments.
  case minors
  /// What the loser pays for the other side's lawyer (*liquidatietarief*).
  case lawyersTariff
  /// The income thresholds of student loans.
  case studentLoanThresholds
  /// Rules of single creditors that the law does not fix.
  case creditorsOwnRules
  /// That a judge weighs every circumstance of the case.
  case circumstances
  /// What the Energiewet of 2026 changed in the numbering of the rules on disconnection.
  case energyLawOf2026
  /// Reference budgets of others, which may not be taken over without permission.
  case otherReferences
  /// That prices rose since the year of the figures.
  case olderThanToday
  /// Days put on a par with a public holiday by a decree after 2028 (Algemene termijnenwet art. 3 lid
  /// 3).
  case equatedDays
  /// The calendars before 2002.
  case before2002

  /// What is not modelled in the matter of one table.
  package static func of(_ name: RuleName) -> [NotModelled] {
    switch name {
    case .statutoryInterest:
      [.beforeFirstRow, .paymentsInBetween, .dailyInterestOnStudentLoans, .smallGovernmentDebts]
    case .commercialInterest: [.beforeFirstRow, .paymentsInBetween]
    case .creditMaximum: [.beforeFirstRow, .contractDay]
    case .taxInterest: [.beforeFirstRow, .wordingOfTaxInterest]
    case .collectionCosts: [.beforeFirstRow, .partPaidInTime, .taxCollectionCosts, .damages]
    case .collectionCostsVAT: [.beforeFirstRow]
    case .collectionCostsStacking: [.wordingNotRead]
    case .limitation:
      [
        .prolongation, .creditorsKnowledge, .periodicSumsInJudgment, .criminalFines,
        .digitalContent,
      ]
    case .legalRank: [.laterPrivileges, .pledgeAndSetOff]
    case .exemptAmount: [.partnersIncome, .owners, .hardship, .beforeFirstRow]
    case .exemptAmountMaxima: [.missingHalfYears]
    case .socialAssistance: [.otherLivingSituations, .pensionNorms, .beforeFirstRow]
    case .fineIncreases: [.criminalFines, .minors, .beforeFirstRow]
    case .fineAdministrationFee: [.beforeFirstRow]
    case .governmentReminder: [.taxCollectionCosts, .beforeFirstRow]
    case .courtFees: [.lawyersTariff, .beforeFirstRow]
    case .maintenanceCollection, .cakPremium: [.beforeFirstRow]
    case .creditorTerms:
      [.minors, .studentLoanThresholds, .creditorsOwnRules]
    case .urgentDebts: [.circumstances, .creditorsOwnRules]
    case .protections: [.circumstances, .energyLawOf2026]
    case .livingReference: [.otherReferences, .beforeFirstRow]
    case .officialMinimum: [.olderThanToday, .beforeFirstRow]
    case .plausibleBands: []
    case .offerLimits: [.creditorsOwnRules, .beforeFirstRow]
    case .publicHolidays: [.equatedDays]
    case .bankHolidays: [.before2002]
    }
  }
}
