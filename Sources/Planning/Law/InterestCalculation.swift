import Domain
import Rules

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
  package let kind: OwedRate.Kind
  package let yearLength: YearLength
  package let afterCheck: AfterCheck
  /// When interest joins the base; nil as the law says: each year, for agreed interest never.
  package let joining: OwedRate.Joining?

  package init(
    principal: Money, from: LocalDate, to: LocalDate, kind: OwedRate.Kind, yearLength: YearLength,
    afterCheck: AfterCheck, joining: OwedRate.Joining? = nil
  ) {
    self.joining = joining
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
  /// Days over which one amount bore one rate.
  package typealias Segment = OwedLine

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
  /// Interest from the first day of default, as the account of `Planning/Owed` counts it: a new segment
  /// where the rate changes (BW 6:120 lid 1) and where interest joins the base (6:119 lid 2). First day
  /// in, last day out; each segment rounded to cents, half up.
  package static func of(
    _ question: InterestQuestion, law: Law
  ) throws(LawError) -> InterestCalculation {
    let principal = try question.principal.checked(as: .principal)
    guard question.from <= question.to else {
      throw .endBeforeStart(from: question.from, to: question.to)
    }
    let rate = OwedRate(
      question.kind, joining: question.joining, year: question.yearLength)
    var run = try OwedRun(
      OwedClaim(
        parts: [
          OwedClaim.Part(principal: principal, from: question.from, stated: nil, rate: rate)
        ]), law: law)
    var segments: [Segment] = []
    try run.move(to: question.to) { segments.append($0) }
    let calculation = InterestCalculation(question: question, segments: segments)
    if question.afterCheck == .refuse, let since = calculation.mayDifferSince,
      let table = question.kind.table(in: law)
    {
      throw .rule(.mayDiffer(table.name, on: question.to.adding(days: -1), since: since))
    }
    return calculation
  }
}

extension OwedRate.Kind {
  fileprivate func table(in law: Law) -> DatedTable<Rate>? {
    switch self {
    case .statutory: law.statutoryInterest
    case .commercial: law.commercialInterest
    case .tax: law.taxInterest
    case .none, .fixed: nil
    }
  }
}
