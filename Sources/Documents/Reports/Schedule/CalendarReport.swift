import Domain
import Planning

/// What the account holds day by day: pay days against due days.
package func calendarReport(
  _ calendar: CashCalendar, of dossier: Dossier, in language: Language
) -> Report {
  let text = CalendarText(calendar: calendar, dossier: dossier, language: language)
  return Report(
    title: language.say(
      dutch: "Uw geld van dag tot dag, tot en met \(calendar.through.text(in: .dutch))",
      english: "Your money day by day, through \(calendar.through.text(in: .english))"),
    blocks: text.answer + text.terms + text.days + text.assumptions + [text.next])
}

/// The pieces of the calendar report.
struct CalendarText {
  let calendar: CashCalendar
  let dossier: Dossier
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }

  // MARK: The answer

  var answer: [Report.Block] {
    guard let empty = calendar.empty else {
      guard let lowest = calendar.lowest else {
        return [
          .paragraph(
            language.say(
              dutch: "In deze tijd komt er niets binnen en gaat er niets uit.",
              english: "Nothing comes in and nothing goes out in this time."))
        ]
      }
      let (day, amount) = (lowest.day.text(in: language), money(lowest.balance))
      return [
        .paragraph(
          language.say(
            dutch: "Er is elke dag genoeg. Het minst staat er op \(day): \(amount).",
            english: "There is enough every day. The least is on \(day): \(amount)."))
      ]
    }
    let day = empty.day.text(in: language)
    return [
      .note(
        .warn,
        language.say(
          dutch: "Op \(day) is uw rekening leeg. U komt dan \(money(empty.missing)) tekort.",
          english: "On \(day) your account is empty. You are \(money(empty.missing)) short.")),
      .bullets(waysOut(of: empty)),
    ]
  }

  private func waysOut(of empty: CashCalendar.Empty) -> [String] {
    let names = empty.goesOut.map { name($0.cause) }.listed(in: language)
    let move = empty.nextIncome.map { day in
      language.say(
        dutch: "Betaal dit na \(day.text(in: .dutch)), als dat mag: \(names).",
        english: "Pay this after \(day.text(in: .english)), if that is allowed: \(names).")
    }
    let start = calendar.start + empty.neededStart
    let more = language.say(
      dutch: "Met \(money(start)) op uw rekening vandaag is er elke dag genoeg.",
      english: "With \(money(start)) in your account today there is enough every day.")
    return [move, more].compactMap(\.self)
  }

  // MARK: First terms

  var terms: [Report.Block] {
    guard !calendar.firstTerms.isEmpty else { return [] }
    let late = calendar.firstTerms.first { $0.safeDay > $0.due }
    let warning: [Report.Block] =
      late.flatMap { term in
        term.incomeArrives.map { arrives in
          .note(
            .warn,
            language.say(
              dutch: "Uw inkomen komt pas op \(arrives.text(in: .dutch)). "
                + "De eerste termijn valt op \(term.due.text(in: .dutch)). "
                + "Vraag of u die keer later mag betalen.",
              english: "Your income arrives only on \(arrives.text(in: .english)). "
                + "The first instalment falls on \(term.due.text(in: .english)). "
                + "Ask if you may pay later that time."))
        }
      }.map { [$0] } ?? []
    return [
      .heading(language.say(dutch: "Eerste termijnen", english: "First instalments")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .short(language.say(dutch: "Termijn", english: "Instalment")),
            .short(language.say(dutch: "Inkomen komt", english: "Income arrives")),
            .short(language.say(dutch: "Veilige dag", english: "Safe day")),
          ],
          rows: calendar.firstTerms.map { term in
            [
              dossier.label(of: term.debt), term.due.short(in: language),
              term.incomeArrives?.short(in: language) ?? "-", term.safeDay.short(in: language),
            ]
          }, totals: [])),
    ] + warning
  }

  // MARK: Days

  var days: [Report.Block] {
    guard !calendar.days.isEmpty else { return [] }
    let rows = calendar.days.flatMap { day in
      day.entries.enumerated().map { index, entry in
        [
          index == 0 ? day.day.short(in: language) : "", name(entry.cause),
          entry.amount.plain(in: language),
          index == day.entries.count - 1 ? day.balance.plain(in: language) : "",
        ]
      }
    }
    return [
      .heading(language.say(dutch: "Alle dagen", english: "All days")),
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Dag", english: "Day")),
            .words(language.say(dutch: "Wat", english: "What")),
            .amount(language.say(dutch: "Bedrag", english: "Amount")),
            .amount(language.say(dutch: "Saldo", english: "Balance")),
          ], rows: rows, totals: [])),
    ]
  }

  func name(_ cause: CashCalendar.Cause) -> String {
    switch cause {
    case .income(let id): dossier.incomes.first { $0.id == id }?.name ?? id.text
    case .cost(let id): dossier.costs.first { $0.id == id }?.name ?? id.text
    case .debt(let id): dossier.label(of: id)
    }
  }

  // MARK: Assumptions

  var assumptions: [Report.Block] {
    let start = language.say(
      dutch: "Op uw rekening staat nu \(money(calendar.start)) (--balance).",
      english: "Your account holds \(money(calendar.start)) now (--balance).")
    let bank = language.say(
      dutch: "In het weekend en op feestdagen van de bank komt geen geld binnen. "
        + "Het komt dan de eerste dag erna.",
      english: "No money arrives on weekends and bank holidays. It then comes the first day after.")
    let groups = calendar.assumptions.reduce(into: [(key: Assumed, names: [String])]()) {
      groups, one in
      let (key, name) = grouped(one)
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].names.append(name)
      } else {
        groups.append((key, [name]))
      }
    }
    return [
      assumptionHeading(language),
      .bullets([start, bank] + groups.map { sentence($0.key, $0.names.namedFirst(in: language)) }),
    ]
  }

  /// What was assumed, whatever it was about.
  private enum Assumed {
    case atEnd, inWeeks, leftOut, onFirst, inParts, setAside
  }

  /// Assumptions of one kind share a sentence.
  private func grouped(_ assumption: CashCalendar.Assumption) -> (Assumed, String) {
    switch assumption {
    case .incomeAtEnd(let id): (.atEnd, name(.income(id)))
    case .incomeCounted(let id): (.inWeeks, name(.income(id)))
    case .costCounted(let id): (.inWeeks, name(.cost(id)))
    case .incomeLeftOut(let id): (.leftOut, name(.income(id)))
    case .costOnFirst(let id): (.onFirst, name(.cost(id)))
    case .costInParts(let id): (.inParts, name(.cost(id)))
    case .costSetAside(let id): (.setAside, name(.cost(id)))
    }
  }

  private func sentence(_ key: Assumed, _ names: String) -> String {
    switch key {
    case .atEnd:
      language.say(
        dutch: "Zonder betaaldag telt de laatste dag van de maand: \(names).",
        english: "Without a pay day the last day of the month counts: \(names).")
    case .inWeeks:
      language.say(
        dutch: "Geteld in weken vanaf vandaag: \(names).",
        english: "Counted in weeks from today: \(names).")
    case .leftOut:
      language.say(
        dutch: "Telt niet mee, want de maand is niet bekend: \(names).",
        english: "Not counted, because the month is not known: \(names).")
    case .onFirst:
      language.say(
        dutch: "Zonder dag valt het op de 1e van de maand: \(names).",
        english: "Without a day it falls on the 1st of the month: \(names).")
    case .inParts:
      language.say(
        dutch: "In vier delen, op de 1e, 8e, 15e en 22e: \(names).",
        english: "In four parts, on the 1st, 8th, 15th and 22nd: \(names).")
    case .setAside:
      language.say(
        dutch: "Elke 1e van de maand gaat hiervoor een deel opzij: \(names).",
        english: "A part is set aside for this on each 1st: \(names).")
    }
  }

  var next: Report.Block {
    .command(
      "aflos plan schedule",
      explanation: language.say(
        dutch: "Bekijk alle maanden, tot alles betaald is.",
        english: "See every month, until all is paid."))
  }
}
