import Domain

extension RoughDay {
  /// As somebody says it, and as it can be typed again: “eind maart 2026”, “2019”, “rond 14 november 2026”.
  package func text(in language: Language) -> String {
    let time = span.isOfYear ? String(day.year) : day.inMonth.text(in: language)
    return switch (span, language) {
    case (.around, .dutch): "rond \(day.text(in: .dutch))"
    case (.around, .english): "around \(day.text(in: .english))"
    case (.monthStart, .dutch), (.yearStart, .dutch): "begin \(time)"
    case (.monthStart, .english), (.yearStart, .english): "early \(time)"
    case (.monthMiddle, .dutch), (.yearMiddle, .dutch): "half \(time)"
    case (.monthMiddle, .english), (.yearMiddle, .english): "mid \(time)"
    case (.monthEnd, .dutch), (.yearEnd, .dutch): "eind \(time)"
    case (.monthEnd, .english), (.yearEnd, .english): "end of \(time)"
    case (.month, _), (.year, _): time
    }
  }

  /// The same in a sentence where an exact day could stand: “ongeveer 2019”.
  package func about(in language: Language) -> String {
    switch span {
    case .month, .year: language.about(text(in: language))
    case .around, .monthStart, .monthMiddle, .monthEnd, .yearStart, .yearMiddle, .yearEnd:
      text(in: language)
    }
  }
}

extension Dossier {
  /// A day of a line as it was told: exact, or as somebody remembers it; nil where it is not known.
  package func text(
    of field: Field, _ line: String, _ day: LocalDate?, in language: Language
  ) -> String? {
    day.map { roughDay(field, of: line, $0)?.text(in: language) ?? $0.text(in: language) }
  }

  /// The day from which a claim may be too old, no more exact than the days from which it is counted.
  package func agedText(of debt: ID<Debt>?, _ day: LocalDate, in language: Language) -> String {
    let rough = debt.flatMap { self.debt($0) }.flatMap { roughAge(of: $0) }
    return rough?.carried(to: day).about(in: language) ?? day.text(in: language)
  }

  /// The same for a table.
  package func short(
    of field: Field, _ line: String, _ day: LocalDate?, in language: Language
  ) -> String? {
    day.map { roughDay(field, of: line, $0)?.text(in: language) ?? $0.short(in: language) }
  }
}
