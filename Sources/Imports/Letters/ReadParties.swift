import Domain

/// Who wrote a letter, and for whom. Read from names and never proven by itself: only a dossier that knows
/// the name can.
struct ReadParties {
  let sender: ReadField?
  let onBehalfOf: ReadField?
  /// What the sender is by its name.
  let kind: Kind

  enum Kind: Hashable { case bailiff, collector, other }

  init(_ text: ReadText) {
    let sender = Self.sender(text)
    self.sender = sender
    onBehalfOf = Self.onBehalf(text).flatMap { $0.text == sender?.text ? nil : $0 }
    kind = Self.kind(text, sender: sender?.text)
  }

  private static func sender(_ text: ReadText) -> ReadField? {
    let top = text.lines.filter { !trimmed($0).isEmpty }.prefix(14)
    for line in top {
      for column in ReadText.columns(of: line) where isName(column) {
        let name = trimmed(column.split(separator: "|").first.map { String($0) } ?? column)
        let plain = name.split(separator: ":").last.map { trimmed($0) } ?? name
        guard (2...80).contains(plain.count) else { continue }
        return ReadField(.sender, .text(plain), .notProven, words: trimmed(line))
      }
    }
    return nil
  }

  /// A legal form, or a word that only bodies have in their name; no sentence, no address of a page.
  private static func isName(_ column: String) -> Bool {
    let words = column.split { !($0.isLetter || $0 == ".") }.map { folded($0) }.filter {
      !$0.isEmpty
    }
    guard (1...9).contains(words.count), !column.contains("@"),
      !column.lowercased().contains("www.")
    else { return false }
    let says =
      words.contains { forms.contains($0) || bodies.contains($0) }
      || words.contains { word in ends.contains { word.hasSuffix($0) } }
    let isSentence = words.contains {
      ["u", "uw", "wij", "de heer", "mevrouw", "betreft"].contains($0)
    }
    return says && !isSentence
  }

  private static let forms: Set<String> = ["bv", "nv", "vof", "ua", "stichting", "cooperatie"]
  private static let bodies: Set<String> = [
    "belastingdienst", "gemeente", "cjib", "incassobureau", "uwv", "duo", "svb", "lbio", "cak",
    "waterschap", "toeslagen", "gerechtsdeurwaarders", "gerechtsdeurwaarder", "deurwaarders",
    "ziekenhuis", "woningcorporatie",
  ]
  private static let ends = ["incasso", "verzekeringen", "energie", "wonen", "bank", "telecom"]

  private static let marks = [
    "namens onze opdrachtgever", "namens onze cliënt", "namens onze client", "namens onze klant",
    "in opdracht van", "opdrachtgever", "schuldeiser", "eisende partij", "eiser", "namens",
    "inzake",
    "ten behoeve van", "cliënt", "client", "on behalf of",
  ]

  private static func onBehalf(_ text: ReadText) -> ReadField? {
    for mark in marks {
      for place in text.places(of: mark) {
        let line = text.lines[place]
        let next = place + 1 < text.lines.count ? " " + trimmed(text.lines[place + 1]) : ""
        if let name = name(behind: mark, in: line, next) {
          return ReadField(.onBehalfOf, .text(name), .notProven, words: trimmed(line))
        }
      }
    }
    return nil
  }

  private static func name(behind mark: String, in line: String, _ next: String) -> String? {
    guard var rest = ReadText.rest(of: line, behind: mark) else { return nil }
    rest = rest.drop { " :".contains($0) }
    if rest.count < 3 { rest = (String(rest) + next).drop { " :".contains($0) } }
    let column = ReadText.columns(of: String(rest)).first ?? ""
    var words: [Substring] = []
    for word in column.split(separator: " ") {
      // A name goes on while its words begin with a capital or join such words.
      let isOfName =
        word.first?.isUppercase == true || word.first?.isNumber == true
        || ["de", "het", "van", "en", "&", "der", "voor", "in", "te"].contains(word.lowercased())
      guard isOfName else { break }
      let end = word.last.map { ",;(/".contains($0) } == true
      words.append(end ? word.dropLast() : word)
      if end || word.contains("/") { break }
    }
    while let last = words.last, last.first?.isLowercase == true { words.removeLast() }
    var name = words.joined(separator: " ")
    if let slash = name.firstIndex(of: "/") { name = String(name[..<slash]) }
    if name.hasSuffix("."), !name.hasSuffix("V."), !name.hasSuffix("A.") { name.removeLast() }
    guard (2...60).contains(name.count), name.contains(where: \.isLetter),
      !["Hoofdsom", "Betaling", "Factuur", "Aanmaning"].contains(name)
    else { return nil }
    return trimmed(name)
  }

  private static func kind(_ text: ReadText, sender: String?) -> Kind {
    let top = text.lines.filter { !trimmed($0).isEmpty }.prefix(14).joined(separator: " ")
    let words = folded(top + " " + (sender ?? ""))
    let tail = folded(text.lines.suffix(12).joined(separator: " "))
    if words.contains("gerechtsdeurwaarder") || tail.contains("gerechtsdeurwaarder") {
      return .bailiff
    }
    return folded(sender ?? "").contains("incasso") || words.contains("incassobureau")
      ? .collector : .other
  }
}
