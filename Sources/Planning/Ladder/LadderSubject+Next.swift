import Domain
import Rules

// What comes next, by who claims and how far it has gone.
extension LadderSubject {
  func next() throws(LawError) -> Ladder.Next {
    guard debt.claimed > .zero else { return .paid }
    guard debt.runningArrangement == nil else { return .arrangement }
    guard !isUntold else { return .untold }
    guard let step = try step() else { return .none }
    return .step(step)
  }

  private func step() throws(LawError) -> Ladder.Step? {
    switch track {
    case .civil: try civil()
    case .government: try government()
    case .fine: try fine()
    case .maintenance: try maintenance()
    }
  }

  /// LBIO takes over and adds its surcharge, then seizes on the decision there is; no collection
  /// agency, no letter of fourteen days, no new judgment (BW 1:408).
  private func maintenance() throws(LawError) -> Ladder.Step? {
    switch debt.stage {
    case .seizure: return nil
    case .judgment, .writ, .bailiff, .collector: return seizure([.unknown])
    case .invoice, .reminder, .demand, .fourteenDayLetter, .summons:
      guard !(claim.creditor?.isCalled(.lbio) ?? false) else { return seizure([.unknown]) }
      let answer = try law.maintenanceCollection.lawAnswer(on: day, .assume)
      let rule = answer.row.value
      let share = debt.undisputed.times(rule.surcharge, rounding: .halfUp)
      return Ladder.Step(
        stage: .collector, basis: .law(answer.row.sources), earliest: nil,
        costs: [.surcharge(max(share, rule.minimum), term: rule.payWithin)])
    }
  }

  /// A letter of fourteen days, a collector, a bailiff, the court: only the fourteen days are law.
  private func civil() throws(LawError) -> Ladder.Step? {
    switch debt.stage {
    case .invoice: usual(.reminder, [.nothing])
    case .reminder: usual(.demand, [.nothing])
    case .demand:
      needsLetter ? usual(.fourteenDayLetter, [.nothing]) : usual(.collector, try collection())
    case .fourteenDayLetter:
      Ladder.Step(
        stage: .collector, basis: .law([Source.fourteenDayLetter]),
        earliest: since.map { FourteenDays.lastDay(after: $0).adding(days: 1) },
        costs: try collection())
    case .collector: usual(.bailiff, try collection())
    case .bailiff: usual(.summons, courtFee + [.unknown])
    case .summons: usual(.judgment, courtFee + afterJudgment + [.unknown])
    case .judgment: seizure(afterJudgment + [.unknown])
    case .writ: seizure([.unknown])
    case .seizure: nil
    }
  }

  /// A reminder with its fee and its two weeks, then a writ without a judge (Awb 4:112 to 4:117).
  private func government() throws(LawError) -> Ladder.Step? {
    switch debt.stage {
    case .invoice, .reminder:
      let answer = try law.governmentReminder.lawAnswer(on: day, .assume)
      let rule = answer.row.value
      let fee = debt.claimed < rule.threshold ? rule.belowThreshold : rule.fromThreshold
      return Ladder.Step(
        stage: .demand, basis: .law(answer.row.sources), earliest: debt.dueDate?.adding(days: 1),
        costs: [.reminderFee(fee)])
    case .demand, .fourteenDayLetter, .collector:
      return Ladder.Step(
        stage: .writ, basis: .law([Source.writ]),
        earliest: try endOfReminder()?.adding(days: 1), costs: [.unknown])
    case .bailiff, .summons, .judgment, .writ: return seizure([.unknown])
    case .seizure: return nil
    }
  }

  /// The last day that a reminder of the government must give, from the day after it was sent.
  func endOfReminder() throws(LawError) -> LocalDate? {
    let term = try law.governmentReminder.lawAnswer(on: day, .assume).row.value.term
    return since.map { TermOfLaw.lastDay(of: term, after: $0) }
  }

  /// Half more, then double (WAHV 23 to 25); what comes after that is practice.
  private func fine() throws(LawError) -> Ladder.Step? {
    switch debt.stage {
    case .invoice, .reminder:
      let standing = try FineStanding.of(debt, creditor: claim.creditor, on: day, law: law)
      let sources = try law.fineIncreases.lawAnswer(on: day, .assume).row.sources
      let (earliest, costs): (LocalDate?, [Ladder.Cost]) =
        switch standing {
        case .rises(let rise): (rise.from, [.fine(to: rise.next)])
        case .mayHaveRisen(let next): (nil, [.fine(to: next)])
        case .steady: (nil, [.unknown])
        }
      return Ladder.Step(
        stage: debt.stage == .invoice ? .reminder : .demand, basis: .law(sources),
        earliest: earliest, costs: costs)
    case .demand, .fourteenDayLetter, .collector: return usual(.writ, [.unknown])
    case .bailiff, .summons, .judgment, .writ: return seizure([.unknown])
    case .seizure: return nil
    }
  }

  private var law: Law { claim.law }

  private func usual(_ stage: Debt.Stage, _ costs: [Ladder.Cost]) -> Ladder.Step {
    Ladder.Step(stage: stage, basis: .usual, earliest: nil, costs: costs)
  }

  /// Only with a title: a judgment, or the government's own writ.
  private func seizure(_ costs: [Ladder.Cost]) -> Ladder.Step {
    Ladder.Step(stage: .seizure, basis: .law([Source.seizure]), earliest: nil, costs: costs)
  }

  /// A consumer owes no collection costs before the letter of fourteen days.
  private var needsLetter: Bool { !debt.isTrade && debt.kind.isUnderCostScale }

  private func collection() throws(LawError) -> [Ladder.Cost] {
    guard debt.kind.isUnderCostScale, debt.parts.principal > .zero else { return [.unknown] }
    let costs = try claim.maximumCosts(withVAT: true)
    return [.collection(costs.maximum, withVAT: costs.maximumWithVAT)]
  }

  /// By the size of the claim; empty where the table does not reach the day.
  private var courtFee: [Ladder.Cost] {
    guard let fees = try? law.courtFees.lawAnswer(on: day, .assume).row.value,
      let band = fees.band(of: debt.claimed)
    else { return [] }
    let isPerson = claim.creditor?.kind == .person
    return [.courtFee(isPerson ? band.privatePerson : band.company)]
  }

  private var afterJudgment: [Ladder.Cost] {
    guard let fees = try? law.courtFees.lawAnswer(on: day, .assume).row.value else { return [] }
    return [.afterJudgment(fees.afterJudgment, withService: fees.afterJudgmentWithService)]
  }
}

/// The letter that gives a consumer time to pay without costs (BW 6:96 lid 6).
enum FourteenDays {
  /// The last day to pay without costs, where the letter came on `letter`: fourteen days from the
  /// day after it. Check, ladder and agenda all ask this.
  static func lastDay(after letter: LocalDate) -> LocalDate {
    TermOfLaw.lastDay(of: .days(14), after: letter)
  }
}
