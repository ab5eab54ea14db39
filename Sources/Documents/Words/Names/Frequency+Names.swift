import Domain

/// How often an amount falls.
extension Frequency: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.week, .dutch): "per week"
    case (.week, .english): "every week"
    case (.fourWeeks, .dutch): "elke 4 weken"
    case (.fourWeeks, .english): "every 4 weeks"
    case (.month, .dutch): "per maand"
    case (.month, .english): "every month"
    case (.twoMonths, .dutch): "elke 2 maanden"
    case (.twoMonths, .english): "every 2 months"
    case (.quarter, .dutch): "per kwartaal"
    case (.quarter, .english): "every quarter"
    case (.halfYear, .dutch): "per half jaar"
    case (.halfYear, .english): "every half year"
    case (.year, .dutch): "per jaar"
    case (.year, .english): "every year"
    case (.once, .dutch): "eenmalig"
    case (.once, .english): "once"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .week:
      [
        "w", "wk", "pw", "p/w", "weken", "wekelijks", "elke week", "iedere week", "weekly", "a week",
      ]
    case .fourWeeks:
      [
        "4 weken", "vier weken", "4w", "4 wk", "per 4 weken", "per vier weken", "iedere 4 weken",
        "4 weeks", "four weeks",
      ]
    case .month:
      [
        "maand", "m", "mnd", "pm", "p/m", "maandelijks", "elke maand", "iedere maand", "months",
        "monthly", "a month", "per month",
      ]
    case .twoMonths:
      [
        "2 maanden", "twee maanden", "2m", "per 2 maanden", "per twee maanden", "2 months",
      ]
    case .quarter:
      [
        "kwartaal", "k", "q", "3 maanden", "elke 3 maanden", "elk kwartaal", "quarterly",
        "3 months", "every 3 months", "per quarter",
      ]
    case .halfYear:
      [
        "half jaar", "halfjaarlijks", "6 maanden", "elk half jaar", "elke 6 maanden", "6 months",
        "every 6 months", "half-yearly",
      ]
    case .year:
      [
        "jaar", "j", "jr", "y", "yr", "jaarlijks", "elk jaar", "ieder jaar", "12 maanden",
        "yearly", "annual", "a year", "per year",
      ]
    case .once: ["een keer", "1x", "1 keer", "eenmaal", "one time"]
    }
  }
}

extension Money {
  /// As it can be typed again, with how often it falls unless that is every month: `300,00/jaar`.
  package func typable(in language: Language, _ every: Frequency) -> String {
    every == .month ? typable(in: language) : typable(in: language, each: every)
  }

  /// The same with the word for a month too: `50/maand`.
  func typable(in language: Language, each every: Frequency) -> String {
    "\(typable(in: language))/\(every.typable(in: language))"
  }
}

extension Frequency {
  /// The word behind the stroke of `300,00/jaar`.
  fileprivate func typable(in language: Language) -> String {
    switch (self, language) {
    case (.week, _): "week"
    case (.fourWeeks, .dutch): "4 weken"
    case (.fourWeeks, .english): "4 weeks"
    case (.month, .dutch): "maand"
    case (.month, .english): "month"
    case (.twoMonths, .dutch): "2 maanden"
    case (.twoMonths, .english): "2 months"
    case (.quarter, .dutch): "kwartaal"
    case (.quarter, .english): "quarter"
    case (.halfYear, .dutch): "half jaar"
    case (.halfYear, .english): "half year"
    case (.year, .dutch): "jaar"
    case (.year, .english): "year"
    case (.once, .dutch): "eenmalig"
    case (.once, .english): "once"
    }
  }
}
