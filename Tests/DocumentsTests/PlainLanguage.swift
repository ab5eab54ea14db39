import Domain
import Testing

/// How plain a text is, in counts that a test can hold against a limit.
struct PlainLanguage {
  let sentences: [String]
  /// All words, without the marks around them.
  let words: [String]

  init(_ text: String) {
    sentences = Self.sentences(of: text)
    words = sentences.flatMap { Self.words(of: $0) }
  }

  /// In words; zero for a text without words.
  var longestSentence: Int { sentences.map { Self.words(of: $0).count }.max() ?? 0 }

  /// Words in a sentence, times a hundred.
  var averageSentenceTimes100: Int { words.count * 100 / max(1, sentences.count) }

  /// Of a thousand words, how many have more than twelve letters.
  var longWordsOfThousand: Int {
    words.count { $0.count > 12 } * 1_000 / max(1, words.count)
  }

  /// Words that begin a passive form: somebody does something, and it is not said who.
  ///
  /// Dutch: `wordt`, `worden`, `werd`, `werden`, and a form of `zijn` with a past participle within
  /// four words. English: a form of `be` with a past participle within three words. Some words that
  /// look like a participle and are none are counted too: the count is a warning light.
  func passives(in language: Language) -> [String] {
    sentences.flatMap { sentence -> [String] in
      let words = Self.words(of: sentence).map { $0.lowercased() }
      return words.indices.compactMap { index in
        let next = words[(index + 1)...].prefix(language == .dutch ? 4 : 3)
        return Self.isPassive(words[index], before: next, in: language)
          ? words[index...].prefix(4).joined(separator: " ") : nil
      }
    }
  }

  private static func isPassive(
    _ word: String, before next: ArraySlice<String>, in language: Language
  ) -> Bool {
    switch language {
    case .dutch:
      if ["wordt", "worden", "werd", "werden"].contains(word) { return true }
      return ["is", "zijn", "was", "waren"].contains(word)
        && next.contains { $0.wholeMatch(of: #/(ge|be|ver|ont|her)\p{L}{3,}(d|t|en)/#) != nil }
    case .english:
      let irregular = ["sent", "made", "paid", "kept", "written", "based", "known", "told"]
      return ["is", "are", "was", "were", "be", "been", "being"].contains(word)
        && next.contains { $0.count > 4 && $0.hasSuffix("ed") || irregular.contains($0) }
    }
  }

  var exclamationMarks: Int { sentences.joined().count { $0 == "!" } }

  /// Words and phrases in the text that are not for frightened people.
  func forbidden(in language: Language) -> [String] {
    let text = " " + words.joined(separator: " ").lowercased() + " "
    return Self.forbidden(language).filter { text.contains(" \($0) ") }
  }

  /// Words of the other language. One in “ ” is a word to look for on paper and does not count.
  func foreignWords(in language: Language) -> [String] {
    let foreign = Self.telltales(language == .dutch ? .english : .dutch)
    let own = sentences.joined(separator: " ").replacing(#/“[^”]*”/#, with: "")
    return Self.words(of: own).map { $0.lowercased() }.filter { foreign.contains($0) }
  }

  /// A sentence ends in `.`, `?`, `!` or `:` before white space or the end; so `1.250` and `n.v.t`
  /// do not end one.
  private static func sentences(of text: String) -> [String] {
    text.replacing(#/([.?!:])[”)]*(\s+|$)/#) { "\($0.output.1)\n" }
      .split(separator: "\n").map(String.init)
      .filter { !words(of: $0).isEmpty }
  }

  private static func words(of sentence: String) -> [String] {
    sentence.split(whereSeparator: \.isWhitespace)
      .map { $0.trimmingMarks() }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Common words of one language that are no words of the other.
  private static func telltales(_ language: Language) -> Set<String> {
    switch language {
    case .dutch:
      [
        "het", "een", "en", "uw", "u", "niet", "voor", "met", "dat", "dit", "deze", "hoe", "wat",
        "welke", "welk", "wanneer", "bij", "naar", "zijn", "wordt", "moet", "ook", "dan", "om",
      ]
    case .english:
      [
        "the", "and", "your", "you", "this", "that", "with", "from", "for", "are", "not", "it",
        "what", "which", "how", "when", "have", "pay", "does", "an", "to", "then", "there",
      ]
    }
  }

  private static func forbidden(_ language: Language) -> [String] {
    switch language {
    case .dutch: dutchJargon + dutchThreats + dutchBlame
    case .english: englishJargon + englishThreats + englishBlame
    }
  }

  private static let dutchJargon = [
    "dient", "dienen", "betreffende", "conform", "middels", "alsmede", "reeds", "indien",
    "teneinde", "derhalve", "aangaande", "omtrent", "desbetreffende", "bovenstaande", "heden",
    "crediteur", "debiteur", "vordering", "invoer", "input", "valide", "format", "veld",
  ]
  private static let dutchThreats = [
    "verplicht", "direct", "onmiddellijk", "gevolgen", "straf", "strafbaar", "waarschuwing",
    "anders volgt", "let op",
  ]
  private static let dutchBlame = [
    "fout", "fouten", "foute", "verkeerd", "verkeerde", "ongeldig", "ongeldige", "onjuist",
    "uw schuld is", "eigen schuld", "nalatig", "vergeten te", "helaas", "wanbetaler", "u had",
  ]
  private static let englishJargon = [
    "pursuant", "hereby", "aforementioned", "thereof", "whereas", "notwithstanding", "debtor",
    "input", "field", "format", "valid", "liable", "delinquent", "in default", "obligor",
  ]
  private static let englishThreats = [
    "immediately", "consequences", "punishable", "warning", "or else", "must",
  ]
  private static let englishBlame = [
    "error", "errors", "wrong", "invalid", "illegal", "incorrect", "failed", "failure", "mistake",
    "your fault", "negligent", "unfortunately", "you should have", "you forgot",
  ]
}

extension Substring {
  fileprivate func trimmingMarks() -> String {
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}

/// Holds one text against the limits of the house: sentences of at most 18 words in Dutch and 20
/// in English, no exclamation marks, no forbidden words, no words of the other language.
func expectPlain(
  _ text: String, in language: Language, at location: SourceLocation = #_sourceLocation
) {
  let plain = PlainLanguage(text)
  let limit = language == .dutch ? 18 : 20
  #expect(plain.longestSentence <= limit, "“\(text)”", sourceLocation: location)
  #expect(plain.exclamationMarks == 0, "“\(text)”", sourceLocation: location)
  #expect(plain.forbidden(in: language) == [], "“\(text)”", sourceLocation: location)
  #expect(plain.foreignWords(in: language) == [], "“\(text)”", sourceLocation: location)
}
