import Domain

/// A word that asks for the other language at any question: `!en`, `!nl`. No answer begins with an
/// exclamation mark, so it cannot be one.
package struct LanguageSwitch: Hashable, Sendable {
  /// What is spoken from now on.
  package let language: Language
  /// What stands before the word on the line: an answer that was begun. May be empty.
  package let rest: String

  /// Nil when `line` does not end in such a word.
  package init?(_ line: String) {
    let line = trimmed(line)
    guard let mark = line.lastIndex(of: "!"),
      mark == line.startIndex || line[line.index(before: mark)].isWhitespace,
      let language = Self.language(String(line[line.index(after: mark)...]))
    else { return nil }
    self.language = language
    rest = trimmed(line[..<mark])
  }

  /// The language that is called so, in either language; nil when none is.
  package static func language(_ word: String) -> Language? {
    let word = word.lowercased()
    if ["nl", "nederlands", "dutch"].contains(word) { return .dutch }
    return ["en", "engels", "english"].contains(word) ? .english : nil
  }
}
