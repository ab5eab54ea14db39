import Domain
import Rules

/// A traffic fine that is about to rise (WAHV 23 to 25).
package struct FineRise: Hashable, Sendable {
  /// The fine as it is claimed now.
  package let now: Money
  /// First day of the higher amount.
  package let from: LocalDate
  package let next: Money
  /// What it becomes after the last increase.
  package let last: Money

  package init(now: Money, from: LocalDate, next: Money, last: Money) {
    self.now = now
    self.from = from
    self.next = next
    self.last = last
  }
}

/// Where a traffic fine stands.
enum FineStanding: Hashable {
  /// No increase is to come, or it is not a fine of the state.
  case steady
  case rises(FineRise)
  /// The day to pay passed, or is not known: it may be this much already.
  case mayHaveRisen(to: Money)
}

extension FineStanding {
  /// The next increase of `debt`, by the letter it is at: the decision (`invoice`), or the first
  /// reminder with the first increase in it. After the second reminder nothing is added.
  ///
  /// The administration fee does not rise (WAHV 24 lid 2); where it is in the amount, what is told
  /// is a little too high.
  static func of(
    _ debt: Debt, creditor: Creditor?, on day: LocalDate, law: Law
  ) throws(LawError) -> FineStanding {
    guard debt.kind == .fine, debt.undisputed > .zero, debt.runningArrangement == nil,
      creditor?.isGovernment ?? false, debt.stage == .invoice || debt.stage == .reminder
    else { return .steady }
    let fine = debt.parts.principal
    let ladder = try FineLadder.of(fine, on: day, law: law, afterCheck: .assume)
    let rule = try law.fineIncreases.lawAnswer(on: day, .assume).row.value
    let isFirst = debt.stage == .invoice
    let next = isFirst ? ladder.first : fine + fine.times(rule.secondIncrease, rounding: .halfUp)
    let last = isFirst ? ladder.second : next
    // The reminder of four weeks counts from its own day; the due date is the older one.
    let byReminder =
      isFirst ? nil : debt.lastDemand.map { TermOfLaw.lastDay(of: ladder.reminderTerm, after: $0) }
    guard let through = byReminder ?? debt.dueDate, through >= day else {
      return .mayHaveRisen(to: next)
    }
    return .rises(
      FineRise(now: fine, from: through.adding(days: 1), next: next, last: last))
  }
}

extension CheckSubject {
  func fine() throws(LawError) -> [Finding] {
    // What it can become rests on the letter that came last.
    guard !dossier.isStageUntold(debt) else { return [] }
    let standing = try FineStanding.of(debt, creditor: creditor, on: day, law: law)
    guard standing != .steady else { return [] }
    let pause = try law.protections.lawAnswer(for: .emergencyStop, on: day, .assume)
    let emergencyStop = FindingStep.emergencyStop(pause.row.value.longest)
    let sources = try law.fineIncreases.lawAnswer(on: day, .assume).row.sources
    switch standing {
    case .steady: return []
    case .rises(let rise):
      return [
        finding(
          .fineRises(rise), sources, .dependsOnFacts,
          [.pay(rise.now, through: rise.from.adding(days: -1)), emergencyStop])
      ]
    case .mayHaveRisen(let next):
      return [
        finding(
          .fineMayHaveRisen(to: next), sources, .dependsOnFacts,
          [.answer([.debtPrincipal, .debtDueDate, .debtStage]), emergencyStop])
      ]
    }
  }
}
