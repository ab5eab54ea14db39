import Documents
import Domain
import Store

// The usual costs of a household, one question each: most people have most of them, and a plan
// breaks on the one that was forgotten.

extension Entering {
  /// The key under which the file keeps the last usual cost that was asked.
  private static let progress = "journey.usualCosts"

  /// The name of the draft of a usual cost whose month is not known yet.
  private static let draft = "cost.usual"

  /// Asks what each usual cost takes, from the first that was not asked before, or from the last
  /// for somebody who comes back.
  func usualCosts(_ comesBack: Bool) throws(Leaving) {
    let categories = Self.categories(for: try dossier().household)
    let last = try kept { () throws(StoreError) in try file.progress(Self.progress) }
    let next = categories.firstIndex { $0.rawValue == last }.map { $0 + 1 } ?? 0
    var index = comesBack ? categories.count - 1 : next
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
        case .done:
          // None of the others is asked again.
          try kept { () throws(StoreError) in
            try file.setProgress(Self.progress, categories.last?.rawValue)
          }
          return
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

  /// Asks one cost, and the month when it comes a few times a year; `<` there asks the amount
  /// again.
  private func ask(_ category: Cost.Category) throws(Leaving) {
    let dossier = try dossier()
    let known = dossier.costs.first { $0.category == category }
    var cost = try halfTyped(category, dossier)
    while true {
      if cost == nil { cost = try askAmount(category, known, dossier) }
      guard var typed = cost else { return }
      guard typed.amount > .zero else { return try remove(known) }
      do throws(Leaving) {
        try keepDraft(of: typed, dossier)
        typed = try withMonth(typed, dossier)
        return try save(typed, isNew: known == nil)
      } catch {
        guard case .back = error else { throw error }
        try kept { () throws(StoreError) in try file.dropDraft(for: Self.draft) }
        cost = nil
      }
    }
  }

  /// Nil when it was skipped; an amount of zero when there is no such cost.
  private func askAmount(
    _ category: Cost.Category, _ known: Cost?, _ dossier: Dossier
  ) throws(Leaving) -> Cost? {
    let language = context.language
    let question = Question(
      text: Dialogue.costQuestion(category).text(in: language),
      help: Dialogue.costHelp.text(in: language),
      fallback: known.map { $0.amount.typable(in: language, $0.every) }, canSkip: true)
    let typed = try context.conversation.ask(question) { answer throws(InputError) in
      try Typed(answer, for: .costAmount).amountWithFrequency()
    }
    guard let typed else { return nil }
    var cost = known ?? .blank(ID<Cost>.next(prefix: "k", after: dossier.costs.map(\.id)))
    if known == nil {
      cost.category = category
      cost.name = capitalised(category.name(in: language))
    }
    cost.amount = typed.money
    cost.every = typed.every ?? known?.every ?? .month
    if cost.amount > .zero {
      context.display.say(
        "  \(cost.amount.text(in: language)) \(cost.every.name(in: language))")
    }
    return cost
  }

  /// What was typed before the program ended at the question about the month.
  private func halfTyped(
    _ category: Cost.Category, _ dossier: Dossier
  ) throws(Leaving) -> Cost? {
    guard let draft = try kept({ () throws(StoreError) in try file.draft(for: Self.draft) })
    else { return nil }
    let known = dossier.costs.first { $0.category == category }
    let blank = known ?? .blank(ID<Cost>.next(prefix: "k", after: dossier.costs.map(\.id)))
    let filling = Cost.form.filling(blank, with: draft, context.formContext(dossier))
    guard filling.answered.contains(.costAmount), filling.value.category == category else {
      return nil
    }
    sayGoesOn(with: filling.value.name)
    return filling.value
  }

  private func keepDraft(of cost: Cost, _ dossier: Dossier) throws(Leaving) {
    guard cost.every.mayHaveMonth else { return }
    let filling = Filling(value: cost, answered: [.costCategory, .costName, .costAmount])
    let answers = Cost.form.answers(in: filling, context.formContext(dossier))
    try kept { () throws(StoreError) in
      try file.keepDraft(Draft(form: Self.draft, answers: answers))
    }
  }

  private func save(_ cost: Cost, isNew: Bool) throws(Leaving) {
    let intent: Intent = isNew ? .added(.cost, cost.name) : .edited(.cost, cost.name)
    let checked = cost.checked()
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.save(checked)
        try changes.dropDraft(for: Self.draft)
      }
    }
  }

  /// Zero was typed for a cost that was there: it is no more.
  private func remove(_ cost: Cost?) throws(Leaving) {
    guard let cost else { return }
    try kept { () throws(StoreError) in
      try file.change(.removed(.cost, cost.name), on: context.today) { changes throws(StoreError) in
        try changes.remove(cost.id)
      }
    }
    context.display.say(Intent.removed(.cost, cost.name).text(in: context.language) + ".")
  }

  /// A bill that comes a few times a year falls in a month; it may be unknown.
  private func withMonth(_ cost: Cost, _ dossier: Dossier) throws(Leaving) -> Cost {
    guard cost.every.mayHaveMonth else { return cost }
    let known: Set<Field> = cost.month == nil ? [] : [.costMonth]
    var filling = Filling(value: cost, answered: known)
    let dialogue = FormDialogue(
      form: Cost.form, conversation: context.conversation,
      context: context.formContext(dossier), keep: { _, _ in })
    try dialogue.fill(&filling, from: [.costMonth])
    return filling.value
  }
}
