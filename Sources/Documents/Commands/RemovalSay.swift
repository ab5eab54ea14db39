import Domain

/// What is said and asked before something is taken away.
package enum RemovalSay: Hashable, Sendable {
  /// What goes, by name and id, with so many things that were noted about it.
  case goes(String, id: String, with: Int)
  case question
  case help

  /// The sentence that is shown.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.goes(let name, let id, let count), .dutch):
      "Dit gaat weg: \(BothLanguages.words(of: name, in: .dutch)) (\(id))"
        + (count == 0 ? "" : ", met wat u erbij schreef (\(count))")
        + ". Met aflos undo komt het terug."
    case (.goes(let name, let id, let count), .english):
      "This goes: \(BothLanguages.words(of: name, in: .english)) (\(id))"
        + (count == 0 ? "" : ", with what you noted about it (\(count))")
        + ". Undo brings it back."
    case (.question, .dutch): "Wilt u dit weghalen?"
    case (.question, .english): "Do you want to remove this?"
    case (.help, .dutch):
      "Typ j om het weg te halen. Met n of Enter blijft het staan. Typ later undo om het terug te halen."
    case (.help, .english):
      "Type y to remove it. With n or Enter it stays. Type undo later to bring it back."
    }
  }
}
