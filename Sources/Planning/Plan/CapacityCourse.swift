import Domain
import Rules

/// From what a household can promise amounts that change on the way: what is left of its income month
/// by month for the longest time an offer may take, and the sums that surely come once a year.
struct CapacityCourse {
  let ground: PlanGround
  /// The budget of the day, before anything is held back.
  private let budget: Budget
  /// The month of the first term.
  private let first: Month
  /// The terms of new offers.
  private let dates: DueDates
  /// What can go to creditors in each month from the first term on.
  private let caps: [Money]
  /// The months ahead, the one after the day first.
  private let months: [RealMonth]
  private let running: Money
  private let owed: Money
  /// What can be promised, in at most three amounts: without yearly sums, and with them. Only what pays
  /// all that is owed in time, and in which no month lacks money.
  private(set) var candidates: [CapacityAhead] = []

  init(on ground: PlanGround) {
    let (standing, dossier) = (ground.standing, ground.standing.now.dossier)
    let today = Budget(of: standing)
    self.ground = ground
    budget = today
    dates = ground.dueDates
    let start = dates.day(ofTerm: 1).inMonth
    first = start
    caps = (0..<Plan.mostMonths).map { index in
      let month = start.adding(index)
      let ends = [month.firstDay, month.lastDay].map {
        Budget(of: dossier, on: $0, law: standing.law).capacity
      }
      return index == 0 ? min(today.capacity, ends.min() ?? .zero) : ends.min() ?? .zero
    }
    let count = max(1, today.on.inMonth.months(to: start) + Plan.mostMonths - 1)
    months = (1...count).map { RealMonth(of: dossier, budget: today, monthsAhead: $0) }
    running = ground.claims.map(\.running).sum()
    owed = ground.claims.map(\.owed).sum()
    candidates = found()
  }

  private func found() -> [CapacityAhead] {
    guard caps[0] > .zero else { return [] }
    let amounts = CapacityAhead.inThree(caps)
    let sums = yearlySums(beside: amounts)
    var found: [CapacityAhead] = []
    for extras in sums.isEmpty ? [[]] : [[], sums] {
      guard let held = holding(amounts, with: extras), held[0] > .zero else { continue }
      let ahead = ahead(held, extras)
      let all = held.sum() + extras.map(\.amount).sum()
      if all >= owed { found.append(ahead) }
    }
    return found
  }

  /// The budget of which the first amount is divided.
  func budget(for ahead: CapacityAhead) -> Budget {
    var lower = budget
    if ahead.first < lower.capacity { lower.ceiling = ahead.first }
    return lower
  }

  private func ahead(_ amounts: [Money], _ extras: [TermChanges.Extra]) -> CapacityAhead {
    let steps = amounts.indices.dropFirst().filter { amounts[$0] != amounts[$0 - 1] }.map {
      TermChanges.Step(from: first.adding($0).firstDay, monthly: amounts[$0])
    }
    return CapacityAhead(
      first: amounts[0], changes: TermChanges(steps: steps, extras: extras))
  }

  // MARK: Months that would lack money

  /// Less until a month that would lack money, and the whole amount after it; nil where that needs more
  /// than three amounts, or does not help.
  private func holding(
    _ amounts: [Money], with extras: [TermChanges.Extra]
  ) -> [Money]? {
    var held = amounts
    for _ in 0..<3 {
      guard let short = firstShort(held, extras) else {
        return Set(zip(held, held.dropFirst()).enumerated().filter { $1.0 != $1.1 }.map(\.offset))
          .count <= 2 ? held : nil
      }
      let last = max(short.deepest, short.first)
      guard let most = most(through: last, of: held, extras), most > .zero else { return nil }
      for index in held.indices where index <= last { held[index] = min(held[index], most) }
    }
    return firstShort(held, extras) == nil ? CapacityAhead.inThree(held) : nil
  }

  /// The largest amount at which no month through `last` lacks money.
  private func most(
    through last: Int, of amounts: [Money], _ extras: [TermChanges.Extra]
  ) -> Money? {
    var (low, high) = (0, amounts.map(\.cents).max() ?? 0)
    func holds(_ cents: Int) -> Bool {
      let lower = amounts.enumerated().map { index, amount in
        index <= last ? min(amount, Money(cents: cents)) : amount
      }
      guard let short = firstShort(lower, extras) else { return true }
      return short.first > last
    }
    guard holds(low) else { return nil }
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return Money(cents: low)
  }

  /// The first month that would end below zero, and the deepest, counted from the month of the first
  /// term; nil where none does until all is paid.
  private func firstShort(
    _ amounts: [Money], _ extras: [TermChanges.Extra]
  ) -> (first: Int, deepest: Int)? {
    var (balance, left) = (ground.standing.leftOver(by: budget), owed)
    var levels: [(index: Int, balance: Money)] = []
    for month in months {
      let index = first.months(to: month.month)
      guard index < amounts.count else { break }
      let extra = extras.filter { $0.on.inMonth == month.month }.map(\.amount).sum()
      let paid = min(index < 0 ? running : amounts[index] + extra, left)
      left -= paid
      balance += month.left - paid
      levels.append((max(index, 0), balance))
    }
    guard let first = levels.first(where: { $0.balance < .zero }),
      let deepest = levels.min(by: { ($0.balance, $0.index) < ($1.balance, $1.index) })
    else { return nil }
    return (first.index, deepest.index)
  }

  // MARK: Sums that come once a year

  /// What of the money that surely comes once a year is left for creditors: the reserve comes first, and
  /// over the year it is no more than the law asks. One a year, on the day of the first term after it.
  private func yearlySums(beside amounts: [Money]) -> [TermChanges.Extra] {
    let dossier = ground.standing.now.dossier
    let start = budget.on.inMonth.adding(1)
    var sums: [TermChanges.Extra] = []
    for year in 0..<Plan.mostMonths / 12 {
      let from = max(0, start.months(to: first)) + year * 12
      let rows = (from..<from + 12).map { index in
        let place = first.months(to: start.adding(index))
        return YearView.MonthRow(
          of: dossier, budget: budget, index: index, start: start, balance: .zero,
          toCreditors: amounts.indices.contains(place) ? amounts[place] : amounts[0])
      }
      let sure = YearView.windfalls(
        in: rows, reserve: dossier.reserve, lawful: .largest
      ).filter {
        $0.toCreditors > .zero && isSure($0.income, in: $0.month)
      }
      guard let sum = sure.max(by: { ($0.toCreditors, $1.month) < ($1.toCreditors, $0.month) })
      else { continue }
      let amount = min(sum.toCreditors, lawful(beside: rows.map(\.toCreditors)))
      let day = dates.day(ofTerm: dates.term(onOrAfter: sum.income.arrival(in: sum.month)))
      guard amount >= Plan.worthALetter, first.months(to: day.inMonth) < Plan.mostMonths else {
        continue
      }
      sums.append(TermChanges.Extra(on: day, amount: amount))
    }
    return sums
  }

  /// What the law asks of a year beside what is paid each month.
  private func lawful(beside paid: [Money]) -> Money {
    budget.lawful(beside: paid.sum(), ground.standing.now.dossier.assurances)
  }

  /// Whether that money comes for certain: the same each year, from work or a benefit that goes on until
  /// then and does not change from month to month.
  private func isSure(_ income: Income, in month: Month) -> Bool {
    guard income.every == .year, income.low == nil, income.high == nil, income.holds(in: month)
    else { return false }
    switch income.kind {
    case .holidayPay:
      let work = ground.standing.now.dossier.incomes.filter {
        switch $0.kind {
        case .wages, .benefit, .pension: $0.every != .year && $0.every != .once
        default: false
        }
      }
      return !work.isEmpty
        && work.allSatisfy { $0.low == nil && $0.high == nil && $0.period.contains(month.lastDay) }
    case .wages, .benefit, .pension: return true
    case .businessProfit, .healthAllowance, .rentAllowance, .childBudget, .childBenefit,
      .childcareAllowance, .maintenance, .other:
      return false
    }
  }
}
