import Domain

extension Quantity {
  /// As it stands in a pack: `40.00 euro`, `4 %`, `2 years`, `3`, `yes`, `preferent`, `12-25`.
  package var packText: String {
    switch self {
    case .money(let money):
      "\(money.cents / 100).\(money.cents % 100 < 10 ? "0" : "")\(money.cents % 100) euro"
    case .rate(let rate): "\(rate.percentText) %"
    case .span(let span): "\(span.count) \(span.unit.rawValue)"
    case .count(let count): String(count)
    case .yesOrNo(let answer): answer ? "yes" : "no"
    case .rank(let rank): rank.rawValue
    case .consequence(let consequence): consequence.rawValue
    case .protection(let protection): protection.rawValue
    case .dayRule(let rule): rule.packText
    }
  }

  /// Reads what `packText` writes; nil for anything else.
  package init?(packText text: some StringProtocol) {
    let parts = text.split(separator: " ").map { String($0) }
    if parts.count == 2 {
      self.init(number: parts[0], unit: parts[1])
      return
    }
    guard parts.count == 1, let word = parts.first else { return nil }
    if let count = Self.whole(word, upTo: Self.largestCount) {
      self = .count(count)
    } else if word == "yes" || word == "no" {
      self = .yesOrNo(word == "yes")
    } else if let rank = Debt.Rank(rawValue: word) {
      self = .rank(rank)
    } else if let consequence = Consequence(rawValue: word) {
      self = .consequence(consequence)
    } else if let protection = Protection(rawValue: word) {
      self = .protection(protection)
    } else if let rule = DayRule(packText: word) {
      self = .dayRule(rule)
    } else {
      return nil
    }
  }

  private init?(number: String, unit: String) {
    switch unit {
    case "euro":
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].utf8.count == 2,
        let euros = Self.whole(parts[0], upTo: Money.largest.cents / 100),
        let cents = Self.whole(parts[1], upTo: 99)
      else { return nil }
      self = .money(Money(cents: euros * 100 + cents))
    case "%":
      guard let rate = Rate(percentText: number) else { return nil }
      self = .rate(rate)
    default:
      guard let unit = TimeSpan.Unit(rawValue: unit),
        let count = Self.whole(number, upTo: Self.longestSpan)
      else { return nil }
      self = .span(TimeSpan(count, unit))
    }
  }

  private static func whole(_ text: some StringProtocol, upTo most: Int) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), number <= most
    else { return nil }
    return number
  }
}

extension DayRule {
  /// `12-25`, `easter+39`, `kingsDay`, `2027-05-07`.
  var packText: String {
    switch self {
    case .fixed(let month, let day): "\(month)-\(day)"
    case .easter(let days): days < 0 ? "easter\(days)" : "easter+\(days)"
    case .on(let day): day.iso
    case .kingsDay: "kingsDay"
    }
  }

  /// Reads what `packText` writes; nil for anything else.
  init?(packText text: String) {
    if text == "kingsDay" {
      self = .kingsDay
    } else if text.hasPrefix("easter"), let days = Int(text.dropFirst(6)), abs(days) <= 100 {
      self = .easter(plus: days)
    } else if let day = LocalDate(iso: text) {
      self = .on(day)
    } else {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let month = parts[0], let day = parts[1], (1...12).contains(month),
        LocalDate(year: 2024, month: month, day: day) != nil
      else { return nil }
      self = .fixed(month: month, day: day)
    }
  }
}
