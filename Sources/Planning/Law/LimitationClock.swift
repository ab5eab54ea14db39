import Domain
import Rules

/// A limitation period as it runs: begun, interrupted, lengthened.
struct LimitationClock {
  /// The period with all that happened to it.
  private(set) var barredFrom: LocalDate
  private(set) var wasAcknowledgedTooLate = false
  private let begin: LocalDate
  private let event: LocalDate
  private let period: TimeSpan
  private let rule: LimitationPeriod
  /// Granted times, merged, oldest first.
  private let deferrals: [LimitationQuestion.Deferral]
  private let firstEnd: LocalDate
  private var happened: [Limitation.Step] = []

  /// The period that begins the day after `day`, the due date or the day of the judgment, with the
  /// events of the question.
  init(
    of question: LimitationQuestion, rule: LimitationPeriod, period: TimeSpan, from day: LocalDate
  ) {
    self.rule = rule
    self.period = period
    event = day
    begin = day.adding(days: 1)
    deferrals = question.deferrals.filter { $0.from <= question.on }.merged
    firstEnd = begin.after(period)
    barredFrom = firstEnd
    let original = lengthened(firstEnd, begun: begin)
    barredFrom = original
    for (interruption, day) in question.events {
      apply(interruption, on: day, original: original)
    }
  }

  /// The steps to show, oldest first.
  func steps(isJudgment: Bool) -> [Limitation.Step] {
    let first: Limitation.Step =
      isJudgment
      ? .judged(event, period: period, barredFrom: firstEnd)
      : .began(begin, period: period, barredFrom: firstEnd)
    let last = happened.last { step in
      if case .interrupted = step { true } else { false }
    }
    guard case .interrupted(_, _, _, let end)? = last else {
      return [first] + happened
        + (barredFrom > firstEnd ? [.lengthened(barredFrom: barredFrom)] : [])
    }
    return [first] + happened + (barredFrom > end ? [.lengthened(barredFrom: barredFrom)] : [])
  }

  private mutating func apply(
    _ interruption: Limitation.Interruption, on day: LocalDate, original: LocalDate
  ) {
    guard day >= begin else {
      happened.append(.beforeBeginning(interruption, on: day))
      return
    }
    guard let most = rule.restartAtMost else {
      happened.append(.withoutEffect(interruption, on: day))
      return
    }
    guard day < barredFrom else {
      happened.append(.tooLate(interruption, on: day))
      wasAcknowledgedTooLate = wasAcknowledgedTooLate || interruption == .acknowledgement
      return
    }
    let next = day.adding(days: 1)
    let span = next.after(most) < next.after(period) ? most : period
    let end = max(next.after(span), original)
    happened.append(.interrupted(interruption, on: day, period: span, barredFrom: end))
    barredFrom = max(original, lengthened(next.after(span), begun: next))
  }

  /// `end` of a period that began on `begun`, with the time of deferral in it (Awb 4:111), or the
  /// year for instalments (WAHV 25 lid 3).
  private func lengthened(_ end: LocalDate, begun: LocalDate) -> LocalDate {
    if let year = rule.extensionWithInstalments, !deferrals.isEmpty { return end.after(year) }
    guard rule.isExtendedByDeferral else { return end }
    var end = end
    for deferral in deferrals where deferral.to >= begun && deferral.from < end {
      end = end.adding(days: max(deferral.from, begun).days(to: deferral.to) + 1)
    }
    return end
  }
}

extension LimitationQuestion {
  /// The interruptions up to the day of the question, oldest first; on one day the demand first.
  fileprivate var events: [(Limitation.Interruption, LocalDate)] {
    let all =
      demands.map { (Limitation.Interruption.demand, $0) }
      + acknowledgements.map { (.acknowledgement, $0) }
    return all.filter { $0.1 <= on }
      .sorted { ($0.1, $0.0 == .demand ? 0 : 1) < ($1.1, $1.0 == .demand ? 0 : 1) }
  }
}

extension [LimitationQuestion.Deferral] {
  /// The same days without overlap, oldest first.
  fileprivate var merged: [LimitationQuestion.Deferral] {
    sorted { ($0.from, $0.to) < ($1.from, $1.to) }.reduce(into: []) { merged, next in
      guard let last = merged.last, next.from <= last.to.adding(days: 1) else {
        merged.append(next)
        return
      }
      merged[merged.count - 1] = LimitationQuestion.Deferral(
        from: last.from, to: Swift.max(last.to, next.to))
    }
  }
}
