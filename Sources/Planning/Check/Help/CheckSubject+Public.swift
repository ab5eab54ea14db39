import Domain
import Rules

// Creditors that have a way of their own: CAK, LBIO, DUO, taxes of the municipality, fines.
extension CheckSubject {
  /// What helps with this creditor before anything else.
  func creditorsWay() throws(LawError) -> [Finding] {
    guard isOpen else { return [] }
    return try fineAfterThreeYears() + secondReminder() + maintenance() + cak() + studentLoan()
      + remission()
  }

  /// Whether the claim is a fine of the state, not of a carrier or a parking firm.
  var isStateFine: Bool { debt.kind == .fine && creditor?.isGovernment ?? false }

  /// After three years the fine is no longer taken from income or goods, but a judge can still allow
  /// detention, or take the licence or the vehicle, until five (WAHV 28 to 28b).
  private func fineAfterThreeYears() throws(LawError) -> [Finding] {
    guard isStateFine else { return [] }
    let limitation = try Limitation.of(debt, on: day, law: law)
    guard let from = limitation.barredFrom, from <= day, limitation.hasMeasures,
      let until = limitation.measuresUntil
    else { return [] }
    return [
      finding(
        .fineMeasures(recoveryUntil: from, measuresUntil: until), limitation.sources,
        .dependsOnFacts, [.legalDesk])
    ]
  }

  /// At CJIB there are two reminders; which one it is decides what can still be added.
  private func secondReminder() throws(LawError) -> [Finding] {
    guard isStateFine, debt.stage == .demand || debt.stage == .fourteenDayLetter else { return [] }
    guard try Limitation.of(debt, on: day, law: law).standing != .possiblyBarred else {
      return []
    }
    let answer = try law.fineIncreases.lawAnswer(on: day, .assume)
    let fine = debt.parts.principal
    let next = fine + fine.times(answer.row.value.secondIncrease, rounding: .halfUp)
    return [
      finding(
        .secondReminderOfFine(orElse: next), answer.row.sources, .dependsOnFacts,
        [.answer([.debtStage])])
    ]
  }

  /// Where LBIO collects it adds its surcharge, and needs no court.
  private func maintenance() throws(LawError) -> [Finding] {
    guard debt.kind == .childMaintenance else { return [] }
    let rule = try law.maintenanceCollection.lawAnswer(on: day, .assume)
    let isTaken = creditor?.isCalled(.lbio) ?? false
    return [
      finding(
        .maintenanceCollection(
          surcharge: rule.row.value.surcharge, least: rule.row.value.minimum,
          term: rule.row.value.payWithin, isTaken: isTaken),
        rule.row.sources, .dependsOnFacts, [.legalDesk])
    ]
  }

  /// The CAK is the creditor: the report was made, and the way out leads through the insurer.
  private func cak() throws(LawError) -> [Finding] {
    guard isCAKPremium else { return [] }
    let premium = try law.cakPremium.lawAnswer(on: day, .assume)
    return [
      finding(
        .cakPremium(premium.row.value), premium.row.sources, .dependsOnFacts,
        [.callInsurer, .municipality(by: try urgentTalkDay())])
    ]
  }

  /// Whether it is the premium that the CAK takes after the insurer reported the arrears.
  var isCAKPremium: Bool {
    debt.kind == .healthInsurance && (creditor?.isCalled(.cak) ?? false)
  }

  private func urgentTalkDay() throws(LawError) -> LocalDate {
    guard case .municipality(let by) = try urgentTalk() else { return day }
    return by
  }

  /// What can be paid is computed by DUO on request, and a pause is given without a reason.
  private func studentLoan() throws(LawError) -> [Finding] {
    guard debt.kind == .studentLoan else { return [] }
    let terms = try law.creditorTerms.lawAnswer(for: .studentLoan35, on: day, .assume)
    guard let pause = terms.row.value.pause else { return [] }
    return [
      finding(
        .studentLoanByCapacity(pause: pause), terms.row.sources, .dependsOnFacts,
        [.askCapacity])
    ]
  }

  /// Remission (*kwijtschelding*) comes before any instalment, at a low income.
  private func remission() throws(LawError) -> [Finding] {
    guard debt.kind.canBeRemitted else { return [] }
    let found = try RemissionRoom.of(dossier, on: day, law: law)
    guard found.couldPay < debt.undisputed else { return [] }
    return [
      finding(
        .remission(couldPay: found.couldPay), found.sources, .dependsOnFacts,
        [.askRemission, .letter(.remission)])
    ]
  }
}
