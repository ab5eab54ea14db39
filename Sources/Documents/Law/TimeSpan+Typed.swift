import Domain
import Rules

extension TimeSpan {
  /// Reads `2 jaar`, `6 maanden`, `14 days`, `10 werkdagen`; nil for anything else.
  package init?(typed: String) {
    let text = typed.lowercased()
    let digits = text.drop(while: \.isWhitespace).prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), count <= Quantity.longestSpan else { return nil }
    let word = String(text[digits.endIndex...].filter { !$0.isWhitespace })
    switch word {
    case "dag", "dagen", "day", "days", "d": self = .days(count)
    case "werkdag", "werkdagen", "workingday", "workingdays": self = .workingDays(count)
    case "week", "weken", "weeks", "w": self = .weeks(count)
    case "maand", "maanden", "mnd", "month", "months": self = .months(count)
    case "jaar", "jaren", "jr", "year", "years", "j", "y": self = .years(count)
    default: return nil
    }
  }
}
