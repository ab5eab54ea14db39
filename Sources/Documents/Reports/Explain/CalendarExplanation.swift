import Domain
import Planning

/// Explains the days of the calendar.
struct CalendarExplanation {
  let facts: ExplanationFacts
  let language: Language

  private var calendar: CashCalendar {
    CashCalendar(
      of: facts.plan, months: facts.options.calendarMonths,
      start: facts.options.calendarStart)
  }
  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  private var next: Report.Block {
    .command(
      "aflos plan calendar",
      explanation: language.say(dutch: "Hier staan alle dagen.", english: "Here are all days."))
  }

  /// The whole: what came in and went out through the days that matter.
  var report: Report {
    let calendar = calendar
    let days = [
      calendar.empty.map(\.day), calendar.lowest.map(\.day), calendar.days.last.map(\.day),
    ].compactMap(\.self)
    let sums = Set(days).sorted().map { sum(through: $0, of: calendar) }
    let needed = calendar.empty.map { empty in
      let total = plain(calendar.start + empty.neededStart)
      return [
        language.say(
          dutch: "Tekort op de eerste lege dag: \(plain(empty.missing)).",
          english: "Short on the first empty day: \(plain(empty.missing))."),
        language.say(
          dutch: "Nodig vandaag: \(plain(calendar.start)) + \(plain(empty.neededStart)) = \(total)",
          english: "Needed today: \(plain(calendar.start)) + \(plain(empty.neededStart)) = \(total)"
        ),
      ]
    }
    return Report(
      title: language.say(dutch: "Uw geld van dag tot dag", english: "Your money day by day"),
      blocks: [
        .paragraph(
          language.say(
            dutch: "Begin + alles wat binnenkwam - alles wat eruit ging = saldo.",
            english: "Start + all that came in - all that went out = balance.")),
        .bullets(sums + (needed ?? [])),
        .paragraph(
          language.say(
            dutch: "Typ een dag om die uit te leggen, zoals \(calendar.from.iso).",
            english: "Type a day to have it explained, like \(calendar.from.iso).")),
      ] + CalendarText(calendar: calendar, dossier: facts.dossier, language: language).assumptions
        + [next])
  }

  private func sum(through day: LocalDate, of calendar: CashCalendar) -> String {
    let amounts = calendar.days.filter { $0.day <= day }.flatMap(\.entries).map(\.amount)
    let (into, out) = (
      amounts.filter { $0 > .zero }.sum(), amounts.filter { $0 < .zero }.sum()
    )
    return
      "\(day.text(in: language)): \(plain(calendar.start)) + \(plain(into)) - \(plain(-out)) = "
      + plain(calendar.start + into + out)
  }

  /// One day: the balance before, each entry, the balance after.
  func report(of day: LocalDate) -> Report {
    let calendar = calendar
    let title = capitalised(day.text(in: language))
    guard let index = calendar.days.firstIndex(where: { $0.day == day }) else {
      let text = language.say(
        dutch: "Op deze dag komt er niets binnen en gaat er niets uit.",
        english: "On this day nothing comes in and nothing goes out.")
      return Report(title: title, blocks: [.paragraph(text), next])
    }
    let before = index == 0 ? calendar.start : calendar.days[index - 1].balance
    let one = calendar.days[index]
    let text = CalendarText(calendar: calendar, dossier: facts.dossier, language: language)
    let parts = one.entries.map {
      ($0.amount < .zero ? " - " : " + ") + plain($0.amount < .zero ? -$0.amount : $0.amount)
    }
    return Report(
      title: title,
      blocks: [
        .bullets(one.entries.map { "\(text.name($0.cause)): \(plain($0.amount))" }),
        .paragraph("\(plain(before))\(parts.joined()) = \(plain(one.balance))"),
      ] + text.assumptions + [next])
  }
}
