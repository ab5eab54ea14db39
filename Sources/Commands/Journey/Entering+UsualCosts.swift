import Documents
import Domain
import Store

// The usual costs of a household, one question each: most people have most of them, and a plan
// breaks on the one that was forgotten.

extension Entering {
  /// The key under which the file keeps the last usual cost that was asked.
  private static let progress = "journey.usualCosts"

  /// Asks what each usual cost takes; a category the dossier holds already is not asked.
  func usualCosts() throws(Leaving) {
    let categories = Self.categories(for: try dossier().household)
    let asked = try kept { () throws(StoreError) in try file.progress(Self.progress) }
    var index =
      asked.flatMap { name in categories.firstIndex { $0.rawValue == name } }
      .map { $0 + 1 } ?? 0
    while index < categories.count {
      let category = categories[index]
      do throws(Leaving) {
        try ask(category)
        try kept { () throws(StoreError) in
          try file.setProgress(Self.progress, category.rawValue)
        }
        index += 1
      } catch {
        switch error {
        case .back where index > 0: index -= 1
        case .done: index = categories.count
        default: throw error
        }
      }
    }
  }

  private static func categories(for household: Household) -> [Cost.Category] {
    let always: [Cost.Category] = [
      .housing, .energy, .water, .healthInsurance, .household, .telecom, .municipalTaxes,
      .insurance, .transport, .clothing, .healthCare, .subscriptions,
    ]
    return household.kind.hasChildren ? always + [.education, .childcare] : always
  }

  private func ask(_ category: Cost.Category) throws(Leaving) {
    let dossier = try dossier()
    let known = dossier.costs.first { $0.category == category }
    let question = Question(
      text: Dialogue.costQuestion(category).text(in: context.language),
      help: Dialogue.costHelp.text(in: context.language),
      fallback: known.map { $0.amountTyped(in: context.language) }, canSkip: true)
    let typed = try context.conversation.ask(question) { answer throws(InputError) in
      try Typed(answer, for: .costAmount).amountWithFrequency()
    }
    guard let typed, typed.money > .zero else { return }
    var cost =
      known ?? .blank(ID<Cost>.next(prefix: "k", after: dossier.costs.map(\.id)))
    if known == nil {
      cost.category = category
      cost.name = capitalised(category.name(in: context.language))
    }
    cost.amount = typed.money
    cost.every = typed.every ?? known?.every ?? .month
    cost = try withMonth(cost, dossier)
    let intent: Intent = known == nil ? .added(.cost, cost.name) : .edited(.cost, cost.name)
    let checked = cost.checked()
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.save(checked)
      }
    }
    let amount = checked.amount.text(in: context.language)
    context.display.say("  \(amount) \(checked.every.name(in: context.language))")
  }

  /// A bill that comes a few times a year falls in a month; it may be unknown.
  private func withMonth(_ cost: Cost, _ dossier: Dossier) throws(Leaving) -> Cost {
    guard cost.every.mayHaveMonth else { return cost }
    var filling = Filling(value: cost, answered: [])
    let dialogue = FormDialogue(
      form: Cost.form, conversation: context.conversation,
      context: context.formContext(dossier), keep: { _ in })
    try dialogue.fill(&filling, from: [.costMonth])
    return filling.value
  }
}

extension Cost {
  /// The amount with its frequency, as it can be typed again: `300/jaar`.
  fileprivate func amountTyped(in language: Language) -> String {
    let amount = amount.typable(in: language)
    return every == .month ? amount : "\(amount) \(every.name(in: language))"
  }
}
