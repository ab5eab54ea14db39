import Domain
import Rules

// What still stops it. What could acknowledge a claim that may be too old is left out.
extension LadderSubject {
  func stops(before next: Ladder.Next) throws(LawError) -> [Ladder.Stop] {
    switch next {
    case .paid, .arrangement: return []
    case .step, .none, .untold: break
    }
    let help = debt.risksBasics ? [try municipality()] : []
    let sold: [Ladder.Stop] = claim.dossier.seller(of: debt) == nil ? [] : [.proofOfSale]
    // What can be done always, where the step is not known.
    let known = next == .untold ? [.arrangement, .dispute] : try byTrack()
    let all = sold + known + help
    guard claim.dossier.assurances.whose(debt.id)?.whose != .notMine else {
      return [.deny] + all.filter { !$0.mayAcknowledge && $0 != .dispute }
    }
    guard gate == .clear else {
      return [.askDetails(gate)] + all.filter { !$0.mayAcknowledge }
    }
    return all
  }

  private func byTrack() throws(LawError) -> [Ladder.Stop] {
    switch track {
    case .civil: civil()
    case .government: try government()
    case .fine: try fine()
    case .maintenance: maintenance()
    }
  }

  private func civil() -> [Ladder.Stop] {
    switch debt.stage {
    case .invoice, .reminder, .demand, .collector:
      [.pay(debt.undisputed, through: lastDay), .arrangement, .dispute].filter(isPossible)
    case .fourteenDayLetter:
      [.pay(withoutCosts, through: endOfLetter), .arrangement, .dispute].filter(isPossible)
    case .bailiff: [.askForJudgment, .arrangement, .dispute]
    case .summons: [.court(by: lastDay), .arrangement, .legalDesk]
    case .judgment, .writ: [.arrangement, .exemptAmount, .legalDesk]
    case .seizure: [.exemptAmount, .arrangement, .legalDesk]
    }
  }

  private func government() throws(LawError) -> [Ladder.Stop] {
    switch debt.stage {
    case .invoice, .reminder:
      let due = debt.dueDate.flatMap { $0 >= day ? $0 : nil }
      return [.pay(debt.undisputed, through: due), .arrangement].filter(isPossible)
        + (try objection())
    case .demand, .fourteenDayLetter, .collector:
      let last = try endOfReminder().flatMap { $0 >= day ? $0 : nil }
      return [.pay(debt.undisputed, through: last), .arrangement].filter(isPossible)
        + [.legalDesk]
    case .bailiff, .summons, .judgment, .writ: return [.arrangement, .exemptAmount, .legalDesk]
    case .seizure: return [.exemptAmount, .arrangement, .legalDesk]
    }
  }

  /// Maintenance rests on a decision already: only paying, agreeing or a court helps.
  private func maintenance() -> [Ladder.Stop] {
    switch debt.stage {
    case .invoice, .reminder, .demand, .fourteenDayLetter, .collector, .bailiff, .summons:
      [.pay(debt.undisputed, through: lastDay), .arrangement, .legalDesk].filter(isPossible)
    case .judgment, .writ, .seizure: [.exemptAmount, .arrangement, .legalDesk]
    }
  }

  private func fine() throws(LawError) -> [Ladder.Stop] {
    // Once a bailiff was asked, CJIB makes no arrangement any more.
    guard debt.stage < .bailiff else { return [.exemptAmount, .legalDesk] }
    let standing = try FineStanding.of(debt, creditor: claim.creditor, on: day, law: claim.law)
    var last: LocalDate?
    if case .rises(let rise) = standing { last = rise.from.adding(days: -1) }
    let pause = try claim.law.protections.lawAnswer(for: .emergencyStop, on: day, .assume)
    return [
      .pay(debt.undisputed, through: last), .arrangement, .emergencyStop(pause.row.value.longest),
      .legalDesk,
    ].filter(isPossible)
  }

  /// Until the end of its weeks; a day that is not known is said as such.
  private func objection() throws(LawError) -> [Ladder.Stop] {
    guard let decision else { return [.objection(through: nil)] }
    let last = try LadderSubject.endOfObjection(to: decision, on: day, law: claim.law)
    return last >= day ? [.objection(through: last)] : []
  }

  /// The last day of an objection to a decision of `decided` (Awb 6:7, 6:8): its weeks begin the day
  /// after.
  static func endOfObjection(
    to decided: LocalDate, on day: LocalDate, law: Law
  ) throws(LawError) -> LocalDate {
    let terms = try law.protections.lawAnswer(for: .objection, on: day, .assume)
    return TermOfLaw.lastDay(of: terms.row.value.within ?? .weeks(6), after: decided)
  }

  /// The least that ends the fourteen days: no costs are owed yet.
  private var withoutCosts: Money {
    min(debt.undisputed, debt.parts.principal + debt.parts.interest)
  }

  private var endOfLetter: LocalDate? {
    since.map(FourteenDays.lastDay).flatMap { $0 >= day ? $0 : nil }
  }

  private func isPossible(_ stop: Ladder.Stop) -> Bool {
    switch stop {
    case .pay(let amount, _): amount > .zero
    default: true
    }
  }

  private func municipality() throws(LawError) -> Ladder.Stop {
    guard case .municipality(let by) = try claim.urgentTalk() else { return .legalDesk }
    return .municipality(by: by)
  }
}
