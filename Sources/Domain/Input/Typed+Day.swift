/// Which year is meant when only a day and a month are typed.
package enum DayLeaning: Hashable, Sendable {
  /// The last such day through today: for what has happened.
  case past
  /// The first such day from today: for what will happen.
  case future
}

extension Typed {
  /// A day: `2026-12-31`, `31-12-2026`, `31/12/26`, `31 dec`, `1e mei 2026`, `31-12`, `vandaag`,
  /// `yesterday`.
  ///
  /// The day comes before the month, as in both languages of Aflos. A year of two digits is of
  /// this century.
  package func day(today: LocalDate, leaning: DayLeaning) throws(InputError) -> LocalDate {
    let lowered = text.lowercased()
    switch lowered {
    case "": throw error(.missing)
    case "vandaag", "nu", "today", "now": return today
    case "gisteren", "yesterday": return today.adding(days: -1)
    case "eergisteren": return today.adding(days: -2)
    case "morgen", "tomorrow": return today.adding(days: 1)
    case "overmorgen": return today.adding(days: 2)
    default: break
    }
    guard let parts = DayParts.read(lowered) else { throw error(.notADay) }
    guard let year = parts.year else {
      return try day(of: parts, today: today, leaning: leaning)
    }
    guard let day = LocalDate(year: year, month: parts.month, day: parts.day) else {
      throw error(.noSuchDay)
    }
    let likely = today.year - Self.mostYearsBack...today.year + Self.mostYearsAhead
    guard likely.contains(year) else { throw error(.oddYear(likely)) }
    return day
  }

  /// Nothing somebody owes or earns today lies further away: a year beyond is a slip, like 1026.
  private static let mostYearsBack = 100
  private static let mostYearsAhead = 60

  /// A day of birth: with its year, not after `today`, and no more than 120 years before it. A year of
  /// two digits is of this century where that has passed, else of the one before.
  package func birthDate(today: LocalDate) throws(InputError) -> LocalDate {
    guard !isEmpty else { throw error(.missing) }
    guard let parts = DayParts.read(text.lowercased()), var year = parts.year else {
      throw error(.notADay)
    }
    if year > today.year, !text.contains(String(year)) { year -= 100 }
    guard let day = LocalDate(year: year, month: parts.month, day: parts.day) else {
      throw error(.noSuchDay)
    }
    let likely = today.year - 120...today.year
    guard likely.contains(year) else { throw error(.oddYear(likely)) }
    guard day <= today else { throw error(.dayAfter(today)) }
    return day
  }

  /// Days that have passed, with commas or semicolons between them: oldest first, each once.
  package func days(through today: LocalDate) throws(InputError) -> [LocalDate] {
    var days: Set<LocalDate> = []
    for part in raw.split(whereSeparator: { ",;".contains($0) }) {
      let typed = Typed(String(part), for: field)
      guard !typed.isEmpty else { continue }
      let day = try typed.day(today: today, leaning: .past)
      guard day <= today else { throw typed.error(.dayAfter(today)) }
      days.insert(day)
    }
    guard !days.isEmpty else { throw error(.missing) }
    return days.sorted()
  }

  /// Looks up to eight years away, because 29 February may be that far.
  private func day(
    of parts: DayParts, today: LocalDate, leaning: DayLeaning
  ) throws(InputError) -> LocalDate {
    for distance in 0...8 {
      let year = leaning == .past ? today.year - distance : today.year + distance
      guard let date = LocalDate(year: year, month: parts.month, day: parts.day) else { continue }
      if leaning == .past ? date <= today : date >= today { return date }
    }
    throw error(.noSuchDay)
  }
}

extension Month {
  /// The calendar month with this Dutch or English name, in full or by its first three letters.
  package static func number(ofName name: String) -> Int? {
    let name = name.lowercased()
    guard name.count >= 3 else { return nil }
    for names in [dutchNames, englishNames] {
      if let index = names.firstIndex(where: { $0.hasPrefix(name) }) { return index + 1 }
    }
    switch name {
    case "mrt": return 3
    case "sept": return 9
    default: return nil
    }
  }

  /// January first, as written in Dutch.
  package static let dutchNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// January first, in lower case.
  package static let englishNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension Typed {
  /// A calendar month by number or name: `5`, `mei`, `May`.
  package func calendarMonth() throws(InputError) -> Int {
    if let number = Month.number(ofName: text) { return number }
    // "1e" is a day and no month.
    guard Self.ordinal(text) == nil else { throw error(.notANumber(1...12)) }
    return try number(in: 1...12)
  }
}
