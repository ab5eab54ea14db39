import Domain

extension LocalDate {
  /// For sentences: `21 november 2026`, `21 November 2026`.
  package func text(in language: Language) -> String {
    "\(day) \(inMonth.text(in: language))"
  }

  /// For tables: `21-11-2026` in Dutch, `21 Nov 2026` in English. The English month has letters,
  /// so that nobody takes the day for the month.
  package func short(in language: Language) -> String {
    switch language {
    case .dutch: "\(twoDigits(day))-\(twoDigits(month))-\(year)"
    case .english: "\(day) \(inMonth.name(in: language).prefix(3)) \(year)"
    }
  }
}

extension Month {
  /// `november 2026`, `November 2026`.
  package func text(in language: Language) -> String { "\(name(in: language)) \(year)" }

  /// Without the year: `november`, `November`.
  package func name(in language: Language) -> String {
    Month.name(ofMonth: month, in: language)
  }

  /// The name of a calendar month: 11 is `november`.
  /// - Precondition: `month` is 1 to 12.
  package static func name(ofMonth month: Int, in language: Language) -> String {
    switch language {
    case .dutch: dutchNames[month - 1]
    case .english: capitalised(englishNames[month - 1])
    }
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
