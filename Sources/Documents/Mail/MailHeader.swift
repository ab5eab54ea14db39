import Domain

/// Lines at the top of an e-mail: ASCII only, none longer than 76 characters where a space allows a
/// break, and nothing in them that could begin another line.
enum MailHeader {
  /// A header whose value is text; where it is not plain ASCII, in encoded words (RFC 2047).
  static func line(_ name: String, _ text: String) -> String {
    let text = oneLine(text)
    guard text.unicodeScalars.allSatisfy(isPlain), !text.contains("=?") else {
      return "\(name): " + encodedWords(text).joined(separator: "\n ")
    }
    return folded("\(name): \(text)")
  }

  /// A header with somebody's name and address.
  static func line(_ name: String, _ person: MailDraft.Person) -> String {
    let address = person.address.filter { character in
      character.unicodeScalars.allSatisfy(isPlain) && !" <>,;\"()\\".contains(character)
    }
    let phrase = oneLine(person.name)
    guard !phrase.isEmpty else { return "\(name): \(address)" }
    guard phrase.unicodeScalars.allSatisfy(isPlain), !phrase.contains("=?") else {
      return "\(name): " + encodedWords(phrase).joined(separator: "\n ") + "\n <\(address)>"
    }
    let quoted = phrase.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return folded("\(name): \"\(quoted)\" <\(address)>")
  }

  /// `filename=`, and for a name that is not plain ASCII the form of RFC 2231.
  static func fileName(_ name: String) -> String {
    let name = oneLine(name)
    let isToken = name.utf8.allSatisfy { isTokenByte($0) }
    guard !isToken else { return "filename=\"\(name)\"" }
    let encoded = name.utf8.map { byte in
      isTokenByte(byte) ? String(UnicodeScalar(byte)) : "%" + hex(byte)
    }
    return "filename*=utf-8''" + encoded.joined()
  }

  /// Encoded words of whole scalars; with the name of the header none makes a line of more than
  /// 76 characters.
  private static func encodedWords(_ text: String) -> [String] {
    let (start, end, room) = ("=?utf-8?Q?", "?=", 52)
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let code = String(scalar).utf8.map { byte in
        isWordByte(byte) ? String(UnicodeScalar(byte)) : byte == 0x20 ? "_" : "=" + hex(byte)
      }.joined()
      if word.count + code.count > room, !word.isEmpty {
        words.append(start + word + end)
        word = ""
      }
      word += code
    }
    return words + [start + word + end]
  }

  /// Broken before a space, so that no line is longer than 76 characters.
  private static func folded(_ line: String) -> String {
    var lines: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= 76 || word.isEmpty {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(lines.isEmpty ? String(word) : " \(word)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String {
    trimmed(
      text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        .filter { $0.unicodeScalars.allSatisfy(isLetterText) })
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool { (" "..."~").contains(scalar) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || [0x21, 0x2A, 0x2B, 0x2D, 0x2F].contains(byte)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Two capital hexadecimal digits.
  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
