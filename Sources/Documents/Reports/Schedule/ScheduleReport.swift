import Domain
import Planning

/// A plan month by month until its end.
package func scheduleReport(
  of plan: Plan, freed: FreedMoney, in language: Language
) -> Report {
  let schedule = Schedule(of: plan, freed: freed)
  let text = ScheduleText(schedule: schedule, plan: plan, language: language)
  let title = language.say(
    dutch: "Uw plan van \(plan.on.text(in: .dutch)), maand voor maand",
    english: "Your plan of \(plan.on.text(in: .english)), month by month")
  guard !schedule.rows.isEmpty else {
    return Report(title: title, blocks: [.note(.stop, text.nothing), text.toPlan])
  }
  return Report(
    title: title,
    blocks: [.paragraph(text.answer)] + text.totals + text.warnings + text.chart
      + text.steps + text.amounts + text.months + text.assumptions + [text.next])
}

/// The pieces of the schedule report.
struct ScheduleText {
  let schedule: Schedule
  let plan: Plan
  var dossier: Dossier { plan.standing.now.dossier }
  let language: Language

  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  var nothing: String {
    language.say(
      dutch: "Dit plan betaalt nog niets. Daarom zijn er geen maanden om te laten zien.",
      english: "This plan pays nothing yet. So there are no months to show.")
  }

  var toPlan: Report.Block {
    .command(
      "aflos plan",
      explanation: language.say(
        dutch: "Hier staat waarom, en wie u kan helpen.",
        english: "It says why, and who can help you."))
  }

  var answer: String {
    let amount = schedule.monthly.text(in: language)
    if plan.isInSteps, let month = schedule.debtFree {
      return language.say(
        dutch: "U betaalt eerst \(amount) per maand, daarna in stappen. "
          + "In \(month.text(in: .dutch)) is alles betaald.",
        english: "You pay \(amount) a month at first, then in steps. "
          + "All is paid in \(month.text(in: .english)).")
    }
    guard let month = schedule.debtFree else {
      return language.say(
        dutch: "U betaalt \(amount) per maand. Zo is niet alles te betalen.",
        english: "You pay \(amount) a month. Not everything can be paid this way.")
    }
    return language.say(
      dutch: "U betaalt \(amount) per maand. In \(month.text(in: .dutch)) is alles betaald.",
      english: "You pay \(amount) a month. All is paid in \(month.text(in: .english)).")
  }

  /// Nothing where it does not end: what fifty years come to is no figure for anybody.
  var totals: [Report.Block] {
    guard schedule.ends else { return [] }
    let paid = schedule.totalPaid.text(in: language)
    let interest = schedule.totalInterest.text(in: language)
    return [
      .paragraph(
        language.say(
          dutch: "Samen is dat \(paid). Daarvan is er \(interest) nieuwe rente bijgekomen.",
          english: "Together that is \(paid). New interest of \(interest) came on top."))
    ]
  }

  // MARK: What needs attention

  var warnings: [Report.Block] {
    let ends = schedule.outcomes.compactMap { outcome -> Report.Block? in
      unpaid(outcome).map { .note(.warn, $0) }
    }
    let dip = schedule.freed == .passOn ? plan.year.dip : schedule.dip
    let below = dip.map { dip -> Report.Block in
      .note(.warn, Finding.monthBelowZero(dip).text(of: dossier, in: language))
    }
    return ends + schedule.growths.filter { isTemporary($0) }.map { .note(.warn, growth($0)) }
      + (below.map { [$0] } ?? [])
  }

  private func unpaid(_ outcome: Schedule.Outcome) -> String? {
    let name = name(outcome.debt)
    switch outcome.end {
    case .paid, .nothingOwed: return nil
    case .never(let interest):
      return Finding(.neverEnds(monthlyInterest: interest), on: outcome.debt)
        .text(of: dossier, in: language)
    case .tooLong:
      return Finding(.takesTooLong, on: outcome.debt).text(of: dossier, in: language)
    case .waits:
      return language.say(
        dutch: "\(name) krijgt in dit plan niets. Daar blijft \(outcome.left.text(in: .dutch)).",
        english: "\(name) gets nothing in this plan. \(outcome.left.text(in: .english)) stays.")
    }
  }

  /// A debt that never ends is named already.
  private func isTemporary(_ growth: Schedule.Growth) -> Bool {
    guard growth.by > .zero, case .paid = schedule.outcome(of: growth.debt)?.end else {
      return false
    }
    return true
  }

  private func growth(_ growth: Schedule.Growth) -> String {
    let (name, by) = (name(growth.debt), growth.by.text(in: language))
    let (first, last) = (growth.first.text(in: language), growth.last.text(in: language))
    guard plan.offer(for: growth.debt)?.monthly != .zero else {
      return language.say(
        dutch: "\(name) krijgt tot en met \(last) nog niets. Door rente groeit de schuld "
          + "met \(by).",
        english: "\(name) gets nothing through \(last). By interest the debt grows by \(by).")
    }
    return language.say(
      dutch: "De rente bij \(name) is eerst hoger dan het bedrag. "
        + "Van \(first) tot en met \(last) groeit de schuld met \(by).",
      english: "At \(name) the interest is above the amount at first. "
        + "From \(first) through \(last) the debt grows by \(by).")
  }

  var chart: [Report.Block] {
    guard let chart = ReportChart(of: schedule, dossier: dossier, in: language) else { return [] }
    return [
      .heading(language.say(dutch: "Zo worden de schulden kleiner", english: "How debts shrink")),
      .chart(chart),
    ]
  }

  // MARK: Steps and amounts

  private func way(_ language: Language) -> String { plan.strategy.name(in: language) }

  var steps: [Report.Block] {
    guard schedule.freed == .passOn, !schedule.stepUps.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Wie er later meer krijgt", english: "Who gets more later")),
      .paragraph(
        language.say(
          dutch: "Is een schuld betaald? Dan gaat dat geld naar de anderen: \(way(.dutch)). "
            + "Schrijf hun dan een nieuwe brief.",
          english: "When a debt is paid, its money goes to the others: \(way(.english)). "
            + "Then write to them again.")),
      .bullets(
        schedule.stepUps.map { step in
          let (name, month) = (name(step.debt), step.month.text(in: language))
          let (before, after) = (step.before.text(in: language), step.after.text(in: language))
          return language.say(
            dutch: "Vanaf \(month) krijgt \(name) \(after). Dat was \(before).",
            english: "From \(month) \(name) gets \(after). It was \(before).")
        }),
    ]
  }

  var amounts: [Report.Block] {
    let rows = dossier.debts.flatMap { debt in
      Stretch.all(of: debt.id, in: schedule).map { stretch in
        [
          name(debt.id), stretch.first.text(in: language), stretch.last.text(in: language),
          stretch.paid.plain(in: language), stretch.interest.plain(in: language),
          stretch.left.plain(in: language),
        ]
      }
    }
    return [
      .heading(language.say(dutch: "Wat elke schuldeiser krijgt", english: "What each one gets")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .words(language.say(dutch: "Van", english: "From")),
            .words(language.say(dutch: "Tot en met", english: "Through")),
            .amount(language.say(dutch: "Per maand", english: "A month")),
            .amount(language.say(dutch: "Rente", english: "Interest")),
            .amount(language.say(dutch: "Daarna", english: "Left")),
          ], rows: rows, totals: [])),
    ]
  }

  var months: [Report.Block] {
    let shown = notableRows
    let rows = shown.map { row in
      [row.month.text(in: language)]
        + [row.cash?.income, row.cash?.costs].map { $0?.plain(in: language) ?? "-" }
        + [row.paid, row.kept].map { $0.plain(in: language) }
        + [row.cash == nil ? "-" : row.balance.plain(in: language)]
    }
    return [
      .heading(language.say(dutch: "De maanden", english: "The months")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Maand", english: "Month")),
            .amount(language.say(dutch: "Erin", english: "In")),
            .amount(language.say(dutch: "Eruit", english: "Out")),
            .amount(language.say(dutch: "Schuldeisers", english: "Creditors")),
            .amount(language.say(dutch: "Bewaard", english: "Kept")),
            .amount(language.say(dutch: "Saldo", english: "Balance")),
          ], rows: rows, totals: [])),
    ] + (shown.count == schedule.rows.count ? [] : [.paragraph(fewer)])
  }

  /// Two years of months; of a long plan after that each December and each month that differs.
  private var notableRows: [Schedule.Row] {
    let rows = schedule.rows
    guard rows.count > 60 else { return rows }
    return rows.indices.filter { index in
      index < 24 || index == rows.count - 1 || rows[index].month.month == 12
        || rows[index].paid != rows[index - 1].paid
    }.map { rows[$0] }
  }

  private var fewer: String {
    language.say(
      dutch: "Na twee jaar staat hier elke december, en elke maand waarin iets verandert. "
        + "Met --csv krijgt u alle maanden.",
      english: "After two years this shows each December, and each month in which something "
        + "changes. With --csv you get all months.")
  }

  var assumptions: [Report.Block] {
    let keeps = language.say(
      dutch: "Vrijgekomen geld blijft op uw rekening.",
      english: "Money that comes free stays in your account.")
    let running = language.say(
      dutch: "Een regeling die al loopt, blijft zoals die is afgesproken.",
      english: "An arrangement that runs already stays as agreed.")
    return [
      assumptionHeading(language),
      .bullets(
        [
          language.say(
            dutch: "Het saldo begint op nul. Inkomen en rekeningen staan in hun eigen maand.",
            english: "The balance starts at zero. Income and bills are in their own month."),
          language.say(
            dutch: "Rente telt per dag, tot de dag van elke betaling.",
            english: "Interest is counted per day, until the day of each payment."),
          schedule.freed == .keep ? keeps : running,
        ]),
    ]
  }

  var next: Report.Block {
    .command(
      "aflos plan stress",
      explanation: language.say(
        dutch: "Bekijk of dit plan een slechte maand aankan.",
        english: "See if this plan can stand a bad month."))
  }
}
