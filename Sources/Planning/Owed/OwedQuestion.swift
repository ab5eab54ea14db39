import Domain
import Rules

/// What is asked about one claim: what is owed on some days, and how terms would run.
package struct OwedQuestion: Hashable, Sendable {
  /// A fixed amount on each term day until nothing is owed.
  package struct Schedule: Hashable, Sendable {
    package let monthly: Money
    /// The day of the letter: interest of the terms is counted from it.
    package let since: LocalDate
    package let days: OwedTermDays

    package init(monthly: Money, since: LocalDate, days: OwedTermDays) {
      self.monthly = monthly
      self.since = since
      self.days = days
    }
  }

  /// The name of the case in the file.
  package let id: String
  /// What it is about, in the words of the file.
  package let what: String?
  package let claim: OwedClaim
  /// In any order; the answers keep it.
  package let ask: [LocalDate]
  package let schedule: Schedule?

  package init(
    id: String, what: String?, claim: OwedClaim, ask: [LocalDate], schedule: Schedule?
  ) {
    self.id = id
    self.what = what
    self.claim = claim
    self.ask = ask
    self.schedule = schedule
  }
}

/// What is owed on each day that was asked, and what became of the terms.
package struct OwedAnswer: Hashable, Sendable {
  package let question: OwedQuestion
  /// In the order of `question.ask`.
  package let balances: [OwedBalance]
  /// Nil where no schedule was asked, or nothing is owed on its first day.
  package let terms: OwedTerms?
  /// First day within the answer that lies after the check of a table; nil when all is checked.
  package let assumedFrom: LocalDate?
  /// Where the rates come from that were counted.
  package let sources: [Source]

  /// Answers one question with the tables of `law`; past their last check the last row is taken.
  package static func of(
    _ question: OwedQuestion, law: Law
  ) throws(LawError) -> OwedAnswer {
    let start = try OwedRun(question.claim, law: law)
    var run = start
    var balances: [Int: OwedBalance] = [:]
    let byDay = question.ask.indices.sorted { question.ask[$0] < question.ask[$1] }
    for index in byDay {
      // A line for the answer changes nothing: the account itself stops at what happened last.
      try run.move(throughEventsUntil: question.ask[index])
      balances[index] = try run.balance(on: question.ask[index])
    }
    let terms = try question.schedule.flatMap { schedule throws(LawError) in
      try Self.terms(schedule, from: start)
    }
    let last = [question.ask.max(), terms?.lastDay].compactMap(\.self).max()
    return OwedAnswer(
      question: question, balances: question.ask.indices.compactMap { balances[$0] },
      terms: terms,
      assumedFrom: start.assumedFrom.flatMap { assumed in
        last.flatMap { assumed < $0 ? assumed : nil }
      }, sources: start.sources)
  }

  private static func terms(
    _ schedule: OwedQuestion.Schedule, from start: OwedRun
  ) throws(LawError) -> OwedTerms? {
    var run = start
    try run.move(to: schedule.since)
    guard run.balance.total > .zero else { return nil }
    return try OwedTerms.of(
      run, monthly: schedule.monthly, on: { schedule.days.day(ofTerm: $0) })
  }
}

extension OwedTerms {
  /// The day of the last term; nil where there is none.
  fileprivate var lastDay: LocalDate? {
    if case .ends(let terms) = self { terms.lastOn } else { nil }
  }
}
