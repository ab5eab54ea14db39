import Domain

/// A month that would end with too little money if all that is left went to creditors in every month.
package struct ShortMonth: Hashable, Sendable {
  /// The months with too little, at the full amount.
  package let dip: Dip
  /// The full amount a month.
  package let full: Money

  package init(dip: Dip, full: Money) {
    self.dip = dip
    self.full = full
  }
}

extension Budget {
  /// The same with the most a month for all creditors together at which no month ends with too little
  /// money; itself where none does, and where no such amount ends in time. It is the same for every way
  /// of dividing: as if all that can go to creditors goes until nothing is owed any more.
  func holdingBack(for standing: Standing) -> Budget {
    let claims = standing.now.dossier.debts.map { Claim($0) }
    guard claims.contains(where: \.isOpen), capacity > .zero else { return self }
    var course = RoughCourse(of: standing, claims, by: self)
    var held = self
    while let dip = course.dip(paying: held.capacity) {
      var lower = held
      lower.ceiling = max(dip.most ?? .zero, course.running)
      lower.short = held.short ?? ShortMonth(dip: dip, full: capacity)
      guard lower.capacity > .zero, lower.capacity < held.capacity,
        course.months(paying: lower.capacity)
          <= max(Plan.mostMonths, course.months(paying: capacity))
      else { return self }
      held = lower
    }
    return held
  }
}

/// What happens in the account when creditors get one amount each month until nothing is owed.
struct RoughCourse {
  let standing: Standing
  let budget: Budget
  /// What arrangements that run already take a month.
  let running: Money
  private let owed: Money
  /// How many months come before the one in which new offers start.
  private let wait: Int
  private let start: Money
  private var months: [RealMonth] = []

  init(of standing: Standing, _ claims: [Claim], by budget: Budget) {
    self.standing = standing
    self.budget = budget
    running = claims.map(\.running).sum()
    owed = claims.map(\.owed).sum()
    start = standing.leftOver(by: budget)
    let first = DueDates.forOffers(from: standing.now.dossier, on: budget.on).dates.day(ofTerm: 1)
    wait = max(0, budget.on.inMonth.adding(1).months(to: first.inMonth))
  }

  /// How many months it takes, without interest; longer ones than are counted are all the same.
  func months(paying monthly: Money) -> Int {
    guard monthly > .zero else { return Schedule.longest }
    let months = owed.cents / monthly.cents + (owed.cents % monthly.cents > 0 ? 1 : 0)
    return min(months, Schedule.longest)
  }

  /// The months with too little money; nil where there are none.
  mutating func dip(paying monthly: Money) -> Dip? {
    let count = min(max(YearView.length, wait + months(paying: monthly)), Self.mostMonths)
    while months.count < count {
      months.append(
        RealMonth(
          of: standing.now.dossier, budget: budget, monthsAhead: months.count + 1))
    }
    var (balance, left) = (start, owed)
    return Dip(
      in: months.prefix(count).enumerated().map { index, month in
        let paid = min(index < wait ? running : monthly, left)
        left -= paid
        balance += month.left - paid
        return Dip.Level(
          month: month.month, toCreditors: paid, balance: balance, bills: month.bills)
      })
  }

  /// Years ahead nobody knows the bills: what is offered takes three.
  private static let mostMonths = 60
}
