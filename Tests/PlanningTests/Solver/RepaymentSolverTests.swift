import Planning
import TestSupport
import Testing

@Suite struct RepaymentSolverTests {
  /// A debt without a demand, of the lowest priority.
  private func debt(
    _ id: Int, _ balance: Int, rate: Int = 0, minimum: Int = 0, last: Int? = nil,
    priority: Int = 3
  ) -> RepaymentProblem.Debt {
    RepaymentProblem.Debt(
      id: id, balance: balance, rate: rate, minimum: minimum, lastMonth: last,
      priority: priority, weight: 1)
  }

  private func problem(
    _ debts: [RepaymentProblem.Debt], budget: RepaymentProblem.Budget, horizon: Int = 60
  ) -> RepaymentProblem {
    RepaymentProblem(
      id: 1, startMonth: 1, horizon: horizon, budget: budget, debts: debts, settlement: nil)
  }

  private func best(_ answer: RepaymentSolver.Answer) throws -> RepaymentSolver.Best {
    guard case .best(let best) = answer else { throw NoPlan() }
    return best
  }

  private struct NoPlan: Error {}

  @Test func paysTheDearestFirst() throws {
    let problem = problem(
      [debt(1, 10_000, rate: 600), debt(2, 10_000, rate: 1_200)], budget: .constant(10_000))
    let best = try best(RepaymentSolver(problem).cheapest())
    // 101.00 of interest-bearing 100.00, then 1.01; the other grows to 100.50 and 101.00 meanwhile.
    #expect(best.schedule.payments == [[0, 9_899, 202], [10_000, 101, 0]])
    #expect(best.schedule.closed == [3, 2])
  }

  @Test func closesUrgentDebtsBeforeItSavesInterest() throws {
    let problem = problem(
      [debt(1, 10_000, priority: 1), debt(2, 10_000, rate: 1_200)], budget: .constant(10_000))
    let best = try best(RepaymentSolver(problem).cheapest())
    #expect(best.schedule.payments[0] == [10_000, 0, 0])
    #expect(best.schedule.classMonths(of: problem) == [1, 0])
    #expect(best.hasProvenMonths)
  }

  @Test func keepsMoneyForATermThatComesLater() throws {
    // The dear debt could take all; but the other must be closed in month 2.
    let problem = problem(
      [debt(1, 15_000, last: 2), debt(2, 30_000, rate: 1_200)], budget: .constant(10_000))
    let best = try best(RepaymentSolver(problem).cheapest())
    #expect(best.schedule.payments[0].prefix(2).elementsEqual([5_000, 10_000]))
    #expect(best.schedule.closed[0] == 2)
  }

  @Test func withoutInterestNothingIsLeftToProve() throws {
    let problem = problem(
      [debt(1, 10_001), debt(2, 20_000, minimum: 500)], budget: .constant(1_000))
    let best = try best(RepaymentSolver(problem).cheapest())
    #expect(best.schedule.interest == 0)
    #expect(best.leastInterest == 0)
    #expect(best.schedule.months == 31)
  }

  @Test func nothingOwedIsDoneAtOnce() throws {
    let problem = problem([debt(1, 0, minimum: 100, priority: 1)], budget: .constant(0))
    for answer in [RepaymentSolver(problem).cheapest(), RepaymentSolver(problem).soonest()] {
      let best = try best(answer)
      #expect(best.schedule.payments == [[]])
      #expect(best.schedule.months == 0)
    }
  }

  // MARK: What does not fit

  @Test func minimumsThatDoNotFitAreNamed() {
    // 91.67 for the CJIB and 75.00 for the tax office, against 160.00.
    let problem = problem(
      [debt(1, 110_000, minimum: 9_167), debt(2, 90_000, minimum: 7_500), debt(3, 5_000)],
      budget: .constant(16_000))
    let clash = Clash(debts: [0, 1], month: 1, shortage: 667, isSmallest: true)
    #expect(RepaymentSolver(problem).soonest() == .impossible(clash, isProven: true))
    #expect(RepaymentSolver(problem).cheapest() == .impossible(clash, isProven: true))
  }

  @Test func aTermThatDoesNotFitIsNamedWithItsMonth() {
    let problem = problem(
      [debt(1, 30_001, last: 3), debt(2, 10_000), debt(3, 500, minimum: 100)],
      budget: .constant(10_000))
    #expect(
      RepaymentSolver(problem).soonest()
        == .impossible(
          Clash(debts: [0], month: 3, shortage: 1, isSmallest: true), isProven: true))
  }

  @Test func termsThatClashTogetherAreAllNamed() {
    let problem = problem(
      [debt(1, 15_000, last: 2), debt(2, 10_000, last: 4), debt(3, 15_001, last: 4)],
      budget: .constant(10_000))
    #expect(
      RepaymentSolver(problem).soonest()
        == .impossible(
          Clash(debts: [0, 1, 2], month: 4, shortage: 1, isSmallest: true), isProven: true))
  }

  @Test func interestThatOutgrowsTheMoneyNeverEnds() {
    // 1% of 1,000.00 a month is the whole budget.
    let problem = problem([debt(1, 100_000, rate: 1_200)], budget: .constant(1_000), horizon: 600)
    #expect(
      RepaymentSolver(problem).soonest()
        == .impossible(
          Clash(debts: [0], month: 600, shortage: 100_000, isSmallest: true), isProven: true))
  }

  @Test func oneCentMoreIsEnough() throws {
    let debts = [debt(1, 30_001, last: 3)]
    let budget = RepaymentProblem.Budget.seasonal(
      [10_000, 10_000, 10_001] + [Int](repeating: 0, count: 9))
    let best = try best(RepaymentSolver(problem(debts, budget: budget)).soonest())
    #expect(best.schedule.payments == [[10_000, 10_000, 10_001]])
  }

  // MARK: The ends of what is accepted

  @Test func largestNumbersDoNotOverflow() {
    let largest = 99_999_999_999
    let debts = (1...60).map {
      debt($0, largest, rate: $0 % 3 == 0 ? 100_000 : 0, minimum: $0 % 5 == 0 ? largest : 0)
    }
    let large = problem(debts, budget: .constant(largest), horizon: 600)
    guard case .impossible = RepaymentSolver(large).soonest() else {
      Issue.record("sixty minimums of everything cannot fit")
      return
    }
    let calm = problem(
      (1...60).map { debt($0, largest, rate: $0) }, budget: .constant(largest), horizon: 600)
    guard case .best(let best) = RepaymentSolver(calm).cheapest() else {
      Issue.record("sixty debts in some sixty-five months fit")
      return
    }
    #expect(best.hasProvenMonths)
    #expect(best.schedule.interest - best.leastInterest <= 60 * 600)
  }
}
