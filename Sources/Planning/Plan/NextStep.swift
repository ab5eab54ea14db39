import Domain

/// What a person can best do now, of everything Aflos can help with.
package enum NextStep: String, CaseIterable, Hashable, Sendable {
  /// The name of the person who signs is not known.
  case enterHousehold
  case enterIncome, enterCosts, enterDebts
  /// Home, energy, water or health insurance is at risk, or nothing can be offered: the
  /// municipality has to help (Wgs art. 4).
  case callMunicipality
  case seePlan
  /// Something is missing or cannot be right: it comes before any offer.
  case answerFirst
  case writeLetters
  /// Nothing is owed, or everything was written.
  case done
}

/// What was done already and cannot be seen from the facts of the dossier.
package struct Progress: Hashable, Sendable {
  package let hasSeenPlan: Bool
  /// The debts for which a letter was written.
  package let written: Set<ID<Debt>>

  package init(hasSeenPlan: Bool, written: Set<ID<Debt>>) {
    self.hasSeenPlan = hasSeenPlan
    self.written = written
  }
}

extension NextStep {
  /// What is to be done, most pressing first; never empty.
  /// - Parameters:
  ///   - plan: Nil while there is none.
  ///   - realism: Of that plan, where somebody looked already.
  package static func steps(
    for dossier: Dossier, plan: Plan?, progress: Progress, realism: Realism? = nil
  ) -> [NextStep] {
    let missing = missingFacts(in: dossier)
    // Who signs matters for letters alone: it comes after everything that a plan needs.
    let unsigned: [NextStep] = dossier.sender.name.isEmpty ? [.enterHousehold] : []
    guard missing.isEmpty || plan?.risksBasics == true else { return missing + unsigned }
    guard let plan else { return [.seePlan] + unsigned }
    guard plan.owed > .zero else { return [.done] }
    var steps: [NextStep] = []
    let realism = realism ?? Realism(of: plan)
    let verdict = realism.verdict
    if !HelpTrigger.pressing(in: plan, realism).isEmpty || verdict == .noOffer {
      steps.append(.callMunicipality)
    }
    steps += missing
    if !progress.hasSeenPlan { steps.append(.seePlan) }
    if verdict == .answersNeeded { return steps + [.answerFirst] + unsigned }
    steps += unsigned
    if plan.offers.contains(where: { $0.isToBeWritten && !progress.written.contains($0.debt) }) {
      steps.append(.writeLetters)
    }
    return steps.isEmpty ? [.done] : steps
  }

  /// What a plan cannot do without.
  private static func missingFacts(in dossier: Dossier) -> [NextStep] {
    var steps: [NextStep] = []
    if !dossier.isIncomeKnown { steps.append(.enterIncome) }
    if dossier.costs.isEmpty { steps.append(.enterCosts) }
    if dossier.debts.isEmpty { steps.append(.enterDebts) }
    return steps
  }
}

extension Offer {
  /// Whether a letter has to carry it to the creditor.
  package var isToBeWritten: Bool { kind != .running && monthly > .zero }
}

extension Plan {
  /// Whether anything new can be offered to anyone.
  package var offersAnything: Bool { offers.contains(where: \.isToBeWritten) }
  /// Whether something is owed that no running arrangement pays.
  package var hasOpenDebts: Bool { offers.contains { $0.owed > .zero && $0.kind != .running } }
  /// Whether home, energy, water or health insurance is at risk now.
  package var risksBasics: Bool {
    findings.contains { $0.code == .basicsAtRisk }
  }
}
