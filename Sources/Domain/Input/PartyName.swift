/// Names of companies and people, for telling whether two spellings are one.
package enum PartyName {
  /// Words that say nothing of who it is.
  private static let empty: Set<String> = [
    "bv", "nv", "vof", "cv", "ltd", "gmbh", "inc", "sarl", "sa", "et", "cie", "sca", "holding",
    "nederland", "netherlands", "klantenservice", "de", "het", "the", "dhr", "hr", "mw", "mevr",
    "mevrouw", "heer", "europe",
  ]

  /// Behind these words stands for whom it is done.
  private static let inCaseOf: Set<String> = ["inz", "inzake", "namens", "obo", "iz", "via"]

  /// The words that tell who it is, small and without accents.
  package static func words(_ name: String) -> [String] {
    var words: [String] = []
    for part in name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" || $0 == "-" }) {
      let word = folded(part)
      if inCaseOf.contains(word), !words.isEmpty { break }
      guard word.utf8.count > 1, !empty.contains(word),
        !word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { continue }
      words.append(word)
    }
    return words
  }

  /// The same for two spellings of one name: case, accents, legal forms and numbers of shops apart.
  package static func key(_ name: String) -> String {
    let words = words(name)
    return words.isEmpty ? folded(name) : words.joined()
  }

  /// Ends of names that say in which form somebody trades.
  private static let legalForms: Set<String> = [
    "bv", "nv", "vof", "cv", "ua", "gmbh", "ltd", "limited", "inc", "llc", "plc", "sarl", "sa",
    "ag", "se", "cooperatieua",
  ]

  /// The same for two spellings of one creditor, and for nobody else: capitals, accents, spaces, signs
  /// and the legal form behind a name are passed over; every other word and every number counts.
  ///
  /// Stricter than `key`: whoever meets it is taken to be the same without asking.
  package static func identity(_ name: String) -> String {
    var words = name.split { $0.isWhitespace || $0 == "," || $0 == "/" || $0 == "-" }
      .map { folded($0) }.filter { !$0.isEmpty }
    while words.count > 1, let last = words.last {
      if legalForms.contains(last) {
        words.removeLast()
      } else if words.count > 2, legalForms.contains(words[words.count - 2] + last),
        last.utf8.count == 1
      {
        // "B. V." in two words.
        words.removeLast(2)
      } else {
        break
      }
    }
    return words.joined()
  }

  /// Who writes and for whom: `Flanderijn inzake Ziggo` is Flanderijn, on behalf of Ziggo. Nil where
  /// nobody is named behind such a word, or nobody before it.
  package static func onBehalf(_ name: String) -> (who: String, of: String)? {
    let words = name.split(whereSeparator: \.isWhitespace)
    let marks: Set<String> = ["inz", "inzake", "namens", "obo", "iz"]
    guard let mark = words.firstIndex(where: { marks.contains(folded($0)) }), mark > 0,
      mark + 1 < words.count
    else { return nil }
    return (
      words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " ")
    )
  }

  /// Whether the name says that it is a bailiff.
  package static func isBailiff(_ name: String) -> Bool {
    let name = folded(name)
    return name.contains("deurwaarder") || name.contains("bailiff")
  }

  /// Whether two spellings may be one: the same words, or one begins with the other.
  package static func isLike(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(one), words(other))
    guard let first = a.first, let second = b.first else { return false }
    let (x, y) = (a.joined(), b.joined())
    if x == y { return true }
    // A bank cuts a name; at least eight letters must be left.
    let (short, long) = x.utf8.count < y.utf8.count ? (x, y) : (y, x)
    if short.utf8.count >= 8, long.hasPrefix(short) { return true }
    return first == second && Set(a).isSubset(of: b) && first.utf8.count >= 4
      || first == second && Set(b).isSubset(of: a) && first.utf8.count >= 4
  }
}
