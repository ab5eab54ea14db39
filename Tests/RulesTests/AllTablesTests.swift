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
    #expect(days.allSatisfy { $0 <= listing.checkedThrough })
    for (row, next) in zip(listing.rows, listing.rows.dropFirst()) {
      guard let through = row.through, let from = row.from, let nextDay = next.from else {
        continue
      }
      #expect(from <= through && through < nextDay)
    }
  }

  @Test(arguments: RuleName.allCases)
  func rowsBySubjectHaveEachSubjectOnce(_ name: RuleName) {
    let subjects = Law.shipped.listing(of: name).rows.compactMap(\.subject)
    #expect(Set(subjects).count == subjects.count)
  }

  @Test(arguments: RuleName.allCases)
  func everyTableWasCheckedThroughTheSameDay(_ name: RuleName) {
    #expect(Law.shipped.listing(of: name).checkedThrough.iso == "2026-11-21")
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
    for protection in Protection.allCases {
      _ = try law.protections.answer(for: protection, on: day, afterCheck: .refuse)
    }
  }

  @Test func tablesBySubjectSayWhenTheyWereNotChecked() throws {
    let table = Law.shipped.limitation
    let after = table.checkedThrough.adding(days: 1)
    let error = RuleError.notChecked(.limitation, on: after, through: table.checkedThrough)
    #expect(throws: error) {
      try table.answer(for: .contract, on: after, afterCheck: .refuse)
    }
    #expect(try table.answer(for: .contract, on: after, afterCheck: .assume).isAssumed)
    let onTheDay = try table.answer(
      for: .contract, on: table.checkedThrough, afterCheck: .refuse)
    #expect(!onTheDay.isAssumed)
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
  }
}

/// Both sides of every border day: the day before a row has the row before it (or an error), its
/// first day has the row itself; the checked day is known, the day after is not, or assumed.
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
    #expect(try !table.rowOrAssumed(on: row.from).isAssumed, sourceLocation: location)
    let last =
      row.through
      ?? (index + 1 < table.rows.count
        ? table.rows[index + 1].from.adding(days: -1) : table.checkedThrough)
    #expect(try table.row(on: last) == row, sourceLocation: location)
    guard row.through != nil || index + 1 == table.rows.count else { continue }
    let after = last.adding(days: 1)
    guard index + 1 == table.rows.count || table.rows[index + 1].from > after else { continue }
    #expect(
      throws: RuleError.notChecked(table.name, on: after, through: last), sourceLocation: location
    ) { try table.row(on: after) }
    let assumed = try table.rowOrAssumed(on: after)
    #expect(assumed.isAssumed && assumed.row == row, sourceLocation: location)
  }
}
