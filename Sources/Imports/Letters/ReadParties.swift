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
    kind = Self.kind(text, sender: sender?.text, isForOther: onBehalfOf != nil)
  }

  private static func sender(_ text: ReadText) -> ReadField? {
    let top = text.lines.filter { !trimmed($0).isEmpty }.prefix(14)
    if let head = head(of: Array(top)) { return head }
    for line in top where !isSubject(line) {
      for column in ReadText.columns(of: line) where isName(column) {
        let name = trimmed(column.split(separator: "|").first.map { String($0) } ?? column)
        let plain = name.split(separator: ":").last.map { trimmed($0) } ?? name
        guard (2...80).contains(plain.count) else { continue }
        return ReadField(.sender, .text(plain), .notProven, words: trimmed(line))
      }
    }
    return nil
  }

  /// The first line, where an address stands right under it: that is how letters begin, whatever the name.
  private static func head(of top: [String]) -> ReadField? {
    guard let line = top.first, let column = ReadText.columns(of: line).first,
      (1...9).contains(column.split(separator: " ").count), !column.contains(":"),
      !column.contains("@"), !isPerson(column), column.contains(where: \.isLetter),
      top.dropFirst().prefix(3).contains(where: isAddress)
    else { return nil }
    return ReadField(.sender, .text(trimmed(column)), .notProven, words: trimmed(line))
  }

  /// A post box, or a postcode of four digits and two letters.
  private static func isAddress(_ line: String) -> Bool {
    let words = line.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
    return words.indices.contains { place in
      let next = place + 1 < words.count ? words[place + 1] : ""
      if words[place].lowercased() == "postbus" { return Int(next) != nil }
      let isNumber = words[place].count == 4 && words[place].allSatisfy(\.isNumber)
      return isNumber && next.count == 2 && next.allSatisfy(\.isUppercase)
    }
  }

  /// Whoever the letter is to.
  private static func isPerson(_ line: String) -> Bool {
    let words = trimmed(line).lowercased()
    return ["de heer", "dhr", "mevrouw", "mevr", "mw", "fam", "familie", "aan", "t.a.v", "geachte"]
      .contains { words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + ".") }
  }

  /// A line that says what or whom it is about: names in it are not of who wrote.
  private static func isSubject(_ line: String) -> Bool {
    let words = trimmed(line).lowercased()
    return [
      "inzake", "betreft", "onderwerp", "namens", "debiteur", "schuldenaar", "schuldeiser",
      "client",
    ]
    .contains { words.hasPrefix($0) }
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

  private static func kind(_ text: ReadText, sender: String?, isForOther: Bool) -> Kind {
    let top = text.lines.filter { !trimmed($0).isEmpty }.prefix(14).joined(separator: " ")
    let words = folded(top + " " + (sender ?? ""))
    let tail = folded(text.lines.suffix(12).joined(separator: " "))
    if words.contains("gerechtsdeurwaarder") || tail.contains("gerechtsdeurwaarder") {
      return .bailiff
    }
    // Whoever writes that it was asked by somebody else collects, whatever its name.
    let isAsked =
      isForOther
      && ["namens onze", "in opdracht van", "onze opdrachtgever"].contains {
        text.places(of: $0).first != nil
      }
    return folded(sender ?? "").contains("incasso") || words.contains("incassobureau") || isAsked
      ? .collector : .other
  }
}
