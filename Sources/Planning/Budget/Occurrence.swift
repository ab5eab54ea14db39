import Domain

/// Something that comes or goes by a rhythm, so that it can be put in its real month.
protocol Recurring {
  var every: Frequency { get }
  /// Calendar month in which it first falls; nil spreads it.
  var month: Int? { get }
  /// When it holds; a one-off amount falls on its first day.
  var period: Period { get }
  /// Whether it holds in that month.
  func holds(in month: Month) -> Bool
}

extension Cost: Recurring {
  func holds(in month: Month) -> Bool { period.touches(month) }
}

extension Income: Recurring {
  /// Income counts in a month only when its pay day lies in its period.
  func holds(in month: Month) -> Bool {
    period.contains(month.day(clamped: payDay ?? 31))
  }
}

extension Recurring {
  /// Whether a one-off amount falls in the twelve months from that of `day`; one without a day may
  /// fall any time.
  func fallsWithinAYear(of day: LocalDate) -> Bool {
    guard let month = period.from?.inMonth else { return true }
    return (0..<12).contains(day.inMonth.months(to: month))
  }

  /// What of `amount` falls in the month that is `index` months after `start`.
  ///
  /// A weekly or four-weekly amount falls on its own days where a day on which it comes is known. An
  /// amount without a calendar month is spread so that twelve months hold exactly a year of
  /// it: what rounding leaves over in one month comes in a later one.
  func falls(_ amount: Money, index: Int, after start: Month, rounding: Rounding) -> Money {
    let month = start.adding(index)
    if every == .once { return period.from?.inMonth == month ? amount : .zero }
    if let step = every.daysApart, let known = period.from {
      let days = known.days(every: step, from: month.firstDay, through: month.lastDay)
      return amount * days.count(where: period.contains)
    }
    guard holds(in: month) else { return .zero }
    if every == .month { return amount }
    if let apart = every.monthsApart, let first = self.month {
      return (month.month - first + 12).isMultiple(of: apart) ? amount : .zero
    }
    let times = every.timesAYear ?? 0
    return amount.times(times * (index + 1), over: 12, rounding: rounding)
      - amount.times(times * index, over: 12, rounding: rounding)
  }
}

extension Frequency {
  /// How many days lie between two, where it goes by days and not by months.
  var daysApart: Int? {
    switch self {
    case .week: 7
    case .fourWeeks: 28
    case .month, .twoMonths, .quarter, .halfYear, .year, .once: nil
    }
  }
}

extension LocalDate {
  /// This day and each that is a whole number of steps later, within the bounds.
  func days(every step: Int, from first: LocalDate, through last: LocalDate) -> [LocalDate] {
    let behind = max(0, first.dayNumber - dayNumber)
    let start = dayNumber + (behind + step - 1) / step * step
    return stride(from: start, through: last.dayNumber, by: step)
      .map { LocalDate(dayNumber: $0) }
  }
}
