import Domain
import Planning

/// What the budget report is drawn from.
package struct BudgetFacts: Hashable, Sendable {
  package let budget: Budget
  package let year: YearView
  /// What a household like this usually has and this dossier does not hold.
  package let forgotten: [ForgottenItem]
  package let dossier: Dossier
  /// The lines that are far from what such households mostly have.
  package let unusual: [Finding]

  /// Everything about the budget of `plan`, with what it pays.
  package init(of plan: Plan) {
    budget = plan.budget
    year = plan.year
    dossier = plan.standing.now.dossier
    forgotten = ForgottenItem.items(missingIn: dossier, on: plan.on)
    unusual = Realism(of: plan).findings.filter {
      [.amountOdd, .foodTooLow, .highCost].contains($0.code)
    }
  }

  /// What is usual beside the lines that differ much from it.
  fileprivate func unusualBlocks(in language: Language) -> [Report.Block] {
    guard !unusual.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Wat vaak anders is", english: "What is often different")),
      .bullets(unusual.map { $0.text(of: dossier, in: language) }),
    ]
  }
}

/// Income, costs, what is left, and the twelve months to come.
package func budgetReport(_ facts: BudgetFacts, in language: Language) -> Report {
  let month = BudgetMonthText(budget: facts.budget, language: language)
  let year = BudgetYearText(facts: facts, language: language)
  let day = facts.budget.on.text(in: language)
  let next = NextStep.steps(
    for: facts.dossier, plan: nil, progress: Progress(hasSeenPlan: false, written: []))
  let unfinished = unfinishedBlocks(facts.dossier, language)
  // Without income or costs a result would only frighten or please.
  let result = month.sum + year.windfalls + year.months + year.dip
  return Report(
    title: language.say(dutch: "Uw budget op \(day)", english: "Your budget on \(day)"),
    blocks: (unfinished.isEmpty ? month.answer(of: facts.dossier) : unfinished) + month.income
      + month.costs
      + facts.unusualBlocks(in: language)
      + (unfinished.isEmpty ? result : []) + year.questions
      + [(next.first ?? .seePlan).block(in: language)])
}

/// Says which half of the budget is not filled in yet; empty when both are.
func unfinishedBlocks(_ dossier: Dossier, _ language: Language) -> [Report.Block] {
  let text: String
  switch (dossier.incomes.isEmpty, dossier.costs.isEmpty) {
  case (false, false): return []
  case (true, false):
    text = language.say(
      dutch: "Uw inkomen is nog niet ingevuld. Daarna kan Aflos rekenen.",
      english: "Your income is not filled in yet. Aflos can count after that.")
  case (false, true):
    text = language.say(
      dutch: "Uw kosten zijn nog niet ingevuld. Daarna klopt de uitkomst pas.",
      english: "Your costs are not filled in yet. The result is right only after that.")
  case (true, true):
    text = language.say(
      dutch: "Uw inkomen en kosten zijn nog niet ingevuld. Daarna kan Aflos rekenen.",
      english: "Your income and costs are not filled in yet. Aflos can count after that.")
  }
  return [.note(.info, text)]
}

/// The part of the budget report about every month.
struct BudgetMonthText {
  let budget: Budget
  let language: Language

  /// What the whole report comes to, first.
  func answer(of dossier: Dossier) -> [Report.Block] {
    guard budget.shortfall == .zero else {
      let finding = Finding(.shortfall(budget.shortfall), on: nil)
      let empty = Dossier.empty(in: language)
      return [.note(.stop, finding.text(of: empty, in: language))]
        + (finding.advice(in: language).map { [.paragraph($0)] } ?? [])
    }
    guard budget.capacity > .zero else {
      return [
        .paragraph(
          language.say(
            dutch: "Uw inkomen gaat precies op. Er is nu niets over voor schuldeisers.",
            english: "Your income is just used up. Nothing is left for creditors now."))
      ]
    }
    return [
      .paragraph(spareText(budget, of: dossier, in: language))
    ] + (budget.unknownEssentials(of: dossier).isEmpty ? kept : [])
  }

  /// Why that is less than what is left.
  private var kept: [Report.Block] {
    guard budget.kept > .zero else { return [] }
    let rest = budget.kept.text(in: language)
    let text =
      switch budget.keptFor {
      case .law:
        language.say(
          dutch: "Volgens de wet hoeft u niet meer te missen. De andere \(rest) mag u houden.",
          english: "By law you need not spare more. The other \(rest) you may keep.")
      case .later:
        language.say(
          dutch: "Later is er minder over. De andere \(rest) heeft u dan nodig.",
          english: "Later there is less left. You will need the other \(rest) then.")
      case .shortMonth:
        language.say(
          dutch: "Er komt een dure maand. De andere \(rest) heeft u dan nodig.",
          english: "An expensive month is coming. You will need the other \(rest) then.")
      }
    return [.paragraph(text)]
  }

  var income: [Report.Block] {
    let counted = budget.incomes.filter { $0.treatment == .monthly || $0.treatment == .spread }
    let notNow = budget.incomes.filter { $0.treatment == .notNow }.map(\.income.name)
    guard !budget.incomes.isEmpty else { return [] }
    let table = ReportTable(
      columns: [
        .words(language.say(dutch: "Inkomen", english: "Income")),
        .words(language.say(dutch: "Wat het is", english: "What it is")), perMonth,
      ],
      rows: counted.map {
        [$0.income.name, $0.income.amountText(in: language), $0.perMonth.plain(in: language)]
      },
      totals: [[together, "", budget.income.plain(in: language)]])
    return [.heading(language.say(dutch: "Wat er binnenkomt", english: "What comes in"))]
      + [.table(table)] + note(notNow)
  }

  var costs: [Report.Block] {
    let notNow = budget.costs.filter { $0.treatment == .notNow }.map(\.cost.name)
    guard !budget.costs.isEmpty else { return [] }
    return [
      .heading(
        language.say(dutch: "Wat u elke maand betaalt", english: "What you pay each month")),
      .table(table(of: .monthly, total: together, budget.monthlyCosts)),
    ] + setAside + note(notNow)
  }

  private var setAside: [Report.Block] {
    guard budget.costs.contains(where: { $0.treatment == .spread }) else { return [] }
    return [
      .heading(
        language.say(
          dutch: "Rekeningen die niet elke maand komen",
          english: "Bills that do not come every month")),
      .paragraph(
        language.say(
          dutch: "Zet hiervoor elke maand een deel opzij.",
          english: "Set a part aside for these each month.")),
      .table(
        table(
          of: .spread,
          total: language.say(dutch: "Samen opzij", english: "Set aside"), budget.setAside)),
    ]
  }

  /// The capacity as a sum: every row counts, the total is the sum of the rows.
  var sum: [Report.Block] {
    let rows: [(String, Money)] = [
      (language.say(dutch: "Inkomen", english: "Income"), budget.income),
      (
        language.say(dutch: "Af: kosten van elke maand", english: "Less: costs of each month"),
        -budget.monthlyCosts
      ),
      (
        language.say(dutch: "Af: opzij voor rekeningen", english: "Less: set aside for bills"),
        -budget.setAside
      ),
      (
        language.say(dutch: "Af: reserve voor tegenvallers", english: "Less: reserve for setbacks"),
        -budget.reserve
      ),
    ]
    let total =
      budget.shortfall > .zero
      ? language.say(dutch: "Tekort", english: "Shortfall")
      : budget.kept > .zero
        ? language.say(dutch: "Over", english: "Left")
        : language.say(dutch: "Over voor schuldeisers", english: "Left for creditors")
    return [
      .heading(language.say(dutch: "Wat er overblijft", english: "What is left")),
      .table(
        ReportTable(
          columns: [.words(language.say(dutch: "Som", english: "Sum")), perMonth],
          rows: rows.map { [$0.0, $0.1.plain(in: language)] },
          totals: [[total, budget.left.plain(in: language)]] + forCreditors)),
      .paragraph(
        language.say(
          dutch: "Per maand is inkomen naar beneden afgerond op centen, en zijn kosten "
            + "naar boven afgerond.",
          english: "Per month, income is rounded down to cents, and costs are rounded up.")),
    ]
  }

  /// What of it goes to creditors, where that is less than what is left.
  private var forCreditors: [[String]] {
    guard budget.kept > .zero else { return [] }
    let less = language.say(dutch: "Af", english: "Less")
    return [
      ["\(less): \(budget.keptName(in: language))", (-budget.kept).plain(in: language)],
      [
        language.say(dutch: "Over voor schuldeisers", english: "Left for creditors"),
        budget.capacity.plain(in: language),
      ],
    ]
  }

  /// The costs treated that way, category by category.
  private func table(
    of treatment: Budget.Treatment, total: String, _ sum: Money
  ) -> ReportTable {
    let lines = Cost.Category.allCases.flatMap { category in
      budget.costs.filter { $0.treatment == treatment && $0.cost.category == category }
    }
    return ReportTable(
      columns: [
        .words(language.say(dutch: "Soort", english: "Kind")),
        .words(language.say(dutch: "Kosten", english: "Cost")),
        .words(language.say(dutch: "Wat het is", english: "What it is")), perMonth,
      ],
      rows: lines.map {
        [
          $0.cost.category.name(in: language), $0.cost.name, $0.cost.amountText(in: language),
          $0.perMonth.plain(in: language),
        ]
      },
      totals: [[total, "", "", sum.plain(in: language)]])
  }

  private func note(_ notNow: [String]) -> [Report.Block] {
    guard !notNow.isEmpty else { return [] }
    let names = notNow.listed(in: language)
    return [
      .paragraph(
        language.say(
          dutch: "Telt op deze dag niet mee: \(names).",
          english: "Does not count on this day: \(names)."))
    ]
  }

  private var perMonth: ReportTable.Column {
    .amount(language.say(dutch: "Per maand", english: "A month"))
  }
  private var together: String { language.say(dutch: "Samen", english: "Together") }
}
