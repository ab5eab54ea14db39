import Domain

/// The words of a text that stay when a month passes: no digits, no months, no weeks.
enum HabitWords {
  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "jan", "feb", "mrt", "maa", "apr", "jun", "jul", "aug",
    "sep", "sept", "okt", "nov", "dec", "january", "february", "march", "may", "june", "july",
    "august", "october", "mar", "oct", "kwartaal", "week", "wk", "maand", "periode", "termijn",
    "van", "en", "of", "nr", "q",
  ]

  /// In the order of the text.
  static func key(_ text: String) -> String {
    var key = ""
    for part in words(of: text) {
      guard !part.utf8.contains(where: { (0x30...0x39).contains($0) }) else { continue }
      let word = folded(part)
      guard word.utf8.count > 1, !months.contains(word) else { continue }
      key += word + " "
    }
    return key
  }

  /// Runs of letters and digits.
  private static func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber }
    }
    // Of ASCII alone the bytes say it.
    return text.utf8.split { byte in
      !((byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10)
    }.map { Substring($0) }
  }

  private static let between = KeyWords([(true, ["van", "of"])])

  /// Whether a text says that this is the last of a number of terms: `termijn 10 van 10`.
  static func isLastTerm(_ text: String) -> Bool {
    // Few texts have a digit on both sides of the word.
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 }),
      between.first(in: folded(text), { ["van", "of"] }) != nil
    else { return false }
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    for index in words.indices.dropLast(2)
    where words[index + 1] == "van" || words[index + 1] == "of" {
      if let term = Int(words[index]), term > 1, words[index] == words[index + 2] { return true }
    }
    return false
  }
}
