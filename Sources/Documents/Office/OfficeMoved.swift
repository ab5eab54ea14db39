import Domain
import Exchange

/// A change of what an office keeps that was taken back or done again.
package struct OfficeMoved: Hashable, Sendable {
  package let deed: OfficeDeed
  package let isUndo: Bool
  /// Client files that wait in the office's own folder.
  package let asides: [String]
  /// The folder as it was named; nil where it was not.
  package let folder: String?

  package init(deed: OfficeDeed, isUndo: Bool, asides: [String], folder: String?) {
    self.deed = deed
    self.isUndo = isUndo
    self.asides = asides
    self.folder = folder
  }

  /// What was done, and how it comes again.
  package func text(in language: Language) -> String {
    let what = deed.text(in: language)
    guard isUndo else { return Say.redone(what).text(in: language) }
    let place = asides.listed(in: language)
    let waiting =
      asides.isEmpty
      ? ""
      : language.say(
        dutch: " Het bestand is niet weg: \(place).", english: " The file is not gone: \(place).")
    let again = OfficeSay.command("redo", folder)
    return language.say(
      dutch: "Teruggedraaid: \(what). Met \(again) komt het weer.\(waiting)",
      english: "Undone: \(what). Use \(again) to bring it back.\(waiting)")
  }

  /// `aflos.office-change/1`: the same for other programs.
  package func json(in language: Language) -> JSONValue {
    [
      "schema": "aflos.office-change/1", "did": .string(isUndo ? "undone" : "redone"),
      "kind": .choice(deed.kind), "about": .string(deed.about),
      "files": .list(asides) { .string($0) }, "message": .string(text(in: language)),
    ]
  }
}

extension OfficeDeed {
  /// What was done: `Terms kept: Vattenfall`.
  package func text(in language: Language) -> String {
    switch (kind, language) {
    case (.terms, .dutch): "Afspraken bewaard: \(about)"
    case (.terms, .english): "Terms kept: \(about)"
    case (.termsRemoved, .dutch): "Afspraken weggehaald: \(about)"
    case (.termsRemoved, .english): "Terms taken out: \(about)"
    case (.usualCost, .dutch): "Gewone kosten veranderd: \(about)"
    case (.usualCost, .english): "Usual cost changed: \(about)"
    case (.client, .dutch): "Bewaard van cliënt \(about)"
    case (.client, .english): "Kept of client \(about)"
    case (.newClients, .dutch): "Nieuw in het kantoor: \(about)"
    case (.newClients, .english): "New in the office: \(about)"
    }
  }
}

extension OfficeSay {
  /// What shows the list of clients in the folder that was named.
  static func list(_ folder: String?) -> String { command("", folder) }

  /// A command of the office on the folder that was named.
  /// - Parameter folder: nil, or empty, where none was named.
  static func command(_ word: String, _ folder: String?) -> String {
    let named = folder.flatMap { $0.isEmpty ? nil : $0.asArgument }
    return ["aflos office", word, named ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
