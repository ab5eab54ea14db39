import Domain
import Rules
import Testing

@Suite struct OverrideTests {
  private func day(_ iso: String) throws -> LocalDate { try #require(LocalDate(iso: iso)) }

  private func rate(_ percent: Int, from: String) throws -> Override {
    Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.rate), from: try day(from),
      value: .rate(Rate(percent: percent)), source: "Staatsblad 2026, 999")
  }

  @Test func aNewRateHoldsFromItsDayAndIsShown() throws {
    let new = try rate(5, from: "2027-01-01")
    let table = try statutoryInterest.adding([new])
    let before = try table.rowOrAssumed(on: day("2026-12-31"))
    #expect(before.row.value == Rate(percent: 4))
    #expect(before.mayDifferSince == nil && before.overrides.isEmpty)
    let after = try table.answer(on: day("2027-01-01"), afterCheck: .refuse)
    #expect(after.row.value == Rate(percent: 5))
    #expect(after.overrides == [new])
    #expect(after.row.sources == [Source("Staatsblad 2026, 999", .entered)])
    // His figure is as new as its day: it holds until the next change after it.
    #expect(after.row.mayChange == (try day("2027-07-01")))
  }

  @Test func aCorrectedRowKeepsItsBorders() throws {
    let table = try statutoryInterest.adding([rate(9, from: "2024-01-01")])
    #expect(table.rows.count == statutoryInterest.rows.count)
    #expect(try table.row(on: day("2023-12-31")).value == Rate(percent: 6))
    #expect(try table.row(on: day("2024-12-31")).value == Rate(percent: 9))
    #expect(try table.row(on: day("2025-01-01")).value == Rate(percent: 6))
  }

  @Test func anInsertedRowEndsWhereTheNextBegins() throws {
    let table = try statutoryInterest.adding([rate(9, from: "2024-03-01")])
    #expect(try table.row(on: day("2024-02-29")).value == Rate(percent: 7))
    #expect(try table.row(on: day("2024-03-01")).value == Rate(percent: 9))
    #expect(try table.row(on: day("2025-01-01")).overrides.isEmpty)
  }

  @Test func aGapIsFilledOnlyByWhatTheUserFound() throws {
    func change(_ from: String) throws -> Override {
      Override(
        table: .exemptAmountMaxima, subject: nil, fact: FactKey(.single), from: try day(from),
        value: .money(Money(cents: 2_000_00)), source: "letter of the bailiff")
    }
    let inGap = try exemptAmountMaxima.adding([change("2024-01-01")])
    #expect(try inGap.row(on: day("2024-06-30")).value.single == Money(cents: 2_000_00))
    // The half-year after it has its own figure, which was not found.
    let later = try inGap.rowOrAssumed(on: day("2025-06-30"))
    #expect(later.row.value.single == Money(cents: 2_000_00))
    #expect(later.mayDifferSince == (try day("2024-07-01")))
    #expect(try inGap.row(on: day("2025-07-01")).value.single == Money(cents: 2_093_67))
    #expect(throws: RuleError.self) { try inGap.row(on: day("2023-12-31")) }
    let inRow = try exemptAmountMaxima.adding([change("2023-03-01")])
    #expect(try inRow.row(on: day("2023-06-30")).value.single == Money(cents: 2_000_00))
    #expect(throws: RuleError.self) { try inRow.row(on: day("2023-07-01")) }
  }

  @Test func theLaterOfTwoForOneDayHolds() throws {
    let table = try statutoryInterest.adding([
      rate(5, from: "2027-01-01"), rate(6, from: "2027-01-01"),
    ])
    let row = try table.row(on: day("2027-01-01"))
    #expect(row.value == Rate(percent: 6))
    #expect(row.overrides.count == 1)
  }

  @Test func oneFigureOfManyIsCorrectedAndKeepsTheOthers() throws {
    let fact = try #require(FactKey(text: "rate.2"))
    let change = Override(
      table: .collectionCosts, subject: nil, fact: fact, from: try day("2027-01-01"),
      value: .rate(Rate(percent: 8)), source: "Stb. 2026, 1")
    let law = try Law.shipped.adding([change])
    let row = try law.collectionCosts.row(on: day("2027-01-01"))
    #expect(row.value.bands.map(\.rate.percentText) == ["15", "8", "5", "1", "0.5"])
    #expect(row.value.minimum == Money(cents: 4_000))
    #expect(row.sources.map(\.standing) == [.published, .entered])
    let listed = law.listing(of: .collectionCosts).rows
    #expect(listed.map(\.overrides.count) == [0, 1])
  }

  @Test func aRowBySubjectIsCorrectedFromItsDay() throws {
    let change = Override(
      table: .creditorTerms, subject: "taxShortDeferral", fact: FactKey(.debtBelow),
      from: try day("2026-09-01"), value: .money(Money(cents: 25_000_00)), source: "letter")
    let table = try creditorTerms.adding([change])
    func limit(_ iso: String) throws -> Money? {
      try table.answer(for: .taxShortDeferral, on: day(iso), afterCheck: .refuse)
        .row.value.debtBelow
    }
    #expect(try limit("2026-08-31") == Money(cents: 20_000_00))
    #expect(try limit("2026-09-01") == Money(cents: 25_000_00))
    let listed = table.listing.rows.filter { $0.subject == .creditorTerms(.taxShortDeferral) }
    #expect(listed.map { $0.from?.iso } == [nil, "2026-09-01"])
  }

  @Test func whatDoesNotFitIsRefusedWithFacts() throws {
    let tooEarly = try rate(5, from: "1997-12-31")
    let first = statutoryInterest.rows.first?.from
    #expect(throws: OverrideError.beforeFirst(tooEarly, first: first)) {
      try Law.shipped.adding([tooEarly])
    }
    let amount = Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.rate), from: try day("2027-01-01"),
      value: .money(.zero), source: "x")
    #expect(throws: OverrideError.wrongKind(amount)) { try Law.shipped.adding([amount]) }
    let unknown = Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.minimum),
      from: try day("2027-01-01"), value: .money(.zero), source: "x")
    #expect(throws: OverrideError.unknownFact(unknown, known: [FactKey(.rate)])) {
      try Law.shipped.adding([unknown])
    }
    let nobody = Override(
      table: .legalRank, subject: "nobody", fact: FactKey(.rank), from: try day("2026-01-01"),
      value: .rank(.preferent), source: "x")
    #expect(throws: OverrideError.unknownSubject(nobody)) { try Law.shipped.adding([nobody]) }
    let holiday = Override(
      table: .bankHolidays, subject: "labourDay", fact: FactKey(.day),
      from: try day("2026-01-01"), value: .dayRule(.kingsDay), source: "x")
    #expect(throws: OverrideError.wrongKind(holiday)) { try Law.shipped.adding([holiday]) }
  }

  /// Every figure that is listed can be typed again as a correction, lists excepted.
  @Test(arguments: RuleName.allCases)
  func everyListedFigureCanBeCorrectedByItsName(_ name: RuleName) throws {
    for row in Law.shipped.listing(of: name).rows {
      for fact in row.facts {
        #expect(FactKey(text: fact.key.text) == fact.key)
        let change = Override(
          table: name, subject: row.subject?.text, fact: fact.key,
          from: row.from ?? LocalDate(dayNumber: 0), value: fact.quantity, source: "the same")
        switch fact.key.name {
        case .consequence, .protection, .day:
          #expect(throws: OverrideError.wrongKind(change)) { try Law.shipped.adding([change]) }
        default:
          _ = try Law.shipped.adding([change])
        }
      }
    }
  }

  @Test(arguments: ["", "rate.", "rate.0", "rate.-1", "rate.1.2", "nothing", "rate.x"])
  func aNameThatIsNoFigureIsRefused(_ text: String) {
    #expect(FactKey(text: text) == nil)
  }
}
