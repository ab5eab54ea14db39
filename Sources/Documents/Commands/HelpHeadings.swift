import Domain

/// The help of one command or of a group of them, as the parser of the command line words it, in the
/// language of who asks.
package func helpText(_ parserText: String, in language: Language) -> String {
  // The parser names a command that there is none of.
  var text = parserText.replacing(
    #/See 'aflos help ([a-z -]+) <subcommand>' for detailed help\./#
  ) { found in
    language.say(
      dutch: "Meer over één: aflos \(found.1) OPDRACHT --help",
      english: "More about one: aflos \(found.1) COMMAND --help")
  }
  text = text.replacing(#/USAGE: [^\n]{80,}/#) { shortUsage(String($0.output)) }
  guard language == .dutch else { return text }
  for (english, dutch) in headings { text = text.replacing(english, with: dutch) }
  return text
}

/// A line of use that does not fit in a window: the options that may be left out stand below it.
private func shortUsage(_ line: String) -> String {
  let kept = line.replacing(#/ \[--[^\]]*\]/#, with: "")
  guard kept != line else { return line }
  let place = kept.firstRange(of: " [<")?.lowerBound ?? kept.firstRange(of: " <")?.lowerBound
  guard let place else { return kept + " [<options>]" }
  return kept[..<place] + " [<options>]" + kept[place...]
}

private let headings = [
  ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("\nARGUMENTS:", "\nWAT ERBIJ HOORT:"),
  ("\nOPTIONS:", "\nOPTIES:"), ("\nSUBCOMMANDS:", "\nOPDRACHTEN:"), ("(default)", "(gewoon) "),
  ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"),
  ("Show help information.", "Toon deze uitleg."),
]
