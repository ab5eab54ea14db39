/// Every table together, as shipped or with the user's corrections. What computes with the law
/// takes this value, so that a correction reaches every place where the figure is used.
package struct Law: Sendable {
  package private(set) var statutoryInterest = Rules.statutoryInterest
  package private(set) var commercialInterest = Rules.commercialInterest
  package private(set) var creditMaximum = Rules.creditMaximum
  package private(set) var taxInterest = Rules.taxInterest
  package private(set) var collectionCosts = Rules.collectionCosts
  package private(set) var collectionCostsVAT = Rules.collectionCostsVAT
  package private(set) var collectionCostsStacking = Rules.collectionCostsStacking
  package private(set) var limitation = Rules.limitation
  package private(set) var legalRank = Rules.legalRank
  package private(set) var exemptAmountParameters = Rules.exemptAmountParameters
  package private(set) var exemptAmountMaxima = Rules.exemptAmountMaxima
  package private(set) var socialAssistance = Rules.socialAssistance
  package private(set) var fineIncreases = Rules.fineIncreases
  package private(set) var fineAdministrationFee = Rules.fineAdministrationFee
  package private(set) var governmentReminder = Rules.governmentReminder
  package private(set) var courtFees = Rules.courtFees
  package private(set) var creditorTerms = Rules.creditorTerms
  package private(set) var urgentDebts = Rules.urgentDebts
  package private(set) var protections = Rules.protections
  package private(set) var publicHolidays = Rules.publicHolidays
  package private(set) var bankHolidays = Rules.bankHolidays

  /// The tables without corrections.
  package static let shipped = Law()

  private init() {}

  /// These tables with the user's corrections; the first that does not fit is thrown.
  package func adding(_ overrides: [Override]) throws(OverrideError) -> Law {
    var law = self
    law.statutoryInterest = try statutoryInterest.adding(overrides)
    law.commercialInterest = try commercialInterest.adding(overrides)
    law.creditMaximum = try creditMaximum.adding(overrides)
    law.taxInterest = try taxInterest.adding(overrides)
    law.collectionCosts = try collectionCosts.adding(overrides)
    law.collectionCostsVAT = try collectionCostsVAT.adding(overrides)
    law.collectionCostsStacking = try collectionCostsStacking.adding(overrides)
    law.limitation = try limitation.adding(overrides)
    law.legalRank = try legalRank.adding(overrides)
    law.exemptAmountParameters = try exemptAmountParameters.adding(overrides)
    law.exemptAmountMaxima = try exemptAmountMaxima.adding(overrides)
    law.socialAssistance = try socialAssistance.adding(overrides)
    law.fineIncreases = try fineIncreases.adding(overrides)
    law.fineAdministrationFee = try fineAdministrationFee.adding(overrides)
    law.governmentReminder = try governmentReminder.adding(overrides)
    law.courtFees = try courtFees.adding(overrides)
    law.creditorTerms = try creditorTerms.adding(overrides)
    law.urgentDebts = try urgentDebts.adding(overrides)
    law.protections = try protections.adding(overrides)
    law.publicHolidays = try publicHolidays.adding(overrides)
    law.bankHolidays = try bankHolidays.adding(overrides)
    return law
  }

  /// One table, laid out for printing.
  package func listing(of name: RuleName) -> TableListing {
    switch name {
    case .statutoryInterest: statutoryInterest.listing
    case .commercialInterest: commercialInterest.listing
    case .creditMaximum: creditMaximum.listing
    case .taxInterest: taxInterest.listing
    case .collectionCosts: collectionCosts.listing
    case .collectionCostsVAT: collectionCostsVAT.listing
    case .collectionCostsStacking: collectionCostsStacking.listing
    case .limitation: limitation.listing
    case .legalRank: legalRank.listing
    case .exemptAmount: exemptAmountParameters.listing
    case .exemptAmountMaxima: exemptAmountMaxima.listing
    case .socialAssistance: socialAssistance.listing
    case .fineIncreases: fineIncreases.listing
    case .fineAdministrationFee: fineAdministrationFee.listing
    case .governmentReminder: governmentReminder.listing
    case .courtFees: courtFees.listing
    case .creditorTerms: creditorTerms.listing
    case .urgentDebts: urgentDebts.listing
    case .protections: protections.listing
    case .publicHolidays: publicHolidays.listing
    case .bankHolidays: bankHolidays.listing
    }
  }

  /// Every table, laid out for printing, in the order of `RuleName`.
  package var listings: [TableListing] { RuleName.allCases.map { listing(of: $0) } }
}
