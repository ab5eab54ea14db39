import Planning
import TestSupport
import Testing

@Suite struct SolverPropertyTests {
  @Test(arguments: 0..<8)
  func moreMoneyIsNeverLater(slice: UInt64) {
    for seed in (slice * 25)..<(slice * 25 + 25) {
      let problem = RepaymentProblem.household(seed: seed, extra: 0)
      let richer = RepaymentProblem.household(seed: seed, extra: 1 + Int(seed % 3) * 500)
      switch (RepaymentSolver(problem).soonest(), RepaymentSolver(richer).soonest()) {
      case (.best(let less), .best(let more)):
        #expect(more.schedule.months <= less.schedule.months, "seed \(seed)")
      case (.best, _): Issue.record("seed \(seed): impossible with more money")
      default: break
      }
    }
  }

  @Test(arguments: 0..<8)
  func theOrderOfTheDebtsDoesNotMatter(slice: UInt64) throws {
    for seed in (slice * 25)..<(slice * 25 + 25) {
      let problem = RepaymentProblem.household(seed: seed, extra: 0)
      var random = SeededGenerator(seed: seed)
      let turned = problem.with(problem.debts.shuffled(using: &random))
      switch (RepaymentSolver(problem).cheapest(), RepaymentSolver(turned).cheapest()) {
      case (.best(let a), .best(let b)):
        #expect(
          a.schedule.classMonths(of: problem) == b.schedule.classMonths(of: turned),
          "seed \(seed)")
        #expect(a.leastInterest <= b.schedule.interest, "seed \(seed)")
        #expect(b.leastInterest <= a.schedule.interest, "seed \(seed)")
      case (.impossible(let a, _), .impossible(let b, _)):
        #expect(a?.month == b?.month, "seed \(seed)")
        #expect(a?.debts.count == b?.debts.count, "seed \(seed)")
      default: Issue.record("seed \(seed): possible in one order only")
      }
    }
  }

  @Test(arguments: 0..<8)
  func anAnswerKeepsTheRulesAndAClashIsNeeded(slice: UInt64) throws {
    for seed in (slice * 25)..<(slice * 25 + 25) {
      let problem = RepaymentProblem.household(seed: seed, extra: 0)
      switch RepaymentSolver(problem).cheapest() {
      case .best(let best):
        let again = try problem.outcome(of: best.schedule.payments)
        #expect(again == best.schedule, "seed \(seed)")
        #expect(best.leastInterest <= best.schedule.interest, "seed \(seed)")
      case .impossible(let clash, _):
        guard let clash else {
          Issue.record("seed \(seed): no clash named")
          continue
        }
        let alone = problem.with(clash.debts.map { problem.debts[$0] })
        guard case .impossible = RepaymentSolver(alone).soonest() else {
          Issue.record("seed \(seed): the clash fits")
          continue
        }
      case .undecided: Issue.record("seed \(seed): undecided")
      }
    }
  }
}

extension RepaymentProblem {
  func with(_ debts: [Debt]) -> RepaymentProblem {
    RepaymentProblem(
      id: id, startMonth: startMonth, horizon: horizon, budget: budget, debts: debts,
      settlement: settlement)
  }

  /// Two to nine debts with rates that are often the same, minimums and terms; `extra` cents more
  /// in every month.
  static func household(seed: UInt64, extra: Int) -> RepaymentProblem {
    var random = SeededGenerator(seed: seed)
    let debts = (1...Int.random(in: 2...9, using: &random)).map { id in
      let balance = Int.random(in: 0...400_000, using: &random)
      let minimum = [0, 0, 100, 2_500, balance / 40].randomElement(using: &random) ?? 0
      return Debt(
        id: id, balance: [balance, balance, 1, 0, 5_000].randomElement(using: &random) ?? balance,
        rate: [0, 600, 600, 1_400, .random(in: 1...2_000, using: &random)]
          .randomElement(using: &random) ?? 0,
        minimum: minimum,
        lastMonth: Int.random(in: 0..<4, using: &random) == 0
          ? .random(in: 1...40, using: &random) : nil,
        priority: .random(in: 1...3, using: &random), weight: 1)
    }
    let need = debts.reduce(0) { $0 + $1.balance } / .random(in: 8...50, using: &random)
    let seasonal = (1...12).map { _ in need * .random(in: 70...150, using: &random) / 100 + extra }
    return RepaymentProblem(
      id: 1, startMonth: .random(in: 1...12, using: &random), horizon: 60,
      budget: Bool.random(using: &random) ? .seasonal(seasonal) : .constant(need + extra),
      debts: debts, settlement: nil)
  }
}
