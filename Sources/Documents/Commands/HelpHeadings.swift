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
  guard language == .dutch else { return text }
  for (english, dutch) in headings { text = text.replacing(english, with: dutch) }
  return text
}

private let headings = [
  ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("\nARGUMENTS:", "\nWAT ERBIJ HOORT:"),
  ("\nOPTIONS:", "\nOPTIES:"), ("\nSUBCOMMANDS:", "\nOPDRACHTEN:"), ("(default)", "(gewoon) "),
  ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"),
  ("Show help information.", "Toon deze uitleg."),
]
