import Domain
import Planning

/// Explains one month of the schedule: every figure of its row as a sum.
struct ScheduleExplanation {
  let plan: Plan
  let dossier: Dossier
  let language: Language

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  func report(of month: Month) -> Report {
    let schedule = Schedule(of: plan, for: dossier, freed: .passOn)
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
      blocks: account(row, from: before) + debts(row) + assumptions + [next])
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
          dutch: "De rente is een twaalfde van de jaarrente, over de hoofdsom, halve cent omhoog.",
          english: "Interest is a twelfth of the yearly rate, over the principal, half a cent up."),
        language.say(
          dutch: "Een betaling gaat eerst naar kosten, dan rente, dan hoofdsom (BW 6:44).",
          english: "A payment goes to costs first, then interest, then principal (BW 6:44)."),
        language.say(
          dutch: "Vrijgekomen geld gaat naar de anderen, naar wat er over is.",
          english: "Money that comes free goes to the others, by what is left of each."),
      ]),
    ]
  }
}
