// Days as people remember them: “eind maart”, “maart 2020”, “2019”, “de 20e”, “vorige week”.
extension Typed {
  /// A day as `day(today:leaning:)` reads it, or one that is not exact: `eind maart`, `maart 2020`,
  /// `2019`, `de 20e`, `vorige week`. What was taken is to be said back.
  package func remembered(
    today: LocalDate, leaning: DayLeaning
  ) throws(InputError) -> LocalDate {
    if let rough = roughDay(today: today, leaning: leaning) { return rough.day }
    if let exact = ordinalDay(today: today, leaning: leaning) { return exact }
    return try day(today: today, leaning: leaning)
  }

  /// How much of a day such a text says; nil where it says an exact one, or none. Of a month or a year
  /// the first day is taken: a claim is then taken to be as old as it may be. `eind` is the last day,
  /// `half` the 15th.
  package func roughDay(today: LocalDate, leaning: DayLeaning) -> RoughDay? {
    let (text, isAbout) = withoutAround
    if let days = Self.agoByWords[text] { return RoughDay(today.adding(days: -days), .around) }
    if let part = Self.part(of: text, today: today, leaning: leaning) { return part }
    guard isAbout else { return nil }
    let plain = Typed(text, for: field)
    let day =
      plain.ordinalDay(today: today, leaning: leaning)
      ?? (try? plain.day(today: today, leaning: leaning))
    return day.map { RoughDay($0, .around) }
  }

  /// The text without the words before a day that is not exact, and whether there was one that says so.
  private var withoutAround: (text: String, isAbout: Bool) {
    var text = text.lowercased()
    var isAbout = false
    for word in ["ongeveer ", "rond ", "circa ", "around ", "about ", "in ", "sinds "]
    where text.hasPrefix(word) {
      text = trimmed(text.dropFirst(word.count))
      if word != "in ", word != "sinds " { isAbout = true }
    }
    return (text, isAbout)
  }

  /// `de 20e`, `in de 20e`.
  private func ordinalDay(today: LocalDate, leaning: DayLeaning) -> LocalDate? {
    guard let digits = Typed.ordinal(withoutAround.text), let day = Int(digits) else { return nil }
    return Self.day(day, near: today, leaning)
  }

  private static let agoByWords = [
    "vorige week": 7, "afgelopen week": 7, "last week": 7, "vorige maand": 30, "last month": 30,
    "een week geleden": 7, "a week ago": 7, "een maand geleden": 30, "a month ago": 30,
    "een jaar geleden": 365, "vorig jaar": 365, "last year": 365, "a year ago": 365,
  ]

  /// The last such day of a month through today, or the first from today.
  private static func day(_ day: Int, near today: LocalDate, _ leaning: DayLeaning) -> LocalDate? {
    for distance in 0...2 {
      let month = today.adding(months: leaning == .past ? -distance : distance)
      guard let date = LocalDate(year: month.year, month: month.month, day: day) else { continue }
      if leaning == .past ? date <= today : date >= today { return date }
    }
    return nil
  }

  /// `eind maart`, `begin mei 2026`, `maart 2020`, `maart`, `2019`.
  private static func part(
    of text: String, today: LocalDate, leaning: DayLeaning
  ) -> RoughDay? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var place: Place?
    if words.count > 1, let found = Place(word: words[0]) {
      place = found
      words.removeFirst()
      if words.first == "van" || words.first == "of" { words.removeFirst() }
    }
    var year: Int?
    if let last = words.last, last.count == 4, let number = Int(last),
      (today.year - 40...today.year + 20).contains(number)
    {
      year = number
      words.removeLast()
    }
    guard words.count <= 1 else { return nil }
    let taken = place ?? .first
    guard let name = words.first else {
      let day = year.flatMap { LocalDate(year: $0, month: taken.month, day: taken.day(in: $0)) }
      return day.map { RoughDay($0, place?.ofYear ?? .year) }
    }
    guard let month = Month.number(ofName: name) else { return nil }
    let span = place?.ofMonth ?? .month
    if let year { return taken.day(year, month).map { RoughDay($0, span) } }
    let years = leaning == .past ? [today.year, today.year - 1] : [today.year, today.year + 1]
    return years.compactMap { taken.day($0, month) }
      .first { leaning == .past ? $0 <= today : $0 >= today }.map { RoughDay($0, span) }
  }

  private enum Place {
    case first, middle, last

    init?(word: String) {
      switch word {
      case "begin", "early", "start": self = .first
      case "half", "midden", "mid", "medio", "mid-": self = .middle
      case "eind", "einde", "late", "end": self = .last
      default: return nil
      }
    }

    var ofMonth: RoughDay.Span {
      switch self {
      case .first: .monthStart
      case .middle: .monthMiddle
      case .last: .monthEnd
      }
    }
    var ofYear: RoughDay.Span {
      switch self {
      case .first: .yearStart
      case .middle: .yearMiddle
      case .last: .yearEnd
      }
    }

    /// Of a year.
    var month: Int { self == .first ? 1 : self == .middle ? 7 : 12 }
    func day(in year: Int) -> Int { self == .last ? 31 : 1 }

    func day(_ year: Int, _ month: Int) -> LocalDate? {
      switch self {
      case .first: LocalDate(year: year, month: month, day: 1)
      case .middle: LocalDate(year: year, month: month, day: 15)
      case .last:
        [31, 30, 29, 28].lazy.compactMap { LocalDate(year: year, month: month, day: $0) }.first
      }
    }
  }
}
