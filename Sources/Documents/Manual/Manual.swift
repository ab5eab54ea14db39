import Domain

/// `docs/manual.md` and `docs/handleiding.md`: the prompt, every command with its options, and every
/// question with its help. Tests compare the files with this.
package func manual(_ facts: ManualFacts, in language: Language) -> String {
  let text = ManualText(facts: facts, language: language)
  return
    ([text.opening, text.prompt, TaskTable.text(in: language), Rescue.text(in: language)]
    + text.commands + [
      text.everywhere, bankManual(in: language), readingManual(in: language),
      filesManual(in: language),
      claimsManual(in: language),
      officeManual(in: language), text.ending,
    ]
    + text.questions).joined(separator: "\n\n") + "\n"
}

private struct ManualText {
  let facts: ManualFacts
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var opening: String {
    say(
      """
      # Handleiding van Aflos

      Deze handleiding is gemaakt uit het programma zelf. Een test vergelijkt ze; niemand past haar met de hand aan.
      In het Engels: [manual.md](manual.md).
      """,
      """
      # Manual of Aflos

      This manual is made from the program itself. A test compares the two; nobody edits it by hand.
      In Dutch: [handleiding.md](handleiding.md).
      """)
  }

  var prompt: String {
    let items = MenuItem.allCases.map {
      "- `\($0.name(in: language))`: \($0.explanation(in: language))"
    }
    return [
      say("## Het gesprek", "## The dialogue"),
      say(
        "Typ `aflos`. De eerste keer gaat u door vijf stappen; daarna komt u op het overzicht.",
        "Type `aflos`. The first time you go through five steps; after that you come "
          + "to the overview."
      ),
      "```text\n\(Dialogue.keys.text(in: language))\n```",
      MenuSay.help.text(in: language), items.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  var commands: [String] {
    [say("## Commando’s", "## Commands")]
      + CommandGroup.allCases.flatMap { group -> [String] in
        let commands = facts.commands(of: group)
        guard !commands.isEmpty else { return [] }
        return ["### \(capitalised(group.name(in: language)))"] + commands.map { section($0) }
      }
  }

  private func section(_ command: ManualCommand) -> String {
    let name = command.command.name(in: language)
    let other = say("In het gesprek ook: ", "In the dialogue too: ")
    let called = name == command.command.rawValue ? "" : " \(other)`\(name)`."
    var parts = [
      "#### aflos \(command.command.rawValue)",
      command.command.abstract(in: language) + called,
      "```text\n\(command.usage(in: language))\n```",
    ]
    if !command.entries.isEmpty { parts.append(list(command.entries)) }
    if let example = command.command.example {
      parts.append("\(CommandWords.exampleLabel(in: language)) `\(example)`")
    }
    return parts.joined(separator: "\n\n")
  }

  private func list(_ entries: [ManualCommand.Entry]) -> String {
    entries.map { "- `\($0.form)`: \($0.text)" }.joined(separator: "\n")
  }

  var everywhere: String {
    [
      say("## Bij elk commando", "## With every command"), list(facts.everywhere),
    ].joined(separator: "\n\n")
  }

  var ending: String {
    let codes = CommandWords.exitCodes(in: language).map { "| \($0.code) | \($0.text) |" }
    let names = CommandWords.environment(in: language).map { "- `\($0.name)`: \($0.text)" }
    return [
      say("## Afloop", "## Exit codes"),
      (["| code | \(say("betekent", "means")) |", "|---|---|"] + codes).joined(separator: "\n"),
      say("## Omgeving", "## Environment"), names.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  /// Every field by the thing it belongs to, in the order in which they are declared.
  var questions: [String] {
    let things = Field.allCases.reduce(into: [String]()) { all, field in
      if !all.contains(field.thingName) { all.append(field.thingName) }
    }
    let intro = say(
      "Elke vraag met haar uitleg, zoals `?` die geeft. Achter de naam staat de optie "
        + "van het commando.",
      "Every question with its help, as `?` gives it. Behind the name stands the "
        + "option of the command."
    )
    return [say("## Vragen", "## Questions") + "\n\n" + intro]
      + things.map { thing in
        let fields = Field.allCases.filter { $0.thingName == thing }
        return ([heading(thing)] + fields.map { question($0) }).joined(separator: "\n\n")
      }
  }

  private func heading(_ thing: String) -> String {
    let name = CommandWords(rawValue: thing)?.name(in: language) ?? thing
    return "### \(capitalised(name))"
  }

  private func question(_ field: Field) -> String {
    let words = field.words(in: language)
    let example = say("Voorbeeld", "Example")
    return "- **\(words.name)** (`--\(field.optionName)`): \(words.question)\n  \(words.help.why) "
      + "\(words.help.whereToFind) \(example): `\(words.help.example)`"
  }
}

extension Field {
  /// The thing it belongs to: what stands before the point.
  fileprivate var thingName: String { String(rawValue.prefix { $0 != "." }) }
}
