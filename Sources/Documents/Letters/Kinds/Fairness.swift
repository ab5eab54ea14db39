import Domain
import Planning

/// How the creditors are treated beside each other, as far as a letter tells it.
package struct Fairness: Hashable, Sendable {
  /// Creditors to whom something is owed that is not disputed, this one included.
  package let creditors: Int
  /// Arrears that threaten home, energy, water or health insurance are paid before others.
  package let urgentFirst: Bool
  /// This debt is one of those arrears.
  package let isUrgent: Bool
  /// Other debts have arrangements that run already and are kept.
  package let keepsAgreements: Bool
  /// How the others share what is left.
  package let strategy: Strategy

  /// What `plan` does for all creditors, as seen by the one to whom `debt` is owed.
  package init(of plan: Plan, for debt: Debt) {
    creditors = plan.creditors
    urgentFirst = plan.allocation.records.contains { $0.step == .urgent && $0.taken > .zero }
    isUrgent = debt.kind.threatensTheBasics
    strategy = plan.strategy
    keepsAgreements = plan.agreements > (plan.offer(for: debt.id)?.kind == .running ? 1 : 0)
  }

  static let fields: [LetterField] = [
    .group(
      "others",
      [
        .required("creditors"), .flag("urgentFirst"), .flag("thisIsUrgent"),
        .flag("agreements"), .flag("inProportion"), .flag("byContract"), .flag("equally"),
        .flag("byRules"), .flag("oneByOne"),
      ])
  ]

  func values(in language: Language) -> LetterValues {
    guard creditors > 1 else { return [:] }
    return [
      "others": .group([
        "creditors": .text(Counted.creditor.text(creditors, in: language)),
        "urgentFirst": .flag(urgentFirst), "thisIsUrgent": .flag(isUrgent),
        "agreements": .flag(keepsAgreements),
        "inProportion": .flag(strategy == .proportional || strategy == .urgentFirst),
        "byContract": .flag(strategy == .contractual), "equally": .flag(strategy == .equal),
        "byRules": .flag(strategy == .creditorRulesFirst),
        "oneByOne": .flag(strategy == .smallestFirst || strategy == .dearestFirst),
      ])
    ]
  }
}
