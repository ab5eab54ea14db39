import Domain
import Planning

/// The budget in the three lines that a creditor needs, a month.
package struct BudgetLines: Hashable, Sendable {
  package let income: Money
  /// All costs, what is set aside for bills that come less often, and the reserve.
  package let costs: Money

  /// What is left for all creditors together, running arrangements included; below zero when money
  /// is missing.
  package var left: Money { income - costs }

  /// The figures of `budget` added up; nothing is rounded again.
  package init(_ budget: Budget) {
    income = budget.income
    costs = budget.allCosts + budget.reserve
  }

  static let fields: [LetterField] = [.required("income"), .required("costs")]

  func values(in language: Language) -> LetterValues {
    ["income": .text(income.text(in: language)), "costs": .text(costs.text(in: language))]
  }
}
