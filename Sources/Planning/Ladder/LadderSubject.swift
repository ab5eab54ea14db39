import Domain
import Rules

extension Ladder {
  /// The ladder of `debt`, which is as it is now in `standing`; the log is read from there.
  package static func of(_ debt: Debt, in standing: Standing) throws(LawError) -> Ladder {
    let (dossier, day, law) = (standing.now.dossier, standing.on, standing.law)
    let subject = LadderSubject(
      claim: CheckSubject(debt: debt, dossier: dossier, day: day, law: law),
      gate: try LimitationGate.of(debt, on: day, law: law))
    let next = try subject.next()
    return Ladder(
      debt: debt.id, on: day, rungs: subject.rungs, stage: debt.stage, lastDay: subject.lastDay,
      next: next, stops: try subject.stops(before: next), threat: try subject.threat(),
      urgency: try subject.claim.urgentDebt().row.value.order)
  }
}

/// One debt while its ladder is made.
struct LadderSubject {
  let claim: CheckSubject
  let gate: LimitationGate

  var debt: Debt { claim.debt }
  var day: LocalDate { claim.day }

  /// Which steps there are depends on who claims.
  enum Track {
    /// A contract, damages, everything under the civil law.
    case civil
    /// The government, which needs no judge (Awb 4.4).
    case government
    /// A fine of the state (WAHV).
    case fine
    /// Maintenance laid down in a decision (BW 1:408).
    case maintenance
  }

  var track: Track {
    guard debt.kind != .childMaintenance else { return .maintenance }
    guard debt.kind.restsOnDecision else { return .civil }
    guard debt.kind == .fine else { return .government }
    return claim.creditor?.isGovernment ?? false ? .fine : .civil
  }

  private var entries: [LogEntry] {
    claim.dossier.record.log.filter { $0.debt == debt.id && $0.on <= day }
  }

  var rungs: [Ladder.Rung] {
    var rungs = entries.compactMap { entry in
      entry.stage.map { Ladder.Rung(stage: $0, on: entry.on, origin: .letter(entry.id)) }
    }
    func add(_ stage: Debt.Stage, _ day: LocalDate?, _ origin: Ladder.Rung.Origin) {
      guard !rungs.contains(where: { $0.stage == stage && (day == nil || $0.on == day) }) else {
        return
      }
      rungs.append(Ladder.Rung(stage: stage, on: day, origin: origin))
    }
    if let first = debt.bills.compactMap(\.date).min() { add(.invoice, first, .bill) }
    for letter in Set(debt.bills.compactMap(\.fourteenDayLetter)).sorted() {
      add(.fourteenDayLetter, letter, .bill)
    }
    if let judgment = debt.judgment, judgment <= day { add(.judgment, judgment, .debt) }
    if let demand = debt.lastDemand, debt.isDemanded, !isUntold,
      !rungs.contains(where: { $0.on == demand })
    {
      add(debt.stage, demand, .debt)
    }
    if !isUntold { add(debt.stage, nil, .debt) }
    return rungs.sorted { a, b in
      let (first, second) = (a.on ?? .distantDay, b.on ?? .distantDay)
      return first == second ? a.stage < b.stage : first < second
    }
  }

  /// Whether nobody told how far the creditor has gone.
  var isUntold: Bool { claim.dossier.isStageUntold(debt) }

  /// The newest day on which the step of now was taken.
  var since: LocalDate? { rungs.filter { $0.stage == debt.stage }.compactMap(\.on).max() }

  var lastDay: LocalDate? {
    let done = claim.dossier.record.marks.filter { $0.state == .done || $0.state == .notNeeded }
      .map(\.item)
    return entries.filter { !done.contains($0.agendaItemOfLastDay) }.compactMap(\.answerBy)
      .filter { $0 >= day }.min()
  }

  /// The day of the decision, where the letter with it was written down.
  var decision: LocalDate? {
    rungs.filter { $0.stage == .invoice }.compactMap(\.on).max()
  }

  func threat() throws(LawError) -> Finding? {
    let found = try claim.threats() + claim.arrears()
    return found.first { finding in
      switch finding.issue {
      case .basicsAtRisk, .rentArrears, .healthPremiumArrears, .saleOfHome, .disconnection: true
      default: false
      }
    }
  }
}

extension Debt {
  /// Whether the day of the last demand is that of the step it is at.
  fileprivate var isDemanded: Bool {
    switch stage {
    case .demand, .fourteenDayLetter, .collector, .bailiff: true
    case .reminder: kind == .fine
    case .invoice, .summons, .judgment, .writ, .seizure: false
    }
  }
}

extension LocalDate {
  /// After every day of a dossier.
  fileprivate static let distantDay = LocalDate(dayNumber: 4_000_000)
}
