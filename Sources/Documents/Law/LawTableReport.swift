import Domain
import Planning
import Rules

/// The tables there are, with the name to type and through when each was checked.
package func lawTablesReport(_ listings: [TableListing], in language: Language) -> Report {
  Report(
    title: language.say(dutch: "Tabellen van de wet", english: "Tables of the law"),
    blocks: [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Tabel", english: "Table")),
            .words(language.say(dutch: "Waarover", english: "What about")),
            .short(language.say(dutch: "Nagekeken t/m", english: "Checked through")),
          ],
          rows: listings.map { listing in
            [
              listing.name.rawValue, listing.name.name(in: language),
              listing.checkedThrough.short(in: language),
            ]
          }, totals: [])),
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
        index == 0 ? row.label(in: language) : "", fact.key.name(in: language),
        fact.quantity.text(in: language), sources.numbers(of: [source]),
      ])
    }
    if row.facts.isEmpty {
      rows.append([
        row.label(in: language), language.say(dutch: "niets vast", english: "nothing fixed"), "-",
        sources.numbers(of: [row.source]),
      ])
    }
  }
  let day = listing.checkedThrough.text(in: language)
  return Report(
    title: capitalised(listing.name.name(in: language)),
    blocks: [
      .paragraph(
        language.say(dutch: "Nagekeken tot en met \(day).", english: "Checked through \(day).")),
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
  /// Whether its rows are about subjects rather than days.
  var isBySubject: Bool { rows.contains { $0.subject != nil } }
}

extension TableListing.Row {
  /// What the row is about, or since when it holds; and until when, where it is known.
  func label(in language: Language) -> String {
    let start = from.map { $0.short(in: language) }
    if let subject {
      let name = subject.name(in: language)
      guard let start else { return name }
      return language.say(dutch: "\(name), vanaf \(start)", english: "\(name), from \(start)")
    }
    guard let through else { return start ?? "" }
    let end = through.short(in: language)
    return language.say(
      dutch: "\(start ?? "") t/m \(end)", english: "\(start ?? "") through \(end)")
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
