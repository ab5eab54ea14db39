import Domain
import Planning

/// What a pack for a counselor is made from; everything belongs to the same day.
package struct HandoverPack: Sendable {
  package let plan: Plan
  package let check: ClaimCheck
  package let advice: HelpAdvice
  package let agenda: Agenda
  package let progress: PaidProgress
  package let changes: PlanChanges
  /// What can still be filled in.
  package let open: [OpenItem]
  /// How far what debt help asks is known, also where names are left out.
  package let intake: Intake
  /// The day of the last change of the dossier.
  package let lastChange: LocalDate
  /// The picture that all of it is made from.
  package var standing: Standing { plan.standing }
  /// SHA-256 of the dossier as `aflos.dossier/1`: which facts it was made from.
  package let fingerprint: String

  package init(
    plan: Plan, check: ClaimCheck, advice: HelpAdvice,
    agenda: Agenda, progress: PaidProgress, changes: PlanChanges, open: [OpenItem],
    intake: Intake, lastChange: LocalDate, fingerprint: String
  ) {
    self.plan = plan
    self.check = check
    self.advice = advice
    self.agenda = agenda
    self.progress = progress
    self.changes = changes
    self.open = open
    self.intake = intake
    self.lastChange = lastChange
    self.fingerprint = fingerprint
  }
}

extension HandoverPack {
  /// The pack in its order: a cover with what is open, then each overview on pages of its own.
  /// Nothing that is disputed is left out: it stands on the cover.
  /// - Parameter perCreditor: Whether each claim has a page of its own behind the overview of creditors.
  package func parts(in language: Language, perCreditor: Bool = false) -> [Annex] {
    let (dossier, day, current) = (standing.stated, standing.on, standing.now.dossier)
    let cover = HandoverCover(pack: self, language: language)
    let record = HandoverRecord(pack: self, language: language)
    let persons = [
      Annex(HandoverOpen(pack: self, language: language).report),
      Annex(circumstancesReport(of: dossier, intake, room: plan.budget.room, in: language)),
      Annex(storyReport(Story(of: standing), of: dossier, in: language)),
    ]
    let missed = Dictionary(grouping: changes.missed, by: \.debt).mapValues { $0.map(\.term) }
    let pages = perCreditor ? creditorPages(of: plan, missed: missed, in: language) : []
    let known =
      [
        Annex(
          creditorOverview(of: current, on: day, in: language),
          pictures: [debtsPicture(of: current, in: language)].compactMap(\.self))
      ] + pages + [
        Annex(
          budgetReport(BudgetFacts(of: plan), in: language)
            .adding(usualBlocks(plan.usualBeside, in: language)),
          pictures: [budgetPicture(of: plan.budget, in: language)].compactMap(\.self)),
        Annex(wholePlanReport(plan, in: language), pictures: planPictures(of: plan, in: language)),
        Annex(planChangesReport(changes, in: language)),
      ]
    let told =
      current.assurances.isEmpty
      ? [] : [Annex(tellReport(current.assurances, isPaper: true, in: language))]
    let happened = [
      Annex(letterProof(of: standing.letters, sender: dossier.sender, on: day, in: language)),
      Annex(record.report),
      Annex(
        progressReport(progress, of: dossier, in: language).adding(record.agenda),
        pictures: [progressPicture(of: progress, dossier, in: language)].compactMap(\.self)),
    ]
    let proofs = Annex(
      proofsPage(ProofList(of: dossier, on: day), of: dossier, in: language))
    return [Annex(cover.report)] + persons + known + told + [proofs] + happened
  }
}
