import Domain
import Planning

/// Every income, with its id first.
package func incomeList(of dossier: Dossier, in language: Language) -> Report {
  let named = namedAbout(dossier, language)
  return list(
    language.say(dutch: "Uw inkomen", english: "Your income"),
    ReportTable(
      columns: recurringColumns(in: language),
      rows: dossier.incomes.map {
        [
          $0.id.text, named($0.name, $0.id.text), $0.kind.name(in: language),
          $0.amount.plain(in: language),
          $0.every.name(in: language),
        ]
      }, totals: []), next: ListNext(thing: "income", first: dossier.incomes.first?.id.text),
    in: language)
}

/// Every cost, with its id first.
package func costList(of dossier: Dossier, in language: Language) -> Report {
  let named = namedAbout(dossier, language)
  return list(
    language.say(dutch: "Uw vaste lasten", english: "Your fixed costs"),
    ReportTable(
      columns: recurringColumns(in: language),
      rows: dossier.costs.map {
        [
          $0.id.text, named($0.name, $0.id.text), $0.category.name(in: language),
          $0.amount.plain(in: language),
          $0.every.name(in: language),
        ]
      }, totals: []), next: ListNext(thing: "cost", first: dossier.costs.first?.id.text),
    in: language)
}

/// Every creditor and collector, with its id first.
package func creditorList(of dossier: Dossier, in language: Language) -> Report {
  list(
    language.say(dutch: "Uw schuldeisers", english: "Your creditors"),
    ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Naam", english: "Name")),
        .words(language.say(dutch: "Soort", english: "Kind")),
        .words(language.say(dutch: "Plaats", english: "City")),
        .words(language.say(dutch: "Klantnummer", english: "Customer no.")),
      ],
      rows: dossier.creditors.map {
        [
          $0.id.text, $0.name, $0.kind.name(in: language), $0.city ?? "-",
          $0.customerNumber ?? "-",
        ]
      }, totals: []), next: ListNext(thing: "creditor", first: dossier.creditors.first?.id.text),
    in: language)
}

/// Every debt, with its id first, and the total of what is claimed.
package func debtList(of dossier: Dossier, in language: Language) -> Report {
  let named = namedAbout(dossier, language)
  let total = dossier.debts.map(\.claimed).sum().plain(in: language)
  return list(
    language.say(dutch: "Uw schulden", english: "Your debts"),
    ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .words(language.say(dutch: "Soort", english: "Kind")),
        .words(language.say(dutch: "Stap", english: "Step")),
        .amount(language.say(dutch: "Schuld", english: "Owed")),
      ],
      rows: dossier.debts.map {
        [
          $0.id.text, named(dossier.name(of: $0.creditor), $0.id.text), $0.kind.name(in: language),
          dossier.stageName(of: $0, in: language), $0.claimed.plain(in: language),
        ]
      },
      totals: [["", language.say(dutch: "Samen", english: "Together"), "", "", total]]),
    note: statedDays(of: dossier.debts, in: language),
    next: ListNext(thing: "debt", first: dossier.debts.first?.id.text), in: language)
}

/// The name, and that its amount is about so much where it is.
private func namedAbout(
  _ dossier: Dossier, _ language: Language
) -> (_ name: String, _ id: String) -> String {
  let about = dossier.linesAbout
  let word = language.say(dutch: "ongeveer", english: "about")
  return { name, id in about.contains(id) ? "\(name), \(word)" : name }
}

/// What can be done with a list.
private struct ListNext {
  /// The word of the command: `income`.
  let thing: String
  /// The id of the first one; nil for an empty list.
  let first: String?

  func block(in language: Language) -> Report.Block {
    guard let first else {
      return .command(
        "aflos \(thing) add",
        explanation: language.say(dutch: "Vul de eerste in.", english: "Fill in the first one."))
    }
    return .command(
      "aflos \(thing) show \(first)",
      explanation: language.say(
        dutch: "Bekijk er één, met alles wat u heeft ingevuld.",
        english: "See one of them, with all you have filled in."))
  }
}

private func list(
  _ title: String, _ table: ReportTable, note: String? = nil, next: ListNext,
  in language: Language
) -> Report {
  guard !table.rows.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Hier staat nog niets.", english: "There is nothing here yet.")),
        next.block(in: language),
      ])
  }
  return Report(
    title: title,
    blocks: [.table(table)] + (note.map { [.paragraph($0)] } ?? []) + [next.block(in: language)])
}

/// The columns of things that come or go by a rhythm: incomes and costs.
private func recurringColumns(in language: Language) -> [ReportTable.Column] {
  [
    .short(language.say(dutch: "Nr.", english: "No.")),
    .words(language.say(dutch: "Naam", english: "Name")),
    .words(language.say(dutch: "Soort", english: "Kind")),
    .amount(language.say(dutch: "Bedrag", english: "Amount")),
    .words(language.say(dutch: "Hoe vaak", english: "How often")),
  ]
}
