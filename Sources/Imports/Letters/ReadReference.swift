import Domain

/// References of a letter: payment references that check themselves, and numbers that only stand behind
/// their name.
enum ReadReference {
  /// Payment references with right check digits, each with how often it stands there.
  static func checked(in text: ReadText) -> [(reference: String, count: Int, line: String)] {
    var found: [(reference: String, count: Int, line: String)] = []
    for line in text.lines {
      for reference in references(in: line) {
        if let place = found.firstIndex(where: { $0.reference == reference }) {
          found[place].count += 1
        } else {
          found.append((reference, 1, line))
        }
      }
    }
    return found
  }

  private static func references(in line: String) -> [String] {
    let words = line.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == ".") }
      .map { word in word.hasSuffix(".") ? word.dropLast() : word }
    var found: [String] = []
    var index = 0
    while index < words.count {
      let group = words[index...].prefix(4)
      if let reference = CheckedReference(words[index]) {
        found.append(reference.text)
        index += 1
      } else if group.count == 4, group.allSatisfy({ $0.utf8.count == 4 }),
        let reference = CheckedReference(group.joined())
      {
        found.append(reference.text)
        index += 4
      } else {
        index += 1
      }
    }
    return found
  }

  /// What stands behind “dossiernummer” and the like, the most telling name first.
  static func named(in text: ReadText) -> (reference: String, line: String)? {
    for name in names {
      for line in text.places(of: name).map({ text.lines[$0] }) {
        if let reference = reference(behind: name, in: line) { return (reference, trimmed(line)) }
      }
    }
    return nil
  }

  private static let names = [
    "onder vermelding van", "dossiernummer", "dossier", "zaaknummer", "cjib-nummer",
    "beschikkingsnummer", "aanslagnummer",
    "ons kenmerk", "kenmerk", "vorderingsnummer", "contractnummer", "polisnummer", "factuurnummer",
    "referentie",
    "file number", "reference", "relatienummer", "klantnummer", "debiteurnummer",
  ]

  private static func reference(
    behind name: String, in line: String
  ) -> String? {
    guard var rest = ReadText.rest(of: line, behind: name) else { return nil }
    rest = rest.drop { " :.#-".contains($0) }
    for prefix in ["nummer", "nr", "is"] where rest.lowercased().hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count).drop { " :.#".contains($0) }
    }
    let words = rest.split(separator: " ", omittingEmptySubsequences: true)
    let number = words.first.map { String($0) } ?? ""
    let bare = String(number.reversed().drop { ".,;:)".contains($0) }.reversed())
    guard (4...40).contains(bare.count), bare.count(where: { $0.isNumber }) > 1,
      bare.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-./_".contains($0)) })
    else { return nil }
    return bare
  }
}
