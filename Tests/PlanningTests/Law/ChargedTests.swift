import Domain
import Planning
import Rules
import Testing

@Suite struct ChargedRateTests {
  private func compare(_ hundredths: Int, isTrade: Bool, _ on: String) throws -> ChargedRate {
    try .of(Rate(hundredthsOfPercent: hundredths), isTrade: isTrade, on: day(on), law: .shipped)
  }

  /// I15: a consumer is charged the commercial rate of 10.40 %.
  @Test func aConsumerChargedTheCommercialRate_I15() throws {
    let four = Rate(percent: 4)
    #expect(
      try compare(1040, isTrade: false, "2026-07-01") == .commercialToConsumer(statutory: four))
    #expect(try compare(1040, isTrade: false, "2026-06-30") == .aboveStatutory(four))
    #expect(
      try compare(1015, isTrade: false, "2026-06-30") == .commercialToConsumer(statutory: four))
  }

  @Test(arguments: [(400, true), (0, true), (401, false)])
  func theStatutoryRateIsTheBorder(_ hundredths: Int, isWithin: Bool) throws {
    let expected: ChargedRate =
      isWithin ? .withinStatutory(Rate(percent: 4)) : .aboveStatutory(Rate(percent: 4))
    #expect(try compare(hundredths, isTrade: false, "2026-11-21") == expected)
  }

  @Test func aTradeDebtOwesTheCommercialRate() throws {
    let rate = Rate(hundredthsOfPercent: 1040)
    #expect(try compare(1040, isTrade: true, "2026-11-21") == .withinStatutory(rate))
    #expect(try compare(1041, isTrade: true, "2026-11-21") == .aboveStatutory(rate))
  }
}

@Suite struct StackedCostsTests {
  private func stacked(
    _ items: [(String, Int, Int)], ownLetters: Bool = false
  ) throws -> [StackedCosts] {
    try StackedCosts.of(
      items.map {
        .init(
          due: day($0.0), principal: Money(cents: $0.1), charged: Money(cents: $0.2),
          hasOwnLetter: ownLetters)
      }, law: .shipped, afterCheck: .refuse)
  }

  /// law-nl-2.md 1.2: 140 in six months at most, where each instalment had a letter of its own.
  @Test(arguments: [(3, nil), (4, 20_00), (6, 100_00)])
  func ownLettersAllowUpTo140(count: Int, excess: Int?) throws {
    let items = (1...count).map { ("2026-0\($0)-01", 60_00, 40_00) }
    #expect(try stacked(items, ownLetters: true).last?.excess.cents == excess)
    #expect(try stacked(items).last?.excess.cents == count * 40_00 - max(40_00, count * 9_00))
    let large = (1...count).map { ("2026-0\($0)-01", 266_67 + 100_00, 55_00) }
    #expect(try stacked(large, ownLetters: true).isEmpty)
  }

  /// law-nl.md 2.6, tool rule: three times 40 over three instalments of 60 is 80 above the most.
  @Test func fortyForEachInstalmentStacks() throws {
    let found = try stacked([
      ("2026-03-01", 60_00, 40_00), ("2026-01-01", 60_00, 40_00), ("2026-02-01", 60_00, 40_00),
    ])
    #expect(found.map(\.excess.cents) == [40_00, 80_00])
    #expect(found.last?.most == Money(cents: 40_00))
    #expect(found.last?.from == day("2026-01-01"))
  }

  @Test func theScaleOverTheSumIsAllowed() throws {
    let found = try stacked([("2026-01-01", 300_00, 45_00), ("2026-02-01", 300_00, 45_00)])
    #expect(found.isEmpty)
    #expect(try stacked([("2026-01-01", 300_00, 45_00), ("2026-02-01", 300_00, 45_01)]).count == 1)
  }

  @Test(arguments: [("2026-06-30", 1), ("2026-07-01", 0)])
  func theWindowIsSixMonths(_ second: String, count: Int) throws {
    #expect(try stacked([("2026-01-01", 60_00, 40_00), (second, 60_00, 40_00)]).count == count)
  }

  @Test func beforeTheRuleNothingStacks() throws {
    #expect(try stacked([("2024-09-29", 60_00, 40_00), ("2024-09-30", 60_00, 40_00)]).isEmpty)
    #expect(try stacked([("2024-10-01", 60_00, 40_00), ("2024-10-02", 60_00, 40_00)]).count == 1)
  }

  @Test func oneInstalmentAloneDoesNotStack() throws {
    #expect(try stacked([("2026-01-01", 60_00, 80_00)]).isEmpty)
  }
}
