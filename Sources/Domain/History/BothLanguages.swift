/// A name in both languages, in one text: what something was called when it was changed, with the
/// amounts, days and kinds in it worded for whoever reads the history later.
///
/// Most names are what somebody typed, and the same in both.
package enum BothLanguages {
  /// Between the Dutch words and the English ones; it cannot be typed.
  private static let divider = Character("\u{1F}")

  /// The text to be kept.
  package static func text(_ words: (Language) -> String) -> String {
    let (dutch, english) = (words(.dutch), words(.english))
    return dutch == english ? dutch : "\(dutch)\(divider)\(english)"
  }

  /// The words of a kept text in one language; of an older one, the words it has.
  package static func words(of text: String, in language: Language) -> String {
    guard let middle = text.firstIndex(of: divider) else { return text }
    return switch language {
    case .dutch: String(text[..<middle])
    case .english: String(text[text.index(after: middle)...])
    }
  }
}
