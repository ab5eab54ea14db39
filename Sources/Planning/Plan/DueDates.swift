import Domain
import Rules

/// The days on which the terms of an arrangement fall: once a month.
package struct DueDates: Hashable, Sendable {
  private let firstMonth: Month
  /// Day of the month, 1 to 31; shorter months take their last day.
  let dayOfMonth: Int
  /// The first term waits for this day, when the money comes later than usual.
  private var firstNotBefore: LocalDate?

  /// The first day with this day of the month on or after `earliest`, and every month after.
  package init(dayOfMonth: Int, notBefore earliest: LocalDate) {
    self.dayOfMonth = dayOfMonth
    let month = earliest.inMonth
    firstMonth = month.day(clamped: dayOfMonth) < earliest ? month.adding(1) : month
  }

  /// The month of the first term, one that waits included.
  var startMonth: Month { day(ofTerm: 1).inMonth }

  /// The day of term number `term`, counted from 1.
  package func day(ofTerm term: Int) -> LocalDate {
    let usual = firstMonth.adding(term - 1).day(clamped: dayOfMonth)
    guard term == 1, let firstNotBefore else { return usual }
    return max(usual, firstNotBefore)
  }

  /// The number of the first term on or after `day`, by counting months: a day may lie thousands of
  /// years ahead. Where the calendar ends before `day`, the term of its last month.
  package func term(onOrAfter day: LocalDate) -> Int {
    // One earlier: a first term that waits may fall in the month after its own.
    let about = max(firstMonth.months(to: day.inMonth), 1)
    return (about...about + 1).first { self.day(ofTerm: $0) >= day } ?? about + 2
  }

  /// How many terms fall on or before `day`.
  package func terms(through day: LocalDate) -> Int {
    let about = max(firstMonth.months(to: day.inMonth), 0)
    return (about...about + 1).last { $0 == 0 || self.day(ofTerm: $0) <= day } ?? about - 1
  }

  /// The same days, with a first term that waits until the money of `payDay` is there: a bank does
  /// not book on weekends and bank holidays.
  fileprivate func waiting(forPayDay payDay: Int) -> DueDates {
    let first = day(ofTerm: 1)
    let paid = [0, -1].map { first.inMonth.adding($0).day(clamped: payDay) }
    guard let last = paid.first(where: { $0 < first }) else { return self }
    var dates = self
    dates.firstNotBefore = BankHoliday.nextBankWorkingDay(onOrAfter: last)
    return dates
  }
}

extension DueDates {
  /// The days of terms of which the first is paid on `first`, and the others on `dayOfMonth`; without it
  /// on the day of the first.
  ///
  /// A first term that waits for the first day on which banks work belongs to the day of the month that
  /// it waits from: 28 December 2026 for the 26th, and the next one on 26 January. Any other day is only
  /// the earliest one.
  package static func agreed(from first: LocalDate, dayOfMonth: Int?) -> DueDates {
    let dayOfMonth = dayOfMonth ?? first.day
    let usual = [first.inMonth, first.inMonth.adding(-1)].map { $0.day(clamped: dayOfMonth) }
      .first { $0 <= first }
    guard let usual, usual < first, BankHoliday.nextBankWorkingDay(onOrAfter: usual) == first else {
      return DueDates(dayOfMonth: dayOfMonth, notBefore: first)
    }
    var dates = DueDates(dayOfMonth: dayOfMonth, notBefore: usual)
    dates.firstNotBefore = first
    return dates
  }

  /// The days of the terms of an arrangement on or after `earliest`: from its first term on as it was agreed,
  /// later on the day of the month.
  static func ofArrangement(
    from first: LocalDate?, dayOfMonth: Int, notBefore earliest: LocalDate
  ) -> DueDates {
    first == earliest
      ? .agreed(from: earliest, dayOfMonth: dayOfMonth)
      : DueDates(dayOfMonth: dayOfMonth, notBefore: earliest)
  }

  /// The days of new offers: the day after the pay day of the largest monthly income, and far
  /// enough ahead that a creditor can answer first (ten working days, two weeks).
  ///
  /// After a pay day from the 28th on it is the 1st of the next month, so that February cannot
  /// put a term before the money. The first term also waits for a pay day that falls on days on
  /// which banks do not book. Without any pay day it is the 28th.
  package static func forOffers(
    from dossier: Dossier, on day: LocalDate
  ) -> (dates: DueDates, payDay: Int?) {
    let monthly = dossier.incomes.filter {
      $0.every == .month && $0.payDay != nil && $0.period.contains(day)
    }
    let largest = monthly.max { ($0.counted, $1.id) < ($1.counted, $0.id) }
    let dates = DueDates(
      dayOfMonth: dayOfMonth(following: largest?.payDay), notBefore: day.adding(days: 14))
    guard let payDay = largest?.payDay else { return (dates, nil) }
    return (dates.waiting(forPayDay: payDay), payDay)
  }

  /// The day of the month on which terms follow `payDay`: the day after it, the 1st where months
  /// may be shorter, and the 28th without any.
  private static func dayOfMonth(following payDay: Int?) -> Int {
    payDay.map { $0 >= 28 ? 1 : $0 + 1 } ?? 28
  }

  /// The days of the terms of `debt` on or after `day`: as they were agreed, else as those of new
  /// offers that follow `payDay`.
  package static func ofTerms(
    of debt: Debt, following payDay: Int?, notBefore day: LocalDate
  ) -> DueDates {
    let earliest = max(day, debt.arrangement?.from ?? day)
    if let agreed = debt.arrangement?.dueDay {
      return .ofArrangement(from: debt.arrangement?.from, dayOfMonth: agreed, notBefore: earliest)
    }
    let dates = DueDates(dayOfMonth: dayOfMonth(following: payDay), notBefore: earliest)
    return payDay.map { dates.waiting(forPayDay: $0) } ?? dates
  }
}
