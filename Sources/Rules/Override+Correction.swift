import Domain

/// Why a correction that is kept cannot be used: facts, no sentences.
package enum CorrectionError: Error, Hashable, Sendable {
  /// The table, the figure or the value is not one that this program knows.
  case unreadable(LawCorrection)
  case doesNotFit(LawCorrection, OverrideError)
}

extension Law {
  /// These tables with the corrections that are kept; the first that does not fit is thrown.
  package func adding(_ corrections: [LawCorrection]) throws(CorrectionError) -> Law {
    var law = self
    for correction in corrections {
      guard let override = Override(correction) else { throw .unreadable(correction) }
      do throws(OverrideError) { law = try law.adding([override]) } catch {
        throw .doesNotFit(correction, error)
      }
    }
    return law
  }
}

extension Override {
  /// The figure that is meant; nil when the table, the figure or the value is not known.
  package init?(_ correction: LawCorrection) {
    guard let table = RuleName(rawValue: correction.tableName),
      let fact = FactKey(text: correction.fact),
      let value = Quantity(correction.value, in: correction.unit)
    else { return nil }
    self.init(
      table: table, subject: correction.subject, fact: fact, from: correction.from, value: value,
      source: correction.source)
  }
}

extension Quantity {
  /// Reads what `kept` writes; nil for anything else.
  package init?(_ text: String, in unit: LawCorrection.Unit) {
    func whole(upTo most: Int) -> Int? {
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
        number <= most
      else { return nil }
      return number
    }
    func span(_ unit: TimeSpan.Unit) -> Quantity? {
      whole(upTo: Self.longestSpan).map { .span(TimeSpan($0, unit)) }
    }
    let quantity: Quantity? =
      switch unit {
      case .cents: whole(upTo: Money.largest.cents).map { .money(Money(cents: $0)) }
      case .percent: Rate(percentText: text).map { .rate($0) }
      case .days: span(.days)
      case .workingDays: span(.workingDays)
      case .weeks: span(.weeks)
      case .months: span(.months)
      case .years: span(.years)
      case .count: whole(upTo: Self.largestCount).map { .count($0) }
      case .yesOrNo: ["true": .yesOrNo(true), "false": .yesOrNo(false)][text]
      case .rank: Debt.Rank(rawValue: text).map { .rank($0) }
      }
    guard let quantity else { return nil }
    self = quantity
  }

  /// As it is kept; nil for a list or a rule of days, which are not corrected.
  package var kept: (unit: LawCorrection.Unit, value: String)? {
    switch self {
    case .money(let money): (.cents, String(money.cents))
    case .rate(let rate): (.percent, rate.percentText)
    case .span(let span): (span.unit.kept, String(span.count))
    case .count(let count): (.count, String(count))
    case .yesOrNo(let answer): (.yesOrNo, answer ? "true" : "false")
    case .rank(let rank): (.rank, rank.rawValue)
    case .consequence, .protection, .dayRule: nil
    }
  }

  /// No term of the law is longer, and the calendar ends at the year 9999.
  package static var longestSpan: Int { 1_000 }
  /// No count in the tables is higher.
  package static var largestCount: Int { 1_000 }
}

extension TimeSpan.Unit {
  fileprivate var kept: LawCorrection.Unit {
    switch self {
    case .days: .days
    case .workingDays: .workingDays
    case .weeks: .weeks
    case .months: .months
    case .years: .years
    }
  }
}
