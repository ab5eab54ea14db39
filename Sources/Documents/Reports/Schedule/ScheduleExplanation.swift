import Domain
import Planning

/// Explains one month of the schedule: every figure of its row as a sum.
struct ScheduleExplanation {
  let facts: ExplanationFacts
  let language: Language

  private var plan: Plan { facts.plan }
  private var dossier: Dossier { facts.dossier }

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  func report(of month: Month) -> Report {
    let schedule = facts.schedule
    let title = capitalised(month.text(in: language))
    let next = Report.Block.command(
      "aflos plan schedule",
      explanation: language.say(
        dutch: "Hier staan alle maanden.", english: "Here are all months."))
    guard let index = schedule.rows.firstIndex(where: { $0.month == month }) else {
      let text = language.say(
        dutch: "In deze maand betaalt het plan niets.", english: "The plan pays nothing then.")
      return Report(title: title, blocks: [.paragraph(text), next])
    }
    let row = schedule.rows[index]
    let before = index == 0 ? .zero : schedule.rows[index - 1].balance
    return Report(
      title: title,
      blocks: account(row, from: before) + debts(row) + handover(in: month, of: schedule)
        + assumptions + [next])
  }

  private func account(_ row: Schedule.Row, from before: Money) -> [Report.Block] {
    guard let cash = row.cash else {
      return [
        .paragraph(
          language.say(
            dutch: "Een deel van deze maand is al voorbij. Het saldo begint daarna pas.",
            english: "A part of this month is over already. The balance starts after it."))
      ]
    }
    let sum =
      "\(plain(before)) + \(plain(cash.income)) - \(plain(cash.costs)) - \(plain(row.paid)) = "
      + plain(row.balance)
    let special =
      cash.occasions.map { "\($0.name): \(plain($0.counted))" }
      + cash.bills.map { "\($0.name): \(plain($0.amount))" }
    return [
      .heading(language.say(dutch: "Uw rekening", english: "Your account")),
      .paragraph(
        language.say(
          dutch: "Wat er stond + inkomen - kosten - schuldeisers = wat er staat.",
          english: "What it held + income - costs - creditors = what it holds.")),
      .paragraph(sum),
    ] + (special.isEmpty ? [] : [.bullets(special)])
  }

  private func debts(_ row: Schedule.Row) -> [Report.Block] {
    let lines = row.payments.map { payment in
      let before = payment.left + payment.paid - payment.interest
      return "\(dossier.label(of: payment.debt)): \(plain(before)) + \(plain(payment.interest)) - "
        + "\(plain(payment.paid)) = \(plain(payment.left))"
    }
    return [
      .heading(language.say(dutch: "Uw schulden", english: "Your debts")),
      .paragraph(
        language.say(
          dutch: "Wat er was + rente van de maand - betaald = wat er over is.",
          english: "What there was + interest of the month - paid = what is left.")),
      .bullets(lines),
      .paragraph(
        language.say(
          dutch: "Betaald \(plain(row.paid)) + bewaard \(plain(row.kept)) "
            + "= \(plain(row.paid + row.kept)).",
          english: "Paid \(plain(row.paid)) + kept \(plain(row.kept)) "
            + "= \(plain(row.paid + row.kept)).")),
    ]
  }

  private var assumptions: [Report.Block] {
    [
      assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "De rente telt per dag, tot de dag van de betaling, halve cent omhoog.",
          english: "Interest is counted per day, until the day of the payment, half a cent up."),
        language.say(
          dutch: "Een betaling gaat eerst naar kosten, dan rente, dan hoofdsom (BW 6:44).",
          english: "A payment goes to costs first, then interest, then principal (BW 6:44)."),
        language.say(
          dutch:
            "Wie geld krijgt dat vrijkomt, kiest uw manier: \(plan.strategy.name(in: .dutch)).",
          english: "Who gets money that comes free, your way says: "
            + "\(plan.strategy.name(in: .english))."),
      ]),
    ]
  }
}

// MARK: Money that came free

extension ScheduleExplanation {
  /// Who gets more from this month on, step by step.
  fileprivate func handover(in month: Month, of schedule: Schedule) -> [Report.Block] {
    guard let handover = schedule.handovers.first(where: { $0.month == month }) else { return [] }
    let shares = handover.allocation.records.filter { $0.taken > .zero }
    let steps = shares.map { record in
      let given = record.shares.filter { $0.amount > .zero }.map {
        "\(dossier.label(of: $0.debt)) \($0.amount.plain(in: language))"
      }
      return capitalised(record.step.name(in: language)) + ": " + given.listed(in: language) + "."
    }
    let sums = schedule.stepUps.filter { $0.month == month }.map { step in
      "\(dossier.label(of: step.debt)): \(step.before.plain(in: language)) + "
        + "\((step.after - step.before).plain(in: language)) = "
        + step.after.plain(in: language)
    }
    let free = handover.free.plain(in: language)
    return [
      .heading(language.say(dutch: "Wie meer krijgt", english: "Who gets more")),
      .paragraph(
        language.say(
          dutch: "Er is \(free) per maand vrij. Eerst houdt iedereen wat al beloofd was.",
          english: "\(free) a month is free. First everyone keeps what was promised.")),
      .bullets(steps), .bullets(sums),
    ]
  }

  /// All months of one debt, those with the same amount together.
  func course(of debt: ID<Debt>) -> Report {
    let schedule = facts.schedule
    let name = facts.dossier.label(of: debt)
    let stretches = Stretch.all(of: debt, in: schedule)
    let lines = stretches.map { stretch in
      let (first, last) = (stretch.first.text(in: language), stretch.last.text(in: language))
      let sum =
        "\(stretch.before.plain(in: language)) + \(stretch.interest.plain(in: language)) - "
        + "\(stretch.months) x \(stretch.paid.plain(in: language)) = "
        + stretch.left.plain(in: language)
      return language.say(
        dutch: "\(first) tot en met \(last): \(sum)",
        english: "\(first) through \(last): \(sum)")
    }
    let none = language.say(
      dutch: "Deze schuld krijgt in dit plan niets.",
      english: "This debt gets nothing in this plan.")
    return Report(
      title: language.say(
        dutch: "Het verloop van \(name)", english: "The course of \(name)"),
      blocks: (lines.isEmpty ? [.paragraph(none)] : [.paragraph(courseRule), .bullets(lines)])
        + total(of: debt, in: schedule) + growth(of: debt, in: schedule) + [
          .command(
            "aflos plan schedule",
            explanation: language.say(
              dutch: "Hier staan alle maanden.", english: "Here are all months."))
        ])
  }

  private var courseRule: String {
    language.say(
      dutch: "Wat er was + rente van die maanden - betaald = wat er over is.",
      english: "What there was + interest of those months - paid = what is left.")
  }

  private func total(of debt: ID<Debt>, in schedule: Schedule) -> [Report.Block] {
    guard let outcome = schedule.outcome(of: debt) else { return [] }
    func plain(_ amount: Money) -> String { amount.plain(in: language) }
    var lines = [
      language.say(dutch: "Schuld + rente - betaald: ", english: "Owed + interest - paid: ")
        + "\(plain(outcome.owed)) + \(plain(outcome.interest)) - \(plain(outcome.paid)) = "
        + plain(outcome.left),
      language.say(dutch: "Betaald aan allen: ", english: "Paid to all: ")
        + ExplanationFacts.addition(
          schedule.outcomes.map(\.paid), schedule.totalPaid, in: language),
      language.say(dutch: "Rente van allen: ", english: "Interest of all: ")
        + ExplanationFacts.addition(
          schedule.outcomes.map(\.interest), schedule.totalInterest, in: language),
    ]
    if case .never(let monthly) = outcome.end {
      lines.append(
        language.say(
          dutch: "De rente van één maand is \(plain(monthly)): daar komt het bedrag niet boven.",
          english: "The interest of one month is \(plain(monthly)): the amount is no higher."))
    }
    return [.bullets(lines)]
  }

  /// Months in which it grew.
  private func growth(of debt: ID<Debt>, in schedule: Schedule) -> [Report.Block] {
    let lines = schedule.growths.filter { $0.debt == debt && $0.by > .zero }.map { growth in
      let rows = schedule.rows.filter { growth.first <= $0.month && $0.month <= growth.last }
        .compactMap { row in row.payments.of(debt) }
      let (interest, paid) = (rows.map(\.interest).sum(), rows.map(\.paid).sum())
      let sum =
        "\(interest.plain(in: language)) - \(paid.plain(in: language)) = "
        + growth.by.plain(in: language)
      return language.say(
        dutch: "Groei tot en met \(growth.last.text(in: .dutch)): rente - betaald: \(sum)",
        english: "Growth through \(growth.last.text(in: .english)): interest - paid: \(sum)")
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }
}
