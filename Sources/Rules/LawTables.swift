import Domain

/// The tables one beside the other, where some are not as shipped.
struct LawTables: Sendable {
  var statutoryInterest = Rules.statutoryInterest
  var commercialInterest = Rules.commercialInterest
  var creditMaximum = Rules.creditMaximum
  var taxInterest = Rules.taxInterest
  var collectionCosts = Rules.collectionCosts
  var collectionCostsVAT = Rules.collectionCostsVAT
  var collectionCostsStacking = Rules.collectionCostsStacking
  var limitation = Rules.limitation
  var legalRank = Rules.legalRank
  var exemptAmountParameters = Rules.exemptAmountParameters
  var exemptAmountMaxima = Rules.exemptAmountMaxima
  var socialAssistance = Rules.socialAssistance
  var fineIncreases = Rules.fineIncreases
  var fineAdministrationFee = Rules.fineAdministrationFee
  var governmentReminder = Rules.governmentReminder
  var courtFees = Rules.courtFees
  var maintenanceCollection = Rules.maintenanceCollection
  var cakPremium = Rules.cakPremium
  var creditorTerms = Rules.creditorTerms
  var urgentDebts = Rules.urgentDebts
  var protections = Rules.protections
  var livingReference = Rules.livingReference
  var officialMinimum = Rules.officialMinimum
  var plausibleBands = Rules.plausibleBands
  var offerLimits = Rules.offerLimits
  var publicHolidays = Rules.publicHolidays
  var bankHolidays = Rules.bankHolidays

  /// Adds the user's corrections; the first that does not fit is thrown.
  mutating func add(_ overrides: [Override]) throws(OverrideError) {
    statutoryInterest = try statutoryInterest.adding(overrides)
    commercialInterest = try commercialInterest.adding(overrides)
    creditMaximum = try creditMaximum.adding(overrides)
    taxInterest = try taxInterest.adding(overrides)
    collectionCosts = try collectionCosts.adding(overrides)
    collectionCostsVAT = try collectionCostsVAT.adding(overrides)
    collectionCostsStacking = try collectionCostsStacking.adding(overrides)
    limitation = try limitation.adding(overrides)
    legalRank = try legalRank.adding(overrides)
    exemptAmountParameters = try exemptAmountParameters.adding(overrides)
    exemptAmountMaxima = try exemptAmountMaxima.adding(overrides)
    socialAssistance = try socialAssistance.adding(overrides)
    fineIncreases = try fineIncreases.adding(overrides)
    fineAdministrationFee = try fineAdministrationFee.adding(overrides)
    governmentReminder = try governmentReminder.adding(overrides)
    courtFees = try courtFees.adding(overrides)
    maintenanceCollection = try maintenanceCollection.adding(overrides)
    cakPremium = try cakPremium.adding(overrides)
    creditorTerms = try creditorTerms.adding(overrides)
    urgentDebts = try urgentDebts.adding(overrides)
    protections = try protections.adding(overrides)
    livingReference = try livingReference.adding(overrides)
    officialMinimum = try officialMinimum.adding(overrides)
    plausibleBands = try plausibleBands.adding(overrides)
    offerLimits = try offerLimits.adding(overrides)
    publicHolidays = try publicHolidays.adding(overrides)
    bankHolidays = try bankHolidays.adding(overrides)
  }

  /// Puts the rows of a pack in the place of those of its table.
  mutating func take(_ table: LawPack.Table) throws(PackError) {
    switch table.name {
    case .statutoryInterest: statutoryInterest = try statutoryInterest.replaced(by: table)
    case .commercialInterest: commercialInterest = try commercialInterest.replaced(by: table)
    case .creditMaximum: creditMaximum = try creditMaximum.replaced(by: table)
    case .taxInterest: taxInterest = try taxInterest.replaced(by: table)
    case .collectionCosts: collectionCosts = try collectionCosts.replaced(by: table)
    case .collectionCostsVAT: collectionCostsVAT = try collectionCostsVAT.replaced(by: table)
    case .collectionCostsStacking:
      collectionCostsStacking = try collectionCostsStacking.replaced(by: table)
    case .limitation: limitation = try limitation.replaced(by: table)
    case .legalRank: legalRank = try legalRank.replaced(by: table)
    case .exemptAmount: exemptAmountParameters = try exemptAmountParameters.replaced(by: table)
    case .exemptAmountMaxima: exemptAmountMaxima = try exemptAmountMaxima.replaced(by: table)
    case .socialAssistance: socialAssistance = try socialAssistance.replaced(by: table)
    case .fineIncreases: fineIncreases = try fineIncreases.replaced(by: table)
    case .fineAdministrationFee:
      fineAdministrationFee = try fineAdministrationFee.replaced(by: table)
    case .governmentReminder: governmentReminder = try governmentReminder.replaced(by: table)
    case .courtFees: courtFees = try courtFees.replaced(by: table)
    case .maintenanceCollection:
      maintenanceCollection = try maintenanceCollection.replaced(by: table)
    case .cakPremium: cakPremium = try cakPremium.replaced(by: table)
    case .creditorTerms: creditorTerms = try creditorTerms.replaced(by: table)
    case .urgentDebts: urgentDebts = try urgentDebts.replaced(by: table)
    case .protections: protections = try protections.replaced(by: table)
    case .livingReference: livingReference = try livingReference.replaced(by: table)
    case .officialMinimum: officialMinimum = try officialMinimum.replaced(by: table)
    case .plausibleBands: plausibleBands = try plausibleBands.replaced(by: table)
    case .offerLimits: offerLimits = try offerLimits.replaced(by: table)
    case .publicHolidays: publicHolidays = try publicHolidays.replaced(by: table)
    case .bankHolidays: bankHolidays = try bankHolidays.replaced(by: table)
    }
  }
}
