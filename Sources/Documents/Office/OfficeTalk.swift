import Domain

/// What can be typed below the list of an office.
package enum OfficeWord: CaseIterable, Hashable, Sendable {
  case done, later, list, stop

  /// As it is typed.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.done, .dutch): "klaar"
    case (.done, .english): "done"
    case (.later, .dutch): "later"
    case (.later, .english): "later"
    case (.list, .dutch): "lijst"
    case (.list, .english): "list"
    case (.stop, .dutch): "stop"
    case (.stop, .english): "stop"
    }
  }

  /// The word that was typed, in either language; nil for anything else.
  package init?(_ typed: String) {
    let word = typed.lowercased()
    switch word {
    case "klaar", "done", "k", "d": self = .done
    case "later", "l": self = .later
    case "lijst", "list", "<", ".": self = .list
    case "stop", "stoppen", "!", "q", "quit", "exit": self = .stop
    default: return nil
    }
  }
}

extension CommandWords {
  /// The command of the office that these words ask for, with the words behind it: `brieven` is none, `samen
  /// brieven` is one. Only a whole word counts, because anything else may be the name of a client.
  package static func ofOffice(
    _ words: [String], in language: Language
  ) -> (command: CommandWords, arguments: [String])? {
    guard let first = words.first,
      let meant = CommandWords.office.below.first(where: { $0 != .officeList && $0.isCalled(first) }
      ),
      case .command(let command, let arguments) = CommandFinder(language: language).find(
        [CommandWords.office.rawValue] + words),
      command.path.starts(with: meant.path)
    else { return nil }
    return (command, arguments)
  }
}

/// What is said while somebody works through the list of an office.
package enum OfficeTalkSay: Hashable, Sendable {
  /// What can be typed; the name of the one that Enter opens.
  case keys(next: String, place: Int, of: Int)
  /// What can be typed once all are done.
  case allDone
  case help
  case done(String)
  case later(String)
  /// Somebody is back from a client.
  case back(String)
  case notKnown(String)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.keys(let next, let place, let count), .dutch):
      "Enter opent \(next) (\(place) van \(count)). Of typ een nummer of een naam, klaar, later, lijst of stop."
    case (.keys(let next, let place, let count), .english):
      "Enter opens \(next) (\(place) of \(count)). Or type a number or a name, done, later, list or stop."
    case (.allDone, .dutch):
      "Iedereen is gezien vandaag. Typ een nummer of een naam, lijst of stop."
    case (.allDone, .english):
      "Everybody was seen today. Type a number or a name, list or stop."
    case (.help, .dutch):
      "Enter opent de volgende cliënt. In het dossier brengt ! u hier terug. klaar: wie u het laatst opende, is voor vandaag gedaan. later: die komt achteraan. Beide mag met een nummer: klaar 3. Wat het kantoor verder kan, mag hier ook: agenda, samen brieven, schuldeisers, navragen, cliënt, aantallen."
    case (.help, .english):
      "Enter opens the next client. In the dossier ! brings you back here. done: whoever you opened last is done for today. later: they go to the end. Both take a number too: done 3. What else the office can do works here too: agenda, do letters, creditors, ask, client, numbers."
    case (.done(let client), .dutch): "\(client): klaar voor vandaag."
    case (.done(let client), .english): "\(client): done for today."
    case (.later(let client), .dutch): "\(client) komt later, achteraan de lijst."
    case (.later(let client), .english): "\(client) comes later, at the end of the list."
    case (.back(let client), .dutch):
      "Terug in het kantoor. Typ klaar als \(client) voor vandaag gedaan is."
    case (.back(let client), .english):
      "Back in the office. Type done when \(client) is done for today."
    case (.notKnown(let typed), .dutch):
      "“\(typed)” ken ik hier niet. Typ ? voor wat er kan."
    case (.notKnown(let typed), .english):
      "I do not know “\(typed)” here. Type ? for what can be done."
    }
  }
}
