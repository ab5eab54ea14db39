import Domain
import Planning

/// What a pack for a counselor is made from; everything belongs to the same day.
package struct HandoverPack: Sendable {
  /// The dossier as it is kept, the letters and the day.
  package let facts: AgendaFacts
  /// The debts as they stand on the day.
  package let current: Dossier
  package let plan: Plan
  package let check: ClaimCheck
  package let advice: HelpAdvice
  package let agenda: Agenda
  package let progress: PaidProgress
  package let changes: PlanChanges
  /// What can still be filled in.
  package let open: [OpenItem]
  /// The day of the last change of the dossier.
  package let lastChange: LocalDate
  /// SHA-256 of the dossier as `aflos.dossier/1`: which facts it was made from.
  package let fingerprint: String

  package init(
    facts: AgendaFacts, current: Dossier, plan: Plan, check: ClaimCheck, advice: HelpAdvice,
    agenda: Agenda, progress: PaidProgress, changes: PlanChanges, open: [OpenItem],
    lastChange: LocalDate, fingerprint: String
  ) {
    self.facts = facts
    self.current = current
    self.plan = plan
    self.check = check
    self.advice = advice
    self.agenda = agenda
    self.progress = progress
    self.changes = changes
    self.open = open
    self.lastChange = lastChange
    self.fingerprint = fingerprint
  }
}

extension HandoverPack {
  /// The pack in its order: a cover with what is open, then each overview on pages of its own.
  /// Nothing that is disputed is left out: it stands on the cover.
  package func parts(in language: Language) -> [Annex] {
    let (dossier, day) = (facts.dossier, facts.on)
    let cover = HandoverCover(pack: self, language: language)
    let record = HandoverRecord(pack: self, language: language)
    let budget = BudgetFacts(of: current, on: day)
    let schedule = Schedule(of: plan, for: current, freed: .passOn)
    let known = [
      Annex(
        creditorOverview(of: current, on: day, in: language),
        pictures: [debtsPicture(of: current, in: language)].compactMap(\.self)),
      Annex(
        budgetReport(budget, in: language),
        pictures: [budgetPicture(of: budget.budget, in: language)].compactMap(\.self)),
      Annex(
        planReport(plan, of: current, in: language),
        pictures: planPictures(of: plan, schedule, current, in: language)),
      Annex(planChangesReport(changes, of: dossier, in: language)),
    ]
    let happened = [
      Annex(letterProof(of: facts.letters, sender: dossier.sender, on: day, in: language)),
      Annex(record.report),
      Annex(
        progressReport(progress, of: dossier, in: language).adding(record.agenda),
        pictures: [progressPicture(of: progress, dossier, in: language)].compactMap(\.self)),
    ]
    return [Annex(cover.report)] + known + happened
  }
}
