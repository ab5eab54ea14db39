import Domain
import Rules

// A debt of which the person told that somebody else owes it.
extension CheckSubject {
  /// That nothing is paid or promised, and which letter fits; what a summons, judgment, writ or seizure
  /// does all the same, because silence makes it worse. Costs, interest and age are no matter of this
  /// person, and are not looked at.
  func owedBySomebodyElse() -> [Finding] {
    let found = finding(
      .notMyDebt(isFine: isStateFine), [Source.owedBySomebodyElse], .unchecked,
      [.holdOff, .letter(.notMine), .legalDesk])
    guard debt.stage >= .summons else { return [found] }
    var owed = debt
    owed.disputed = .zero
    let subject = CheckSubject(debt: owed, dossier: dossier, day: day, law: law)
    return [found] + subject.findings(of: [.urgency])
  }
}
