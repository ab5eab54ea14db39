extension Frequency {
  /// How often, in the words people use, Dutch or English: `week`, `4 weken`, `p/m`, `kwartaal`.
  package init?(word: String) {
    switch word.lowercased() {
    case "week", "w", "weken", "weekly", "pw", "p/w", "wekelijks": self = .week
    case "4 weken", "vier weken", "4weken", "4w", "fourweeks", "4 weeks", "four weeks", "4weeks",
      "vierwekelijks":
      self = .fourWeeks
    case "maand", "m", "mnd", "mnd.", "month", "months", "monthly", "maandelijks", "pm", "p/m":
      self = .month
    case "2 maanden", "twee maanden", "2maanden", "2m", "twomonths", "2 months", "two months":
      self = .twoMonths
    case "kwartaal", "k", "q", "quarter", "quarterly", "3 maanden", "3 months", "per kwartaal":
      self = .quarter
    case "half jaar", "halfjaar", "halfyear", "half year", "6 maanden", "6 months", "halfjaarlijks":
      self = .halfYear
    case "jaar", "j", "jr", "year", "y", "yr", "yearly", "jaarlijks", "annual", "12 maanden", "pj",
      "p/j":
      self = .year
    case "eenmalig", "een keer", "één keer", "1x", "once", "1 keer", "eenmaal": self = .once
    default: return nil
    }
  }
}

extension Typed {
  /// How often something falls, in words.
  package func frequency() throws(InputError) -> Frequency {
    guard !text.isEmpty else { throw error(.missing) }
    let lowered = text.lowercased()
    let word = lowered.hasPrefix("per ") ? trimmed(lowered.dropFirst(4)) : lowered
    guard let frequency = Frequency(word: word) else { throw error(.notAFrequency) }
    return frequency
  }
}
