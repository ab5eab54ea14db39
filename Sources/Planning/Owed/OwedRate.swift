import Domain
import Rules

/// Which interest a bill or costs bear, and when interest joins the amount it runs on.
package struct OwedRate: Hashable, Sendable {
  /// By what the rate is set.
  package enum Kind: Hashable, Coded {
    case none
    /// *Wettelijke rente* (BW 6:119) and *handelsrente* (6:119a), by their tables.
    case statutory, commercial
    /// A rate a year that was agreed.
    case fixed(Rate)
    /// *Invorderingsrente* (Invorderingswet 28): simple, over each payment, months of 30 days.
    case tax
  }

  /// When unpaid interest joins the amount it runs on.
  package enum Joining: String, CaseIterable, Hashable, Sendable {
    case no, month, year
  }

  /// Which rate runs.
  package var kind: Kind
  /// Points on top of the rate.
  package var plus: Rate
  package var joining: Joining
  package var year: YearLength
  /// No interest is counted before this day, because nobody here knows the rates of before; nil where
  /// all are known.
  package var knownFrom: LocalDate?

  /// - Parameter joining: nil takes what the law says: each year for statutory and commercial
  ///   interest (BW 6:119 lid 2), never for agreed interest (6:119 lid 3).
  package init(
    _ kind: Kind, plus: Rate = .zero, joining: Joining? = nil, year: YearLength = .always365
  ) {
    self.kind = kind
    self.plus = plus
    self.year = year
    switch kind {
    case .statutory, .commercial: self.joining = joining ?? .year
    case .fixed: self.joining = joining ?? .no
    case .none, .tax: self.joining = .no
    }
  }

  /// No interest.
  package static let none = OwedRate(.none)
  /// *Wettelijke rente*, joining each year.
  package static let statutory = OwedRate(.statutory)
  /// *Wettelijke handelsrente*, joining each year.
  package static let commercial = OwedRate(.commercial)
  /// *Invorderingsrente*.
  package static let tax = OwedRate(.tax)
}

/// The rates that hold from a first day on. Rows of a table that follow each other with the same rate
/// are one step: the rate did not change.
struct RateSteps: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    let from: LocalDate
    let rate: Rate
    var sources: [Source]
    /// First day on which another rate may hold; nil for an open end.
    var mayChange: LocalDate?
  }

  /// Oldest first, at least one; on days before the first it holds too.
  let steps: [Step]
  /// The first day of interest; before it none is counted.
  let start: LocalDate

  /// The place of the step that holds on `day`.
  func index(on day: LocalDate) -> Int { steps.lastIndex { $0.from <= day } ?? 0 }

  /// The rate on `day`.
  func rate(on day: LocalDate) -> Rate { steps[index(on: day)].rate }

  /// Whether the rate is known to change after `day`.
  func changes(after day: LocalDate) -> Bool { steps.last.map { $0.from > day } ?? false }

  /// Where the rates come from that hold from the first day of interest on.
  var sources: [Source] { steps[index(on: start)...].flatMap(\.sources) }

  /// First day on which another rate may hold than the last one known; nil for an agreed rate.
  var assumedFrom: LocalDate? { steps.last?.mayChange }
}

extension RateSteps {
  /// The rates of `rate` from `first` on; nil where no interest runs.
  /// - Throws: when the table begins after that day, or a rate cannot be one.
  static func of(
    _ rate: OwedRate, from first: LocalDate, law: Law
  ) throws(LawError) -> RateSteps? {
    let day = max(first, rate.knownFrom ?? first)
    switch rate.kind {
    case .none: return nil
    case .fixed(let agreed):
      let whole = Rate(partsPerMillion: agreed.partsPerMillion + rate.plus.partsPerMillion)
      guard whole >= .zero else { throw .negativeRate(whole) }
      guard whole <= highest else { throw .resultTooLarge }
      return RateSteps(
        steps: [Step(from: day, rate: whole, sources: [], mayChange: nil)], start: day)
    case .statutory: return try of(law.statutoryInterest, plus: rate.plus, from: day)
    case .commercial: return try of(law.commercialInterest, plus: rate.plus, from: day)
    case .tax: return try of(law.taxInterest, plus: rate.plus, from: day)
    }
  }

  /// No rate above 1,000 % is computed with: it would be a slip, and could overflow.
  private static let highest = Rate(percent: 1_000)

  private static func of(
    _ table: DatedTable<Rate>, plus: Rate, from day: LocalDate
  ) throws(LawError) -> RateSteps {
    guard let first = table.rows.first?.from, first <= day else {
      throw .rule(.beforeFirst(table.name, on: day, first: table.rows.first?.from))
    }
    var steps: [Step] = []
    for row in table.rows {
      let rate = Rate(partsPerMillion: row.value.partsPerMillion + plus.partsPerMillion)
      guard rate >= .zero else { throw .negativeRate(rate) }
      guard rate <= highest else { throw .resultTooLarge }
      if let last = steps.indices.last, steps[last].rate == rate {
        steps[last].sources += row.sources.filter { !steps[last].sources.contains($0) }
        steps[last].mayChange = row.mayChange
      } else {
        steps.append(
          Step(
            from: row.from, rate: rate, sources: row.sources, mayChange: row.mayChange))
      }
    }
    return RateSteps(steps: steps, start: day)
  }
}
