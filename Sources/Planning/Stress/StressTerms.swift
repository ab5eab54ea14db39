import Domain

/// What a bad month is: chosen by the user, never by the program.
package struct StressTerms: Hashable, Sendable {
  /// What is in the account before the first month.
  package let start: Money
  /// How large an unexpected bill is.
  package let unexpected: Money
  /// Which part of the wages, benefit or profit is missing in a month of low income.
  package let lowIncome: Rate
  /// How many months an allowance stays away when it stops.
  package let allowanceMonths: Int
  /// How many months are looked at, from the month after the plan on.
  package let months: Int

  package init(
    start: Money, unexpected: Money, lowIncome: Rate, allowanceMonths: Int, months: Int
  ) {
    self.start = start
    self.unexpected = unexpected
    self.lowIncome = lowIncome
    self.allowanceMonths = allowanceMonths
    self.months = months
  }

  /// Used where the user chose nothing; every report prints them.
  package static let usual = StressTerms(
    start: .zero, unexpected: Money(cents: 30_000), lowIncome: Rate(percent: 20),
    allowanceMonths: 3, months: 60)

  /// Months that can be looked at.
  package static let monthsAllowed = 1...600
  /// Months an allowance can stay away.
  package static let allowanceMonthsAllowed = 1...24
}

/// How often a bad month comes, in each month apart from all others.
package struct StressChances: Hashable, Sendable {
  /// That income is low.
  package let low: Rate
  /// That an unexpected bill comes.
  package let bill: Rate
  /// That income which comes once a year comes a month late.
  package let late: Rate
  /// That the allowances stop.
  package let allowance: Rate

  package init(low: Rate, bill: Rate, late: Rate, allowance: Rate) {
    self.low = low
    self.bill = bill
    self.late = late
    self.allowance = allowance
  }

  /// Used where the user chose nothing: assumptions, not findings; every report prints them.
  package static let usual = StressChances(
    low: Rate(percent: 10), bill: Rate(percent: 10), late: Rate(percent: 10),
    allowance: Rate(percent: 2))
}

/// One thing that can go wrong.
package enum StressEvent: String, CaseIterable, Hashable, Sendable {
  /// Less wages, benefit or profit for one month.
  case lowIncome
  /// Holiday pay, or other income of once a year, a month late.
  case lateYearly
  case unexpectedBill
  /// All allowances stay away for some months.
  case allowanceStops
}

/// A plan is looked at as it is, with one thing that goes wrong, or with two in the same month.
package enum StressCase: Hashable, Sendable {
  case asPlanned
  case one(StressEvent)
  case two(StressEvent, StressEvent)

  var events: [StressEvent] {
    switch self {
    case .asPlanned: []
    case .one(let event): [event]
    case .two(let first, let second): [first, second]
    }
  }

  /// A stable word for machines: `asPlanned`, `lowIncome`, `lowIncome+unexpectedBill`.
  package var code: String {
    events.isEmpty ? "asPlanned" : events.map(\.rawValue).joined(separator: "+")
  }
}
