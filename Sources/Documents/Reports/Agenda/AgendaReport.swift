import Domain
import Planning

/// Which part of an agenda is shown.
package enum AgendaSpan: String, CaseIterable, Hashable, Sendable {
  /// What is overdue, the next seven days, and the first things after them.
  case next
  case today, week, month, all
}

/// An agenda on the screen: what is overdue first, then by the day to act.
package func agendaReport(
  _ agenda: Agenda, _ span: AgendaSpan, of dossier: Dossier, in language: Language
) -> Report {
  let text = AgendaText(agenda: agenda, dossier: dossier, language: language)
  let later = agenda.items(from: 7, through: Agenda.horizon)
  let blocks: [Report.Block] =
    text.section(
      agenda.overdue, language.say(dutch: "Te laat", english: "Overdue"), isFull: true)
    + text.section(
      agenda.items(from: 0, through: 0), language.say(dutch: "Vandaag", english: "Today"),
      isFull: true)
  let week = text.section(
    agenda.items(from: 1, through: 6),
    language.say(dutch: "De komende zeven dagen", english: "The next seven days"), isFull: true)
  let more: [Report.Block] =
    switch span {
    case .today: []
    case .week: week
    case .next:
      week
        + text.section(
          Array(later.prefix(3)), language.say(dutch: "Daarna", english: "After that"),
          isFull: false)
    case .month:
      week
        + text.section(
          agenda.items(from: 7, through: 30),
          language.say(dutch: "De rest van de maand", english: "The rest of the month"),
          isFull: false)
    case .all:
      week
        + text.section(
          later, language.say(dutch: "Het jaar dat komt", english: "The year to come"),
          isFull: false)
    }
  let shown = blocks + more
  let title = language.say(
    dutch: "Agenda voor \(agenda.on.text(in: .dutch))",
    english: "Agenda for \(agenda.on.text(in: .english))")
  return Report(
    title: title, blocks: (shown.isEmpty ? [text.nothing] : shown) + [text.next])
}

private struct AgendaText {
  let agenda: Agenda
  let dossier: Dossier
  let language: Language

  var nothing: Report.Block {
    .paragraph(
      language.say(dutch: "Er is nu niets te doen.", english: "There is nothing to do now."))
  }

  var next: Report.Block {
    let first = agenda.overdue.first ?? agenda.open.first
    if case .pay(let pay)? = first?.subject {
      return .command(
        "aflos pay \(pay.debt.text) \(pay.amount.typable(in: language))",
        explanation: language.say(
          dutch: "Schrijf het op als u betaald heeft.",
          english: "Write it down when you have paid."))
    }
    guard let first else {
      return .command(
        "aflos progress",
        explanation: language.say(
          dutch: "Bekijk hoe ver u bent.", english: "See how far you are."))
    }
    return .command(
      "aflos agenda done \(first.key)",
      explanation: language.say(
        dutch: "Is het gedaan? Later of niet nodig kan ook: aflos agenda later, aflos agenda skip.",
        english: "Is it done? Later or not needed: aflos agenda later, aflos agenda skip."))
  }

  /// A heading and its items; nothing where there are none.
  func section(_ items: [AgendaItem], _ title: String, isFull: Bool) -> [Report.Block] {
    guard !items.isEmpty else { return [] }
    guard isFull else {
      return [
        .heading(title),
        .table(
          ReportTable(
            columns: [
              .short(language.say(dutch: "Dag", english: "Day")),
              .words(language.say(dutch: "Wat", english: "What")),
              .short(language.say(dutch: "Naam", english: "Name")),
            ],
            rows: items.map {
              [$0.act.short(in: language), $0.title(of: dossier, in: language), $0.key]
            }, totals: [])),
      ]
    }
    return [.heading(title)]
      + items.flatMap { item in
        let lines =
          [day(of: item)] + item.details(of: dossier, in: language)
          + [item.help(on: agenda.on, in: language)].compactMap(\.self)
        return [
          Report.Block.paragraph("\(item.title(of: dossier, in: language)) · \(item.key)"),
          .bullets(lines),
        ]
      }
  }

  private func day(of item: AgendaItem) -> String {
    let act = item.act.text(in: language)
    if item.isPast(on: agenda.on) {
      let due = item.due.text(in: language)
      return language.say(dutch: "De dag was \(due).", english: "The day was \(due).")
    }
    if case .pay = item.subject {
      if item.act < agenda.on {
        let last = item.lastDay.text(in: language)
        return language.say(
          dutch: "Maak het vandaag over. Op \(last) moet het binnen zijn.",
          english: "Send it today. It has to arrive by \(last).")
      }
      return language.say(
        dutch: "Maak het over op \(act), dan is het op tijd binnen.",
        english: "Send it on \(act), then it arrives in time.")
    }
    return language.say(dutch: "Op \(act).", english: "On \(act).")
  }
}

/// What was said about an item of the agenda.
package enum AgendaSay: Hashable, Sendable {
  case done(String)
  case later(String, LocalDate)
  case skipped(String)
  case reset(String)
  /// A term was called done, and no payment was written down.
  case writePayment(debt: String, amount: Money)
  /// How many items were written to a file, and how many that were told earlier are no longer so.
  case written(Int, cancelled: Int, file: String)
  /// How a calendar gets each item once.
  case ownCalendar
  /// The title of an item in a calendar that is no longer so.
  case cancelled(String)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.done(let item), .dutch): "Gedaan: \(item)."
    case (.done(let item), .english): "Done: \(item)."
    case (.later(let item, let day), .dutch): "Later, op \(day.text(in: .dutch)): \(item)."
    case (.later(let item, let day), .english): "Later, on \(day.text(in: .english)): \(item)."
    case (.skipped(let item), .dutch): "Niet nodig: \(item)."
    case (.skipped(let item), .english): "Not needed: \(item)."
    case (.reset(let item), .dutch): "Terug in de agenda: \(item)."
    case (.reset(let item), .english): "Back in the agenda: \(item)."
    case (.writePayment(let debt, let amount), .dutch):
      "Heeft u betaald? Schrijf het dan op: aflos pay \(debt) \(amount.typable(in: .dutch))"
    case (.writePayment(let debt, let amount), .english):
      "Did you pay? Then write it down: aflos pay \(debt) \(amount.typable(in: .english))"
    case (.written(let count, let gone, let file), .dutch):
      "\(count) punten geschreven in \(file)."
        + (gone > 0 ? " Daarbij \(gone) die zijn vervallen." : "")
        + " Open dit bestand met uw agenda."
    case (.written(let count, let gone, let file), .english):
      "\(count) items written to \(file)."
        + (gone > 0 ? " With them \(gone) that no longer count." : "")
        + " Open this file with your calendar."
    case (.ownCalendar, .dutch):
      "Maak er in uw agenda een aparte agenda voor. Maakt u later een nieuw bestand? Maak die agenda dan eerst leeg. Zo staat niets dubbel."
    case (.ownCalendar, .english):
      "Make a calendar of its own for it. Do you make a new file later? Then empty that calendar first, so that nothing stands twice."
    case (.cancelled(let title), .dutch): "Vervallen: \(title)"
    case (.cancelled(let title), .english): "Cancelled: \(title)"
    }
  }
}
