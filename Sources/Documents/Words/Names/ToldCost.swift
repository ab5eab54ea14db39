import Domain
import Planning

/// A cost of which it is told why there is no amount, as it was named.
package struct ToldCost: Hashable, Sendable {
  package let category: Cost.Category
  /// What was meant, where it is only a part of what the category stands for.
  package let part: String?

  /// Reads the name of a category, and every name under which a cost is asked for because it seems to be
  /// forgotten.
  package init(_ typed: Typed, in language: Language) throws(InputError) {
    let names = ForgottenItem.toldParts.map { item in
      (item: item, names: Language.allCases.map { item.name(in: $0) } + item.otherNames)
    }
    let choice = Choice(
      Cost.Category.allCases.map { category in
        let more = names.filter { $0.item.category == category }.flatMap(\.names)
        return Choice<Cost.Category>.Option(
          value: category, name: category.name(in: language),
          synonyms: Language.allCases.map { category.name(in: $0) } + category.synonyms + more,
          code: category.rawValue)
      }, isNumbered: false)
    category = try choice.read(typed)
    let key = folded(typed.raw)
    part = names.first { $0.names.contains { folded($0) == key } }?.item.name(in: language)
  }
}

extension ForgottenItem {
  /// What is asked for under a name of its own, and belongs to a category.
  fileprivate static let toldParts: [ForgottenItem] = [.ownRisk, .taxOfBusiness]

  /// Under which category it is entered; nil for income.
  package var category: Cost.Category? {
    switch self {
    case .cost(let category): category
    case .income: nil
    case .ownRisk: .healthCare
    case .liability: .insurance
    case .taxOfBusiness: .reserve
    }
  }

  /// Other words for it, where it is told that there is none.
  fileprivate var otherNames: [String] {
    switch self {
    case .taxOfBusiness:
      [
        "geld opzij voor belasting en btw", "belasting en btw", "belasting", "btw",
        "money set aside for tax and vat", "tax and vat", "tax", "vat",
      ]
    case .cost, .income, .ownRisk, .liability: []
    }
  }
}
