/// What each debt receives of a percentage offer, as fairly as can be: the smallest share as large
/// as possible, then the next.
package struct FairShares: Hashable, Sendable {
  /// What each debt receives in ten-thousandths of a cent, half up, in the order of the problem.
  package let tenThousandths: [Int]

  /// - Returns: nil when the floors do not fit in the money that comes in by their deadlines.
  package init?(_ settlement: RepaymentProblem.Settlement, of problem: RepaymentProblem) {
    let debts = problem.debts.indices.map { index in
      Portion(
        floor: settlement.floors[index], most: problem.debts[index].balance,
        slope: problem.debts[index].balance * problem.debts[index].weight,
        deadline: min(settlement.term, settlement.deadlines[index]))
    }
    let money = Self.money(settlement, startingIn: problem.startMonth)
    let deadlines = Set(debts.map(\.deadline)).sorted()
    guard debts.allSatisfy({ $0.floor <= $0.most }),
      deadlines.allSatisfy({ deadline in
        debts.filter { $0.deadline <= deadline }.reduce(0) { $0 + $1.floor } <= money[deadline]
      })
    else { return nil }

    var shares = [Int](repeating: 0, count: debts.count)
    var settled = 0
    while let last = deadlines.last, settled < last {
      // The deadline whose money holds its debts back most; the latest of equals.
      var lowest: (level: Level, deadline: Int) = (.full, last)
      for deadline in deadlines where deadline > settled {
        let open = debts.filter { (settled + 1...deadline).contains($0.deadline) }
        let level = Level.highest(for: open, with: money[deadline] - money[settled])
        if !lowest.level.isLower(than: level) { lowest = (level, deadline) }
      }
      for (index, debt) in debts.enumerated()
      where (settled + 1...lowest.deadline).contains(debt.deadline) {
        shares[index] = lowest.level.tenThousandths(of: debt)
      }
      settled = lowest.deadline
    }
    tenThousandths = shares
  }

  /// The money of months 1 through m.
  private static func money(
    _ settlement: RepaymentProblem.Settlement, startingIn start: Int
  ) -> [Int] {
    stride(from: 1, through: settlement.term, by: 1).reduce(into: [0]) { money, month in
      money.append(money[month - 1] + settlement.budget.cents(inMonth: month, startingIn: start))
    }
  }
}

extension FairShares {
  /// What a debt may receive, in cents.
  private struct Portion {
    let floor: Int
    let most: Int
    /// What it receives at level 1: its balance, times its weight.
    let slope: Int
    let deadline: Int
  }

  /// How high the shares stand: a fraction, or high enough for every debt to be paid in full.
  private enum Level {
    case share(Int, of: Int)
    case full

    func isLower(than other: Level) -> Bool {
      switch (self, other) {
      case (.full, _): false
      case (_, .full): true
      case (.share(let a, let b), .share(let c, let d)):
        Int128(a) * Int128(d) < Int128(c) * Int128(b)
      }
    }

    /// The highest level at which these debts together receive no more than `money`.
    ///
    /// What they receive rises in straight pieces: a debt starts to rise where its share passes its
    /// floor and stops where it is paid in full.
    static func highest(for debts: [Portion], with money: Int) -> Level {
      var fixed = debts.reduce(0) { $0 + $1.floor }
      var slope = 0
      let turns = debts.filter { $0.slope > 0 }.flatMap {
        [
          (at: Level.share($0.floor, of: $0.slope), fixed: -$0.floor, slope: $0.slope),
          (at: Level.share($0.most, of: $0.slope), fixed: $0.most, slope: -$0.slope),
        ]
      }
      let rising = turns.enumerated().sorted { a, b in
        if a.element.at.isLower(than: b.element.at) { return true }
        return !b.element.at.isLower(than: a.element.at) && a.offset < b.offset
      }
      for turn in rising.map(\.element) {
        if slope > 0 {
          let level = Level.share(money - fixed, of: slope)
          if level.isLower(than: turn.at) { return level }
        }
        fixed += turn.fixed
        slope += turn.slope
      }
      return .full
    }

    /// What a debt receives at this level, half up.
    func tenThousandths(of debt: Portion) -> Int {
      guard case .share(let part, let whole) = self else { return debt.most * 10_000 }
      let exact = Int128(part) * Int128(debt.slope)
      if exact <= Int128(debt.floor) * Int128(whole) { return debt.floor * 10_000 }
      if exact >= Int128(debt.most) * Int128(whole) { return debt.most * 10_000 }
      return Int((exact * 20_000 + Int128(whole)) / (2 * Int128(whole)))
    }
  }
}

extension Clash {
  /// The floors of a settlement that do not fit; nil when all fit.
  package init?(floorsOf settlement: RepaymentProblem.Settlement, in problem: RepaymentProblem) {
    var money = 0
    for month in stride(from: 1, through: settlement.term, by: 1) {
      money += settlement.budget.cents(inMonth: month, startingIn: problem.startMonth)
      let due = settlement.floors.indices.filter {
        min(settlement.term, settlement.deadlines[$0]) <= month
      }
      var asked = 0
      var set: [Int] = []
      for index in due.sorted(by: { (settlement.floors[$1], $0) < (settlement.floors[$0], $1) })
      where asked <= money {
        asked += settlement.floors[index]
        set.append(index)
      }
      guard asked > money else { continue }
      self.init(debts: set.sorted(), month: month, shortage: asked - money, isSmallest: true)
      return
    }
    return nil
  }
}
