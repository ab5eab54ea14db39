import Domain

/// Account numbers of a letter (IBAN): mended by place only, and kept where their check digits are right.
enum ReadAccount {
  /// How long the number of a country is; others are not read.
  private static let lengths = [
    "NL": 18, "DE": 22, "BE": 16, "FR": 27, "LU": 20, "GB": 22, "IE": 22, "ES": 24, "IT": 27,
    "AT": 20, "PL": 28, "LT": 20, "EE": 20, "PT": 25, "CH": 21,
  ]

  /// The account to pay into, each once, with its line; an account that is said to be the reader's own
  /// is left out.
  static func all(in text: ReadText) -> [(account: String, line: String)] {
    var found: [(account: String, line: String)] = []
    for (place, line) in text.lines.enumerated() {
      let before = place > 0 ? text.small[place - 1] : ""
      guard !isOwn(text.small[place], behind: before) else { continue }
      for account in accounts(in: line) where !found.contains(where: { $0.account == account }) {
        found.append((account, line))
      }
    }
    return found
  }

  /// “Van uw rekening NL…” is the account of who got the letter; a letter of it may be misread, and the
  /// words may stand at the end of the line above.
  private static func isOwn(_ line: String, behind before: String) -> Bool {
    if ["afschr", "storner", "incasseren"].contains(where: { line.contains($0) }) { return true }
    let above = before.split(whereSeparator: \.isWhitespace).suffix(3).map { folded($0) }
    let words = above + line.split(whereSeparator: \.isWhitespace).map { folded($0) }
    return zip(words, words.dropFirst()).contains { pair in
      pair.0 == "uw"
        && ["rekening", "iban", "bankrekening", "rekeningnummer"].contains { own in
          own.utf8.count == pair.1.utf8.count
            && zip(own.utf8, pair.1.utf8).count { $0 != $1 } <= 2
        }
    }
  }

  static func accounts(in line: String) -> [String] {
    let characters = Array(line)
    var found: [String] = []
    var index = 0
    while index + 14 < characters.count {
      let isStart = index == 0 || !isAlphanumeric(characters[index - 1])
      if isStart, let read = account(characters[index...]) {
        found.append(read.account)
        index += read.used
      } else {
        index += 1
      }
    }
    return found
  }

  private static func account(
    _ characters: ArraySlice<Character>
  ) -> (account: String, used: Int)? {
    let country = String(characters.prefix(2)).uppercased()
    guard let length = lengths[country] else { return nil }
    var bare: [Character] = []
    var used = 0
    for character in characters {
      guard bare.count < length else { break }
      used += 1
      if character == " " || character == "." { continue }
      guard isAlphanumeric(character) || character == "$" || character == "|" else { return nil }
      bare.append(character)
    }
    guard bare.count == length else { return nil }
    // What follows must be no part of it.
    if let next = characters.dropFirst(used).first, isAlphanumeric(next) { return nil }
    let text = country == "NL" ? mended(bare) : String(bare).uppercased()
    return IBAN.isValid(text) ? (text, used) : nil
  }

  /// Letters where letters stand, digits where digits stand: O is 0 and S is 5 by their place.
  private static func mended(_ bare: [Character]) -> String {
    var text = "NL"
    for (place, character) in bare.enumerated().dropFirst(2) {
      let isLetterPlace = (4..<8).contains(place)
      text.append((isLetterPlace ? asLetter[character] : asDigit[character]) ?? character)
    }
    return text.uppercased()
  }

  private static let asDigit: [Character: Character] = [
    "O": "0", "o": "0", "Q": "0", "S": "5", "s": "5", "$": "5", "B": "8", "l": "1", "I": "1",
    "i": "1", "|": "1", "Z": "2", "z": "2",
  ]
  private static let asLetter: [Character: Character] = [
    "0": "O", "5": "S", "$": "S", "8": "B", "1": "I", "|": "I",
  ]

  private static func isAlphanumeric(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
