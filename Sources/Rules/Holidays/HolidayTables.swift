import Domain

/// By what rule a holiday falls, as a row of a table. It is listed and not corrected.
package struct HolidayRule: RuleValue {
  package var rules: [DayRule]

  package static let figures = [Figure<HolidayRule>(.init(.day), list: \.rules)]
}

/// The Dutch public holidays as a table, for printing.
package let publicHolidays = KeyedTable<PublicHoliday, HolidayRule>(
  name: .publicHolidays, checkedOn: LocalDate(table: "2026-11-21")
) { holiday in
  let source =
    switch holiday {
    case .byDecree:
      Source("Algemene termijnenwet art. 3 lid 3; sterfgeval.nl 2025-10-04, through 2028")
    case .goodFriday: Source("Algemene termijnenwet art. 3 lid 2")
    case .kingsDay:
      Source("Algemene termijnenwet art. 3 lid 1; the day itself is general knowledge", .unchecked)
    default: Source("Algemene termijnenwet art. 3 lid 1")
    }
  return (HolidayRule(rules: holiday.rules), source)
}

/// The closing days of TARGET as a table, for printing.
package let bankHolidays = KeyedTable<BankHoliday, HolidayRule>(
  name: .bankHolidays, checkedOn: LocalDate(table: "2026-11-21")
) { holiday in
  (
    HolidayRule(rules: [holiday.rule]),
    Source("ECB, long-term calendar for TARGET closing days, 2000-12-14")
  )
}
