import Domain

/// Months in which there is too little money: the first, the deepest, and what would prevent them.
package struct Dip: Hashable, Sendable {
  /// The first month that ends below zero.
  package let first: Month
  package let deepest: Month
  /// How much is missing in the deepest month.
  package let missing: Money
  /// The bills that fall in the first month below zero.
  package let bills: [Cost]
  /// The bills that fall in the deepest month.
  package let deepestBills: [Cost]
  /// Holding back this much every month, from the first month on, prevents every dip.
  package let holdBack: Money
  /// The most a month for all creditors together that leaves enough in each of these months, what they
  /// are owed being paid later; nil where no amount does.
  package let most: Money?
  /// Whether `holdBack` can be taken from what goes to creditors.
  package let canHoldBack: Bool

  package init(
    first: Month, deepest: Month, missing: Money, bills: [Cost], deepestBills: [Cost],
    holdBack: Money,
    most: Money?, canHoldBack: Bool
  ) {
    self.first = first
    self.deepest = deepest
    self.missing = missing
    self.bills = bills
    self.deepestBills = deepestBills
    self.holdBack = holdBack
    self.most = most
    self.canHoldBack = canHoldBack
  }
}

extension Dip {
  /// One month of a course of money.
  struct Level {
    let month: Month
    let toCreditors: Money
    let balance: Money
    let bills: [Cost]
  }

  /// The dip of months that follow each other; nil when none ends below zero.
  init?(in levels: [Level]) {
    guard let first = levels.first(where: { $0.balance < .zero }),
      let deepest = levels.min(by: { ($0.balance, $0.month) < ($1.balance, $1.month) })
    else { return nil }
    let holdBack =
      levels.enumerated().map { index, level in
        (-level.balance).orZero.times(1, over: index + 1, rounding: .up)
      }.max() ?? .zero
    self.init(
      first: first.month, deepest: deepest.month, missing: -deepest.balance, bills: first.bills,
      deepestBills: deepest.bills, holdBack: holdBack, most: Self.most(in: levels),
      canHoldBack: Self.helps(holdBack, in: levels))
  }

  /// What creditors may have had at the end of a month with too little, over the months in which they
  /// were paid until then.
  private static func most(in levels: [Level]) -> Money? {
    guard let first = levels.firstIndex(where: { $0.toCreditors > .zero }) else { return nil }
    var paid = Money.zero
    var most: Money?
    for (index, level) in levels.enumerated() {
      paid += level.toCreditors
      guard level.balance < .zero else { continue }
      let may = paid + level.balance
      guard index >= first, may > .zero else { return nil }
      let each = may.times(1, over: index - first + 1, rounding: .down)
      most = min(most ?? each, each)
    }
    return most.flatMap { $0 > .zero ? $0 : nil }
  }

  /// Whether creditors can be paid that much less in each month, so that no month lacks anything: what
  /// they are owed stays owed, so after the last term nothing can be held back any more.
  private static func helps(_ holdBack: Money, in levels: [Level]) -> Bool {
    let most = levels.map(\.toCreditors).max() ?? .zero
    guard holdBack <= most else { return false }
    let total = levels.map(\.toCreditors).sum()
    var paid = Money.zero
    for (index, level) in levels.enumerated() {
      paid += level.toCreditors
      let slower = min(total, (most - holdBack) * (index + 1))
      if level.balance + (paid - slower).orZero < .zero { return false }
    }
    return true
  }
}

extension Dip.Level {
  init(_ row: YearView.MonthRow) {
    self.init(
      month: row.month, toCreditors: row.toCreditors, balance: row.balance, bills: row.bills)
  }

  /// A month of the course of a plan.
  init(_ row: Schedule.Row) {
    self.init(
      month: row.month, toCreditors: row.paid, balance: row.balance,
      bills: row.cash?.bills ?? [])
  }
}
