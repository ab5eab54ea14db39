extension Typed {
  /// A town. Typed in lower case it gets its capitals as people write them: `den haag` is Den Haag,
  /// `'s-gravenhage` is 's-Gravenhage, `capelle aan den ijssel` is Capelle aan den IJssel. What has a
  /// capital already stays as it was typed.
  package func town() throws(InputError) -> String {
    let line = try line()
    guard line == line.lowercased() else { return line }
    let words = line.replacing("’", with: "'").split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().map { index, word in
      index > 0 && Self.smallWords.contains(String(word)) ? String(word) : Self.capitalised(word)
    }.joined(separator: " ")
  }

  /// Words that stay small inside a name.
  private static let smallWords: Set = [
    "'s", "'t", "a/d", "aan", "aen", "bij", "de", "den", "der", "en", "het", "in", "of", "onder", "op",
    "over", "te", "ten", "ter", "tot", "van", "voor",
  ]

  /// Each part between hyphens, but for the small ones in the middle: `Nieuw-Vennep`,
  /// `Sint-Michielsgestel`, `'s-Hertogenbosch`.
  private static func capitalised(_ word: Substring) -> String {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      if part.hasPrefix("'") || index > 0 && smallWords.contains(String(part)) { return String(part) }
      if part.hasPrefix("ij") { return "IJ" + part.dropFirst(2) }
      return part.prefix(1).uppercased() + part.dropFirst()
    }.joined(separator: "-")
  }
}
