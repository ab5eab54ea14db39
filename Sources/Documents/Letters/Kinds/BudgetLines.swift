import Domain
import Planning

/// The budget in the three lines that a creditor needs, a month.
package struct BudgetLines: Hashable, Sendable {
  package let income: Money
  /// All costs, what is set aside for bills that come less often, and the reserve.
  package let costs: Money

  /// What does not go to creditors although it is left: the law does not ask it, or it is needed later.
  package let kept: Money
  /// Whether it is the law that leaves it.
  package let isKeptByLaw: Bool

  /// What is left for all creditors together, running arrangements included; below zero when money
  /// is missing.
  package var left: Money { income - costs - kept }

  /// The figures of `budget` added up; nothing is rounded again.
  package init(_ budget: Budget) {
    income = budget.income
    costs = budget.allCosts + budget.reserve
    kept = budget.kept
    isKeptByLaw = budget.keptFor == .law
  }

  static let fields: [LetterField] = [
    .required("income"), .required("costs"),
    .group("kept", [.required("keptAmount"), .flag("byLaw")]),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "income": .text(income.text(in: language)), "costs": .text(costs.text(in: language)),
    ]
    if kept > .zero {
      values["kept"] = .group([
        "keptAmount": .text(kept.text(in: language)), "byLaw": .flag(isKeptByLaw),
      ])
    }
    return values
  }
}
