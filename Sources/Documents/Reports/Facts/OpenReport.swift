import Domain
import Planning

extension OpenItem {
  /// What can be filled in, in a few words or a question.
  package func text(of dossier: Dossier, in language: Language) -> String {
    func named(_ name: String, _ field: Field) -> String {
      "\(name): \(field.name(in: language).lowercased())"
    }
    return switch self {
    case .nothing(let thing): thing.nothingText(in: language)
    case .household(let field):
      named(language.say(dutch: "Uw gegevens", english: "Your details"), field)
    case .income(let id, let field):
      named(dossier.incomes.first { $0.id == id }?.name ?? id.text, field)
    case .cost(let id, let field):
      named(dossier.costs.first { $0.id == id }?.name ?? id.text, field)
    case .debt(let id, let field): named(dossier.label(of: id), field)
    case .creditor(let id, let field): named(dossier.name(of: id), field)
    case .forgotten(let item): item.question(in: language)
    }
  }
}

extension Thing {
  fileprivate func nothingText(in language: Language) -> String {
    switch (self, language) {
    case (.income, .dutch): "Wat er binnenkomt: nog niets ingevuld"
    case (.income, .english): "What comes in: nothing filled in yet"
    case (.cost, .dutch): "Wat eruit gaat: nog niets ingevuld"
    case (.cost, .english): "What goes out: nothing filled in yet"
    case (.debt, .dutch): "Aan wie u moet betalen: nog niets ingevuld"
    case (.debt, .english): "Whom you have to pay: nothing filled in yet"
    case (.creditor, _), (.household, _), (.letter, _), (.lawCorrection, _),
      (.assurance, _), (.reply, _), (.payment, _), (.logEntry, _), (.arrangement, _),
      (.agendaItem, _), (.child, _), (.asset, _), (.matter, _), (.proof, _):
      language.say(dutch: "Nog niets ingevuld", english: "Nothing filled in yet")
    }
  }
}

/// What can still be filled in, numbered; or that nothing is open.
package func openReport(
  _ items: [OpenItem], of dossier: Dossier, in language: Language
) -> Report {
  let rows = items.enumerated().map { index, item in
    [String(index + 1), item.text(of: dossier, in: language)]
  }
  let nothing = language.say(
    dutch: "Uw lijst is leeg. Alles wat helpt is ingevuld.",
    english: "Your list is empty. Everything that helps is filled in.")
  return Report(
    title: language.say(dutch: "Wat u nog kunt invullen", english: "What you can still fill in"),
    blocks: [
      items.isEmpty
        ? .paragraph(nothing)
        : .table(
          ReportTable(
            columns: [
              .short(language.say(dutch: "Nr.", english: "No.")),
              .words(language.say(dutch: "Wat", english: "What")),
            ], rows: rows, totals: [])),
      .command(
        "aflos",
        explanation: language.say(
          dutch: "Vul het in het gesprek in. Typ daar lijst. Het hoeft niet allemaal.",
          english: "Fill it in in the dialogue. Type list there. Not all of it is needed.")),
    ])
}
