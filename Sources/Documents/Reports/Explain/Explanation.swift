import Domain
import Planning
import Rules

/// How a figure of a plan came about: the formula with the numbers that were really used, the
/// sources, and what was assumed.
/// - Throws: `LawError` when a table of the law does not reach back to the day of the plan.
package func explanation(
  of figure: PlanFigure, _ facts: ExplanationFacts, in language: Language
) throws(LawError) -> Report {
  let (plan, dossier) = (facts.plan, facts.dossier)
  let month = MonthExplanation(plan: plan, dossier: dossier, language: language)
  let debts = DebtExplanation(plan: plan, dossier: dossier, language: language)
  let months = ScheduleExplanation(facts: facts, language: language)
  let compared = CompareExplanation(facts: facts, language: language)
  return switch figure {
  case .income: month.income
  case .costs: month.costs
  case .reserve: month.reserve
  case .capacity: month.capacity
  case .sum: debts.sum
  case .debtFree: debts.debtFree
  case .shortMonths: month.shortMonths
  case .month(let month): months.report(of: month)
  case .course(let debt): months.course(of: debt)
  case .offer(let debt): debts.offer(debt)
  case .terms(let debt): debts.terms(debt)
  case .interest(let debt): debts.interest(debt)
  case .needs: NeedsExplanation(facts: facts, language: language).report
  case .compare(let strategy): try compared.report(of: strategy)
  case .best: try BestExplanation(facts: facts, language: language).report()
  case .stress: StressExplanation(facts: facts, language: language).report
  case .calendar: CalendarExplanation(facts: facts, language: language).report
  case .day(let day): CalendarExplanation(facts: facts, language: language).report(of: day)
  case .settlement: try SettlementExplanation(facts: facts, language: language).report()
  case .whatIf: try WhatIfExplanation(facts: facts, language: language).report()
  }
}

/// Explains the figures of the budget.
struct MonthExplanation {
  let plan: Plan
  let dossier: Dossier
  let language: Language

  private var budget: Budget { plan.budget }

  var income: Report {
    let lines = budget.incomes.map { line in
      "\(line.income.name): "
        + Conversion(line.income.counted, line.income.every, line.perMonth, line.treatment)
        .text(rounding: .down, in: language)
    }
    let low =
      budget.incomes.contains { $0.income.low != nil }
      ? [
        language.say(
          dutch: "Waar een laag bedrag bekend is, telt dat.",
          english: "Where a low amount is known, that one counts.")
      ] : []
    let apart =
      budget.incomes.contains { $0.treatment == .apart }
      ? [
        language.say(
          dutch: "Geld dat eens per jaar komt, staat apart. Dat kunt u zelf veranderen.",
          english: "Money that comes once a year is kept apart. You can change that.")
      ] : []
    return report(
      title: language.say(dutch: "Inkomen per maand", english: "Income a month"),
      amount: budget.income,
      body: [.bullets(lines), .paragraph(addition(budget.incomes.map(\.perMonth), budget.income))],
      assumptions: low + apart + [
        language.say(
          dutch: "Inkomen is naar beneden afgerond: u belooft geen cent die er niet is.",
          english: "Income is rounded down: you promise no cent that is not there.")
      ], next: "aflos income list")
  }

  var costs: Report {
    let lines = budget.costs.map { line in
      "\(line.cost.name): "
        + Conversion(line.cost.amount, line.cost.every, line.perMonth, line.treatment)
        .text(rounding: .up, in: language)
    }
    return report(
      title: language.say(dutch: "Kosten per maand", english: "Costs a month"),
      amount: budget.allCosts,
      body: [.bullets(lines), .paragraph(addition(budget.costs.map(\.perMonth), budget.allCosts))],
      assumptions: [
        language.say(
          dutch: "Kosten zijn naar boven afgerond: er komt geen cent tekort.",
          english: "Costs are rounded up: no cent will be missing."),
        language.say(
          dutch: "Kosten die binnen een jaar beginnen, tellen nu al mee.",
          english: "Costs that start within a year count already."),
      ], next: "aflos cost list")
  }

  var reserve: Report {
    report(
      title: language.say(dutch: "Reserve per maand", english: "Reserve a month"),
      amount: budget.reserve,
      body: [
        .paragraph(
          language.say(
            dutch: "Dit bedrag heeft u zelf gekozen. Het gaat niet naar schuldeisers.",
            english: "You chose this amount yourself. It does not go to creditors."))
      ],
      assumptions: [],
      next: "aflos household edit")
  }

  var capacity: Report {
    let text = BudgetMonthText(budget: budget, language: language)
    let steps = text.sum.filter { if case .table = $0 { true } else { false } }
    let none: [Report.Block] =
      budget.shortfall > .zero
      ? [
        .paragraph(
          language.say(
            dutch: "Er komt geld tekort. Voor schuldeisers is er dus niets over.",
            english: "There is a shortfall. So nothing is left for creditors."))
      ] : []
    return report(
      title: language.say(
        dutch: "Wat u elke maand kunt missen", english: "What you can spare each month"),
      amount: budget.capacity, body: steps + none,
      assumptions: [
        language.say(
          dutch: "Dit is wat u in elke gewone maand kunt betalen.",
          english: "This is what you can pay in every ordinary month.")
      ], next: "aflos budget")
  }

  /// All that came in less all that went out, in the months of the first year that end below zero and
  /// in the deepest month of all.
  var shortMonths: Report {
    let rows = plan.year.rows
    let deepest = rows.map(\.balance).min()
    let shown = rows.indices.filter { rows[$0].balance < .zero || rows[$0].balance == deepest }
    let lines =
      shown.map { index in
        let (income, costs) = (
          rows[...index].map(\.income).sum(), rows[...index].map(\.costs).sum()
        )
        let creditors = income - costs - rows[index].balance
        return "\(capitalised(rows[index].month.text(in: language))): "
          + "\(income.plain(in: language)) - \(costs.plain(in: language)) - "
          + "\(creditors.plain(in: language)) = \(rows[index].balance.plain(in: language))"
      } + laterDip
    return Report(
      title: language.say(dutch: "De krapste maanden", english: "The tightest months"),
      blocks: [
        .paragraph(
          language.say(
            dutch: "Al het inkomen tot dan - alle kosten - alle betalingen = saldo.",
            english: "All income until then - all costs - all payments = balance.")),
        .bullets(lines), assumptionHeading(language),
        .bullets([
          language.say(
            dutch: "Het saldo begint op nul. Schuldeisers krijgen wat dit plan hun geeft.",
            english: "The balance starts at zero. Creditors get what this plan gives them.")
        ]),
        .command(
          "aflos budget",
          explanation: language.say(
            dutch: "Hier staat elke maand, en wat u kunt doen.",
            english: "Here is each month, and what you can do.")),
      ])
  }

  /// Months of a dip that lie after the first year, from the course of the plan.
  private var laterDip: [String] {
    guard let dip = plan.year.dip else { return [] }
    let known = Set(plan.year.rows.map(\.month))
    let months = plan.course.rows.compactMap(\.cash)
    return Set([dip.first, dip.deepest]).subtracting(known).sorted().compactMap { month in
      guard let row = plan.course.row(in: month) else { return nil }
      let past = months.filter { $0.month <= month }
      let (income, costs) = (past.map(\.income).sum(), past.map(\.costs).sum())
      return "\(capitalised(month.text(in: language))): \(income.plain(in: language)) - "
        + "\(costs.plain(in: language)) - "
        + "\((income - costs - row.balance).plain(in: language)) = "
        + row.balance.plain(in: language)
    }
  }

  private func report(
    title: String, amount: Money, body: [Report.Block], assumptions: [String], next: String
  ) -> Report {
    let result = amount.text(in: language)
    let assumed: [Report.Block] =
      assumptions.isEmpty ? [] : [assumptionHeading(language), .bullets(assumptions)]
    return Report(
      title: "\(title): \(result)",
      blocks: body + assumed + [
        .command(
          next,
          explanation: language.say(
            dutch: "Hier kunt u het nakijken of veranderen.",
            english: "Here you can check or change it."))
      ])
  }

  /// `1.402,34 + 213,00 = 1.615,34`, without what counts for nothing.
  private func addition(_ amounts: [Money], _ sum: Money) -> String {
    let counted = amounts.filter { $0 > .zero }.map { $0.plain(in: language) }
    guard counted.count > 1 else { return sum.plain(in: language) }
    return "\(counted.joined(separator: " + ")) = \(sum.plain(in: language))"
  }
}

func assumptionHeading(_ language: Language) -> Report.Block {
  .heading(language.say(dutch: "Waar dit van uitgaat", english: "What this assumes"))
}

func sourceHeading(_ language: Language) -> Report.Block {
  .heading(language.say(dutch: "Waar dit staat", english: "Where this stands"))
}

/// How an amount became an amount a month.
private struct Conversion {
  let amount: Money
  let every: Frequency
  let perMonth: Money
  let treatment: Budget.Treatment

  init(
    _ amount: Money, _ every: Frequency, _ perMonth: Money, _ treatment: Budget.Treatment
  ) {
    self.amount = amount
    self.every = every
    self.perMonth = perMonth
    self.treatment = treatment
  }

  /// `85,00 x 52 / 12 = 368,3333…, naar boven 368,34`.
  func text(rounding: Rounding, in language: Language) -> String {
    switch treatment {
    case .apart:
      return language.say(dutch: "telt niet mee, staat apart", english: "not counted, kept apart")
    case .notNow:
      return language.say(
        dutch: "telt op deze dag niet mee", english: "does not count on this day")
    case .monthly, .spread: break
    }
    guard every != .month else { return perMonth.plain(in: language) }
    let times = every.timesAYear ?? 1
    let exact = ExactAmount(numerator: Int128(amount.cents) * Int128(times), denominator: 12)
    let formula =
      "\(amount.plain(in: language)) x \(times) / 12 = \(exact.plain(in: language))"
    guard !exact.isWholeCents else { return formula }
    let way =
      switch (rounding, language) {
      case (.up, .dutch): "naar boven"
      case (.up, .english): "rounded up"
      case (.down, .dutch): "naar beneden"
      case (.down, .english): "rounded down"
      case (.halfUp, .dutch): "afgerond"
      case (.halfUp, .english): "rounded"
      }
    return "\(formula), \(way) \(perMonth.plain(in: language))"
  }
}
