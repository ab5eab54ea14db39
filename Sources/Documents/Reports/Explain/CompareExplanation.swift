import Domain
import Planning

/// Explains what the comparison shows of one way of dividing.
struct CompareExplanation {
  let facts: ExplanationFacts
  let language: Language

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }
  private func name(_ debt: ID<Debt>) -> String { facts.dossier.label(of: debt) }
  private func label(_ text: String, _ sum: String) -> String { "\(text): \(sum)" }

  func report(of strategy: Strategy) throws(LawError) -> Report {
    let comparison = try StrategyComparison(of: facts.plan.standing)
    let way = capitalised(strategy.name(in: language))
    let next = Report.Block.command(
      "aflos plan schedule --strategy \(strategy.rawValue)",
      explanation: language.say(
        dutch: "Bekijk deze manier maand voor maand.", english: "See this way month by month."))
    guard let row = comparison.rows.first(where: { $0.strategy == strategy }) else {
      return Report(title: way, blocks: [next])
    }
    return Report(
      title: way,
      blocks: [
        .paragraph(strategy.explanation(in: language)),
        .heading(language.say(dutch: "Tot het einde", english: "Until the end")),
        .bullets(ends(row) + totals(row) + counts(row)),
        .heading(language.say(dutch: "Per maand", english: "Each month")),
        .bullets(monthly(row) + worst(row)),
      ] + rules(row) + [next])
  }

  // MARK: Until the end

  private func ends(_ row: StrategyComparison.Row) -> [String] {
    guard let months = row.months, let last = row.schedule.debtFree else {
      return [
        language.say(
          dutch: "Niet elke schuld raakt betaald. Daarom staat er een streepje.",
          english: "Not every debt gets paid. So a dash is shown.")
      ]
    }
    let (from, through) = (
      last.adding(1 - months).text(in: language), last.text(in: language)
    )
    return [
      language.say(
        dutch: "Maanden: van \(from) tot en met \(through) = \(months)",
        english: "Months: from \(from) through \(through) = \(months)")
    ]
  }

  private func totals(_ row: StrategyComparison.Row) -> [String] {
    let outcomes = row.schedule.outcomes
    guard let interest = row.interest, let total = row.total else { return [] }
    let owed = outcomes.map(\.owed).sum()
    return [
      label(
        language.say(dutch: "Rente per schuld, samen", english: "Interest of each debt, together"),
        ExplanationFacts.addition(outcomes.map(\.interest), interest, in: language)),
      label(
        language.say(dutch: "Betaald: schuld + rente", english: "Paid: owed + interest"),
        "\(plain(owed)) + \(plain(interest)) = \(plain(total))"),
    ]
  }

  private func counts(_ row: StrategyComparison.Row) -> [String] {
    [6, 12].map { months in
      let count = row.schedule.count(finishedWithin: months)
      return language.say(
        dutch: "Klaar binnen \(months) maanden: \(count) van \(row.schedule.outcomes.count)",
        english: "Done within \(months) months: \(count) of \(row.schedule.outcomes.count)")
    }
  }

  // MARK: Each month

  private func monthly(_ row: StrategyComparison.Row) -> [String] {
    let fixed = row.plan.budget.income - row.plan.monthly - row.toLiveOn
    return [
      label(
        language.say(dutch: "Per maand, alle voorstellen", english: "A month, all offers"),
        ExplanationFacts.addition(
          row.plan.offers.map(\.monthly), row.plan.monthly, in: language)),
      label(
        language.say(
          dutch: "Leefgeld: inkomen - andere kosten - schuldeisers",
          english: "To live on: income - other costs - creditors"),
        "\(plain(row.plan.budget.income)) - \(plain(fixed)) - \(plain(row.plan.monthly)) = "
          + plain(row.toLiveOn)),
      label(
        language.say(dutch: "Wie wacht", english: "Who waits"),
        "\(row.waiting.count)"
          + (row.waiting.isEmpty
            ? "" : " = " + row.waiting.map { name($0) }.namedFirst(in: language))),
    ]
  }

  private func worst(_ row: StrategyComparison.Row) -> [String] {
    guard let worst = row.worst else { return [] }
    let months = row.plan.year.rows.filter { $0.month <= worst.month }
    let paid = months.map { row.schedule.row(in: $0.month)?.paid ?? .zero }.sum()
    return [
      label(
        language.say(
          dutch: "Krapste maand, \(worst.month.text(in: .dutch)): inkomen - kosten - schuldeisers",
          english: "Tightest month, \(worst.month.text(in: .english)): income - costs - creditors"),
        "\(plain(months.map(\.income).sum())) - \(plain(months.map(\.costs).sum())) - "
          + "\(plain(paid)) = \(plain(worst.balance))")
    ]
  }

  // MARK: Rules

  private func rules(_ row: StrategyComparison.Row) -> [Report.Block] {
    let lines = row.broken.map { debt in
      let least = row.plan.bounds[debt]?.amount ?? .zero
      let offered = row.plan.offer(for: debt)?.monthly ?? .zero
      return "\(name(debt)): \(plain(least)) - \(plain(offered)) = \(plain(least - offered))"
    }
    let count = language.say(
      dutch: "Te laag: \(row.broken.count). Minstens - geboden = wat ontbreekt.",
      english: "Too low: \(row.broken.count). At least - offered = what is missing.")
    return [.paragraph(count)] + (lines.isEmpty ? [] : [.bullets(lines)])
  }
}
