import Domain
import Planning
import Rules

/// The tables there are, with the name to type and when each can change.
package func lawTablesReport(_ law: Law, in language: Language) -> Report {
  let made = law.packMade.text(in: language)
  return Report(
    title: language.say(dutch: "Tabellen van de wet", english: "Tables of the law"),
    blocks: [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Tabel", english: "Table")),
            .words(language.say(dutch: "Waarover", english: "What about")),
            .short(language.say(dutch: "Kan veranderen", english: "Can change")),
          ],
          rows: law.listings.map { listing in
            [
              listing.name.rawValue, listing.name.name(in: language),
              listing.change(in: language),
            ]
          }, totals: [])),
      .paragraph(
        language.say(
          dutch: "Dit is pakket \(law.packNumber), van \(made).",
          english: "This is pack \(law.packNumber), of \(made).")),
      language.seeTable(.statutoryInterest),
    ])
}

/// One table: every figure with its day or subject, its source and what is not reckoned with.
package func lawTableReport(_ listing: TableListing, in language: Language) -> Report {
  var sources = SourceList()
  var rows: [[String]] = []
  for row in listing.rows {
    for (index, fact) in row.facts.enumerated() {
      let own = row.overrides.first { $0.fact == fact.key }
      let source = own.map { Source.entered($0.source) } ?? row.source
      rows.append([
        index == 0 ? listing.label(of: row, in: language) : "", fact.key.name(in: language),
        fact.quantity.text(in: language), sources.numbers(of: [source]),
      ])
    }
    if row.facts.isEmpty {
      rows.append([
        listing.label(of: row, in: language),
        language.say(dutch: "niets vast", english: "nothing fixed"), "-",
        sources.numbers(of: [row.source]),
      ])
    }
  }
  return Report(
    title: capitalised(listing.name.name(in: language)),
    blocks: [
      .paragraph(listing.validity(in: language)),
      .table(
        ReportTable(
          columns: [
            .words(
              listing.isBySubject
                ? language.say(dutch: "Waarvoor", english: "For")
                : language.say(dutch: "Vanaf", english: "From")),
            .words(language.say(dutch: "Cijfer", english: "Figure")),
            .words(language.say(dutch: "Waarde", english: "Value")),
            .short(language.say(dutch: "Bron", english: "Source")),
          ], rows: rows, totals: [])),
    ] + sources.blocks(in: language) + language.notModelled([listing.name])
      + [
        .command(
          "aflos law set",
          explanation: language.say(
            dutch: "Bekijk wat u zelf heeft ingevuld, of vul een nieuw cijfer in.",
            english: "See what you entered yourself, or enter a new figure."))
      ])
}

extension TableListing {
  /// When the newest figure can change, in a few words.
  fileprivate func change(in language: Language) -> String {
    guard let mayChange else {
      return name.rhythm == .never
        ? language.say(dutch: "nooit", english: "never")
        : language.say(dutch: "bij nieuwe wet", english: "by a new law")
    }
    return mayChange.short(in: language)
  }

  /// When the sources were read, and until when the newest figure simply holds.
  fileprivate func validity(in language: Language) -> String {
    let day = checkedOn.text(in: language)
    let read = language.say(dutch: "Nagekeken op \(day).", english: "Checked on \(day).")
    guard let mayChange else {
      return read
        + (name.rhythm == .never
          ? language.say(dutch: " Dit is een vaste regel.", english: " This is a fixed rule.")
          : language.say(
            dutch: " Dit geldt tot de wet verandert.",
            english: " This holds until the law changes."))
    }
    let change = mayChange.text(in: language)
    return read
      + language.say(
        dutch: " Kan veranderen op \(change).", english: " Can change on \(change).")
  }

  /// Whether its rows are about subjects rather than days.
  var isBySubject: Bool { rows.contains { $0.subject != nil } }

  /// What a row is about, or since when it holds; and until when, where what followed was not found.
  func label(of row: Row, in language: Language) -> String {
    let start = row.from.map { $0.short(in: language) }
    if let subject = row.subject {
      let name = subject.name(in: language)
      guard let start else { return name }
      return language.say(dutch: "\(name), vanaf \(start)", english: "\(name), from \(start)")
    }
    guard let end = row.mayChange, end != mayChange else { return start ?? "" }
    let last = end.short(in: language)
    return language.say(
      dutch: "\(start ?? "") tot \(last)", english: "\(start ?? "") until \(last)")
  }
}

/// What the user added or corrected, with date and source.
package func lawCorrectionsReport(
  _ corrections: [LawCorrection], in language: Language
) -> Report {
  let title = language.say(
    dutch: "Cijfers van de wet die u zelf heeft ingevuld",
    english: "Figures of the law that you entered yourself")
  let example = "aflos law set statutoryInterest rate 5 --from 1-1-2027 --source \"Stb. 2026, 999\""
  guard let first = corrections.first else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er is nog niets ingevuld.", english: "Nothing was entered yet.")),
        .command(
          example,
          explanation: language.say(
            dutch: "Zo vult u een nieuw cijfer in.", english: "This enters a new figure.")),
      ])
  }
  return Report(
    title: title,
    blocks: [
      .bullets(corrections.map { "\($0.id.text): \($0.sentence(in: language))" }),
      .command(
        "aflos law set \(first.id.text) --remove",
        explanation: language.say(
          dutch: "Haal een eigen cijfer weg. Met undo komt het terug.",
          english: "Take a figure of yours away. Undo brings it back.")),
    ])
}
