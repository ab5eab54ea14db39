import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct LowerBoundTests {
  private let today = LocalDate.day("2026-11-21")

  private func bound(_ debt: Debt) throws -> LowerBound? {
    try LowerBound.of(Claim(debt), on: today, law: .shipped)
  }

  private func bound(
    _ owed: Int, minimum: Int?, months: Int?, kind: Debt.Kind = .other
  ) throws -> Int? {
    var debt = Debt.example("d1", owed: owed, kind: kind)
    debt.minimum = minimum.map { Money(cents: $0) }
    debt.maximumMonths = months
    return try bound(debt)?.amount.cents
  }

  @Test func theHigherOfMinimumAndMonthsDecides() throws {
    #expect(try bound(100_000, minimum: nil, months: nil) == nil)
    #expect(try bound(100_000, minimum: 2_500, months: nil) == 2_500)
    #expect(try bound(100_000, minimum: nil, months: 12) == 8_334)
    #expect(try bound(100_000, minimum: 2_500, months: 12) == 8_334)
    #expect(try bound(100_000, minimum: 9_000, months: 12) == 9_000)
    #expect(try bound(100_000, minimum: nil, months: 600) == 167)
    #expect(try bound(2_000, minimum: 2_500, months: nil) == 2_000)
    #expect(try bound(0, minimum: 2_500, months: 12) == nil)
  }

  @Test func whatThePersonKnowsGoesBeforeTheRule() throws {
    #expect(try bound(110_000, minimum: 3_000, months: nil, kind: .fine) == 3_000)
  }

  /// cjib.nl: below 120 euro 3 months, below 300 euro 6, and so on; from 75 euro.
  @Test(arguments: [
    (7_499, 7_499), (7_500, 2_500), (11_999, 4_000), (12_000, 2_000), (29_999, 5_000),
    (30_000, 3_334), (44_999, 5_000), (45_000, 3_750), (110_000, 9_167), (124_999, 10_417),
    (125_000, 6_945), (199_999, 11_112), (200_000, 8_334), (300_000, 10_000), (400_000, 11_112),
  ])
  func aFineHasMonthsByItsSize(owed: Int, expected: Int) throws {
    let found = try #require(try bound(.example("d1", owed: owed, kind: .fine)))
    #expect(found.amount == Money(cents: expected))
    #expect(found.isAssumed)
    #expect(!found.sources.isEmpty)
  }

  /// Leidraad 25.5 (12 months) and 79.7 (20 euro, 24 months); WSF 6.9 (5 euro, 35 years).
  @Test(arguments: [
    (Debt.Kind.tax, 90_000, 7_500), (.allowanceRepayment, 48_000, 2_000),
    (.allowanceRepayment, 48_001, 2_001), (.allowanceRepayment, 1_500, 1_500),
    (.studentLoan, 100_000, 500), (.studentLoan, 1_000_000, 2_381),
  ])
  func creditorsWithAPolicyHaveABound(kind: Debt.Kind, owed: Int, expected: Int) throws {
    #expect(try bound(.example("d1", owed: owed, kind: kind))?.amount.cents == expected)
  }

  @Test func atTheBailiffNoRuleOfTheFineHolds() throws {
    for (stage, holds) in [
      (Debt.Stage.collector, true), (.bailiff, false), (.writ, false), (.seizure, false),
    ] {
      let fine = Debt.example("d1", owed: 110_000, kind: .fine, stage: stage)
      #expect((try bound(fine) != nil) == holds, "\(stage)")
    }
    #expect(try bound(.example("d1", owed: 90_000, kind: .tax, stage: .seizure)) == nil)
    #expect(try bound(.example("d1", owed: 90_000, kind: .tax, stage: .writ)) != nil)
  }

  @Test func aRunningArrangementHasNoBoundOfItsOwn() throws {
    let running = Debt.example(
      "d1", owed: 90_000, kind: .tax,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 100), dueDay: nil, from: nil, isKept: true))
    #expect(try bound(running) == nil)
  }

  /// A correction counts whether the rule has bands or not, from its first day.
  @Test(arguments: [
    ("taxInstalments", Debt.Kind.tax, FactKey(.longest), 3_750),
    ("trafficFine", .fine, FactKey(.longest), 3_750),
    ("trafficFine", .fine, FactKey(.longest, band: 4), 3_750),
    ("trafficFine", .fine, FactKey(.longest, band: 5), 7_500),
  ])
  func anOwnFigureOfTheLawIsUsed(
    subject: String, kind: Debt.Kind, fact: FactKey, expected: Int
  ) throws {
    let law = try Law.shipped.adding([
      Override(
        table: .creditorTerms, subject: subject, fact: fact, from: today,
        value: .span(.months(24)), source: "brief")
    ])
    let claim = Claim(.example("d1", owed: 90_000, kind: kind))
    #expect(try LowerBound.of(claim, on: today, law: law)?.amount == Money(cents: expected))
    let before = today.adding(days: -1)
    #expect(try LowerBound.of(claim, on: before, law: law)?.amount == Money(cents: 7_500))
  }

  @Test func aBandThatIsNotThereTakesNoFigure() {
    #expect(throws: OverrideError.self) {
      try Law.shipped.adding([
        Override(
          table: .creditorTerms, subject: "taxInstalments", fact: FactKey(.longest, band: 1),
          from: today, value: .span(.months(24)), source: "brief")
      ])
    }
  }
}
