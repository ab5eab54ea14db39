import Domain

/// Every table together, as shipped, renewed by a pack, or with the user's corrections. What computes
/// with the law takes this value, so that a correction reaches every place where the figure is used.
///
/// As shipped a table is made when it is first asked for: most commands need a few of them.
package struct Law: Sendable {
  private enum Tables: Sendable {
    case shipped
    case own(LawTables)
  }

  private var tables: Tables
  /// The number of the pack in force.
  package let packNumber: Int
  /// The day that pack was put together.
  package let packMade: LocalDate
  /// What an office knows of single creditors, beside the rules for their kind; empty elsewhere.
  package private(set) var houseTerms = HouseTermsBook.none

  /// The tables without corrections.
  package static let shipped = Law(
    tables: .shipped, packNumber: shippedNumber, packMade: LocalDate(table: "2026-11-29"))

  private init(tables: Tables, packNumber: Int, packMade: LocalDate) {
    self.tables = tables
    self.packNumber = packNumber
    self.packMade = packMade
  }

  private var own: LawTables? { if case .own(let tables) = tables { tables } else { nil } }

  /// *Wettelijke rente*.
  package var statutoryInterest: DatedTable<Rate> {
    own?.statutoryInterest ?? Rules.statutoryInterest
  }
  /// *Handelsrente*.
  package var commercialInterest: DatedTable<Rate> {
    own?.commercialInterest ?? Rules.commercialInterest
  }
  /// The highest rate of consumer credit.
  package var creditMaximum: DatedTable<Rate> {
    own?.creditMaximum ?? Rules.creditMaximum
  }
  /// *Invorderingsrente*.
  package var taxInterest: DatedTable<Rate> {
    own?.taxInterest ?? Rules.taxInterest
  }
  /// The scale of collection costs.
  package var collectionCosts: DatedTable<CollectionCostScale> {
    own?.collectionCosts ?? Rules.collectionCosts
  }
  /// The VAT on them.
  package var collectionCostsVAT: DatedTable<Rate> {
    own?.collectionCostsVAT ?? Rules.collectionCostsVAT
  }
  /// The rule against stacking them.
  package var collectionCostsStacking: DatedTable<StackingRule> {
    own?.collectionCostsStacking ?? Rules.collectionCostsStacking
  }
  /// *Verjaring*.
  package var limitation: KeyedTable<LimitationClaim, LimitationPeriod> {
    own?.limitation ?? Rules.limitation
  }
  /// *Rang*.
  package var legalRank: KeyedTable<RankedClaim, LegalRank> {
    own?.legalRank ?? Rules.legalRank
  }
  /// What the *beslagvrije voet* is computed from.
  package var exemptAmountParameters: DatedTable<ExemptAmountParameters> {
    own?.exemptAmountParameters ?? Rules.exemptAmountParameters
  }
  /// The most it can be.
  package var exemptAmountMaxima: DatedTable<ExemptAmountMaxima> {
    own?.exemptAmountMaxima ?? Rules.exemptAmountMaxima
  }
  /// *Bijstandsnormen*.
  package var socialAssistance: DatedTable<SocialAssistanceNorms> {
    own?.socialAssistance ?? Rules.socialAssistance
  }
  /// How a traffic fine rises.
  package var fineIncreases: DatedTable<FineIncreases> {
    own?.fineIncreases ?? Rules.fineIncreases
  }
  /// Its administration fee.
  package var fineAdministrationFee: DatedTable<Money> {
    own?.fineAdministrationFee ?? Rules.fineAdministrationFee
  }
  /// *Aanmaning* by a government body.
  package var governmentReminder: DatedTable<GovernmentReminder> {
    own?.governmentReminder ?? Rules.governmentReminder
  }
  /// *Griffierecht*.
  package var courtFees: DatedTable<CourtFees> {
    own?.courtFees ?? Rules.courtFees
  }
  /// What LBIO adds.
  package var maintenanceCollection: DatedTable<MaintenanceCollection> {
    own?.maintenanceCollection ?? Rules.maintenanceCollection
  }
  /// The premium that CAK takes.
  package var cakPremium: DatedTable<Money> {
    own?.cakPremium ?? Rules.cakPremium
  }
  /// What creditors accept.
  package var creditorTerms: KeyedTable<CreditorTermsName, CreditorTerms> {
    own?.creditorTerms ?? Rules.creditorTerms
  }
  /// What comes first.
  package var urgentDebts: KeyedTable<UrgentCause, UrgentDebt> {
    own?.urgentDebts ?? Rules.urgentDebts
  }
  /// What stops a creditor.
  package var protections: KeyedTable<Protection, ProtectionTerms> {
    own?.protections ?? Rules.protections
  }
  /// What food and daily things cost.
  package var livingReference: DatedTable<LivingReference> {
    own?.livingReference ?? Rules.livingReference
  }
  /// The official minimum to live on.
  package var officialMinimum: DatedTable<OfficialMinimum> {
    own?.officialMinimum ?? Rules.officialMinimum
  }
  /// Between what amounts a line usually lies.
  package var plausibleBands: KeyedTable<PlausibleLine, PlausibleBand> {
    own?.plausibleBands ?? Rules.plausibleBands
  }
  /// The borders of an offer that can be kept.
  package var offerLimits: DatedTable<OfferLimits> {
    own?.offerLimits ?? Rules.offerLimits
  }
  /// Public holidays.
  package var publicHolidays: KeyedTable<PublicHoliday, HolidayRule> {
    own?.publicHolidays ?? Rules.publicHolidays
  }
  /// Days on which banks are closed.
  package var bankHolidays: KeyedTable<BankHoliday, HolidayRule> {
    own?.bankHolidays ?? Rules.bankHolidays
  }

  /// These tables with the user's corrections; the first that does not fit is thrown.
  package func adding(_ overrides: [Override]) throws(OverrideError) -> Law {
    guard !overrides.isEmpty else { return self }
    var tables = own ?? LawTables()
    try tables.add(overrides)
    return Law(tables: .own(tables), packNumber: packNumber, packMade: packMade)
      .knowing(houseTerms)
  }

  /// The same with what an office knows of creditors.
  package func knowing(_ terms: HouseTermsBook) -> Law {
    var law = self
    law.houseTerms = terms
    return law
  }

  /// These tables with the rows of a newer pack in the place of theirs; a table that it does not name
  /// stays as it is.
  package func renewed(by pack: LawPack) throws(PackError) -> Law {
    guard pack.number > packNumber else {
      throw .notNewer(number: pack.number, inForce: packNumber)
    }
    var tables = own ?? LawTables()
    for table in pack.tables { try tables.take(table) }
    return Law(tables: .own(tables), packNumber: pack.number, packMade: pack.made)
      .knowing(houseTerms)
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
    case .maintenanceCollection: maintenanceCollection.listing
    case .cakPremium: cakPremium.listing
    case .creditorTerms: creditorTerms.listing
    case .urgentDebts: urgentDebts.listing
    case .protections: protections.listing
    case .livingReference: livingReference.listing
    case .officialMinimum: officialMinimum.listing
    case .plausibleBands: plausibleBands.listing
    case .offerLimits: offerLimits.listing
    case .publicHolidays: publicHolidays.listing
    case .bankHolidays: bankHolidays.listing
    }
  }

  /// Every table, laid out for printing, in the order of `RuleName`.
  package var listings: [TableListing] { RuleName.allCases.map { listing(of: $0) } }
}
