import Domain
import Planning

/// What can go with a letter that offers or asks for time: the figures behind it. A letter that
/// admits nothing has none.
package enum LetterAppendix: String, CaseIterable, Hashable, Sendable {
  /// Every income and cost.
  case budget
  /// The sum alone.
  case budgetTotals = "budget-totals"
  /// All creditors by name.
  case overview
  /// All creditors, the others without their names.
  case overviewAnonymous = "overview-anonymous"
}

extension LetterAppendix: Named {
  package func name(in language: Language) -> String { rawValue }

  package var synonyms: [String] {
    switch self {
    case .budget: ["begroting"]
    case .budgetTotals: ["totalen", "totals"]
    case .overview: ["overzicht", "schuldenoverzicht"]
    case .overviewAnonymous: ["overzicht-anoniem", "anoniem", "anonymous"]
    }
  }
}

extension LetterKind {
  /// Whether letters of this kind may have an appendix.
  package var mayHaveAppendix: Bool { letter is any AcknowledgingLetter.Type }
}

/// The figures that go with letters, in the words of somebody who writes about their own money.
package struct AppendixText: Sendable {
  private let plan: Plan
  private let language: Language

  package init(plan: Plan, language: Language) {
    self.plan = plan
    self.language = language
  }

  private var dossier: Dossier { plan.standing.now.dossier }

  /// What goes with a letter about `debt`; its own creditor always sees its own name.
  package func annex(_ appendix: LetterAppendix, about debt: ID<Debt>) -> Annex {
    switch appendix {
    case .budget: Annex(title: budgetTitle, blocks: income + costs + sum)
    case .budgetTotals: Annex(title: budgetTitle, blocks: sum)
    case .overview: Annex(title: overviewTitle, blocks: [.table(overview(named: nil))])
    case .overviewAnonymous: Annex(title: overviewTitle, blocks: [.table(overview(named: debt))])
    }
  }
}

extension AppendixText {
  private var budgetTitle: String {
    let day = plan.on.text(in: language)
    return language.say(dutch: "Mijn budget op \(day)", english: "My budget on \(day)")
  }

  private var overviewTitle: String {
    let day = plan.on.text(in: language)
    return language.say(dutch: "Mijn schuldeisers op \(day)", english: "My creditors on \(day)")
  }

  private var income: [LetterSheet.Block] {
    let lines = plan.budget.incomes.filter { $0.perMonth > .zero }
    guard !lines.isEmpty else { return [] }
    let title = language.say(dutch: "Wat er binnenkomt", english: "What comes in")
    return [
      .heading(title),
      .table(
        table([language.say(dutch: "Inkomen", english: "Income"), perMonth], amounts: 1)(
          lines.map { [$0.income.name, $0.perMonth.plain(in: language)] },
          [together, plan.budget.income.plain(in: language)])),
    ]
  }

  private var costs: [LetterSheet.Block] {
    let lines = Cost.Category.allCases.flatMap { category in
      plan.budget.costs.filter { $0.perMonth > .zero && $0.cost.category == category }
    }
    guard !lines.isEmpty else { return [] }
    let title = language.say(dutch: "Wat ik betaal", english: "What I pay")
    return [
      .heading(title),
      .table(
        table([language.say(dutch: "Kosten", english: "Cost"), perMonth], amounts: 1)(
          lines.map { [name(of: $0.cost), $0.perMonth.plain(in: language)] },
          [together, plan.budget.allCosts.plain(in: language)])),
    ]
  }

  /// Its name, and in brackets what sort it is where the name does not say so.
  private func name(of cost: Cost) -> String {
    let category = cost.category.name(in: language)
    return cost.name.lowercased() == category.lowercased()
      ? cost.name : "\(cost.name) (\(category))"
  }

  /// The table of the budget report: every row counts, the total is their sum.
  private var sum: [LetterSheet.Block] {
    Annex(
      Report(
        title: "", blocks: BudgetMonthText(budget: plan.budget, language: language).sum)
    ).blocks.filter { block in
      if case .paragraph = block { false } else { true }
    }
  }

  /// What each creditor claims and gets each month; `own` alone is named where it is given.
  private func overview(named own: ID<Debt>?) -> LetterSheet.Table {
    let ownCreditor = own.flatMap { dossier.debt($0) }?.creditor
    var rows: [[String]] = []
    for (index, debt) in dossier.debts.enumerated() {
      let isNamed = own == nil || debt.creditor == ownCreditor
      let name =
        isNamed
        ? dossier.name(of: debt.creditor)
        : language.say(dutch: "Schuldeiser \(index + 1)", english: "Creditor \(index + 1)")
      let monthly = plan.offer(for: debt.id)?.monthly ?? .zero
      rows.append([name, debt.claimed.plain(in: language), monthly.plain(in: language)])
    }
    let total = [
      together, dossier.debts.map(\.claimed).sum().plain(in: language),
      plan.monthly.plain(in: language),
    ]
    let titles = [
      language.say(dutch: "Schuldeiser", english: "Creditor"),
      language.say(dutch: "Vraagt", english: "Claims"), perMonth,
    ]
    return table(titles, amounts: 2)(rows, total)
  }

  private var perMonth: String { language.say(dutch: "Per maand", english: "A month") }
  private var together: String { language.say(dutch: "Samen", english: "Together") }

  /// A table of which the last `amounts` columns are amounts.
  private func table(
    _ titles: [String], amounts: Int
  ) -> ([[String]], [String]) -> LetterSheet.Table {
    { rows, total in
      LetterSheet.Table(
        titles: titles, isAmount: titles.indices.map { $0 >= titles.count - amounts }, rows: rows,
        totals: [total])
    }
  }
}
