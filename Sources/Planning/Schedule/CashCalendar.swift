import Domain
import Rules

/// Pay days against due days: what the account holds at the end of each day.
///
/// Income that would arrive on a day on which banks do not settle arrives on the next one on which
/// they do. What has no day of its own gets the day that is usual or careful, and is named in
/// `assumptions`.
package struct CashCalendar: Hashable, Sendable {
  /// What moves money.
  package enum Cause: Hashable, Sendable {
    case income(ID<Income>)
    case cost(ID<Cost>)
    case debt(ID<Debt>)
  }

  /// Money that comes (above zero) or goes (below zero).
  package struct Entry: Hashable, Sendable {
    package let day: LocalDate
    package let cause: Cause
    package let amount: Money
  }

  /// A day on which something moves.
  package struct Day: Hashable, Sendable {
    package let day: LocalDate
    package let entries: [Entry]
    /// What is in the account at the end of it.
    package let balance: Money
  }

  /// A first day below zero, and the ways out.
  package struct Empty: Hashable, Sendable {
    package let day: LocalDate
    /// How much is missing at the end of that day.
    package let missing: Money
    /// What goes out on it.
    package let goesOut: [Entry]
    /// The next day on which income comes; nil when none comes any more.
    package let nextIncome: LocalDate?
    /// How much more in the account at the start prevents every day below zero.
    package let neededStart: Money
  }

  /// The first term of an offer, beside the income it has to come from.
  package struct FirstTerm: Hashable, Sendable {
    package let debt: ID<Debt>
    /// The day of the plan.
    package let due: LocalDate
    /// The income of that month is in the account on this bank working day; nil where no pay day
    /// is known.
    package let incomeArrives: LocalDate?
    /// The first day on which it can be paid: `due`, or the day the income arrives when that is
    /// later and close.
    package let safeDay: LocalDate
  }

  /// Something without a day of its own, and the day that was taken.
  package enum Assumption: Hashable, Sendable {
    /// Taken to arrive on the last day of the month.
    case incomeAtEnd(ID<Income>)
    /// Comes every week or four weeks, counted from today.
    case incomeCounted(ID<Income>)
    /// Comes in a month that nobody wrote down; left out.
    case incomeLeftOut(ID<Income>)
    /// Taken to be due on the first of the month.
    case costOnFirst(ID<Cost>)
    /// Goes out in four parts, on the 1st, 8th, 15th and 22nd.
    case costInParts(ID<Cost>)
    /// Comes every week or four weeks, counted from today.
    case costCounted(ID<Cost>)
    /// Comes in a month that nobody wrote down; a part is set aside on the first of each month.
    case costSetAside(ID<Cost>)
  }

  /// The first day that is looked at: the one after the plan.
  package let from: LocalDate
  /// The last day that is looked at.
  package let through: LocalDate
  /// What is in the account before the first day; below zero is an overdraft.
  package let start: Money
  /// Only days on which something moves, in order.
  package let days: [Day]
  /// The first day below zero; nil when there is none.
  package let empty: Empty?
  /// One for each new offer, in the order of the dossier.
  package let firstTerms: [FirstTerm]
  /// What was taken for granted, in the order of the dossier.
  package let assumptions: [Assumption]

  /// The day with the least money at its end.
  package var lowest: Day? { days.min { ($0.balance, $0.day) < ($1.balance, $1.day) } }
  /// What is in the account at the end.
  package var end: Money { days.last?.balance ?? start }

  /// Months that can be shown.
  package static let monthsAllowed = 1...24
}

extension CashCalendar {
  /// The days after the one of `plan`, through the end of the month that is `months` later.
  package init(of plan: Plan, months: Int, start: Money) {
    let dossier = plan.standing.now.dossier
    let from = plan.on.adding(days: 1)
    let through = plan.on.inMonth.adding(months).lastDay
    var agenda = CashAgenda(from: from, through: through)
    for income in dossier.incomes { agenda.add(income) }
    // What begins later comes on its own days too.
    for line in plan.budget.costs { agenda.add(line, asOf: plan.on.inMonth) }
    let firstTerms = agenda.add(plan, of: dossier)
    let days = Self.days(of: agenda.entries, start: start)
    self.init(
      from: from, through: through, start: start, days: days,
      empty: Self.empty(in: days), firstTerms: firstTerms, assumptions: agenda.assumptions)
  }

  private static func days(of entries: [Entry], start: Money) -> [Day] {
    var balance = start
    let groups = Dictionary(grouping: entries, by: \.day)
    return groups.keys.sorted().map { day in
      let entries = (groups[day] ?? []).filter { $0.amount != .zero }
      balance += entries.map(\.amount).sum()
      return Day(day: day, entries: entries, balance: balance)
    }
  }

  private static func empty(in days: [Day]) -> Empty? {
    guard let first = days.firstIndex(where: { $0.balance < .zero }) else { return nil }
    let deepest = days.map(\.balance).min() ?? .zero
    return Empty(
      day: days[first].day, missing: -days[first].balance,
      goesOut: days[first].entries.filter { $0.amount < .zero },
      nextIncome: days[(first + 1)...].first { $0.entries.contains { $0.amount > .zero } }?.day,
      neededStart: -deepest)
  }
}

extension Standing {
  /// What was told to be in the account; nil where it was told in another month: by now nobody knows.
  package var balance: Money? {
    guard let told = now.dossier.assurances.sum(.balance), told.said.on.inMonth == on.inMonth,
      told.said.on <= on
    else { return nil }
    return told.amount
  }

  /// What of it is not needed until the next income comes; zero where it is not known. Where incomes
  /// come on several days, the largest is waited for.
  func leftOver(by budget: Budget) -> Money {
    guard let balance, let said = now.dossier.assurances.sum(.balance)?.said.on else {
      return .zero
    }
    var agenda = CashAgenda(
      from: said.adding(days: 1), through: on.inMonth.adding(1).lastDay)
    for income in now.dossier.incomes { agenda.add(income) }
    for line in budget.costs where line.treatment != .notNow { agenda.add(line) }
    let largest = agenda.entries.filter { $0.day > on }
      .max { ($0.amount, $1.day) < ($1.amount, $0.day) }
    guard let largest, largest.amount > .zero else { return .zero }
    return (balance + agenda.entries.filter { $0.day < largest.day }.map(\.amount).sum()).orZero
  }
}

/// The entries of a calendar while they are gathered.
private struct CashAgenda {
  let from: LocalDate
  let through: LocalDate
  var entries: [CashCalendar.Entry] = []
  var assumptions: [CashCalendar.Assumption] = []

  init(from: LocalDate, through: LocalDate) {
    self.from = from
    self.through = through
  }

  private var months: [Month] {
    let first = from.inMonth
    return (0...first.months(to: through.inMonth)).map { first.adding($0) }
  }

  /// Weekly and four-weekly days: from a day on which it comes, else the first a whole rhythm after
  /// today.
  private func days(every: Frequency, from known: LocalDate?) -> [LocalDate] {
    guard let step = every.daysApart else { return [] }
    if let known { return known.days(every: step, from: from, through: through) }
    return stride(from: from.dayNumber + step - 1, through: through.dayNumber, by: step)
      .map { LocalDate(dayNumber: $0) }
  }

  private mutating func add(_ day: LocalDate, _ cause: CashCalendar.Cause, _ amount: Money) {
    guard from <= day, day <= through, amount != .zero else { return }
    entries.append(CashCalendar.Entry(day: day, cause: cause, amount: amount))
  }

  mutating func add(_ income: Income) {
    let cause = CashCalendar.Cause.income(income.id)
    let amount = income.counted
    switch income.every {
    case .week, .fourWeeks:
      if income.period.from == nil { assumptions.append(.incomeCounted(income.id)) }
      for day in days(every: income.every, from: income.period.from)
      where income.period.contains(day) {
        add(BankHoliday.nextBankWorkingDay(onOrAfter: day), cause, amount)
      }
    case .once:
      guard let day = income.period.from else {
        return assumptions.append(.incomeLeftOut(income.id))
      }
      add(BankHoliday.nextBankWorkingDay(onOrAfter: day), cause, amount)
    case .month, .twoMonths, .quarter, .halfYear, .year:
      guard income.every == .month || income.month != nil else {
        return assumptions.append(.incomeLeftOut(income.id))
      }
      if income.payDay == nil { assumptions.append(.incomeAtEnd(income.id)) }
      // A pay day at the end of last month may arrive in this one.
      for month in [from.inMonth.adding(-1)] + months {
        add(
          income.arrival(in: month), cause,
          income.falls(amount, index: 0, after: month, rounding: .down))
      }
    }
  }

  /// - Parameter month: the month of the plan: what has no month of its own is spread from the next one
  ///   on, to the cent as in the year.
  mutating func add(_ line: Budget.CostLine, asOf month: Month? = nil) {
    let cost = line.cost
    let cause = CashCalendar.Cause.cost(cost.id)
    switch cost.every {
    case .week, .fourWeeks:
      guard months.contains(where: cost.holds) else { return }
      if cost.period.from == nil { assumptions.append(.costCounted(cost.id)) }
      for day in days(every: cost.every, from: cost.period.from) where cost.period.contains(day) {
        add(day, cause, -cost.amount)
      }
    case .once:
      guard let day = cost.period.from else { return setAside(line, asOf: nil) }
      add(day, cause, -cost.amount)
    case .month where cost.dueDay == nil && cost.category.isDaily:
      guard months.contains(where: cost.holds) else { return }
      assumptions.append(.costInParts(cost.id))
      for month in months where cost.holds(in: month) {
        let parts = split(
          cost.amount,
          over: Array(repeating: SplitPart(weight: Money(cents: 1), limit: cost.amount), count: 4))
        for (day, part) in zip([1, 8, 15, 22], parts) {
          add(month.day(clamped: day), cause, -part)
        }
      }
    case .month, .twoMonths, .quarter, .halfYear, .year:
      guard cost.every == .month || cost.month != nil else {
        return setAside(line, asOf: month)
      }
      guard months.contains(where: cost.holds) else { return }
      if cost.dueDay == nil { assumptions.append(.costOnFirst(cost.id)) }
      for month in months {
        add(
          month.day(clamped: cost.dueDay ?? 1), cause,
          -cost.falls(cost.amount, index: 0, after: month, rounding: .up))
      }
    }
  }

  private mutating func setAside(_ line: Budget.CostLine, asOf start: Month?) {
    guard line.treatment != .notNow || line.cost.period.from.map({ $0 <= through }) ?? false else {
      return
    }
    assumptions.append(.costSetAside(line.cost.id))
    for month in months {
      let index = start.map { $0.adding(1).months(to: month) }
      let amount =
        index.map {
          $0 < 0
            ? line.perMonth
            : line.cost.falls(
              line.cost.amount, index: $0, after: month.adding(-$0), rounding: .up)
        } ?? line.perMonth
      add(month.firstDay, .cost(line.cost.id), -amount)
    }
  }

  /// Adds the terms of every offer and gives back the first one of each new offer.
  mutating func add(_ plan: Plan, of dossier: Dossier) -> [CashCalendar.FirstTerm] {
    let usual = DueDates.forOffers(from: dossier, on: plan.on).dates
    let schedule = plan.course
    var firstTerms: [CashCalendar.FirstTerm] = []
    // Who waits first is paid later: the course says when.
    for (place, (offer, debt)) in zip(plan.offers, dossier.debts).enumerated() {
      let arrangement = offer.kind == .running ? debt.runningArrangement : nil
      let dates = arrangement?.dueDates(after: plan.on) ?? usual
      for term in 1...(months.count + 1) {
        let day = dates.day(ofTerm: term)
        let paid = schedule.row(in: day.inMonth)?.payments.at(place: place)?.paid
        add(day, .debt(debt.id), -(paid ?? .zero))
      }
      if offer.kind == .instalments {
        firstTerms.append(
          CashCalendar.FirstTerm(debt.id, due: dates.day(ofTerm: 1), of: dossier, on: plan.on))
      }
    }
    return firstTerms
  }
}

extension CashCalendar.FirstTerm {
  /// Looks at the pay day before the term: the largest monthly income, which the terms follow.
  fileprivate init(_ debt: ID<Debt>, due: LocalDate, of dossier: Dossier, on day: LocalDate) {
    let monthly = dossier.incomes.filter {
      $0.every == .month && $0.payDay != nil && $0.period.contains(day)
    }
    let largest = monthly.max { ($0.counted, $1.id) < ($1.counted, $0.id) }
    let arrives = largest.flatMap { income -> LocalDate? in
      [due.inMonth, due.inMonth.adding(-1)].lazy
        .filter { $0.day(clamped: income.payDay ?? 31) < due }
        .map { income.arrival(in: $0) }.first
    }
    self.init(
      debt: debt, due: due, incomeArrives: arrives, safeDay: max(due, arrives ?? due))
  }
}

extension Income {
  /// The bank working day on which it is in the account, for its pay day in `month`; without a pay
  /// day its last day counts.
  func arrival(in month: Month) -> LocalDate {
    BankHoliday.nextBankWorkingDay(onOrAfter: month.day(clamped: payDay ?? 31))
  }
}

extension Cost.Category {
  /// Spent bit by bit through the month.
  fileprivate var isDaily: Bool {
    switch self {
    case .household, .clothing, .transport, .healthCare, .leisure: true
    default: false
    }
  }
}
