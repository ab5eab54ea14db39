import Domain
import Rules

/// What no plan can go below, counted as the accounts of the debts count: day by day, interest over the
/// principal, and payments that settle costs and interest before it.
///
/// After the payments of a month a plan owes at least what was owed, and the least interest so far, less
/// all money there was. However that is spread over the debts, the days until the next payment bring at
/// least the interest of the cheapest way of spreading it. A debt of which `T` is left has at least
/// `min(principal, T)` that bears interest, because the principal is paid last; and never more is left
/// of it than had nothing been paid. So each month is looked at by itself, without any order of debts,
/// and what comes of it is at most what any plan pays. See decision 14.
struct BestBound {
  /// The least interest of any plan, in cents; up to the longest time counted where none ends.
  let interest: Int
  /// No plan pays everything before this month; nil where none does in the longest time counted.
  let months: Int?

  /// - Parameter last: the month by which urgent debts are paid; nil where that does not matter.
  init(of problem: BestProblem, urgentBy last: Int?) {
    var debts = zip(problem.offers, problem.isUrgent).map { BoundDebt($0, isUrgent: $1) }
    let days = problem.dueDates
    let notAsked = debts.map(\.notAsked).reduce(0, +)
    let owed = debts.map(\.left).reduce(0, +)
    let others = debts.filter { !$0.isUrgent }.map(\.left).reduce(0, +)
    var kept = 0
    if let last {
      let money = (1...max(last, 1)).map { problem.money(in: $0) }.reduce(0, +)
      // What urgent debts get until then, others do not.
      kept = others - (money - (owed - others))
    }
    var parts = 0
    for index in debts.indices {
      parts += debts[index].move(to: days.day(ofTerm: 1)).grown * Self.inCent
    }
    var money = problem.money(in: 1)
    var month = 1
    func open() -> Int { owed + parts / Self.inCent - notAsked - money }
    while month < BestProblem.horizon, open() > 0 {
      let isUrgentPaid = last.map { month >= $0 } ?? false
      var cells: [BoundCell] = []
      for index in debts.indices {
        let cell = debts[index].cell(until: days.day(ofTerm: month + 1), after: month)
        if !(isUrgentPaid && debts[index].isUrgent) { cells.append(cell) }
      }
      var least = cells.leastInterest(leaving: open())
      if let last, month < last {
        least = max(
          least, cells.filter { !$0.isUrgent }.leastInterest(leaving: kept))
      }
      let slack = cells.map(\.slack).reduce(0, +)
      parts += max(0, least - slack)
      money += problem.money(in: month + 1)
      month += 1
    }
    interest = max(0, parts / Self.inCent - notAsked)
    months = open() > 0 ? nil : month
  }

  /// Interest is counted in parts of a cent.
  static let inCent = 1_024
}

/// A debt of which nothing is paid: what it could grow to.
private struct BoundDebt {
  private enum Kind {
    /// One bill, or several; the principal is paid last.
    case principalLast
    /// Any part may be paid first.
    case anyOrder
    case tax
  }

  let isUrgent: Bool
  private var run: OwedRun
  private let bears: Bool
  private let principal: Int
  private let kind: Kind
  /// What is owed on the day that was reached.
  private(set) var left: Int
  /// Interest that the creditor may not ask in the end.
  let notAsked: Int

  init(_ offer: Offer, isUrgent: Bool) {
    self.isUrgent = isUrgent
    run = offer.source
    bears = run.bearsInterest
    principal = run.balance.principal.cents
    left = offer.account.balance.total.cents
    let isTax = run.bills.contains { if case .tax = $0.sum { true } else { false } }
    if isTax {
      kind = .tax
    } else if run.bills.count == 1, run.claim.order == .bills {
      kind = .principalLast
    } else {
      kind = .anyOrder
    }
    notAsked = !bears ? 0 : isTax ? TaxSum.notAsked : run.claim.waived?.cents ?? 0
  }

  /// What is added until `day`.
  mutating func move(to day: LocalDate) -> (grown: Int, lines: [OwedLine]) {
    guard bears || run.claim.costs.contains(where: { $0.from != nil }) else { return (0, []) }
    var lines: [OwedLine] = []
    try? run.move(to: day) { lines.append($0) }
    let before = left
    left = run.balance.total.cents
    return (left - before, lines)
  }

  /// What the days until `day` bring, by how much of it is left.
  mutating func cell(until day: LocalDate, after month: Int) -> BoundCell {
    // What is left of an account with payments can differ by roundings: a cent a month.
    let highest = left + month
    let (grown, lines) = move(to: day)
    guard bears, highest > 0 else {
      return BoundCell(isUrgent: isUrgent, free: highest, reach: 0, full: 0, interest: 0, slack: 0)
    }
    let half = BestBound.inCent / 2
    switch kind {
    case .tax:
      // Over each payment down to whole euros, and what was not charged was paid of the tax: so much of it
      // may bring nothing.
      let lost = min(100 + month, max(0, grown))
      let free = grown > 0 ? Int(Int128(highest) * Int128(lost) / Int128(grown)) + 1 : highest
      let rest = max(0, highest - free)
      return BoundCell(
        isUrgent: isUrgent, free: highest - rest, reach: rest, full: rest,
        interest: rest == 0 ? 0 : (grown - lost) * BestBound.inCent, slack: 0)
    case .principalLast:
      return BoundCell(
        isUrgent: isUrgent, free: 0, reach: highest, full: min(principal, highest),
        interest: lines.map { $0.parts(over: principal) }.reduce(0, +), slack: lines.count * half)
    case .anyOrder:
      // The least that any bill of it brings; what is no principal may all be paid last.
      let bills = lines.byBill
      let least = bills.map { $0.map { $0.parts(over: principal) }.reduce(0, +) }.min() ?? 0
      let own = min(principal, highest)
      return BoundCell(
        isUrgent: isUrgent, free: highest - own, reach: own, full: own,
        interest: bills.count == run.bills.count ? least : 0, slack: lines.count * half)
    }
  }
}

extension OwedLine {
  /// The interest over `amount` at the rate and the days of this line, in parts of a cent, rounded down.
  fileprivate func parts(over amount: Int) -> Int {
    guard base > .zero else { return 0 }
    let most = Int128(max(0, interest.cents * 2 - 1)) * Int128(BestBound.inCent / 2)
    return Int(most * Int128(min(amount, base.cents)) / Int128(base.cents))
  }
}

extension [OwedLine] {
  /// Lines come bill by bill, each from its first day on.
  fileprivate var byBill: [[OwedLine]] {
    var bills: [[OwedLine]] = []
    for line in self {
      if let last = bills.last?.last, last.to <= line.from {
        bills[bills.count - 1].append(line)
      } else {
        bills.append([line])
      }
    }
    return bills
  }
}
