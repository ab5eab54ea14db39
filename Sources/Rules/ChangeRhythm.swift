import Domain

/// When a figure of a table can change without anybody here having read it yet.
///
/// A figure is not worthless the day after somebody looked: up to its next possible change it is
/// simply valid, and from then on it is the last one known.
package enum ChangeRhythm: String, CaseIterable, Hashable, Sendable {
  /// A rule for ever, like the calendar of public holidays.
  case never
  /// A change of the law itself, published months ahead; looked at again once a year.
  case announced
  /// On 1 January.
  case yearly
  /// On 1 January and 1 July.
  case halfYearly = "half-yearly"

  /// The first day after `day` on which another figure may hold; nil is an open end.
  package func next(after day: LocalDate) -> LocalDate? {
    switch self {
    case .never, .announced: nil
    case .yearly: Self.firstDay(month: 1, of: day.year + 1)
    case .halfYearly:
      day.month < 7 ? Self.firstDay(month: 7, of: day.year) : Self.yearly.next(after: day)
    }
  }

  /// Until when a row holds that the user corrected: his figure was read from its own day on.
  func end(of mayChange: LocalDate?, correctedFrom day: LocalDate?) -> LocalDate? {
    guard let mayChange, let day, mayChange <= day else { return mayChange }
    return next(after: day)
  }

  private static func firstDay(month: Int, of year: Int) -> LocalDate? {
    Month(year: year, month: month)?.firstDay
  }

  /// Whether figures of this rhythm can change on `day`.
  package func canChange(on day: LocalDate) -> Bool { next(after: day.adding(days: -1)) == day }
}

extension RuleName {
  /// When the figures of this table can change.
  package var rhythm: ChangeRhythm {
    switch self {
    case .statutoryInterest, .commercialInterest, .creditMaximum, .taxInterest, .exemptAmount,
      .exemptAmountMaxima, .socialAssistance:
      .halfYearly
    case .fineIncreases, .fineAdministrationFee, .governmentReminder, .courtFees, .creditorTerms,
      .maintenanceCollection, .cakPremium, .livingReference, .officialMinimum, .plausibleBands,
      .offerLimits:
      .yearly
    case .collectionCosts, .collectionCostsVAT, .collectionCostsStacking, .limitation, .legalRank,
      .urgentDebts, .protections:
      .announced
    case .publicHolidays, .bankHolidays: .never
    }
  }
}

/// A table whose figure is the last one known on some day, because another may hold by then.
package struct LastKnown: Hashable, Sendable {
  /// Which figures.
  package let table: RuleName
  /// First day on which they may be different.
  package let since: LocalDate

  package init(table: RuleName, since: LocalDate) {
    self.table = table
    self.since = since
  }
}

extension Law {
  /// The tables whose figures can change on `day` and that do not reach beyond it.
  package func tables(changingOn day: LocalDate) -> [RuleName] {
    RuleName.allCases.filter { name in
      name.rhythm.canChange(on: day) && mayChange(of: name).map { $0 <= day } ?? false
    }
  }

  /// Those of these tables whose figure is the last one known on `day`.
  package func lastKnown(on day: LocalDate, of tables: [RuleName]) -> [LastKnown] {
    tables.compactMap { name in
      listing(of: name).mayDifferSince(on: day, among: nil).map {
        LastKnown(table: name, since: $0)
      }
    }
  }

  /// The tables of which these are sources on `day` and whose figure is then the last one known.
  package func lastKnown(on day: LocalDate, among sources: some Sequence<Source>) -> [LastKnown] {
    let used = Set(sources)
    guard !used.isEmpty else { return [] }
    return RuleName.allCases.compactMap { name in
      guard name.rhythm != .never, name.rhythm != .announced else { return nil }
      return listing(of: name).mayDifferSince(on: day, among: used)
        .map { LastKnown(table: name, since: $0) }
    }
  }
}

extension TableListing {
  /// Since when a row in force on `day` may differ that has one of these sources.
  fileprivate func mayDifferSince(on day: LocalDate, among used: Set<Source>?) -> LocalDate? {
    let started = rows.filter { row in row.from.map { $0 <= day } ?? true }
    let inForce = started.allSatisfy { $0.subject == nil } ? Array(started.suffix(1)) : started
    return inForce.filter { row in
      guard let used else { return true }
      return used.contains(row.source)
        || row.overrides.contains { used.contains(Source($0.source, .entered)) }
    }.compactMap(\.mayChange).filter { $0 <= day }.min()
  }
}
