import Documents
import Domain
import Planning

extension Cost {
  static let form = Form<Cost>(
    name: "cost",
    rows: [
      .choice(.costCategory, .required, \.category),
      .line(.costName, \.name).suggesting { cost, context in
        capitalised(cost.category.name(in: context.language))
      },
      .amountAndFrequency(.costAmount, \.amount, \.every),
      .every(.costEvery, \.every),
      .number(.costDueDay, .onRequest, \.dueDay, in: 1...31)
        .idle(beside: .costEvery) { !$0.every.hasDayOfMonth },
      .month(.costMonth, .asked, \.month).when { $0.every.mayHaveMonth }
        .idle(beside: .costEvery) { !$0.every.mayHaveMonth },
      .from(.costFrom, .onRequest, \.period),
      .to(.costTo, \.period),
    ])

  /// A cost in which nothing was answered yet.
  static func blank(_ id: ID<Cost>) -> Cost {
    Cost(
      id: id, name: "", category: .other, amount: .zero, every: .month, dueDay: nil, month: nil,
      period: .always)
  }

  /// Drops a calendar month that the frequency cannot have.
  func checked() -> Cost {
    var cost = self
    if !every.mayHaveMonth { cost.month = nil }
    return cost
  }
}
