import Domain
import Rules
import Testing

/// What holds for every table, whatever its figures.
@Suite struct AllTablesTests {
  @Test func everyNameHasOneTable() {
    #expect(Law.shipped.listings.map(\.name) == RuleName.allCases)
    #expect(Set(FactName.allCases.map(\.rawValue)).count == FactName.allCases.count)
  }

  @Test(arguments: RuleName.allCases)
  func everyRowHasFiguresAndASource(_ name: RuleName) {
    let listing = Law.shipped.listing(of: name)
    #expect(!listing.rows.isEmpty)
    for row in listing.rows {
      #expect(!row.source.citation.isEmpty)
      #expect(row.source.standing != .entered)
      #expect(row.overrides.isEmpty)
      #expect((row.from == nil) != (row.subject == nil))
      // A protection may have no term of its own: it is then a rule without a figure.
      #expect(!row.facts.isEmpty || name == .protections)
    }
  }

  @Test(arguments: RuleName.allCases)
  func rowsByDayAreInOrderWithoutRepeats(_ name: RuleName) {
    let listing = Law.shipped.listing(of: name)
    let days = listing.rows.compactMap(\.from)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    #expect(days.allSatisfy { $0 <= listing.checkedOn })
    for (row, next) in zip(listing.rows, listing.rows.dropFirst()) {
      guard let end = row.mayChange, let from = row.from, let nextDay = next.from else {
        continue
      }
      #expect(from < end && end <= nextDay)
    }
  }

  @Test(arguments: RuleName.allCases)
  func rowsBySubjectHaveEachSubjectOnce(_ name: RuleName) {
    let subjects = Law.shipped.listing(of: name).rows.compactMap(\.subject)
    #expect(Set(subjects).count == subjects.count)
  }

  @Test(arguments: RuleName.allCases)
  func everyTableSaysWhenItCanChange(_ name: RuleName) {
    let listing = Law.shipped.listing(of: name)
    #expect(["2026-11-21", "2026-11-29"].contains(listing.checkedOn.iso))
    switch name.rhythm {
    case .never, .announced: #expect(listing.mayChange == nil)
    case .yearly, .halfYearly: #expect(listing.mayChange?.iso == "2027-01-01")
    }
  }

  @Test func figuresChangeOnTheFirstOfJanuaryAndJuly() throws {
    func next(_ rhythm: ChangeRhythm, after day: String) throws -> String? {
      rhythm.next(after: try #require(LocalDate(iso: day)))?.iso
    }
    for (day, yearly, halfYearly) in [
      ("2026-06-30", "2027-01-01", "2026-07-01"), ("2026-07-01", "2027-01-01", "2027-01-01"),
      ("2026-12-31", "2027-01-01", "2027-01-01"), ("2027-01-01", "2028-01-01", "2027-07-01"),
    ] {
      #expect(try next(.yearly, after: day) == yearly)
      #expect(try next(.halfYearly, after: day) == halfYearly)
      #expect(try next(.announced, after: day) == nil)
      #expect(try next(.never, after: day) == nil)
    }
  }

  @Test func everySubjectThatCanBeAskedHasARow() throws {
    let law = Law.shipped
    let day = try #require(LocalDate(iso: "2026-11-21"))
    for claim in LimitationClaim.allCases {
      _ = try law.limitation.answer(for: claim, on: day, afterCheck: .refuse)
    }
    for claim in RankedClaim.allCases {
      _ = try law.legalRank.answer(for: claim, on: day, afterCheck: .refuse)
    }
    for name in CreditorTermsName.allCases {
      _ = try law.creditorTerms.answer(for: name, on: day, afterCheck: .refuse)
    }
    for cause in UrgentCause.allCases {
      _ = try law.urgentDebts.answer(for: cause, on: day, afterCheck: .refuse)
    }
    for line in PlausibleLine.allCases {
      _ = try law.plausibleBands.answer(for: line, on: day, afterCheck: .refuse)
    }
    for protection in Protection.allCases {
      _ = try law.protections.answer(for: protection, on: day, afterCheck: .refuse)
    }
  }

  @Test func tablesBySubjectSaySinceWhenTheyMayDiffer() throws {
    let table = Law.shipped.creditorTerms
    let change = try #require(LocalDate(iso: "2027-01-01"))
    #expect(throws: RuleError.mayDiffer(.creditorTerms, on: change, since: change)) {
      try table.answer(for: .anyOther, on: change, afterCheck: .refuse)
    }
    let assumed = try table.answer(for: .anyOther, on: change, afterCheck: .assume)
    #expect(assumed.mayDifferSince == change)
    let before = change.adding(days: -1)
    #expect(
      try table.answer(for: .anyOther, on: before, afterCheck: .refuse).mayDifferSince == nil)
  }

  /// A change of a law is published long before it holds: no day makes such a table worthless.
  @Test(arguments: RuleName.allCases)
  func whatHasNoDayOfChangeHoldsAlways(_ name: RuleName) throws {
    let law = Law.shipped
    let day = try #require(LocalDate(iso: "2099-12-31"))
    let known = law.lastKnown(on: day, of: [name])
    switch name.rhythm {
    case .never, .announced: #expect(known.isEmpty)
    case .yearly, .halfYearly: #expect(known.map(\.since.iso) == ["2027-01-01"])
    }
  }

  @Test func bothSidesOfEveryBorderDay() throws {
    let law = Law.shipped
    try expectBorders(law.statutoryInterest)
    try expectBorders(law.commercialInterest)
    try expectBorders(law.creditMaximum)
    try expectBorders(law.taxInterest)
    try expectBorders(law.collectionCosts)
    try expectBorders(law.collectionCostsVAT)
    try expectBorders(law.collectionCostsStacking)
    try expectBorders(law.exemptAmountParameters)
    try expectBorders(law.exemptAmountMaxima)
    try expectBorders(law.socialAssistance)
    try expectBorders(law.fineIncreases)
    try expectBorders(law.fineAdministrationFee)
    try expectBorders(law.governmentReminder)
    try expectBorders(law.courtFees)
    try expectBorders(law.livingReference)
    try expectBorders(law.officialMinimum)
    try expectBorders(law.offerLimits)
  }
}

/// Both sides of every border day: the day before a row has the row before it (or an error), its
/// first day has the row itself; before the next possible change it is valid, from then on it is the
/// last one known.
private func expectBorders<Value>(
  _ table: DatedTable<Value>, at location: SourceLocation = #_sourceLocation
) throws {
  let first = try #require(table.rows.first)
  let dayBefore = first.from.adding(days: -1)
  let beforeFirst = RuleError.beforeFirst(table.name, on: dayBefore, first: first.from)
  #expect(throws: beforeFirst, sourceLocation: location) { try table.row(on: dayBefore) }
  #expect(throws: beforeFirst, sourceLocation: location) { try table.rowOrAssumed(on: dayBefore) }

  for (index, row) in table.rows.enumerated() {
    #expect(try table.row(on: row.from) == row, sourceLocation: location)
    #expect(
      try table.rowOrAssumed(on: row.from).mayDifferSince == nil, sourceLocation: location)
    let isNewest = index + 1 == table.rows.count
    let end = row.mayChange ?? (isNewest ? nil : table.rows[index + 1].from)
    let last = end?.adding(days: -1) ?? row.from.adding(days: 10_000)
    #expect(try table.row(on: last) == row, sourceLocation: location)
    guard let end, isNewest || table.rows[index + 1].from > end else { continue }
    #expect(
      throws: RuleError.mayDiffer(table.name, on: end, since: end), sourceLocation: location
    ) { try table.row(on: end) }
    let known = try table.rowOrAssumed(on: end.adding(days: 10))
    #expect(known.mayDifferSince == end && known.row == row, sourceLocation: location)
  }
}
