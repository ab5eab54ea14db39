import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct ExemptAmountTests {
  private func exempt(
    _ household: ExemptHousehold, year: Int, net: Int?, rent: Int?, on: String
  ) throws -> ExemptAmount {
    try .of(
      ExemptQuestion(
        household: household, taxableYear: Money(cents: year),
        netMonth: net.map { Money(cents: $0) }, rent: rent.map { Money(cents: $0) },
        on: day(on), afterCheck: .refuse),
      law: .shipped)
  }

  private func month(_ household: ExemptHousehold, _ year: Int) throws -> Int {
    try exempt(household, year: year, net: nil, rent: nil, on: "2026-01-01").month.cents
  }

  /// B1, B2, B6, B10 published; B3, B7, B11 derived.
  @Test func theCasesOfLawJSON() throws {
    let cases = try LawCases.read().exempt
    #expect(cases.map(\.id) == ["B1", "B2", "B3", "B6", "B7", "B10", "B11"])
    for item in cases {
      let household = try #require(ExemptHousehold(rawValue: item.household))
      #expect(try month(household, item.taxableYearCents) == item.monthCents, "\(item.id)")
    }
  }

  @Test(arguments: [
    (ExemptHousehold.single, 2_191_42), (.singleParent, 2_526_69), (.couple, 2_881_41),
    (.coupleWithChildren, 3_155_31),
  ])
  func theFourMaxima_B10(_ household: ExemptHousehold, _ cents: Int) throws {
    #expect(try month(household, 200_000_00) == cents)
  }

  /// Where the formula has a top of its own it is the statutory maximum, to the cent; so formula,
  /// parameters and maxima belong together.
  @Test(arguments: [
    (ExemptHousehold.single, "2026-01-01", 0), (.couple, "2026-01-01", 0),
    (.single, "2026-07-01", 0), (.couple, "2026-07-01", 1),
  ])
  func theFormulaReachesTheMaximum(
    _ household: ExemptHousehold, _ on: String, within cents: Int
  ) throws {
    let result = try exempt(household, year: 900_000_00, net: nil, rent: nil, on: on)
    let formula = result.parts.filter { $0.kind != .aboveMaximum }.map(\.amount).sum()
    let value = try exemptAmountMaxima.row(on: day(on)).value
    let most = household == .single ? value.single : value.couple
    #expect(abs((formula - most).cents) <= cents)
  }

  /// One income reaches the maxima of both households with children (law-nl.md 5.3).
  @Test func oneIncomeReachesBothMaximaWithChildren() throws {
    let income = 82_388_00
    #expect(abs(try month(.singleParent, income) - 2_526_69) <= 1)
    #expect(abs(try month(.coupleWithChildren, income) - 3_155_31) <= 1)
  }

  @Test func partsOfTheSingleParent_B7() throws {
    let result = try exempt(
      .singleParent, year: 36_000_00, net: nil, rent: nil, on: "2026-01-01")
    #expect(result.parts.map(\.kind) == [.norm, .health, .rent, .children])
    #expect(result.parts.map(\.amount.cents) == [1_331_43, 71_67, 82_50, 39_67])
  }

  /// Derived from the formula by hand: below, on and above the threshold of the child budget.
  @Test(arguments: [
    (39_141_00, 2_149_72), (39_142_00, 2_149_75), (50_000_00, 2_541_82), (20_000_00, 1_902_02),
  ])
  func aCoupleWithChildren(_ year: Int, _ cents: Int) throws {
    #expect(try month(.coupleWithChildren, year) == cents)
  }

  @Test func atLeastFivePercentOfTheIncomeGoesToTheCreditors() throws {
    let result = try exempt(
      .single, year: 14_000_00, net: 1_200_00, rent: nil, on: "2026-01-01")
    #expect(result.month == Money(cents: 1_140_00))
    #expect(result.parts.last?.kind == .aboveShareOfIncome)
    let rich = try exempt(.single, year: 14_000_00, net: 1_500_00, rent: nil, on: "2026-01-01")
    #expect(rich.month == Money(cents: 1_331_43))
  }

  /// Rv 475da lid 5 (text of 2026-01-01): only what lies above the rent ceiling and ten percent,
  /// 1,026.22.
  @Test(arguments: [
    (200_00, 0), (932_93, 0), (1_000_00, 0), (1_026_22, 0), (1_026_23, 1), (1_100_00, 73_78),
    (1_200_00, 173_78), (1_500_00, 473_78),
  ])
  func aHighRentCanAddOnRequest(_ rent: Int, _ more: Int) throws {
    let result = try exempt(.single, year: 20_000_00, net: nil, rent: rent, on: "2026-01-01")
    #expect(result.onRequestForRent == Money(cents: more))
    #expect(result.month == Money(cents: 1_331_43))
  }

  @Test func withoutAnAddressThereIsNoRent() throws {
    let result = try exempt(
      .noKnownAddress, year: 0, net: nil, rent: 900_00, on: "2026-07-01")
    #expect(result.month == Money(cents: 963_20))
    #expect(result.onRequestForRent == nil)
  }

  @Test(arguments: ["2026-06-30", "2026-07-01"])
  func theHalfYearDecides(_ on: String) throws {
    let result = try exempt(.single, year: 20_000_00, net: nil, rent: nil, on: on)
    #expect(result.month.cents == (on == "2026-06-30" ? 1_331_43 : 1_348_49))
    #expect(result.sources.contains { $0.standing == .derived } == (on == "2026-07-01"))
  }

  @Test func whatCannotBeIsRefused() throws {
    #expect(throws: LawError.negativeAmount(.income, Money(cents: -1))) {
      try exempt(.single, year: -1, net: nil, rent: nil, on: "2026-01-01")
    }
    #expect(throws: LawError.negativeAmount(.rent, Money(cents: -1))) {
      try exempt(.single, year: 0, net: nil, rent: -1, on: "2026-01-01")
    }
    #expect(throws: LawError.negativeAmount(.netIncome, Money(cents: -1))) {
      try exempt(.single, year: 0, net: -1, rent: nil, on: "2026-01-01")
    }
    #expect(
      throws: LawError.rule(
        .beforeFirst(.exemptAmount, on: day("2025-12-31"), first: day("2026-01-01")))
    ) { try exempt(.single, year: 0, net: nil, rent: nil, on: "2025-12-31") }
  }

  @Test(arguments: UInt64(0)..<300)
  func neverFallsWithIncomeAndPartsAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let household = try #require(ExemptHousehold.allCases.randomElement(using: &random))
    let borders = [23_425_00, 29_736_00, 31_500_00, 39_141_00, 55_887_00, 71_439_00, 82_388_00]
    let year =
      Bool.random(using: &random)
      ? (borders.randomElement(using: &random) ?? 0) + .random(in: -1...1, using: &random)
      : .random(in: 0...12_000_000, using: &random)
    let result = try exempt(household, year: year, net: nil, rent: nil, on: "2026-01-01")
    #expect(result.parts.map(\.amount).sum() == result.month)
    #expect(try result.month.cents <= month(household, year + 1))
    #expect(try result.month.cents <= month(household, year + 100_000))
    let net = Money(cents: .random(in: 0...400_000, using: &random))
    let limited = try exempt(household, year: year, net: net.cents, rent: nil, on: "2026-01-01")
    #expect(limited.month <= result.month && limited.month <= net)
    #expect(limited.parts.map(\.amount).sum() == limited.month)
  }
}
