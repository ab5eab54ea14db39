import Planning
import TestSupport
import Testing

@Suite struct FairSharesTests {
  private func problem(
    balances: [Int], weights: [Int], settlement: RepaymentProblem.Settlement
  ) -> RepaymentProblem {
    RepaymentProblem(
      id: 1, startMonth: 1, horizon: 60, budget: .constant(0),
      debts: balances.indices.map {
        RepaymentProblem.Debt(
          id: $0 + 1, balance: balances[$0], rate: 0, minimum: 0, lastMonth: nil, priority: 3,
          weight: weights[$0])
      }, settlement: settlement)
  }

  private func shares(
    _ balances: [Int], weights: [Int], floors: [Int], deadlines: [Int], money: Int, term: Int
  ) -> [Int]? {
    let settlement = RepaymentProblem.Settlement(
      term: term, budget: .constant(money), floors: floors, deadlines: deadlines)
    return FairShares(
      settlement, of: problem(balances: balances, weights: weights, settlement: settlement))?
      .tenThousandths
  }

  @Test func equalPercentagesToTheTenThousandthOfACent() {
    #expect(
      shares(
        [100, 200], weights: [1, 1], floors: [0, 0], deadlines: [10, 10], money: 10, term: 10)
        == [333_333, 666_667])
  }

  @Test func preferentGetsTwiceThePercentage() {
    #expect(
      shares([100, 100], weights: [2, 1], floors: [0, 0], deadlines: [9, 9], money: 10, term: 9)
        == [600_000, 300_000])
  }

  @Test func whatOneCannotUseGoesToTheOthers() {
    #expect(
      shares([10, 100], weights: [2, 1], floors: [0, 0], deadlines: [6, 6], money: 10, term: 6)
        == [100_000, 500_000])
  }

  @Test func aFloorTakesFromTheOthers() {
    #expect(
      shares(
        [100, 100], weights: [1, 1], floors: [50, 0], deadlines: [6, 6], money: 10, term: 6)
        == [500_000, 100_000])
  }

  @Test func anEarlyDeadlineHoldsBackOnlyItsOwn() {
    #expect(
      shares([100, 100], weights: [1, 1], floors: [0, 0], deadlines: [2, 9], money: 10, term: 9)
        == [200_000, 700_000])
  }

  @Test func floorsThatDoNotFitAreNamed() throws {
    let settlement = RepaymentProblem.Settlement(
      term: 6, budget: .constant(10), floors: [15, 5, 6], deadlines: [2, 2, 2])
    let problem = problem(balances: [90, 90, 90], weights: [1, 1, 1], settlement: settlement)
    #expect(FairShares(settlement, of: problem) == nil)
    #expect(
      Clash(floorsOf: settlement, in: problem)
        == Clash(debts: [0, 2], month: 2, shortage: 1, isSmallest: true))
  }

  /// Fairest: whoever is not paid in full is held back by a deadline whose money is all spent on
  /// debts with no larger share, or on their floors.
  @Test(arguments: 0..<8)
  func nobodyCanHaveMoreWithoutTakingFromWhoHasLess(slice: UInt64) {
    for seed in (slice * 100)..<(slice * 100 + 100) {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...6, using: &random)
      let balances = (0..<count).map { _ in Int.random(in: 0...500, using: &random) }
      let weights = (0..<count).map { _ in Int.random(in: 1...2, using: &random) }
      let floors = balances.map {
        Bool.random(using: &random) ? 0 : Int.random(in: 0...($0 / 2), using: &random)
      }
      let deadlines = (0..<count).map { _ in Int.random(in: 1...8, using: &random) }
      let money = Int.random(in: 0...200, using: &random)
      guard
        let shares = shares(
          balances, weights: weights, floors: floors, deadlines: deadlines, money: money, term: 6)
      else { continue }
      let last = deadlines.map { min(6, $0) }
      let slack = count * 2
      for month in 1...6 {
        let paid = (0..<count).filter { last[$0] <= month }.reduce(0) { $0 + shares[$1] }
        #expect(paid <= money * month * 10_000 + slack, "seed \(seed)")
      }
      for debt in 0..<count {
        #expect((floors[debt] * 10_000...balances[debt] * 10_000).contains(shares[debt]))
        if shares[debt] == balances[debt] * 10_000 { continue }
        func level(_ i: Int) -> Int { shares[i] * 1_000 / (balances[i] * weights[i]) }
        let isHeld = (last[debt]...6).contains { month in
          let group = (0..<count).filter { last[$0] <= month }
          let paid = group.reduce(0) { $0 + shares[$1] }
          return paid >= money * month * 10_000 - slack
            && group.allSatisfy {
              shares[$0] == floors[$0] * 10_000 || level($0) <= level(debt) + 1_000
            }
        }
        #expect(isHeld, "seed \(seed), debt \(debt)")
      }
    }
  }
}
