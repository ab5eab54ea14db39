import Domain
import Rules

/// Which interest runs.
package enum InterestKind: Hashable, Coded {
  /// *Wettelijke rente* (BW 6:119).
  case statutory
  /// *Wettelijke handelsrente* (BW 6:119a); a consumer never owes it.
  case commercial
  /// An agreed rate a year.
  case fixed(Rate)
}

/// How many days a year of interest has. No official text was found; the choice is shown.
package enum YearLength: String, CaseIterable, Hashable, Sendable {
  /// Days over 365, in leap years too: what courts' and collectors' programs do.
  case always365
  /// Days over the days of the running year of default, 365 or 366: a full year is exactly the
  /// rate.
  case actual
}

/// What interest is asked: over what, since which first day of default, until which day.
package struct InterestQuestion: Hashable, Sendable {
  package let principal: Money
  /// First day of default; counts.
  package let from: LocalDate
  /// Day of payment or calculation; does not count.
  package let to: LocalDate
  package let kind: InterestKind
  package let yearLength: YearLength
  package let afterCheck: AfterCheck

  package init(
    principal: Money, from: LocalDate, to: LocalDate, kind: InterestKind, yearLength: YearLength,
    afterCheck: AfterCheck
  ) {
    self.principal = principal
    self.from = from
    self.to = to
    self.kind = kind
    self.yearLength = yearLength
    self.afterCheck = afterCheck
  }
}

/// Interest over a claim, and how it came about.
package struct InterestCalculation: Hashable, Sendable {
  /// Days with one rate within one year of default.
  package struct Segment: Hashable, Sendable {
    package let from: LocalDate
    /// First day that is no longer in it.
    package let to: LocalDate
    /// A year.
    package let rate: Rate
    /// What the interest runs on: the principal and the interest of the full years before.
    package let base: Money
    /// Whole cents, half up.
    package let interest: Money
    /// Where the rate comes from; empty for an agreed rate.
    package let sources: [Source]
    /// First day within it on which another rate may hold than the last one known; nil when all of
    /// it is valid.
    package let assumedFrom: LocalDate?
    /// Since when that rate may differ; nil when all of it is valid.
    package let mayDifferSince: LocalDate?

    /// Days that bear interest: the first counts, `to` does not.
    package var days: Int { from.days(to: to) }
  }

  /// What was asked: over what, which interest and between which days.
  package let question: InterestQuestion
  /// Oldest first, without gaps; none when there are no days between.
  package let segments: [Segment]

  /// All interest.
  package var interest: Money { segments.map(\.interest).sum() }
  /// Principal and interest.
  package var balance: Money { question.principal + interest }
  /// Since when a rate may differ; nil where all are valid. Whoever shows it must say so.
  package var mayDifferSince: LocalDate? { segments.map(\.mayDifferSince).earliest }
}

extension InterestCalculation {
  /// Interest from the first day of default: a new segment where the rate changes (BW 6:120 lid 1)
  /// and on each anniversary of default, when the interest of the year joins the base (6:119 lid
  /// 2). First day in, last day out; each segment rounded to cents, half up.
  package static func of(
    _ question: InterestQuestion, law: Law
  ) throws(LawError) -> InterestCalculation {
    let principal = try question.principal.checked(as: .principal)
    guard question.from <= question.to else {
      throw .endBeforeStart(from: question.from, to: question.to)
    }
    let steps = try rateSteps(of: question, law: law)
    var segments: [Segment] = []
    var base = principal
    var years = 0
    var from = question.from
    while from < question.to {
      let yearStart = question.from.after(.years(years))
      let yearEnd = question.from.after(.years(years + 1))
      // Past the last day of the calendar there is no next anniversary.
      let end = yearEnd > from ? min(yearEnd, question.to) : question.to
      var ofYear = Money.zero
      for step in steps where step.from < end && from < step.to {
        let length = question.yearLength == .actual ? yearStart.days(to: yearEnd) : 365
        let segment = try step.segment(from: from, to: min(end, step.to), base, over: length)
        segments.append(segment)
        ofYear += segment.interest
        from = segment.to
      }
      guard base.cents <= largestBase, ofYear.cents <= largestBase else { throw .resultTooLarge }
      base += ofYear
      years += 1
    }
    return InterestCalculation(question: question, segments: segments)
  }

  /// Far above `Money.largest`, far below overflow.
  private static let largestBase = 1_000_000_000_000_000
}

/// A time with one rate.
private struct RateStep {
  let from: LocalDate
  var to: LocalDate
  let rate: Rate
  var sources: [Source]
  /// First day on which another rate may hold; nil for an open end.
  var mayChange: LocalDate?

  func segment(
    from: LocalDate, to: LocalDate, _ base: Money, over yearLength: Int
  ) throws(LawError) -> InterestCalculation.Segment {
    guard base.cents <= 10_000_000_000_000_000 else { throw .resultTooLarge }
    let numerator = Int128(base.cents) * Int128(rate.partsPerMillion) * Int128(from.days(to: to))
    let since = mayChange.flatMap { $0 < to ? $0 : nil }
    return InterestCalculation.Segment(
      from: from, to: to, rate: rate, base: base,
      interest: Money(
        cents: Rounding.halfUp.divide(numerator, by: 1_000_000 * Int128(yearLength))),
      sources: sources, assumedFrom: since.map { max($0, from) }, mayDifferSince: since)
  }
}

/// The rates from the first to the last day of the question. Rows that follow each other with the
/// same rate are one step: the rate did not change.
private func rateSteps(of question: InterestQuestion, law: Law) throws(LawError) -> [RateStep] {
  let table: DatedTable<Rate>
  switch question.kind {
  case .statutory: table = law.statutoryInterest
  case .commercial: table = law.commercialInterest
  case .fixed(let rate):
    guard rate >= .zero else { throw .negativeRate(rate) }
    guard rate <= Rate(percent: 1_000) else { throw .resultTooLarge }
    return [
      RateStep(from: question.from, to: question.to, rate: rate, sources: [], mayChange: nil)
    ]
  }
  guard question.from < question.to else { return [] }
  var steps: [RateStep] = []
  var day = question.from
  while day < question.to {
    let next = table.rows.first { $0.from > day }.map { min($0.from, question.to) } ?? question.to
    // The last day decides whether the whole of the row is valid.
    let row = try table.lawAnswer(on: next.adding(days: -1), question.afterCheck).row
    guard row.from <= day else {
      throw .rule(.beforeFirst(table.name, on: day, first: table.rows.first?.from))
    }
    if let last = steps.last, last.rate == row.value {
      steps[steps.count - 1].to = next
      steps[steps.count - 1].sources += row.sources.filter { !last.sources.contains($0) }
      steps[steps.count - 1].mayChange = row.mayChange
    } else {
      steps.append(
        RateStep(
          from: day, to: next, rate: row.value, sources: row.sources,
          mayChange: row.mayChange))
    }
    day = next
  }
  return steps
}
