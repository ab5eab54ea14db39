import Domain

/// `docs/aflos.1`: the same as the manual, without the questions, as roff for `man`.
package func manPage(_ facts: ManualFacts, in language: Language) -> String {
  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }
  var lines = [
    ".\\\" " + say("Gemaakt uit het programma zelf.", "Made from the program itself."),
    ".TH AFLOS 1",
    ".SH \(say("NAAM", "NAME"))",
    "aflos \\- " + roff(CommandWords.aflos.abstract(in: language)),
    ".SH \(say("GEBRUIK", "SYNOPSIS"))",
    ".B aflos", "[\\fI\(say("commando", "command"))\\fR] [\\fI\(say("opties", "options"))\\fR]",
    ".SH \(say("BESCHRIJVING", "DESCRIPTION"))",
    roff(CommandWords.start.abstract(in: language)),
    ".PP", roff(MenuSay.help.text(in: language)),
  ]
  for group in CommandGroup.allCases {
    let commands = facts.commands(of: group)
    guard !commands.isEmpty else { continue }
    lines.append(".SH \(roff(group.name(in: language).uppercased()))")
    for command in commands {
      lines += [
        ".SS \"\(roff(command.usage(in: language)))\"",
        roff(command.command.abstract(in: language)),
      ]
      lines += entries(command.entries)
      if let example = command.command.example {
        lines += [".PP", "\(CommandWords.exampleLabel(in: language)) \\fB\(roff(example))\\fR"]
      }
    }
  }
  lines.append(".SH \(say("BIJ ELK COMMANDO", "WITH EVERY COMMAND"))")
  lines += entries(facts.everywhere)
  lines.append(".SH \(say("AFLOOP", "EXIT STATUS"))")
  lines += CommandWords.exitCodes(in: language).flatMap { [".TP", $0.code, roff($0.text)] }
  lines.append(".SH \(say("OMGEVING", "ENVIRONMENT"))")
  lines += CommandWords.environment(in: language).flatMap {
    [".TP", ".B \(roff($0.name))", roff($0.text)]
  }
  return lines.joined(separator: "\n") + "\n"
}

private func entries(_ entries: [ManualCommand.Entry]) -> [String] {
  entries.flatMap { [".TP", ".B \(roff($0.form))", roff($0.text)] }
}

/// Text as every roff takes it: no line begins with its own signs, a hyphen is one, and what is not
/// in ASCII is named by its number.
private func roff(_ text: String) -> String {
  let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    .replacing("\n", with: " ")
  let ascii = plain.unicodeScalars.map { scalar -> String in
    guard !scalar.isASCII else { return String(scalar) }
    let number = String(scalar.value, radix: 16, uppercase: true)
    return "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
  }.joined()
  return ascii.hasPrefix(".") || ascii.hasPrefix("'") ? "\\&" + ascii : ascii
}
