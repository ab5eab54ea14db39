/// Pays month by month what a walk found, to the cent, and leaves no cent of a month unused.
///
/// A walk covers at least what is owed; what it covers too much, because interest is rounded to
/// cents, is a few cents that can go to the dearest debt sooner.
struct ForwardRun {
  /// Some cents to a debt in a month before its turn: rounding may fall better.
  struct Advance: Hashable {
    let debt: Int
    let month: Int
    let cents: Int
  }

  /// A debt on the way.
  private struct Standing {
    let growth: MonthlyGrowth
    let minimum: Int
    /// The last month in which it may be open.
    let last: Int
    let start: Int
    /// The month in which the plan closes it.
    var closing = 0
    var balance = 0
    var owed = 0
  }

  let ledger: Ledger
  /// The cheapest payments so far: `[month * count + debt]`, in cents.
  private(set) var best: [Int]
  /// What they come to together.
  private(set) var total: Int
  private var trial: [Int]
  private var standing: [Standing]

  /// - Parameters:
  ///   - windows: when each debt is to be closed.
  ///   - plan: payments that cover what is owed, `[month * count + debt]`, in cents.
  init(_ ledger: Ledger, within windows: Windows, plan: [Int]) {
    self.ledger = ledger
    standing = (0..<ledger.count).map {
      Standing(
        growth: ledger.growth[$0], minimum: ledger.minimum[$0], last: windows.last[$0],
        start: ledger.cells[$0].left)
    }
    best = plan
    trial = plan
    total = 0
    truncate()
    findClosing()
  }

  /// The month in which the plan closes a debt; 0 for never.
  func closing(_ debt: Int) -> Int { standing[debt].closing }

  /// Pays no more than is owed.
  private mutating func truncate() {
    let n = ledger.count
    for debt in 0..<n {
      var balance = standing[debt].start
      for month in stride(from: 1, through: ledger.months, by: 1) {
        let owed = standing[debt].growth.after(balance)
        let pay = min(owed, best[month * n + debt])
        best[month * n + debt] = pay
        total += pay
        balance = owed - pay
      }
    }
  }

  private mutating func findClosing() {
    let n = ledger.count
    for debt in 0..<n {
      standing[debt].closing =
        stride(from: ledger.months, to: 0, by: -1).first { best[$0 * n + debt] > 0 } ?? 0
    }
  }

  /// Follows the plan once more, with some cents sooner to a debt, and keeps what comes of it when
  /// it costs less; without an advance also when it costs the same, because it pays sooner.
  mutating func attempt(_ advance: Advance?) {
    guard let spent = run(advance), spent < total || advance == nil && spent == total else {
      return
    }
    swap(&best, &trial)
    total = spent
    findClosing()
  }

  /// What is spent in all; nil when a debt would not be closed in time.
  private mutating func run(_ advance: Advance?) -> Int? {
    let n = ledger.count
    let end = standing.reduce(0) { max($0, $1.closing) }
    let money = ledger.money
    return best.withUnsafeBufferPointer { plan in
      trial.withUnsafeMutableBufferPointer { trial in
        standing.withUnsafeMutableBufferPointer { standing in
          for debt in 0..<n { standing[debt].balance = standing[debt].start }
          var total = 0
          var month = 1
          while month <= end {
            let row = month &* n
            var rest = money[month] &- money[month &- 1]
            total &+= rest
            var debt = 0
            while debt < n {
              let balance = standing[debt].balance
              let owed = balance > 0 ? standing[debt].growth.after(balance) : 0
              var pay = max(plan[row &+ debt], standing[debt].minimum)
              if month >= standing[debt].closing { pay = owed }
              if let advance, advance.month == month, advance.debt == debt {
                pay &+= advance.cents
              }
              pay = min(pay, owed)
              standing[debt].owed = owed
              trial[row &+ debt] = pay
              rest &-= pay
              debt &+= 1
            }
            if rest != 0 {
              Self.settle(trial, standing, month, &rest, sparing: advance?.debt)
            }
            if rest < 0 { return nil }
            total &-= rest
            debt = 0
            while debt < n {
              let balance = standing[debt].owed &- trial[row &+ debt]
              if balance > 0, month >= standing[debt].last { return nil }
              standing[debt].balance = balance
              debt &+= 1
            }
            month &+= 1
          }
          for at in stride(from: (end + 1) * n, to: trial.count, by: 1) { trial[at] = 0 }
          return standing.allSatisfy { $0.balance == 0 } ? total : nil
        }
      }
    }
  }

  /// Gives what is left of a month to the dearest debts, or takes what is missing from the
  /// cheapest: first from those that do not close in this month, then from those.
  private static func settle(
    _ trial: UnsafeMutableBufferPointer<Int>,
    _ standing: UnsafeMutableBufferPointer<Standing>, _ month: Int, _ rest: inout Int,
    sparing spared: Int?
  ) {
    let row = month * standing.count
    if rest > 0 {
      for debt in standing.indices.reversed() {
        let more = min(rest, standing[debt].owed - trial[row + debt])
        trial[row + debt] += more
        rest -= more
      }
      return
    }
    for closes in [false, true] {
      for debt in standing.indices where (month >= standing[debt].closing) == closes && rest < 0 {
        if debt == spared || closes && month >= standing[debt].last { continue }
        let least = min(standing[debt].minimum, standing[debt].owed)
        let less = min(-rest, trial[row + debt] - least)
        trial[row + debt] -= less
        rest += less
      }
    }
  }
}
