import Domain
import Planning
import TestSupport
import Testing

@Suite struct SplitTests {
  /// Amounts in cents; the limit of a part is its weight unless given.
  private func shares(_ amount: Int, over weights: [Int], limits: [Int]? = nil) -> [Int] {
    let parts = zip(weights, limits ?? weights).map {
      SplitPart(weight: Money(cents: $0), limit: Money(cents: $1))
    }
    return split(Money(cents: amount), over: parts).map(\.cents)
  }

  /// angeladvance.co.uk, offers to creditors: the nearest penny loses one of 160.00.
  @Test func sharesOutEveryCentOfThePublishedExample() {
    #expect(shares(16_000, over: [455_000, 670_000, 120_000]) == [5_847, 8_611, 1_542])
  }

  /// law-nl D9, D10, D11, derived there.
  @Test(arguments: [
    (10_000, [120_000, 60_000, 20_000], [6_000, 3_000, 1_000]),
    (10_000, [33_333, 33_333, 33_334], [3_333, 3_333, 3_334]),
    (10_000, [100_000, 100_000, 2_000], [4_951, 4_950, 99]),
  ])
  func agreesWithTheWorkedCases(amount: Int, weights: [Int], expected: [Int]) {
    #expect(shares(amount, over: weights) == expected)
  }

  @Test func givesTheCentToTheLargestRemainder() {
    #expect(shares(50, over: [100, 200]) == [17, 33])
  }

  @Test func givesATiedCentToTheEarlierPart() {
    #expect(shares(1, over: [500, 500, 500]) == [1, 0, 0])
    #expect(shares(5, over: [500, 500, 500]) == [2, 2, 1])
  }

  @Test func passesOnWhatASmallPartCannotTake() {
    #expect(
      shares(10_000, over: [100_000, 100_000, 2_000], limits: [100_000, 100_000, 50])
        == [4_975, 4_975, 50])
  }

  @Test func neverGivesMoreThanTheLimits() {
    #expect(shares(10_000, over: [100, 200]) == [100, 200])
    #expect(shares(10_000, over: [100, 200], limits: [30, 0]) == [30, 0])
  }

  @Test func givesNothingOfNothing() {
    #expect(shares(0, over: [100, 200]) == [0, 0])
    #expect(shares(-5, over: [100, 200]) == [0, 0])
    #expect(shares(100, over: []) == [])
    #expect(shares(100, over: [0, 0]) == [0, 0])
  }

  @Test func survivesTheLargestAmounts() {
    let largest = Money.largest.cents
    #expect(shares(largest, over: [largest, largest]) == [largest / 2 + 1, largest / 2])
  }

  @Test func keepsItsPromises() {
    for seed in UInt64(0)..<2_000 {
      var random = SeededGenerator(seed: seed)
      let parts = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        SplitPart(weight: .awkward(using: &random), limit: .awkward(using: &random))
      }
      let amount = Money.awkward(using: &random)
      let shares = split(amount, over: parts)

      let takeable = parts.filter { $0.weight > .zero }.map(\.limit).sum()
      #expect(shares.sum() == min(amount, takeable), "seed \(seed)")
      for (share, part) in zip(shares, parts) {
        #expect(.zero <= share && share <= part.limit, "seed \(seed)")
      }
      for a in parts.indices {
        for b in parts.indices where parts[a].weight > parts[b].weight {
          let capped = shares[a] == parts[a].limit
          #expect(capped || shares[a] >= shares[b], "seed \(seed): order \(a) \(b)")
        }
      }
    }
  }

  /// field-notes D5: the floors add up to 13.63 out of 10.00 when they are simply added.
  @Test func floorsAreFilledFromTheOthers() {
    let parts = [900_000, 15_000, 9_000, 6_000, 5_000].map {
      SplitPart(weight: Money(cents: $0), limit: Money(cents: $0), floor: Money(cents: 100))
    }
    #expect(split(Money(cents: 1_000), over: parts).map(\.cents) == [600, 100, 100, 100, 100])
  }

  @Test func floorsAndLimitsAreKeptTogether() {
    for seed in UInt64(0)..<2_000 {
      var random = SeededGenerator(seed: seed)
      let parts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        let limit = Money.awkward(using: &random) + Money(cents: 1)
        return SplitPart(
          weight: .awkward(using: &random) + Money(cents: 1), limit: limit,
          floor: Money(cents: .random(in: 0...limit.cents, using: &random)))
      }
      let least = parts.map(\.floor).sum()
      let amount = least + .awkward(using: &random)
      let shares = split(amount, over: parts)
      #expect(shares.sum() == min(amount, parts.map(\.limit).sum()), "seed \(seed)")
      for (share, part) in zip(shares, parts) {
        #expect(part.floor <= share && share <= part.limit, "seed \(seed)")
      }
      // Fair between any two that are at neither end: their shares are as their weights.
      for a in parts.indices where parts[a].floor < shares[a] && shares[a] < parts[a].limit {
        for b in parts.indices where parts[b].floor < shares[b] && shares[b] < parts[b].limit {
          let left = Int128(shares[a].cents) * Int128(parts[b].weight.cents)
          let right = Int128(shares[b].cents) * Int128(parts[a].weight.cents)
          let cent = Int128(parts[a].weight.cents) + Int128(parts[b].weight.cents)
          #expect((left - right).magnitude <= cent.magnitude, "seed \(seed)")
        }
      }
    }
  }

  /// The method is not monotone by a cent; it is by more than a cent.
  @Test func moreMoneyNeverTakesMoreThanACentFromAnyone() {
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        SplitPart(weight: .awkward(using: &random), limit: .awkward(using: &random))
      }
      let amount = Money.awkward(using: &random)
      let before = split(amount, over: parts)
      let after = split(amount + Money(cents: 1), over: parts)
      for (less, more) in zip(before, after) {
        #expect(more >= less - Money(cents: 1), "seed \(seed)")
      }
    }
  }
}
