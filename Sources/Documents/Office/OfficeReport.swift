import Domain
import Planning

/// The clients of an office as they are shown: the first of them, with what there is of all.
package struct OfficeView {
  package let on: LocalDate
  /// Those that are shown, in their order.
  package let clients: [OfficeClient]
  /// How many there are that were asked for.
  package let count: Int
  /// What they owe together.
  package let owed: Money
  /// How many are in archives and were not asked for.
  package let archived: Int
  /// Whether somebody asked for some of them only.
  package let isChosen: Bool
  /// Whether names are left out.
  package var isNameless = false
  /// The folder as it was named, for commands to copy; empty where it was not.
  package var folder = ""
  /// What the office gives to all of them; nil where it gives nothing.
  package var house: OfficeHouse?
  /// Whether a number stands before each line, to be typed.
  package var isNumbered = false

  package init(
    on: LocalDate, clients: [OfficeClient], count: Int, owed: Money, archived: Int,
    isChosen: Bool
  ) {
    self.on = on
    self.clients = clients
    self.count = count
    self.owed = owed
    self.archived = archived
    self.isChosen = isChosen
  }

  func name(of client: OfficeClient) -> String {
    isNameless ? client.initials : client.name
  }
}

/// One line for each client, what is most urgent first.
package func officeReport(_ view: OfficeView, in language: Language) -> Report {
  let text = OfficeText(view: view, language: language)
  return Report(title: text.title, blocks: text.blocks)
}

private struct OfficeText {
  let view: OfficeView
  let language: Language

  var title: String {
    let count = Counted.client.text(view.count, in: language)
    let day = view.on.text(in: language)
    return language.say(dutch: "Kantoor, \(day): \(count)", english: "Office, \(day): \(count)")
  }

  var blocks: [Report.Block] {
    guard view.count > 0 else {
      return [
        .paragraph(
          language.say(
            dutch: "Geen cliënt past bij wat u vroeg.", english: "No client fits what you asked.")),
        end,
      ]
    }
    // Those that could not be read come last: numbers count through.
    let read = view.clients.filter { $0.line != nil }
    return (read.isEmpty ? [] : [.table(table(read)), .paragraph(legend)]) + rest + given + troubles
      + [end]
  }

  private func table(_ clients: [OfficeClient]) -> ReportTable {
    // On a screen there is room for the number to be typed, and none for another column.
    let showsNumbers =
      !view.isNumbered && clients.contains { $0.note.number != nil || $0.note.owner != nil }
    let first: [ReportTable.Column] =
      (view.isNumbered ? [.amount("")] : [])
      + (showsNumbers ? [.short(language.say(dutch: "Nr", english: "No"))] : [])
    let columns: [ReportTable.Column] = [
      .words(language.say(dutch: "Cliënt", english: "Client")),
      .short(language.say(dutch: "Voor", english: "By")),
      .words(language.say(dutch: "Eerst", english: "First")),
      .amount(language.say(dutch: "Schuld €", english: "Owed €")),
      .amount(language.say(dutch: "Ruimte", english: "Room")),
      .short(language.say(dutch: "B/A/T", english: "L/A/P")),
      .short(language.say(dutch: "Oordeel", english: "Verdict")),
    ]
    return ReportTable(
      columns: first + columns,
      rows: clients.enumerated().map { place, client in
        (view.isNumbered ? [String(place + 1)] : []) + (showsNumbers ? [own(client)] : [])
          + cells(client)
      },
      totals: clients.count > 1
        ? [
          Array(repeating: "", count: first.count) + [
            language.say(dutch: "Samen", english: "Together"), "", "",
            whole(view.owed), "", "", "",
          ]
        ] : [])
  }

  private func name(_ client: OfficeClient) -> String {
    let name = view.name(of: client)
    guard view.isNumbered, let number = client.note.number else { return name }
    return "\(name) (\(number))"
  }

  private func own(_ client: OfficeClient) -> String {
    [client.note.number, client.note.owner].compactMap(\.self).joined(separator: " ")
  }

  private func cells(_ client: OfficeClient) -> [String] {
    guard let line = client.line else { return Array(repeating: "", count: 7) }
    let what = line.urgent.map { BothLanguages.words(of: $0.text, in: language) } ?? ""
    let mark = client.isChanging ? "*" : ""
    return [
      name(client) + (client.isArchived ? archivedMark : "") + mark,
      line.urgent?.due.map(by) ?? "",
      line.urgent.map { saysKind($0) ? $0.urgency.name(in: language) : brief(what) } ?? "",
      whole(line.owed), room(line),
      "\(line.lettersReady + line.lettersOutdated)/\(line.answersOverdue)/\(line.promisesDue)",
      line.judged.map { $0.verdict?.short(in: language) ?? "–" } ?? "…",
    ]
  }

  /// Whether the sort of thing says enough.
  private func saysKind(_ thing: OfficeThing) -> Bool {
    view.isNameless || thing.urgency == .help
  }

  private var archivedMark: String {
    language.say(dutch: " (archief)", english: " (archive)")
  }

  private func room(_ line: OfficeLine) -> String {
    guard let judged = line.judged else { return "…" }
    return judged.shortfall > .zero
      ? "-" + whole(judged.shortfall) : whole(judged.room)
  }

  /// In whole euros, without the sign: the heading has it.
  private func whole(_ amount: Money) -> String {
    String(amount.wholeText(in: language).drop { $0 == "€" || $0.isWhitespace })
  }

  /// Without the year where nobody is in doubt.
  private func by(_ day: LocalDate) -> String {
    let text = day.short(in: language)
    return (-180...180).contains(view.on.days(to: day)) ? String(text.dropLast(5)) : text
  }

  /// The first sentence, as much of it as fits a line or two.
  private func brief(_ text: String) -> String {
    let most = view.isNumbered ? 34 : 44
    var sentence = text
    if let end = text.firstRange(of: ". ") { sentence = String(text[..<end.lowerBound]) }
    if sentence.hasSuffix(".") { sentence.removeLast() }
    guard sentence.count > most else { return sentence }
    let cut = sentence.prefix(most - 1)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
  }

  private var legend: String {
    let unknown = view.clients.contains { $0.line?.judged == nil && $0.line != nil }
    let changing = view.clients.contains { $0.isChanging }
    return language.say(
      dutch:
        "B/A/T: brieven die klaarliggen, antwoorden die te laat zijn, toezeggingen voor deze week."
        + (unknown ? " …: nog niet uitgerekend; aflos office index doet dat." : "")
        + (changing
          ? " *: dit bestand is nu ergens open, of een wijziging is niet afgemaakt." : ""),
      english: "L/A/P: letters that lie ready, answers that are late, promises for this week."
        + (unknown ? " …: not worked out yet; aflos office index does that." : "")
        + (changing ? " *: this file is open somewhere, or a change was not finished." : ""))
  }

  private var rest: [Report.Block] {
    var sentences: [String] = []
    let more = view.count - view.clients.count
    if more > 0 {
      let clients = Counted.client.text(more, in: language)
      sentences.append(
        language.say(
          dutch: "Er zijn nog \(clients). Met --all ziet u ze allemaal.",
          english: "There are \(clients) more. With --all you see all of them."))
    }
    if view.archived > 0 {
      let clients = Counted.client.text(view.archived, in: language)
      sentences.append(
        language.say(
          dutch: "In het archief: \(clients). Met --archived ziet u ze erbij.",
          english: "In the archive: \(clients). With --archived you see them too."))
    }
    return sentences.isEmpty ? [] : [.paragraph(sentences.joined(separator: " "))]
  }

  /// What of the office is used for everybody.
  private var given: [Report.Block] {
    view.isNameless ? [] : (view.house?.sentence(in: language)).map { [.paragraph($0)] } ?? []
  }

  /// What could not be read, each with the reason.
  private var troubles: [Report.Block] {
    let troubles = view.clients.compactMap { client -> String? in
      guard case .trouble(let trouble) = client.state else { return nil }
      let name = view.isNameless ? client.initials : client.path
      return "\(name): \(BothLanguages.words(of: trouble.text, in: language))"
    }
    guard !troubles.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Niet gelezen", english: "Not read")), .bullets(troubles),
    ]
  }

  private var end: Report.Block {
    .command(
      OfficeSay.command("agenda", view.folder),
      explanation: language.say(
        dutch: "Zie wat er deze week te doen is.", english: "See what there is to do this week."))
  }
}

extension CaseUrgency {
  /// What sort of thing it is, without a name or an amount.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.risk, .dutch): "huis, energie of zorg in gevaar"
    case (.risk, .english): "home, energy or care at risk"
    case (.hearing, .dutch): "dag van de rechter"
    case (.hearing, .english): "day in court"
    case (.overdue, .dutch): "te laat"
    case (.overdue, .english): "overdue"
    case (.help, .dutch): "hulp nodig"
    case (.help, .english): "help needed"
    case (.answer, .dutch): "reageren op een antwoord"
    case (.answer, .english): "react to an answer"
    case (.finding, .dutch): "iets na te kijken"
    case (.finding, .english): "something to check"
    case (.coming, .dutch): "op de agenda"
    case (.coming, .english): "on the agenda"
    case (.step, .dutch): "volgende stap"
    case (.step, .english): "next step"
    case (.outdated, .dutch): "brieven opnieuw maken"
    case (.outdated, .english): "make letters anew"
    case (.unsent, .dutch): "brieven versturen"
    case (.unsent, .english): "send letters"
    case (.late, .dutch): "antwoord navragen"
    case (.late, .english): "ask after an answer"
    case (.keeping, .dutch): "bijwerken"
    case (.keeping, .english): "keep up to date"
    }
  }
}

extension String {
  /// Without a space behind it.
  var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
