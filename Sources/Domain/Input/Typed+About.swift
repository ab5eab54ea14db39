// Amounts that are not exact, as people say them: “ongeveer 1200”, “1,200 or so”.
extension Typed {
  /// The same without the words that say “about”; nil where there are none of them.
  package var withoutAbout: Typed? {
    let lowered = text.lowercased()
    if let word = Self.before.first(where: { Self.begins(lowered, with: $0) }) {
      return Typed(trimmed(text.dropFirst(word.count)), for: field)
    }
    if let word = Self.behind.first(where: { lowered.hasSuffix(" " + $0) }) {
      return Typed(trimmed(text.dropLast(word.count + 1)), for: field)
    }
    return nil
  }

  /// A line without the word that says “about” before its amount: `Vattenfall ongeveer 612`; nil where
  /// there is none.
  package var droppingAbout: String? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let found = words.indices.first { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      return Self.before.contains(words[index].lowercased())
        && next.contains(where: \.isNumber)
    }
    if let found {
      words.remove(at: found)
    } else if let last = words.last, words.count > 1,
      Self.behind.contains(last.lowercased())
    {
      words.removeLast()
    } else if let signed = words.firstIndex(where: { "±~".contains($0.first ?? " ") }) {
      words[signed].removeFirst()
    } else {
      return nil
    }
    return words.joined(separator: " ")
  }

  /// Whether it says that what was taken as about is exact: “klopt”.
  package var saysExact: Bool {
    ["klopt", "precies", "dat klopt", "exact", "right", "that is right"].contains(text.lowercased())
  }

  /// A sign may touch the number; a word has a space behind it.
  private static func begins(_ text: String, with word: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    let rest = text.dropFirst(word.count)
    let isSign = word.last.map { !$0.isLetter } ?? false
    return !trimmed(rest).isEmpty && (isSign || rest.first?.isWhitespace == true)
  }

  /// Longer ones first where one begins another.
  private static let before = [
    "ongeveer", "om en nabij", "ong.", "ong", "circa", "ca.", "ca", "zo'n", "zo’n", "rond de",
    "rondom", "rond", "ruim", "bijna", "grofweg", "plusminus", "plus minus", "+/-", "+-", "±", "~",
    "about", "around", "approximately", "approx.", "approx", "roughly", "nearly", "almost", "some",
  ]

  private static let behind = [
    "ongeveer", "of zo", "ofzo", "denk ik", "geloof ik", "or so", "i think", "i guess", "about",
  ]
}

extension Language {
  /// “ongeveer € 1.200,00”, for an amount or a day that is not exact.
  package func about(_ text: String) -> String {
    switch self {
    case .dutch: "ongeveer \(text)"
    case .english: "about \(text)"
    }
  }
}
