import Domain

/// One day of a letter, with the words before it.
struct ReadDay: Hashable {
  let day: LocalDate
  let line: Int
  /// What stands before it in its line.
  let before: String
  /// Whether the name of a day of the week before it is another one.
  let hasWrongWeekday: Bool

  /// Every day that is written whole: `12 november 2026`, `12-11-2026`.
  static func all(in text: ReadText) -> [ReadDay] {
    text.lines.enumerated().flatMap { number, line in days(in: line, number) }
  }

  private static func days(in line: String, _ number: Int) -> [ReadDay] {
    let words = line.split(whereSeparator: \.isWhitespace)
    var found: [ReadDay] = []
    for index in words.indices {
      guard let day = day(at: index, of: words) else { continue }
      let before = words[..<index]
      found.append(
        ReadDay(
          day: day, line: number, before: before.joined(separator: " ").lowercased(),
          hasWrongWeekday: before.last.map { isOther($0, than: day) } ?? false))
    }
    return found
  }

  private static func day(at index: Int, of words: [Substring]) -> LocalDate? {
    let bare = clean(words[index])
    let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
    let pieces =
      parts.count == 3 ? parts : bare.split(separator: "/", omittingEmptySubsequences: false)
    if pieces.count == 3, pieces[2].utf8.count == 4 { return day(pieces[0], pieces[1], pieces[2]) }
    guard index + 2 < words.count, bare.utf8.count <= 2,
      let month = Month.number(ofName: clean(words[index + 1]).lowercased())
    else { return nil }
    let year = clean(words[index + 2])
    guard year.utf8.count == 4 else { return nil }
    return day(Substring(bare), Substring("\(month)"), Substring(year))
  }

  private static func clean(_ word: Substring) -> String {
    var word = word
    while let last = word.last, ".,;:)".contains(last) { word = word.dropLast() }
    while let first = word.first, "(:".contains(first) { word = word.dropFirst() }
    return String(word)
  }

  private static func day(
    _ day: Substring, _ month: Substring, _ year: Substring
  ) -> LocalDate? {
    guard let day = number(day), let month = number(month), let year = number(year),
      (1990...2100).contains(year)
    else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  private static func number(_ text: Substring) -> Int? {
    (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(text) : nil
  }

  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static func isOther(_ word: Substring, than day: LocalDate) -> Bool {
    guard let weekday = weekdays.firstIndex(of: folded(word)) else { return false }
    return weekday + 1 != day.weekday
  }
}

/// The day of a letter and the day by which it wants to be paid.
struct ReadDays {
  private(set) var letterDay: ReadField?
  private(set) var payBy: [ReadField] = []

  /// A letter is not older than this, in days, when it is read.
  private static let oldest = 800
  /// A letter gives no more days than this.
  private static let longest = 60

  init(_ text: ReadText, today: LocalDate) {
    let days = ReadDay.all(in: text)
    letterDay = Self.letterDay(days, text, today)
    guard let from = letterDay?.day else { return }
    var seen: Set<LocalDate> = []
    for day in days where Self.isDeadline(day) && seen.insert(day.day).inserted {
      let isPossible =
        day.day > from && from.days(to: day.day) <= Self.longest && !day.hasWrongWeekday
      let isProof = isPossible && letterDay?.why.isProof == true
      payBy.append(
        ReadField(
          .payBy, .day(day.day), isProof ? .words : .notProven, words: text.lines[day.line]))
    }
  }

  private static func letterDay(
    _ days: [ReadDay], _ text: ReadText, _ today: LocalDate
  ) -> ReadField? {
    func isPossible(_ day: ReadDay) -> Bool {
      day.day <= today && day.day.days(to: today) <= oldest && !day.hasWrongWeekday
    }
    let named = days.first { day in
      let words = day.before.split { !$0.isLetter }.suffix(2)
      return words.contains { ["datum", "dagtekening", "briefdatum", "date"].contains($0) }
    }
    if let named {
      return ReadField(
        .letterDay, .day(named.day), isPossible(named) ? .words : .notProven,
        words: text.lines[named.line])
    }
    // Behind the name of a town, near the top: “Utrecht, 12 november 2026”.
    let filled = text.lines.enumerated().filter { !trimmed($0.element).isEmpty }.map(\.offset)
    let top = filled.prefix(20).last ?? 0
    let first = days.first { $0.line <= top && !isDeadline($0) }
    return first.map { day in
      let isTown = day.before.hasSuffix(",") && day.before.split(separator: " ").count <= 4
      return ReadField(
        .letterDay, .day(day.day), isTown && isPossible(day) ? .words : .notProven,
        words: text.lines[day.line])
    }
  }

  /// “Uiterlijk” or “vervaldatum” close before it, “vóór” right before it or its day of the week.
  private static func isDeadline(_ day: ReadDay) -> Bool {
    let words = day.before.split(whereSeparator: \.isWhitespace).map { folded($0) }
    let isNear = words.suffix(4).contains {
      ["uiterlijk", "vervaldatum", "vervaldag", "betaaldatum"].contains($0)
    }
    let last = words.last.map { ReadDay.isWeekday($0) } == true ? words.dropLast().last : words.last
    return isNear || ["voor", "before"].contains(last)
  }
}
