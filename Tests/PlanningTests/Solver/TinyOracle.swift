import Planning
import TestSupport

/// Every plan of a tiny problem, tried one by one.
struct TinyOracle {
  let problem: RepaymentProblem

  /// The least interest of any plan that closes each debt by the month in `last`; nil without one.
  func leastInterest(closingBy last: [Int]) -> Int? {
    var states = [problem.debts.map(\.balance): 0]
    for month in 1...problem.horizon {
      let money = problem.budget.cents(inMonth: month, startingIn: problem.startMonth)
      var next: [[Int]: Int] = [:]
      for (balances, interest) in states {
        let owed = zip(balances, problem.debts).map { $0 + ($0 * $1.rate + 60_000) / 120_000 }
        let added = owed.reduce(0, +) - balances.reduce(0, +)
        for payments in choices(owed: owed, money: money) {
          let left = zip(owed, payments).map { $0 - $1 }
          guard zip(left, last).allSatisfy({ $0 == 0 || month < $1 }) else { continue }
          next[left] = min(next[left] ?? .max, interest + added)
        }
      }
      states = next
    }
    return states[[Int](repeating: 0, count: problem.debts.count)]
  }

  private func choices(owed: [Int], money: Int) -> [[Int]] {
    var choices: [[Int]] = [[]]
    for (debt, owed) in zip(problem.debts, owed) {
      choices = choices.flatMap { choice in
        let rest = money - choice.reduce(0, +)
        let least = min(debt.minimum, owed)
        return least > rest ? [] : (least...max(least, min(owed, rest))).map { choice + [$0] }
      }
    }
    return choices
  }

  /// The last month in which each debt may be open by its own demands.
  var terms: [Int] { problem.debts.map { min(problem.horizon, $0.lastMonth ?? problem.horizon) } }

  /// The earliest month by which the debts in `priorities` can be closed, given `last`.
  func earliest(_ priorities: Set<Int>, within last: [Int]) -> Int? {
    guard problem.debts.contains(where: { priorities.contains($0.priority) && $0.balance > 0 })
    else { return 0 }
    return (1...problem.horizon).first {
      leastInterest(closingBy: closing(priorities, by: $0, within: last)) != nil
    }
  }

  func closing(_ priorities: Set<Int>, by month: Int, within last: [Int]) -> [Int] {
    zip(last, problem.debts).map { priorities.contains($1.priority) ? min($0, month) : $0 }
  }
}

extension RepaymentProblem {
  /// Two debts of a few cents over a few months, at rates that make cents of interest.
  static func tiny(seed: UInt64) -> RepaymentProblem {
    var random = SeededGenerator(seed: seed)
    let debts = (1...2).map { id in
      Debt(
        id: id, balance: .random(in: 0...14, using: &random),
        rate: [0, 0, 2_400, 12_000, 30_000].randomElement(using: &random) ?? 0,
        minimum: [0, 0, 1, 2, 4].randomElement(using: &random) ?? 0,
        lastMonth: [nil, nil, 2, 3, 4].randomElement(using: &random) ?? nil,
        priority: .random(in: 1...3, using: &random), weight: 1)
    }
    let isSeasonal = Bool.random(using: &random)
    let constant = Int.random(in: 0...9, using: &random)
    let seasonal = (1...12).map { _ in Int.random(in: 0...9, using: &random) }
    return RepaymentProblem(
      id: 1, startMonth: .random(in: 1...12, using: &random),
      horizon: .random(in: 1...6, using: &random),
      budget: isSeasonal ? .seasonal(seasonal) : .constant(constant), debts: debts,
      settlement: nil)
  }
}
