import Domain

extension Law {
  /// First day on which a newer figure of a table may hold than the newest there; nil is an open end.
  ///
  /// The listing of the table says the same, and words every figure for it.
  func mayChange(of name: RuleName) -> LocalDate? {
    switch name {
    case .statutoryInterest: statutoryInterest.mayChange
    case .commercialInterest: commercialInterest.mayChange
    case .creditMaximum: creditMaximum.mayChange
    case .taxInterest: taxInterest.mayChange
    case .collectionCosts: collectionCosts.mayChange
    case .collectionCostsVAT: collectionCostsVAT.mayChange
    case .collectionCostsStacking: collectionCostsStacking.mayChange
    case .limitation: limitation.mayChange
    case .legalRank: legalRank.mayChange
    case .exemptAmount: exemptAmountParameters.mayChange
    case .exemptAmountMaxima: exemptAmountMaxima.mayChange
    case .socialAssistance: socialAssistance.mayChange
    case .fineIncreases: fineIncreases.mayChange
    case .fineAdministrationFee: fineAdministrationFee.mayChange
    case .governmentReminder: governmentReminder.mayChange
    case .courtFees: courtFees.mayChange
    case .maintenanceCollection: maintenanceCollection.mayChange
    case .cakPremium: cakPremium.mayChange
    case .creditorTerms: creditorTerms.mayChange
    case .urgentDebts: urgentDebts.mayChange
    case .protections: protections.mayChange
    case .livingReference: livingReference.mayChange
    case .officialMinimum: officialMinimum.mayChange
    case .plausibleBands: plausibleBands.mayChange
    case .offerLimits: offerLimits.mayChange
    case .publicHolidays: publicHolidays.mayChange
    case .bankHolidays: bankHolidays.mayChange
    }
  }
}
