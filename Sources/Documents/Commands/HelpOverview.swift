import Domain

/// What `aflos --help` says: what it is, the commands in groups, the options of all of them, and where
/// a fault is told.
package func helpOverview(
  _ commands: [CommandWords], options: [(form: String, does: String)], in language: Language
) -> String {
  var lines = [CommandWords.aflos.abstract(in: language), ""]
  lines.append(
    language.say(
      dutch: "Zo begint u: aflos (een gesprek, zonder opties)",
      english: "To begin: aflos (a dialogue, without options)"))
  lines.append(
    language.say(
      dutch: "Of: aflos OPDRACHT [OPTIES]   Meer over één: aflos OPDRACHT --help",
      english: "Or: aflos COMMAND [OPTIONS]   More about one: aflos COMMAND --help"))
  for group in CommandGroup.allCases {
    let some = commands.filter { $0.group == group && $0 != .aflos }
    guard !some.isEmpty else { continue }
    lines += ["", "\(capitalised(group.name(in: language))):"]
    lines += some.map { row($0.rawValue, $0.abstract(in: language)) }
  }
  lines += [
    "", language.say(dutch: "Opties bij elke opdracht:", english: "Options of every command:"),
  ]
  lines += options.map { row($0.form, $0.does) }
  lines.append(row("-h, --help", language.say(dutch: "Deze hulp.", english: "This help.")))
  lines.append(
    row(
      "-V, --version",
      language.say(dutch: "Welke versie dit is.", english: "Which version this is.")))
  lines += [
    "",
    language.say(
      dutch:
        "Alles staat ook in: aflos manual. Gaat er iets fout in het programma? Meld het waar u "
        + "het kreeg, met de versie en wat u typte. Stuur uw dossier niet mee.",
      english:
        "All of it is in: aflos manual. Is there a fault in the program? Report it where you "
        + "got it, with the version and what you typed. Do not send your dossier."),
  ]
  return lines.joined(separator: "\n")
}

/// A word and what it does, in two columns; what does not fit goes on in the second.
private func row(_ word: String, _ text: String) -> String {
  let column = 18
  var lines: [String] = []
  var line = "  " + word + String(repeating: " ", count: max(2, column - word.count - 2))
  for part in text.split(separator: " ") {
    if line.count + part.count > 79 {
      lines.append(line)
      line = String(repeating: " ", count: column)
    }
    line += (line.hasSuffix(" ") ? "" : " ") + part
  }
  return (lines + [line]).joined(separator: "\n")
}
