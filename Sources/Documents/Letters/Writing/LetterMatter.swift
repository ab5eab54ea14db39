import Domain
import Planning
import Rules

/// Everything that is known about one debt when a letter about it is written.
package struct LetterMatter: Sendable {
  /// The letter carries its day.
  package let plan: Plan
  package let debt: Debt
  package let offer: Offer
  package let gate: LimitationGate
  package let head: LetterHead
  package let days: LetterChoice.Days
  /// The letters about this debt that were kept, oldest first.
  package let kept: [KeptLetter]
  /// Whether the offers of the plan are realistic; nil where nobody asked.
  package let realism: Realism?
  /// The terms on this debt that were missed, oldest first.
  package let missed: [Term]

  /// The household as it is on the day of the plan.
  package var dossier: Dossier { plan.standing.now.dossier }
  /// The tables with the corrections of the dossier.
  package var law: Law { plan.standing.law }
  /// The day of the letter.
  package var today: LocalDate { plan.on }

  /// What the law has to say about the claim; computed when it is asked for.
  package var findings: [Finding] {
    ClaimCheck(of: plan.standing).findings(about: debt.id)
  }

  /// What there is for this debt each month: what the others do not get, or its share where all that
  /// was agreed no longer fits.
  var roomForLess: Money {
    max(plan.room(for: debt.id, on: today), plan.refitted()[debt.id] ?? .zero)
  }

  /// What is known about the age of the claim, as neutral letters say it.
  var age: SpecificationRequest.Age {
    switch gate {
    case .clear: .notTooOld
    case .mayBeBarred, .soon: .mayBeTooOld
    case .ageUnknown: .unknown
    }
  }
}
