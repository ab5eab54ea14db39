import Domain

/// Days, beside Saturdays and Sundays, on which TARGET is closed and banks do not settle payments
/// in euro (ECB, long-term calendar for TARGET closing days, from 2002).
package enum BankHoliday: String, CaseIterable, Hashable, Sendable {
  case newYear, goodFriday, easterMonday, labourDay, christmasDay, secondChristmasDay

  /// On which day of a year TARGET is closed for it; a weekend does not move it.
  package var rule: DayRule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .goodFriday: .easter(plus: -2)
    case .easterMonday: .easter(plus: 1)
    case .labourDay: .fixed(month: 5, day: 1)
    case .christmasDay: .fixed(month: 12, day: 25)
    case .secondChristmasDay: .fixed(month: 12, day: 26)
    }
  }

  /// The bank holiday on `day`; nil on any other day.
  package static func on(_ day: LocalDate) -> BankHoliday? {
    allCases.first { $0.rule.day(in: day.year) == day }
  }

  /// Monday to Friday and no bank holiday: a payment arrives.
  package static func isBankWorkingDay(_ day: LocalDate) -> Bool {
    day.weekday <= 5 && on(day) == nil
  }

  /// `day` itself when banks settle, or else the first day after it on which they do.
  package static func nextBankWorkingDay(onOrAfter day: LocalDate) -> LocalDate {
    firstDay(from: day, by: 1, where: isBankWorkingDay)
  }

  /// `day` itself when banks settle, or else the last day before it on which they did: a payment
  /// made then arrives in time.
  package static func lastBankWorkingDay(onOrBefore day: LocalDate) -> LocalDate {
    firstDay(from: day, by: -1, where: isBankWorkingDay)
  }
}

extension BankHoliday: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .bankHoliday(self) }
}
