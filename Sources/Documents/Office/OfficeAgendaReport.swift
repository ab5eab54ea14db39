import Domain
import Planning

/// What there is to do for the clients of an office, the first day first.
package struct OfficeAgendaView {
  /// Something to do for one client.
  package struct Row: Hashable, Sendable {
    package let client: OfficeClient
    package let item: OfficeItem
  }

  /// The day of the list.
  package let on: LocalDate
  /// What is to be done, the first day first.
  package let rows: [Row]
  /// Whether names are left out.
  package let isNameless: Bool

  /// What is overdue, and what is to be done within so many days.
  package init(_ clients: [OfficeClient], on day: LocalDate, days: Int, isNameless: Bool) {
    on = day
    self.isNameless = isNameless
    let last = day.adding(days: days)
    rows = clients.flatMap { client in
      (client.line?.agenda ?? []).filter { $0.isOverdue || $0.act <= last }.map {
        Row(client: client, item: $0)
      }
    }.sorted { ($0.day, $0.client.path, $0.item.key) < ($1.day, $1.client.path, $1.item.key) }
  }

  /// Who it is about, as far as that is said.
  package func name(of client: OfficeClient) -> String {
    guard isNameless else { return client.name }
    return client.note.number.map { "\(client.initials) (\($0))" } ?? client.initials
  }
}

extension OfficeAgendaView.Row {
  /// What is overdue stands under its own last day.
  fileprivate var day: LocalDate { item.isOverdue ? item.due : item.act }
}

/// Monday’s list: what is overdue first, then day by day, with room to tick it off on paper.
///
/// - Parameter folder: As it was named, for commands to copy.
package func officeAgendaReport(
  _ view: OfficeAgendaView, _ folder: String, in language: Language
) -> Report {
  let overdue = view.rows.filter(\.item.isOverdue)
  let coming = view.rows.filter { !$0.item.isOverdue }
  let count = view.rows.count
  let day = view.on.text(in: language)
  var blocks: [Report.Block] = []
  func section(_ title: String, _ rows: [OfficeAgendaView.Row]) {
    guard !rows.isEmpty else { return }
    blocks += [
      .heading(title),
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Dag", english: "Day")),
            .words(language.say(dutch: "Cliënt", english: "Client")),
            .words(language.say(dutch: "Wat", english: "What")),
          ],
          rows: rows.map { row in
            [
              row.day.short(in: language), view.name(of: row.client),
              BothLanguages.words(
                of: view.isNameless ? row.item.plainTitle : row.item.title, in: language),
            ]
          }, totals: [])),
    ]
  }
  section(language.say(dutch: "Te laat", english: "Overdue"), overdue)
  section(language.say(dutch: "Te doen", english: "To do"), coming)
  if blocks.isEmpty {
    blocks = [
      .paragraph(
        language.say(
          dutch: "Er is niets te doen in deze tijd.",
          english: "There is nothing to do in this time."))
    ]
  }
  return Report(
    title: language.say(
      dutch: "Werklijst van \(day): \(count) punten", english: "Work list of \(day): \(count) items"
    ),
    blocks: blocks + [
      .command(
        OfficeSay.list(folder),
        explanation: language.say(
          dutch: "Zie de lijst van cliënten.", english: "See the list of clients."))
    ])
}
