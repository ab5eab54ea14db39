import Domain

/// A value of the Domain that a person reads by name and may type by name.
package protocol Named: Hashable, Sendable {
  /// The word or words for it in a list or a sentence, in lower case where the language allows.
  func name(in language: Language) -> String

  /// Other words that people type for it, in both languages.
  var synonyms: [String] { get }

  /// The word the program itself uses in files and on the command line.
  var code: String { get }
}

extension Named {
  /// Everything that may be typed for it: both names, other words, and the program's own word.
  package var typedNames: [String] {
    Language.allCases.map { name(in: $0) } + synonyms + [code]
  }
}

extension Named where Self: RawRepresentable<String> {
  package var code: String { rawValue }
}
