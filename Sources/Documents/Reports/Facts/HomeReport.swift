import Domain
import Planning

/// What the home screen shows beside the dossier and the plan.
package struct HomeFacts: Hashable, Sendable {
  /// Where the file is kept, as a person knows it.
  package let path: String
  /// What was done last, in words; nil when nothing was.
  package let lastDone: String?
  package let progress: Progress

  package init(path: String, lastDone: String?, progress: Progress) {
    self.path = path
    self.lastDone = lastDone
    self.progress = progress
  }
}

/// The home screen: how things stand, what is most urgent, and the next step.
package func homeReport(
  of dossier: Dossier, plan: Plan?, facts: HomeFacts, in language: Language
) -> Report {
  let steps = NextStep.steps(for: dossier, plan: plan, progress: facts.progress)
  let name = dossier.sender.name
  let pairs =
    figures(of: dossier, plan: plan, in: language) + [
      Report.Pair(language.say(dutch: "Uw bestand", english: "Your file"), facts.path)
    ]
    + (facts.lastDone.map {
      [Report.Pair(language.say(dutch: "Laatst gedaan", english: "Last done"), $0)]
    } ?? [])
  return Report(
    title: name.isEmpty
      ? "Aflos" : language.say(dutch: "Aflos van \(name)", english: "Aflos, \(name)"),
    blocks: [.pairs(pairs)] + mostUrgent(dossier, plan, language)
      + [(steps.first ?? .done).block(in: language)])
}

private func figures(of dossier: Dossier, plan: Plan?, in language: Language) -> [Report.Pair] {
  let money =
    plan.map { plan -> Report.Pair in
      if plan.budget.shortfall > .zero {
        return Report.Pair(
          language.say(dutch: "Elke maand tekort", english: "Short each month"),
          plan.budget.shortfall.text(in: language))
      }
      return Report.Pair(
        language.say(dutch: "Elke maand te missen", english: "To spare each month"),
        plan.capacity.text(in: language))
    }
  // The plan knows what was paid.
  let claimed =
    plan?.offers.map { $0.owed + $0.disputed }.sum() ?? dossier.debts.map(\.claimed).sum()
  let owed = Report.Pair(
    language.say(dutch: "Schuld samen", english: "Owed in all"), claimed.text(in: language))
  let count = Report.Pair(
    language.say(dutch: "Aantal schulden", english: "Number of debts"),
    String(dossier.debts.count))
  let knowsMoney = !dossier.incomes.isEmpty && !dossier.costs.isEmpty
  return (knowsMoney ? [money].compactMap(\.self) : []) + [owed, count]
}

/// The first stop or warning of the plan, with what to do; nothing when all is calm. Findings about
/// money wait until income and costs are known.
private func mostUrgent(
  _ dossier: Dossier, _ plan: Plan?, _ language: Language
) -> [Report.Block] {
  let knowsMoney = !dossier.incomes.isEmpty && !dossier.costs.isEmpty
  let findings = (plan?.findings ?? []).filter { $0.severity != .info }
  let risk = findings.first(where: \.isRisk)
  guard let finding = risk ?? (knowsMoney ? findings.first : nil) else { return [] }
  let note = Report.Block.note(finding.severity, finding.text(of: dossier, in: language))
  return [note] + (finding.advice(in: language).map { [.paragraph($0)] } ?? [])
}
