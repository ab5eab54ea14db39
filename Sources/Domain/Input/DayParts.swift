/// What a typed day is made of, before the calendar is asked.
struct DayParts {
  let day: Int
  /// From a name: 1 to 12. From digits: what was typed.
  let month: Int
  /// Nil when no year was typed; two digits are of this century.
  let year: Int?

  /// Nil when `text`, in lower case, does not have the shape of a day.
  static func read(_ text: String) -> DayParts? {
    guard text.utf8.count <= 60 else { return nil }
    let text = String(withoutWeekday(withoutTime(text[...])))
    guard var pieces = Piece.all(in: text) else { return nil }
    if pieces.last == .gap(".") { pieces.removeLast() }
    dropOrdinal(&pieces)
    return numbers(pieces) ?? named(pieces) ?? monthFirst(pieces)
  }

  /// `2026-03-14T00:00:00`, `14-3-2026 09:30`: the hour, as programs write it behind a day.
  private static func withoutTime(_ text: Substring) -> Substring {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let before = text[..<colon]
    let hours = before.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let rest = before.dropLast(hours)
    guard (1...2).contains(hours), let gap = rest.last, " t\u{A0}".contains(gap),
      text[colon...].allSatisfy({ $0.isASCII && ($0.isNumber || ":.+-z amp".contains($0)) })
    else { return text }
    return rest.dropLast()
  }

  /// `za 14 maart`, `saturday, march 14`: the day of the week says nothing more.
  private static func withoutWeekday(_ text: Substring) -> Substring {
    let word = text.prefix(while: \.isLetter)
    guard weekdays.contains(String(word)) else { return text }
    let rest = text[word.endIndex...].drop { " .,\u{A0}".contains($0) }
    return rest.isEmpty ? text : rest
  }

  private static let weekdays: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// `march 14, 2026`, `mrt 14`: a name of a month leaves no doubt.
  private static func monthFirst(_ pieces: [Piece]) -> DayParts? {
    guard pieces.count == 3 || pieces.count == 5, pieces[1].isGap,
      let month = pieces[0].letters.flatMap(Month.number(ofName:)),
      let day = pieces[2].digits.flatMap(short)
    else { return nil }
    guard pieces.count == 5 else { return DayParts(day: day, month: month, year: nil) }
    guard pieces[3].isGap, let year = pieces[4].digits.flatMap(year) else { return nil }
    return DayParts(day: day, month: month, year: year)
  }

  /// `2026-12-31`, `31-12-2026`, `31/12`.
  private static func numbers(_ pieces: [Piece]) -> DayParts? {
    guard pieces.count == 3 || pieces.count == 5, let a = pieces[0].digits,
      let b = pieces[2].digits, let month = short(b)
    else { return nil }
    let gap = pieces[1]
    let isDash = gap == .gap("-") || gap == .gap("/")
    if pieces.count == 3 {
      // Without a year, 31.12 might as well be an amount.
      guard isDash, let day = short(a) else { return nil }
      return DayParts(day: day, month: month, year: nil)
    }
    guard pieces[3] == gap, isDash || gap == .gap("."), let c = pieces[4].digits else {
      return nil
    }
    if a.count == 4, isDash, let day = short(c) {
      return DayParts(day: day, month: month, year: Int(a))
    }
    guard let day = short(a), let year = year(c) else { return nil }
    return DayParts(day: day, month: month, year: year)
  }

  /// `31 dec`, `31dec`, `31-dec-2026`, `31 dec. 2026`.
  private static func named(_ pieces: [Piece]) -> DayParts? {
    var rest = pieces[...]
    guard let day = rest.popFirst()?.digits.flatMap(short) else { return nil }
    if rest.first?.isGap == true { rest.removeFirst() }
    guard let month = rest.popFirst()?.letters.flatMap(Month.number(ofName:)) else { return nil }
    if rest.isEmpty { return DayParts(day: day, month: month, year: nil) }
    guard rest.count == 2, rest.popFirst()?.isGap == true,
      let year = rest.popFirst()?.digits.flatMap(year)
    else { return nil }
    return DayParts(day: day, month: month, year: year)
  }

  /// `1e mei`, `2nd may`: the letters that make a number an ordinal say nothing more.
  private static func dropOrdinal(_ pieces: inout [Piece]) {
    guard pieces.count > 3, let ending = pieces[1].letters,
      ["e", "ste", "de", "st", "nd", "rd", "th"].contains(ending)
    else { return }
    pieces.remove(at: 1)
  }

  private static func short(_ digits: String) -> Int? { digits.count <= 2 ? Int(digits) : nil }

  private static func year(_ digits: String) -> Int? {
    switch digits.count {
    case 2: Int(digits).map { 2000 + $0 }
    case 4: Int(digits)
    default: nil
    }
  }
}

/// A run of digits, of letters, or of what stands between.
private enum Piece: Hashable {
  /// ASCII digits only.
  case digits(String)
  case letters(String)
  /// One of `- / . ,` with or without spaces around, or a space for spaces alone.
  case gap(Character)

  var isGap: Bool {
    if case .gap = self { true } else { false }
  }

  var digits: String? {
    if case .digits(let digits) = self { digits } else { nil }
  }

  var letters: String? {
    if case .letters(let letters) = self { letters } else { nil }
  }

  /// Nil when anything else stands in the text.
  static func all(in text: String) -> [Piece]? {
    var pieces: [Piece] = []
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      switch (pieces.last, character) {
      case (.digits(let run), _) where isDigit:
        pieces[pieces.count - 1] = .digits(run + String(character))
      case (.letters(let run), _) where character.isLetter:
        pieces[pieces.count - 1] = .letters(run + String(character))
      case (.gap, " "), (.gap, "\u{A0}"): break
      case (.gap("."), "-"):
        // `14-mrt.-2026`
        pieces[pieces.count - 1] = .gap(character)
      case (.gap(" "), "-"), (.gap(" "), "/"), (.gap(" "), "."), (.gap(" "), ","):
        pieces[pieces.count - 1] = .gap(character)
      case (.gap, _) where !isDigit && !character.isLetter: return nil
      case (_, " "), (_, "\u{A0}"): pieces.append(.gap(" "))
      case (_, "-"), (_, "/"), (_, "."), (_, ","): pieces.append(.gap(character))
      case _ where isDigit: pieces.append(.digits(String(character)))
      case _ where character.isLetter: pieces.append(.letters(String(character)))
      default: return nil
      }
    }
    return pieces
  }
}
