import Domain
import Exchange

/// A template with where its words come from.
package struct TemplateEntry: Hashable, Sendable {
  package let slot: LetterTemplates.Slot
  /// The user's own file in place of the words built in; nil where there is none.
  package let own: String?

  package init(slot: LetterTemplates.Slot, own: String?) {
    self.slot = slot
    self.own = own
  }
}

extension LetterTemplates.Slot {
  /// What it makes, for a list: "betalingsvoorstel".
  package func title(in language: Language) -> String {
    switch (part, language) {
    case (.letterhead, .dutch): "briefhoofd, boven elke brief"
    case (.letterhead, .english): "letterhead, above every letter"
    case (.closing, .dutch): "afsluiting, onder elke brief"
    case (.closing, .english): "closing, below every letter"
    case (.body(let kind), _): kind.name(in: language)
    }
  }

  /// Its name without the ending of its file: `payment-proposal.nl`.
  package var shortName: String { String(name.dropLast(".mustache".count)) }

  /// The template that was meant: by its name, its file name, or its name without the language, then
  /// the one in `language`; the first letters do where only one begins with them.
  package static func choice(in language: Language) -> Choice<LetterTemplates.Slot> {
    Choice(
      all.map { slot in
        Choice<LetterTemplates.Slot>.Option(
          value: slot, name: slot.shortName,
          synonyms: slot.language == language
            ? [String(slot.shortName.dropLast(3))] : [], code: slot.name)
      }, isNumbered: false)
  }
}

extension LetterTemplates {
  /// Everything that is wrong with the user's own templates: files that no letter has, and what is
  /// wrong in the others.
  package static func problems(in own: [(name: String, text: String)]) -> [TemplateError] {
    own.flatMap { name, text in
      guard let slot = Slot.all.first(where: { $0.name == name }) else {
        let nearest = nearest(to: name, among: Slot.all.map(\.name))
        return [
          TemplateError(template: name, line: nil, reason: .unknownTemplate(nearest: nearest))
        ]
      }
      return LetterTemplate.problems(text: text, name: name, fields: slot.fields)
    }
  }
}

/// Every template, and which are the user's own.
package func templateList(_ entries: [TemplateEntry], in language: Language) -> Report {
  let (title, name, makes, own, builtIn) =
    language == .dutch
    ? ("Teksten van brieven", "Naam", "Waarvoor", "van uzelf", "ingebouwd")
    : ("Texts of letters", "Name", "What for", "your own", "built in")
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [.short(name), .words(makes), .short("")],
          rows: entries.map { entry in
            [
              entry.slot.shortName, entry.slot.title(in: language),
              entry.own == nil ? builtIn : own,
            ]
          }, totals: [])),
      .command(
        "aflos letter template edit letterhead.\(language.rawValue)",
        explanation: language.say(
          dutch: "Maak een tekst van uzelf, zoals het briefhoofd van uw organisatie.",
          english: "Make a text your own, like the letterhead of your organisation.")),
    ])
}

/// `aflos.templates/1`: the same for other programs.
package func templateDocument(_ entries: [TemplateEntry], in language: Language) -> JSONValue {
  [
    "schema": "aflos.templates/1",
    "items": .list(entries) { entry in
      [
        "name": .string(entry.slot.name), "title": .string(entry.slot.title(in: language)),
        "language": .choice(entry.slot.language), "own": .text(entry.own),
        "tags": .list(entry.slot.fields.map(\.name)) { .string($0) },
      ]
    },
  ]
}

/// `aflos.templateCheck/1`: what is wrong with the user's own templates.
package func templateProblemsDocument(
  _ problems: [TemplateError], checked: Int, in language: Language
) -> JSONValue {
  [
    "schema": "aflos.templateCheck/1", "checked": .count(checked),
    "problems": .list(problems) { problem in
      [
        "template": .string(problem.template), "line": .count(problem.line),
        "message": .string(problem.text(in: language)),
      ]
    },
  ]
}
