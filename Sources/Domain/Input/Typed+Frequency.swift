extension Frequency {
  /// How often, in the words people use, Dutch or English: `week`, `4 weken`, `p/m`, `kwartaal`.
  package init?(word: String) {
    switch word.lowercased() {
    case "week", "w", "wk", "wk.", "weken", "weekly", "pw", "p/w", "p.w.", "p.w", "wekelijks":
      self = .week
    case "4 weken", "vier weken", "4weken", "4w", "fourweeks", "4 weeks", "four weeks", "4weeks",
      "4 wk", "4wk", "vierwekelijks", "4-wekelijks", "four-weekly":
      self = .fourWeeks
    case "maand", "m", "mnd", "mnd.", "month", "months", "monthly", "maandelijks", "pm", "p/m", "p.m.",
      "p.m":
      self = .month
    case "2 maanden", "twee maanden", "2maanden", "2m", "twomonths", "2 months", "two months":
      self = .twoMonths
    case "kwartaal", "k", "q", "quarter", "quarterly", "3 maanden", "3 months", "per kwartaal":
      self = .quarter
    case "half jaar", "halfjaar", "halfyear", "half year", "6 maanden", "6 months", "halfjaarlijks":
      self = .halfYear
    case "jaar", "j", "jr", "year", "y", "yr", "yearly", "jaarlijks", "annual", "12 maanden", "pj",
      "p/j", "p.j.", "p.j":
      self = .year
    case "eenmalig", "een keer", "één keer", "1x", "once", "1 keer", "eenmaal": self = .once
    default: return nil
    }
  }

  /// Whether it says every two weeks, for which there is no frequency of its own.
  package static func isTwoWeeks(_ word: String) -> Bool {
    [
      "2 weken", "2weken", "2 wk", "2wk", "2w", "twee weken", "2 weeks", "2weeks", "two weeks",
      "twoweeks", "tweewekelijks", "2-wekelijks", "two-weekly", "fortnight", "fortnightly",
      "14 dagen", "14 days",
    ].contains(trimmed(word).lowercased())
  }
}

extension Typed {
  /// How often something falls, in words.
  package func frequency() throws(InputError) -> Frequency {
    guard !text.isEmpty else { throw error(.missing) }
    let lowered = text.lowercased()
    let word = lowered.hasPrefix("per ") ? trimmed(lowered.dropFirst(4)) : lowered
    guard !Frequency.isTwoWeeks(word) else { throw error(.everyTwoWeeks) }
    guard let frequency = Frequency(word: word) else { throw error(.notAFrequency) }
    return frequency
  }
}
