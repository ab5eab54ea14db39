import Domain

/// One command as the parser of the command line knows it, for the manual and the man page.
package struct ManualCommand: Hashable, Sendable {
  /// An option, or a word that stands behind the command.
  package struct Entry: Hashable, Sendable {
    /// As it is typed: `--to <to>`, `<debt>`.
    package let form: String
    /// What it is; one sentence.
    package let text: String
    /// Whether it is known by its name and not by its place.
    package let isOption: Bool

    package init(form: String, text: String, isOption: Bool) {
      self.form = form
      self.text = text
      self.isOption = isOption
    }
  }

  /// Which command.
  package let command: CommandWords
  /// Its own words and options, in the order of its help; without the options of every command.
  package let entries: [Entry]

  package init(command: CommandWords, entries: [Entry]) {
    self.command = command
    self.entries = entries
  }

  /// `aflos letter show <id> [options]`.
  func usage(in language: Language) -> String {
    let words = entries.filter { !$0.isOption }.map(\.form)
    let options =
      entries.contains(where: \.isOption)
      ? [language.say(dutch: "[opties]", english: "[options]")] : []
    return (["aflos", command.rawValue] + words + options).joined(separator: " ")
  }
}

/// Everything the manual is made from.
package struct ManualFacts: Sendable {
  /// Every command that does something, in the order of the list of commands.
  package let commands: [ManualCommand]
  /// The options that every command takes.
  package let everywhere: [ManualCommand.Entry]

  package init(commands: [ManualCommand], everywhere: [ManualCommand.Entry]) {
    self.commands = commands
    self.everywhere = everywhere
  }

  /// The commands of a group; the ones that have none below them.
  func commands(of group: CommandGroup) -> [ManualCommand] {
    commands.filter { $0.command.group == group }
  }
}

extension CommandWords {
  /// What ends a program, with its number.
  static func exitCodes(in language: Language) -> [(code: String, text: String)] {
    switch language {
    case .dutch:
      [
        ("0", "gedaan"), ("1", "het antwoord is nee"),
        ("2", "verkeerd gebruik of een antwoord dat niet past"),
        ("3", "het bestand kan niet worden gebruikt"), ("130", "onderbroken"),
      ]
    case .english:
      [
        ("0", "done"), ("1", "the answer is no"),
        ("2", "wrong use, or an answer that does not fit"),
        ("3", "the file cannot be used"), ("130", "interrupted"),
      ]
    }
  }

  /// What the program looks at around it, with what it does.
  static func environment(in language: Language) -> [(name: String, text: String)] {
    switch language {
    case .dutch:
      [
        ("AFLOS_FILE", "Het bestand met uw gegevens, als --file er niet bij staat."),
        ("AFLOS_OFFICE", "De map met de cliënten van een kantoor, als u geen map noemt."),
        ("AFLOS_LANG", "De taal: nl of en. Anders zeggen LC_ALL, LC_MESSAGES en LANG het."),
        ("NO_COLOR", "Als dit iets is: geen kleur."),
        ("TERM=dumb", "Als --plain: geen lijnen, geen kleur, niets wordt overgeschreven."),
        ("XDG_DATA_HOME", "De map voor gegevens. Anders is dat ~/.local/share."),
        ("XDG_CONFIG_HOME", "De map voor instellingen. Anders is dat ~/.config."),
        (
          "AFLOS_LETTERHEAD",
          "Het bestand met de huisstijl, als --letterhead er niet bij staat. none: geen briefhoofd."
        ),
      ]
    case .english:
      [
        ("AFLOS_FILE", "The file with your details, when there is no --file."),
        ("AFLOS_OFFICE", "The folder with the clients of an office, when you name none."),
        ("AFLOS_LANG", "The language: nl or en. Otherwise LC_ALL, LC_MESSAGES and LANG say so."),
        ("NO_COLOR", "When this is anything: no colour."),
        ("TERM=dumb", "As --plain: no lines, no colour, nothing is written over."),
        ("XDG_DATA_HOME", "The folder for data. Otherwise it is ~/.local/share."),
        ("XDG_CONFIG_HOME", "The folder for settings. Otherwise it is ~/.config."),
        (
          "AFLOS_LETTERHEAD",
          "The file with the house style, when there is no --letterhead. none: no letterhead."
        ),
      ]
    }
  }
}
