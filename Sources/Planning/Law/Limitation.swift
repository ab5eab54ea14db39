import Domain
import Rules

/// Whether a claim may be time-barred (*verjaard*), since when, and how that came about. It is never
/// a verdict: a judge applies limitation only when the debtor invokes it (BW 3:322 lid 1).
package struct Limitation: Hashable, Sendable {
  /// Where the claim stands in its period on the day of the question.
  package enum Standing: String, CaseIterable, Hashable, Sendable {
    /// The period has passed, for all that is known.
    case possiblyBarred
    /// It passes within six months: warn before any contact.
    case soon
    case running
    /// No due date and no judgment: nothing can be said.
    case unknown
  }

  /// Why the day is not sure; facts to ask for, or points on which the law is not clear.
  package enum Doubt: String, CaseIterable, Hashable, Sendable {
    case dueDateUnknown
    /// There is a judgment, a writ or a seizure; of which day is not known.
    case judgmentDayUnknown
    /// There may have been other demands, payments or promises.
    case historyIncomplete
    /// The law can be read two ways; the shorter period was taken.
    case twoReadings
    /// The period starts when the creditor knew of the damage and who caused it.
    case dayOfKnowledge
    /// The period starts when the fine was final; the due date was taken.
    case dayFineWasFinal
    /// The period starts when the account was closed.
    case dayAccountClosed
    /// A mortgage keeps the claim alive by its own day (BW 3:323 lid 3).
    case dayOfMortgage
    case kindUnknown
    /// Acknowledged or paid after the period had passed: sources disagree what that does.
    case acknowledgedTooLate
    /// Nobody checked the period against a source.
    case uncheckedPeriod
  }

  /// Whether the day is sure, or which facts and readings of the law could move it.
  package enum Certainty: Hashable, Sendable {
    case sure
    /// Never empty.
    case factsMissing([Doubt])
  }

  /// What makes the period run anew (*stuiting*).
  package enum Interruption: String, CaseIterable, Hashable, Sendable {
    /// A written demand or an act of the creditor (BW 3:316, 3:317; Awb 4:106).
    case demand
    /// By the debtor (BW 3:318; Awb 4:105 lid 2).
    case acknowledgement
  }

  /// What happened to the period, oldest first. A day named `barredFrom` is the first day on which
  /// the claim may be time-barred.
  package enum Step: Hashable, Sendable {
    /// The period began at the start of this day, the day after the claim was due.
    case began(LocalDate, period: TimeSpan, barredFrom: LocalDate)
    /// A judgment gave a period of its own.
    case judged(LocalDate, period: TimeSpan, barredFrom: LocalDate)
    /// Runs anew from the next day, never ending before the original end (BW 3:319).
    case interrupted(Interruption, on: LocalDate, period: TimeSpan, barredFrom: LocalDate)
    /// Before the period began: it changes nothing.
    case beforeBeginning(Interruption, on: LocalDate)
    /// The period had passed: it does not revive.
    case tooLate(Interruption, on: LocalDate)
    /// A kind of claim that demands and acknowledgements do not interrupt.
    case withoutEffect(Interruption, on: LocalDate)
    /// Lengthened by deferral or instalments that were granted.
    case lengthened(barredFrom: LocalDate)
  }

  /// What was asked: the claim and what happened to it.
  package let question: LimitationQuestion
  /// As what the claim counts; `judgment` once there is one (BW 3:324 lid 1).
  package let claim: LimitationClaim
  /// The period of this claim without interruptions.
  package let period: TimeSpan
  package let steps: [Step]
  /// First day on which the claim may be time-barred; nil when nothing can be said.
  package let barredFrom: LocalDate?
  /// The same by the longer reading of the law, where there are two.
  package let barredFromByOtherReading: LocalDate?
  package let standing: Standing
  package let certainty: Certainty
  package let sources: [Source]
  /// First day on which measures against the person are over too: detention, licence, vehicle (WAHV
  /// 28 to 28b). Until then paying still stops them. Nil where there are none.
  package let measuresUntil: LocalDate?
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?

  /// First day of the warning: six months before the claim may be barred.
  package var warnFrom: LocalDate? { barredFrom?.adding(months: -6) }
  /// Whether the period has passed, for all that is known; not whether a judge would say so.
  package var isPossiblyBarred: Bool { standing == .possiblyBarred }
  /// Whether no letter may leave that could count as an acknowledgement before the user has
  /// answered: it may be barred, will be soon, or nothing can be said.
  package var needsCare: Bool {
    if standing == .running || isJudgedWithoutDay || hasMeasures { return false }
    return standing != .unknown || !question.isLikelyRecent
  }
  /// There is a judgment, a writ or a seizure, and nobody said of which day: it is not too old for
  /// all that is known.
  package var isJudgedWithoutDay: Bool { question.hasTitle && barredFrom == nil }
  /// Whether measures against the person are still possible on the day of the question.
  package var hasMeasures: Bool { measuresUntil.map { question.on < $0 } ?? false }
}

extension Limitation {
  /// The rules of BW 3:306 to 3:325, Awb 4:104 to 4:111 and WAHV 25 for one claim. Events after the
  /// day of the question are passed over.
  package static func of(
    _ question: LimitationQuestion, law: Law
  ) throws(LawError) -> Limitation {
    for deferral in question.deferrals where deferral.to < deferral.from {
      throw .endBeforeStart(from: deferral.from, to: deferral.to)
    }
    // What a decision orders to be paid by the month runs term by term (BW 3:324 lid 3).
    let isPeriodic = question.kind == .childMaintenance
    let judgment = isPeriodic ? nil : question.judgment.flatMap { $0 <= question.on ? $0 : nil }
    let isJudged = judgment != nil || question.hasTitle && !isPeriodic
    let claim =
      isJudged ? .judgment : LimitationClaim.of(question.kind, isTrade: question.isTrade)
    let answer = try law.limitation.lawAnswer(for: claim, on: question.on, question.afterCheck)
    let rule = answer.row.value
    // With a title the period runs from its day, which nothing else tells.
    let start = isJudged ? judgment : question.due
    let clock = start.map { day in
      LimitationClock(of: question, rule: rule, period: rule.period, from: day)
    }
    let otherReading = start.flatMap { day in
      rule.otherReading.map {
        LimitationClock(of: question, rule: rule, period: $0, from: day).barredFrom
      }
    }
    let sources = answer.row.sources
    let doubts = clock.doubts(question, claim, rule, sources)
    let measures = rule.measures.flatMap { span in
      start.map { LimitationClock(of: question, rule: rule, period: span, from: $0).barredFrom }
    }
    return Limitation(
      question: question, claim: claim, period: rule.period,
      steps: clock?.steps(isJudgment: judgment != nil) ?? [], barredFrom: clock?.barredFrom,
      barredFromByOtherReading: otherReading,
      standing: standing(of: clock?.barredFrom, on: question.on),
      certainty: doubts.isEmpty ? .sure : .factsMissing(doubts), sources: sources,
      measuresUntil: measures, mayDifferSince: answer.mayDifferSince)
  }

  private static func standing(of barredFrom: LocalDate?, on day: LocalDate) -> Standing {
    guard let barredFrom else { return .unknown }
    if barredFrom <= day { return .possiblyBarred }
    return barredFrom.adding(months: -6) <= day ? .soon : .running
  }
}

extension LimitationClock? {
  /// What is missing or unclear, in the order in which it is worth asking.
  fileprivate func doubts(
    _ question: LimitationQuestion, _ claim: LimitationClaim, _ rule: LimitationPeriod,
    _ sources: [Source]
  ) -> [Limitation.Doubt] {
    var doubts: [Limitation.Doubt] = []
    if self == nil {
      doubts.append(question.hasTitle ? .judgmentDayUnknown : .dueDateUnknown)
    }
    if !question.isHistoryComplete { doubts.append(.historyIncomplete) }
    if self?.wasAcknowledgedTooLate == true { doubts.append(.acknowledgedTooLate) }
    switch claim {
    case .damages, .unduePayment: doubts.append(.dayOfKnowledge)
    case .trafficFine: doubts.append(.dayFineWasFinal)
    case .overdraft: doubts.append(.dayAccountClosed)
    case .mortgage: doubts.append(.dayOfMortgage)
    case .unknown: doubts.append(.kindUnknown)
    case .general, .contract, .periodic, .consumerSale, .consumerEnergy, .pipedWater, .payLater,
      .maintenance, .judgment, .periodicInJudgment, .governmentDebt, .tax, .studentLoan:
      break
    }
    if rule.otherReading != nil { doubts.append(.twoReadings) }
    if sources.contains(where: { $0.standing == .unchecked }) { doubts.append(.uncheckedPeriod) }
    return doubts
  }
}
