import Domain
import Planning

extension Dossier {
  /// The contacts about one debt, or all of them, newest first; of one day the last entered first.
  package func contacts(about debt: ID<Debt>?) -> [LogEntry] {
    record.log.enumerated()
      .filter { debt == nil || $0.element.debt == debt }
      .sorted { ($0.element.on, $0.offset) > ($1.element.on, $1.offset) }
      .map(\.element)
  }

  /// Whether nobody said yet that this promise was kept or is not needed.
  fileprivate func isOpen(_ item: String) -> Bool {
    switch record.marks.last(where: { $0.item == item })?.state {
    case .done, .notNeeded: false
    case .later, nil: true
    }
  }
}

/// The contacts, newest first, then the promises that are open; of one debt or of all.
package func logList(
  of dossier: Dossier, about debt: ID<Debt>?, in language: Language
) -> Report {
  let entries = dossier.contacts(about: debt)
  let name = debt.map { dossier.label(of: $0) }
  let title = language.say(
    dutch: name.map { "Contact over \($0)" } ?? "Uw contacten",
    english: name.map { "Contact about \($0)" } ?? "Your contacts")
  let add = (["aflos log add", debt?.text].compactMap(\.self) + ["--by phone"])
    .joined(separator: " ")
  guard let newest = entries.first else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Er is nog niets opgeschreven.", english: "Nothing was written down yet.")),
        .command(
          add,
          explanation: language.say(
            dutch: "Schrijf een gesprek of brief op.", english: "Write down a call or a letter.")),
      ])
  }
  let open = entries.flatMap { openPromises(of: $0, in: dossier, language) }
  let promises: [Report.Block] =
    open.isEmpty
    ? []
    : [
      .heading(language.say(dutch: "Nog open", english: "Still open")), .bullets(open),
    ]
  return Report(
    title: title,
    blocks: [.table(logTable(entries, of: dossier, in: language))] + promises + [
      .command(
        "aflos log show \(newest.id.text)",
        explanation: language.say(
          dutch: "Lees een contact helemaal.", english: "Read one contact in full."))
    ])
}

private func logTable(
  _ entries: [LogEntry], of dossier: Dossier, in language: Language
) -> ReportTable {
  ReportTable(
    columns: [
      .short(language.say(dutch: "Nr.", english: "No.")),
      .short(language.say(dutch: "Dag", english: "Day")),
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .words(language.say(dutch: "Hoe", english: "How")),
      .words(language.say(dutch: "Wat", english: "What")),
    ],
    rows: entries.map { entry in
      [
        entry.id.text, entry.on.short(in: language),
        entry.debt.map { dossier.label(of: $0) } ?? "-", entry.how(in: language),
        entry.inShort,
      ]
    }, totals: [])
}

private func openPromises(
  of entry: LogEntry, in dossier: Dossier, _ language: Language
) -> [String] {
  entry.promises.indices.filter { dossier.isOpen(entry.agendaItem(ofPromise: $0)) }.map { index in
    "\(entry.promises[index].sentence(of: entry, in: dossier, language)) (\(entry.id.text))"
  }
}

/// One contact with all that is known of it.
package func logReport(
  of entry: LogEntry, of dossier: Dossier, in language: Language
) -> Report {
  let about = entry.debt.map { dossier.label(of: $0) }
  let values: [(Field, String?)] = [
    (.logDebt, about.map { "\($0) (\(entry.debt?.text ?? ""))" }),
    (.logBy, entry.channel.name(in: language)), (.logOn, entry.on.text(in: language)),
    (.logWith, entry.person), (.logSaid, entry.said),
    (.logStage, entry.stage?.name(in: language)),
    (.logAnswerBy, entry.answerBy?.text(in: language)),
  ]
  let pairs = values.compactMap { field, value in
    value.map { Report.Pair(field.name(in: language), $0) }
  }
  let number = Report.Pair(language.say(dutch: "Nummer", english: "Number"), entry.id.text)
  let promises = entry.promises.indices.map { index in
    let isOpen = dossier.isOpen(entry.agendaItem(ofPromise: index))
    let state =
      isOpen
      ? language.say(dutch: "open", english: "open")
      : language.say(dutch: "afgehandeld", english: "dealt with")
    return "\(entry.promises[index].sentence(of: entry, in: dossier, language)) (\(state))"
  }
  let list: [Report.Block] =
    promises.isEmpty
    ? []
    : [.heading(Field.logPromises.name(in: language)), .bullets(promises)]
  return Report(
    title: about ?? language.say(dutch: "Contact", english: "Contact"),
    blocks: [.pairs([number] + pairs)] + list + [entry.next(in: language)])
}

extension LogEntry {
  /// `telefoon, mevrouw Jansen`, or the kind of letter.
  fileprivate func how(in language: Language) -> String {
    let name = stage.map { language.letter($0) } ?? channel.name(in: language)
    return [name, person].compactMap(\.self).joined(separator: ", ")
  }

  /// The first words of what was said; of what was promised where nothing else was written down.
  fileprivate var inShort: String {
    let words = said ?? promises.first?.what ?? "-"
    return words.count <= 60 ? words : trimmed(words.prefix(59)) + "…"
  }

  /// Whether a letter can confirm it: a call or a visit about one debt.
  package var isTalkAboutDebt: Bool { debt != nil && (channel == .phone || channel == .visit) }

  /// After a talk about one debt its confirmation, else how to change it.
  fileprivate func next(in language: Language) -> Report.Block {
    if isTalkAboutDebt {
      return .command(
        "aflos log confirm \(id.text)",
        explanation: language.say(
          dutch: "Bevestig het gesprek op papier. Met --to mail.eml wordt het een e-mail.",
          english: "Confirm the talk in writing. With --to mail.eml it becomes an email."))
    }
    return .command(
      "aflos log edit \(id.text)",
      explanation: language.say(
        dutch: "Verander dit, of vul iets aan.", english: "Change this, or add something."))
  }
}

extension Language {
  /// A letter of this step, as it is called in a list.
  fileprivate func letter(_ stage: Debt.Stage) -> String {
    say(dutch: "brief: \(stage.name(in: .dutch))", english: "letter: \(stage.name(in: .english))")
  }
}

extension LogEntry.Promise {
  /// `U: € 50 betalen, uiterlijk 1 december 2026`.
  func sentence(of entry: LogEntry, in dossier: Dossier, _ language: Language) -> String {
    let who =
      switch by {
      case .us: language.say(dutch: "U", english: "You")
      case .them:
        entry.debt.flatMap { dossier.debt($0) }.flatMap { dossier.addressee(of: $0)?.name }
          ?? language.say(dutch: "Zij", english: "They")
      }
    let day = until.map { day in
      language.say(
        dutch: ", uiterlijk \(day.text(in: .dutch))",
        english: ", by \(day.text(in: .english))")
    }
    return "\(who): \(what)\(day ?? "")"
  }
}
