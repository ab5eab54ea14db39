import Domain
import Rules

extension RuleName {
  /// The name of the table as a person knows it.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .statutoryInterest: "wettelijke rente"
    case .commercialInterest: "wettelijke rente tussen bedrijven"
    case .creditMaximum: "hoogste rente op krediet"
    case .taxInterest: "invorderingsrente: rente op belasting en toeslagen"
    case .collectionCosts: "hoogste incassokosten"
    case .collectionCostsVAT: "btw over incassokosten"
    case .collectionCostsStacking: "regel tegen stapelen van incassokosten"
    case .limitation: "verjaring: hoe oud een schuld mag zijn"
    case .legalRank: "voorrang van schuldeisers"
    case .exemptAmount: "beslagvrije voet: de rekenregels"
    case .exemptAmountMaxima: "beslagvrije voet: het hoogste bedrag"
    case .socialAssistance: "bijstandsnormen"
    case .fineIncreases: "verhoging van verkeersboetes"
    case .fineAdministrationFee: "administratiekosten van een boete"
    case .governmentReminder: "aanmaningskosten van de overheid"
    case .courtFees: "kosten van de rechter"
    case .maintenanceCollection: "opslag van het LBIO op alimentatie"
    case .cakPremium: "premie via het CAK"
    case .creditorTerms: "regels van schuldeisers voor een regeling"
    case .urgentDebts: "schulden die haast hebben"
    case .protections: "wat u beschermt"
    case .livingReference: "wat eten en dagelijkse dingen kosten"
    case .officialMinimum: "het minimum om van te leven"
    case .plausibleBands: "gewone bedragen"
    case .offerLimits: "grenzen van een voorstel"
    case .publicHolidays: "feestdagen"
    case .bankHolidays: "dagen waarop banken dicht zijn"
    }
  }

  private var english: String {
    switch self {
    case .statutoryInterest: "statutory interest"
    case .commercialInterest: "statutory interest between businesses"
    case .creditMaximum: "highest rate for credit"
    case .taxInterest: "interest on taxes and allowances"
    case .collectionCosts: "highest collection costs"
    case .collectionCostsVAT: "VAT on collection costs"
    case .collectionCostsStacking: "rule against stacking collection costs"
    case .limitation: "limitation: how old a debt may be"
    case .legalRank: "priority of creditors"
    case .exemptAmount: "exempt amount: how it is computed"
    case .exemptAmountMaxima: "exempt amount: the highest"
    case .socialAssistance: "social assistance norms"
    case .fineIncreases: "increases of traffic fines"
    case .fineAdministrationFee: "administration fee of a fine"
    case .governmentReminder: "reminder costs of the government"
    case .courtFees: "court fees"
    case .maintenanceCollection: "surcharge of LBIO on maintenance"
    case .cakPremium: "premium taken by CAK"
    case .creditorTerms: "creditors’ rules for instalments"
    case .urgentDebts: "debts that are urgent"
    case .protections: "what protects you"
    case .livingReference: "what food and daily things cost"
    case .officialMinimum: "the minimum to live on"
    case .plausibleBands: "usual amounts"
    case .offerLimits: "limits of an offer"
    case .publicHolidays: "public holidays"
    case .bankHolidays: "days on which banks are closed"
    }
  }
}

extension RuleError {
  /// Which table has no figure for which day, and for which days it has one.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.beforeFirst(let table, let day, let first), .dutch):
      "\(start(table, .dutch)): Aflos kent geen cijfer voor de dag \(day.text(in: .dutch))."
        + (first.map { " De cijfers beginnen op \($0.text(in: .dutch))." } ?? "")
    case (.beforeFirst(let table, let day, let first), .english):
      "\(start(table, .english)): Aflos knows no figure for \(day.text(in: .english))."
        + (first.map { " The figures start on \($0.text(in: .english))." } ?? "")
    case (.mayDiffer(let table, let day, let since), .dutch):
      "\(start(table, .dutch)): het cijfer voor de dag \(day.text(in: .dutch)) is nog niet bekend."
        + " Het kan anders zijn sinds \(since.text(in: .dutch))."
    case (.mayDiffer(let table, let day, let since), .english):
      "\(start(table, .english)): the figure for \(day.text(in: .english)) is not known yet."
        + " It may be different since \(since.text(in: .english))."
    case (.noRow(let table, let about), .dutch):
      "\(start(table, .dutch)): Aflos weet hier niets over “\(about)”."
    case (.noRow(let table, let about), .english):
      "\(start(table, .english)): Aflos knows nothing here about “\(about)”."
    }
  }

  private func start(_ table: RuleName, _ language: Language) -> String {
    capitalised(table.name(in: language))
  }
}
