import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct SettlementTests {
  private let today = LocalDate.day("2026-11-21")

  private func settlement(
    _ sum: Int?, capacity: Int = 0, _ debts: [(owed: Int, rank: Debt.Rank)]
  ) throws -> Settlement? {
    let debts = debts.enumerated().map { index, facts in
      var debt = Debt.example("d\(index + 1)", owed: facts.owed)
      debt.rank = facts.rank
      return debt
    }
    return try Settlement.of(
      .supposed(.example(capacity: capacity, debts: debts), on: today, law: .shipped),
      sum: sum.map { Money(cents: $0) })
  }

  /// law-nl D5 and D6, derived there from Fw 349 lid 2.
  @Test func preferentClaimsGetTwiceThePercentage() throws {
    let offer = try #require(
      try settlement(90_000, [(200_000, .preferent), (800_000, .concurrent)]))
    #expect(offer.shares.map(\.amount.cents) == [30_000, 60_000])
    #expect(offer.shares.map(\.kind) == [.settlement, .settlement])
    #expect(offer.concurrentShare == Rate(hundredthsOfPercent: 750))
    let border = try #require(
      try settlement(100_000, [(50_000, .preferent), (100_000, .concurrent)]))
    #expect(border.shares.map(\.amount.cents) == [50_000, 50_000])
  }

  @Test func eighteenMonthsOfCapacityAreDivided() throws {
    let offer = try #require(
      try settlement(nil, capacity: 6_000, [(200_000, .concurrent), (300_000, .concurrent)]))
    #expect(offer.origin == .capacity(monthly: Money(cents: 6_000), months: 18))
    #expect(offer.total == Money(cents: 108_000))
    #expect(offer.shares.map(\.amount.cents) == [43_200, 64_800])
    #expect(offer.waived == Money(cents: 392_000))
  }

  @Test func securedClaimsStayApart() throws {
    let offer = try #require(
      try settlement(10_000, [(50_000, .secured), (50_000, .concurrent)]))
    #expect(offer.secured == [ID("d1")])
    #expect(offer.shares.map(\.debt) == [ID("d2")])
    #expect(offer.total == Money(cents: 10_000))
    #expect(try settlement(10_000, [(50_000, .secured)]) == nil)
  }

  @Test func nothingIsNoOffer() throws {
    #expect(try settlement(nil, capacity: 0, [(100, .concurrent)]) == nil)
    #expect(try settlement(10_000, []) == nil)
    #expect(try settlement(1, [(100, .concurrent)])?.total == Money(cents: 1))
  }

  @Test func everySumIsExact() throws {
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let debts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (
          owed: Money.awkward(using: &random).cents,
          rank: Debt.Rank.allCases.randomElement(using: &random) ?? .concurrent
        )
      }
      let sum = Int.random(in: 1...1_000_000, using: &random)
      guard let offer = try settlement(sum, debts) else { continue }
      let owed = offer.shares.map(\.owed).sum()
      #expect(offer.total == min(Money(cents: sum), owed), "seed \(seed)")
      for share in offer.shares {
        #expect(.zero <= share.amount && share.amount <= share.owed, "seed \(seed)")
      }
    }
  }
}
