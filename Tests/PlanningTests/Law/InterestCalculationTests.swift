import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct InterestCalculationTests {
  private func calculate(
    _ cents: Int, _ from: String, _ to: String, _ kind: OwedRate.Kind
  ) throws -> InterestCalculation {
    // Agreed interest on interest, where the rate is agreed.
    let joining: OwedRate.Joining? = if case .fixed = kind { .year } else { nil }
    return try .of(
      InterestQuestion(
        principal: Money(cents: cents), from: day(from), to: day(to), kind: kind,
        yearLength: .always365, afterCheck: .refuse, joining: joining),
      law: .shipped)
  }

  /// BW 6:119 lid 3: over agreed interest no interest runs, unless that was agreed.
  @Test func agreedInterestIsSimpleUnlessItWasAgreedOtherwise() throws {
    func interest(_ joining: OwedRate.Joining?) throws -> InterestCalculation {
      try .of(
        InterestQuestion(
          principal: Money(cents: 500_000), from: day("2021-03-01"), to: day("2023-03-01"),
          kind: .fixed(Rate(percent: 6)), yearLength: .always365, afterCheck: .refuse,
          joining: joining), law: .shipped)
    }
    #expect(try interest(nil).interest.cents == 60_000)
    #expect(try interest(nil).segments.count == 1)
    #expect(try interest(.year).interest.cents == 61_800)
    #expect(try interest(.month).segments.count == 24)
  }

  /// I1, I2, I4, I6 published; I8, I11, I12 derived.
  @Test func theCasesOfLawJSON() throws {
    let cases = try LawCases.read().interest
    #expect(cases.map(\.id) == ["I1", "I2", "I4", "I6", "I8", "I11", "I12"])
    for item in cases {
      let kind = item.percent.map { OwedRate.Kind.fixed(Rate(percent: $0)) } ?? .statutory
      let result = try calculate(item.principalCents, item.from, item.to, kind)
      #expect(result.interest.cents == item.interestCents, "\(item.id), \(item.origin)")
      #expect(result.segments.map(\.days).reduce(0, +) == day(item.from).days(to: day(item.to)))
    }
  }

  @Test func segmentsOfTheExampleOfSchuldinfo_I1() throws {
    let result = try calculate(100_000, "2016-09-01", "2018-01-01", .statutory)
    #expect(result.segments.map(\.days) == [365, 122])
    #expect(result.segments.map(\.interest.cents) == [2_000, 682])
    #expect(result.segments.map(\.base.cents) == [100_000, 102_000])
    #expect(result.balance == Money(cents: 102_682))
  }

  @Test func segmentsAtAChangeOfRate_I2_shillinq() throws {
    let result = try calculate(1_000_000, "2025-12-17", "2026-01-16", .statutory)
    #expect(result.segments.map(\.days) == [15, 15])
    #expect(result.segments.map(\.interest.cents) == [2_466, 1_644])
    #expect(result.segments.map(\.rate.percentText) == ["6", "4"])
    #expect(result.segments.allSatisfy { $0.base.cents == 1_000_000 })
  }

  @Test func segmentsOfThePublishedCase_I4() throws {
    let result = try calculate(164_858, "2014-12-12", "2015-05-29", .statutory)
    #expect(result.segments.map(\.days) == [20, 148])
    #expect(result.segments.map(\.interest.cents) == [271, 1_337])
  }

  @Test func twoFullYearsCompound_I6_luxis() throws {
    let result = try calculate(500_000, "2021-03-01", "2023-03-01", .fixed(Rate(percent: 6)))
    #expect(result.segments.map(\.interest.cents) == [30_000, 31_800])
    #expect(result.segments.allSatisfy { $0.sources.isEmpty })
  }

  @Test func aFullLeapYearIsTheRateWhereTheYearHasItsOwnLength_I12() throws {
    let question = InterestQuestion(
      principal: Money(cents: 100_000), from: day("2024-01-01"), to: day("2025-01-01"),
      kind: .statutory, yearLength: .actual, afterCheck: .refuse)
    #expect(try InterestCalculation.of(question, law: .shipped).interest.cents == 7_000)
  }

  @Test func theYearRunsFromTheDayOfDefaultAlsoOnALeapDay() throws {
    let result = try calculate(100_000, "2024-02-29", "2025-03-02", .fixed(Rate(percent: 10)))
    #expect(result.segments.map(\.from.iso) == ["2024-02-29", "2025-03-01"])
    #expect(result.segments.map(\.base.cents) == [100_000, 110_027])
  }

  @Test func rowsWithOneRateAreOneSegment() throws {
    let result = try calculate(1_000_000, "2015-06-01", "2016-05-01", .commercial)
    #expect(result.segments.count == 1)
    #expect(result.segments[0].sources.count == 2)
  }

  @Test func aChangeOfRateOnTheAnniversaryIsOneBorder() throws {
    let result = try calculate(100_000, "2024-01-01", "2026-07-01", .statutory)
    #expect(result.segments.map(\.days) == [366, 365, 181])
    #expect(result.segments.map(\.rate.percentText) == ["7", "6", "4"])
  }

  @Test func noDaysNoInterest() throws {
    #expect(try calculate(100_000, "2026-01-01", "2026-01-01", .statutory).segments.isEmpty)
    #expect(try calculate(0, "2020-01-01", "2026-01-01", .statutory).interest == .zero)
  }

  @Test(arguments: [("2026-11-22", 0), ("2026-12-31", 0), ("2027-01-01", 0), ("2027-01-02", 1)])
  func pastTheNextChangeItIsRefusedOrTheLastKnown(_ end: String, assumed: Int) throws {
    let question = InterestQuestion(
      principal: Money(cents: 100_000), from: day("2026-06-01"), to: day(end),
      kind: .statutory, yearLength: .always365, afterCheck: .assume)
    let result = try InterestCalculation.of(question, law: .shipped)
    #expect(result.mayDifferSince == (assumed == 0 ? nil : day("2027-01-01")))
    #expect(result.segments.count == 1)
    #expect(result.segments[0].assumedFrom == (assumed == 0 ? nil : day("2027-01-01")))
    let error = LawError.rule(
      .mayDiffer(
        .statutoryInterest, on: day(end).adding(days: -1), since: day("2027-01-01")))
    if assumed == 0 {
      _ = try calculate(100_000, "2026-06-01", end, .statutory)
    } else {
      #expect(throws: error) { try calculate(100_000, "2026-06-01", end, .statutory) }
    }
  }

  @Test func aCorrectionReachesTheCalculation() throws {
    let override = Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.rate), from: day("2027-01-01"),
      value: .rate(Rate(percent: 5)), source: "Stb. 2026, 999")
    let law = try Law.shipped.adding([override])
    let question = InterestQuestion(
      principal: Money(cents: 365_000), from: day("2027-01-01"), to: day("2027-01-11"),
      kind: .statutory, yearLength: .always365, afterCheck: .refuse)
    let result = try InterestCalculation.of(question, law: law)
    #expect(result.interest.cents == 500)
    #expect(result.segments[0].sources.map(\.standing) == [.entered])
    #expect(result.mayDifferSince == nil)
  }

  @Test func whatCannotBeIsRefused() throws {
    #expect(throws: LawError.endBeforeStart(from: day("2026-02-01"), to: day("2026-01-31"))) {
      try calculate(100, "2026-02-01", "2026-01-31", .statutory)
    }
    #expect(throws: LawError.negativeAmount(.principal, Money(cents: -1))) {
      try calculate(-1, "2026-01-01", "2026-02-01", .statutory)
    }
    let tooLarge = Money.largest + Money(cents: 1)
    #expect(throws: LawError.amountTooLarge(.principal, tooLarge)) {
      try calculate(tooLarge.cents, "2026-01-01", "2026-02-01", .statutory)
    }
    let negative = Rate(partsPerMillion: -1)
    #expect(throws: LawError.negativeRate(negative)) {
      try calculate(100, "2026-01-01", "2026-02-01", .fixed(negative))
    }
    #expect(
      throws: LawError.rule(
        .beforeFirst(.statutoryInterest, on: day("1997-12-31"), first: day("1998-01-01")))
    ) { try calculate(100, "1997-12-31", "2026-01-01", .statutory) }
    #expect(throws: LawError.resultTooLarge) {
      try calculate(Money.largest.cents, "0001-01-01", "9999-12-31", .fixed(Rate(percent: 1_000)))
    }
  }

  @Test func theLastDayOfTheCalendarEnds() throws {
    let result = try calculate(100, "9990-06-01", "9999-12-31", .fixed(Rate(percent: 1)))
    #expect(result.segments.last?.to == day("9999-12-31"))
  }

  /// Without a change of rate or an anniversary in it, splitting a time changes the interest by at
  /// most the cent that rounds twice; with no rounding at all (whole cents a day) by nothing.
  @Test(arguments: UInt64(0)..<300)
  func partsOfATimeAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let principal = random.amount(upTo: 100_000_000)
    let start = day("2025-01-01").adding(days: .random(in: 0...100, using: &random))
    let middle = start.adding(days: .random(in: 0...130, using: &random))
    let end = middle.adding(days: .random(in: 0...130, using: &random))
    let whole = try calculate(principal.cents, start.iso, end.iso, .statutory)
    let first = try calculate(principal.cents, start.iso, middle.iso, .statutory)
    let second = try calculate(principal.cents, middle.iso, end.iso, .statutory)
    let difference = (first.interest + second.interest - whole.interest).cents
    #expect((-1...1).contains(difference))
    let exact = Money(cents: 36_500 * Int.random(in: 0...1_000, using: &random))
    let parts = try [(start, middle), (middle, end), (start, end)].map {
      try calculate(exact.cents, $0.iso, $1.iso, .fixed(Rate(percent: 1))).interest.cents
    }
    #expect(parts[0] + parts[1] == parts[2])
  }

  @Test(arguments: UInt64(0)..<200)
  func interestNeverFallsWithTimeOrPrincipal(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let principal = random.amount(upTo: 10_000_000)
    let from = day("1998-01-01").adding(days: .random(in: 0...9_000, using: &random))
    let end = from.adding(days: .random(in: 0...1_200, using: &random))
    let kind: OwedRate.Kind =
      Bool.random(using: &random) && from > day("2002-12-01") ? .commercial : .statutory
    let interest = try calculate(principal.cents, from.iso, end.iso, kind).interest
    let segments = try calculate(principal.cents, from.iso, end.iso, kind).segments
    #expect(segments.allSatisfy { $0.days > 0 })
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.to == $1.from })
    let later = try calculate(principal.cents, from.iso, end.adding(days: 1).iso, kind).interest
    let more = try calculate(principal.cents + 1, from.iso, end.iso, kind).interest
    #expect(interest <= later)
    #expect(interest <= more)
  }
}
