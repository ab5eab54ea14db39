import Domain

/// The tables there are, by the name used in messages and on the command line.
package enum RuleName: String, CaseIterable, Hashable, Sendable {
  /// *Wettelijke rente*, *handelsrente*, *maximale kredietvergoeding*.
  case statutoryInterest, commercialInterest, creditMaximum
  /// *Invorderingsrente*.
  case taxInterest
  /// *Buitengerechtelijke incassokosten*, the VAT on them, and the rule against stacking them.
  case collectionCosts, collectionCostsVAT, collectionCostsStacking
  /// *Verjaring* and *rang*.
  case limitation, legalRank
  /// *Beslagvrije voet*: the parameters of its formula, and its maxima; *bijstandsnormen*.
  case exemptAmount, exemptAmountMaxima, socialAssistance
  /// Traffic fines: the statutory increases and the administration fee.
  case fineIncreases, fineAdministrationFee
  /// *Aanmaning* by a government body, and *griffierecht*.
  case governmentReminder, courtFees
  /// What LBIO adds to maintenance, and what CAK takes as premium.
  case maintenanceCollection, cakPremium
  /// What creditors accept, what they can do, and what stops them.
  case creditorTerms, urgentDebts, protections
  /// What a budget and an offer are measured by: food, the minimum to live on, between what amounts
  /// a line usually lies, and the borders of an offer.
  case livingReference, officialMinimum, plausibleBands, offerLimits
  /// Dutch public holidays, and the days on which banks do not settle.
  case publicHolidays, bankHolidays
}

/// Why a table has no answer: facts, no sentences.
package enum RuleError: Error, Hashable, Sendable {
  /// The day lies before the first row.
  case beforeFirst(RuleName, on: LocalDate, first: LocalDate?)
  /// Another figure may hold since a day on or before this one, and nobody here has read it.
  case mayDiffer(RuleName, on: LocalDate, since: LocalDate)
  /// The table has no row about this subject.
  case noRow(RuleName, about: String)
}

/// What to do with a day on which another figure may hold than the last one known.
package enum AfterCheck: Hashable, Sendable {
  /// Throw `RuleError.mayDiffer`, for who asked to be strict.
  case refuse
  /// Give the last row known, with the day since when it may differ; whoever uses it must say so.
  case assume
}

extension LocalDate {
  /// A day written in a table of the law. Traps on a day that does not exist: a table is code.
  init(table text: StaticString) {
    guard let day = LocalDate(iso: text.description) else {
      preconditionFailure("not a day: \(text)")
    }
    self = day
  }
}
