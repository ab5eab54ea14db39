import Domain

/// Public holidays in the Netherlands (Algemene termijnenwet art. 3 lid 1 and 2). A term of the law
/// that ends on one of them, a Saturday or a Sunday ends on the next working day (art. 1).
package enum PublicHoliday: String, CaseIterable, Hashable, Sendable {
  case newYear, goodFriday, easterMonday, kingsDay, liberationDay, ascensionDay, whitMonday
  case christmasDay, secondChristmasDay
  /// Days put on a par with a public holiday by royal decree (art. 3 lid 3).
  case byDecree

  /// On which days it falls; only King's Day gives way to a Sunday.
  package var rules: [DayRule] {
    switch self {
    case .newYear: [.fixed(month: 1, day: 1)]
    case .goodFriday: [.easter(plus: -2)]
    case .easterMonday: [.easter(plus: 1)]
    case .kingsDay: [.kingsDay]
    case .liberationDay: [.fixed(month: 5, day: 5)]
    case .ascensionDay: [.easter(plus: 39)]
    case .whitMonday: [.easter(plus: 50)]
    case .christmasDay: [.fixed(month: 12, day: 25)]
    case .secondChristmasDay: [.fixed(month: 12, day: 26)]
    case .byDecree: Self.daysByDecree.map(DayRule.on)
    }
  }

  /// The decrees that are known reach to 2028.
  private static let daysByDecree = [
    LocalDate(table: "2026-01-02"), LocalDate(table: "2026-05-15"), LocalDate(table: "2027-05-07"),
    LocalDate(table: "2028-04-28"), LocalDate(table: "2028-05-26"),
  ]

  /// The holiday on `day`; nil on any other day.
  package static func on(_ day: LocalDate) -> PublicHoliday? {
    allCases.first { holiday in holiday.rules.contains { $0.day(in: day.year) == day } }
  }

  /// Monday to Friday and no public holiday.
  package static func isWorkingDay(_ day: LocalDate) -> Bool {
    day.weekday <= 5 && on(day) == nil
  }

  /// `day` itself when it is a working day, or else the first one after it.
  package static func nextWorkingDay(onOrAfter day: LocalDate) -> LocalDate {
    firstDay(from: day, by: 1, where: isWorkingDay)
  }
}

extension PublicHoliday: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .publicHoliday(self) }
}

/// The first day from `day` on, step by step, that fits. No calendar here has ten closed days in a
/// row, so the loop ends.
func firstDay(from day: LocalDate, by step: Int, where fits: (LocalDate) -> Bool) -> LocalDate {
  var candidate = day
  for _ in 0..<10 where !fits(candidate) { candidate = candidate.adding(days: step) }
  return candidate
}
