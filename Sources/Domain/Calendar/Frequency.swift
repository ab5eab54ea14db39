/// How often an amount comes in or has to be paid.
package enum Frequency: String, CaseIterable, Hashable, Sendable {
  case week, fourWeeks, month, twoMonths, quarter, halfYear, year, once

  /// How often it falls in a year: 52 weeks, 13 four-week periods. Nil for `once`.
  package var timesAYear: Int? {
    switch self {
    case .week: 52
    case .fourWeeks: 13
    case .month: 12
    case .twoMonths: 6
    case .quarter: 4
    case .halfYear: 2
    case .year: 1
    case .once: nil
    }
  }

  /// How many months lie between two of them, where that is a whole number.
  package var monthsApart: Int? {
    switch self {
    case .month: 1
    case .twoMonths: 2
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .week, .fourWeeks, .once: nil
    }
  }

  /// `amount`, once each time, as an amount a month: times 52, 13, 12, 6, 4, 2 or 1 over 12.
  ///
  /// Exact before it is rounded once. `once` counts as one twelfth: it is spread over the coming
  /// twelve months.
  package func monthly(_ amount: Money, rounding: Rounding) -> Money {
    amount.times(timesAYear ?? 1, over: 12, rounding: rounding)
  }
}
