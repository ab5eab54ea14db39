import Domain

/// What is said below a screen that was filled.
package enum PageSay: Hashable, Sendable {
  /// So many lines come after it.
  case more(Int)
  case help
  case notFound(String)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.more(let count), .dutch): "(nog \(count)) Enter: verder. ? helpt. > "
    case (.more(let count), .english): "(\(count) more) Enter: go on. ? helps. > "
    case (.help, .dutch):
      "Enter toont het volgende scherm, < het vorige. Typ een woord om het te zoeken, zoals huur. Met a komt alles, met . stopt u."
    case (.help, .english):
      "Enter shows the next screen, < the one before. Type a word to look for it, like rent. Type a for all of it, or . to stop."
    case (.notFound(let word), .dutch): "“\(shown(word, limit: 40))” staat er niet in."
    case (.notFound(let word), .english): "“\(shown(word, limit: 40))” is not in it."
    }
  }
}
