import Domain
import Exchange

/// What creditors told an office, with what is so old that it has to be asked again.
/// - Parameter folder: Of the office, as it was named.
package func officeTermsReport(
  _ book: HouseTermsBook, old: Set<String>, folder: String? = nil, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Wat schuldeisers het kantoor vertelden", english: "What creditors told the office")
  let end = Report.Block.command(
    language.say(
      dutch:
        "\(OfficeSay.command("terms set NAAM", folder)) --minimum 25 --source telefoon",
      english: "\(OfficeSay.command("terms set NAME", folder)) --minimum 25 --source phone"),
    explanation: language.say(
      dutch: "Bewaar wat een schuldeiser vertelde. Een “-” haalt iets weg.",
      english: "Keep what a creditor told. A “-” takes something out."))
  guard !book.all.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er is nog niets bewaard.", english: "Nothing is kept yet.")), end,
      ])
  }
  let table = ReportTable(
    columns: [
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .amount(language.say(dutch: "Minstens", english: "Minimum")),
      .amount(language.say(dutch: "Maanden", english: "Months")),
      .words(language.say(dutch: "Verder", english: "Besides")),
      .words(language.say(dutch: "Dag en bron", english: "Day and source")),
    ],
    rows: book.all.map { terms in
      let mark =
        old.contains(terms.creditor)
        ? language.say(dutch: " Vraag het na.", english: " Ask again.") : ""
      return [
        terms.creditor, terms.minimum?.plain(in: language) ?? "",
        terms.months.map { String($0) } ?? "",
        [
          terms.iban, terms.address, terms.email, terms.accepts,
        ].compactMap(\.self).joined(separator: "; "),
        "\(terms.day.short(in: language)), \(terms.source).\(mark)",
      ]
    }, totals: [])
  return Report(
    title: title,
    blocks: [
      .table(table),
      .paragraph(
        language.say(
          dutch:
            "Plannen van cliënten in deze map gaan hiervan uit. Wat in het dossier van een cliënt zelf staat, gaat voor.",
          english:
            "Plans of clients in this folder go by this. What stands in a client’s own dossier goes first."
        )), end,
    ])
}

extension HouseTerms {
  /// Street, postcode and town in one line; nil where there is no address.
  package var address: String? {
    guard hasAddress else { return nil }
    return [street, [postcode, city].compactMap(\.self).joined(separator: " ")].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// For other programs.
  package func json(isOld: Bool) -> JSONValue {
    [
      "creditor": .string(creditor), "minimumCents": .cents(minimum), "months": .count(months),
      "iban": .text(iban), "street": .text(street), "postcode": .text(postcode),
      "city": .text(city), "email": .text(email), "accepts": .text(accepts), "day": .day(day),
      "source": .text(source), "isOld": .bool(isOld),
    ]
  }
}

/// What costs usually are by the office.
/// - Parameter folder: Of the office, as it was named.
package func officeCostsReport(
  _ costs: HouseCosts?, folder: String? = nil, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Gewone kosten volgens het kantoor", english: "Usual costs by the office")
  let end = Report.Block.command(
    language.say(
      dutch: "\(OfficeSay.command("usual set boodschappen 275", folder)) --source Nibud",
      english: "\(OfficeSay.command("usual set groceries 275", folder)) --source Nibud"),
    explanation: language.say(
      dutch: "Bewaar wat gewoon is. Met --household voor één soort huishouden.",
      english: "Keep what is usual. With --household for one kind of household."))
  guard let costs else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er is nog niets bewaard.", english: "Nothing is kept yet.")), end,
      ])
  }
  let table = ReportTable(
    columns: [
      .words(language.say(dutch: "Kosten", english: "Cost")),
      .words(language.say(dutch: "Voor", english: "For")),
      .amount(language.say(dutch: "Gewoon", english: "Usual")),
    ],
    rows: costs.lines.map {
      [
        $0.category.name(in: language),
        $0.kind?.name(in: language) ?? language.say(dutch: "iedereen", english: "everybody"),
        $0.amountText(in: language),
      ]
    }, totals: [])
  let questions: [Report.Block] =
    costs.questions.isEmpty
    ? []
    : [
      .heading(
        language.say(dutch: "Vragen aan nieuwe cliënten", english: "Questions to new clients")),
      .bullets(costs.questions),
    ]
  return Report(
    title: title,
    blocks: (costs.lines.isEmpty ? [] : [.table(table)]) + [
      .paragraph(costs.origin(in: language))
    ] + questions + [end])
}

extension HouseCosts {
  /// Where the amounts come from, and that they count for nothing by themselves.
  package func origin(in language: Language) -> String {
    language.say(
      dutch: "Bron: \(source), \(day.text(in: .dutch)). Het zijn voorbeelden. Ze tellen niet mee.",
      english:
        "Source: \(source), \(day.text(in: .english)). These are examples. They do not count.")
  }

  /// `aflos.office-costs/1`: the same for other programs.
  package var json: JSONValue {
    [
      "schema": "aflos.office-costs/1", "day": .day(day), "source": .text(source),
      "costs": .list(lines) { line in
        [
          "category": .choice(line.category), "household": .choice(line.kind),
          "amountCents": .cents(line.amount), "every": .choice(line.every),
        ]
      }, "questions": .list(questions) { .string($0) },
    ]
  }

  /// What is usual beside what this household pays, for comparison.
  package func comparison(with dossier: Dossier, in language: Language) -> [Report.Block] {
    var rows: [[String]] = []
    for category in Cost.Category.allCases {
      guard let usual = usual(category, for: dossier.household.kind) else { continue }
      let own = dossier.costs.filter { $0.category == category }
      rows.append([
        category.name(in: language),
        own.isEmpty
          ? "–"
          : own.map { "\($0.amount.text(in: language)) \($0.every.name(in: language))" }
            .joined(separator: " + "),
        usual.amountText(in: language),
      ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(
        language.say(dutch: "Gewoon volgens het kantoor", english: "Usual by the office")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Kosten", english: "Cost")),
            .amount(language.say(dutch: "U", english: "You")),
            .amount(language.say(dutch: "Gewoon", english: "Usual")),
          ], rows: rows, totals: [])), .paragraph(origin(in: language)),
    ]
  }
}
