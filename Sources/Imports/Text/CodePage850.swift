/// Text of DOS (code page 850), as old programs for bookkeeping still write it.
enum CodePage850 {
  /// Whether bytes beyond ASCII are letters of names in it, inside or at the end of words, where in
  /// Windows-1252 they would be signs that stand in no word.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var found = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      // 0x80 to 0xA5 are letters here; from 0xC0 on Windows-1252 has its own.
      guard (0x80...0xA5).contains(byte), byte != 0x9B, byte != 0x9C, byte != 0x9D, byte != 0x9E,
        byte != 0x9F
      else { return false }
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      // The euro sign of Windows-1252 stands beside digits and blanks, quotes beside blanks.
      guard isLetter(before) || isLetter(after) && !isLetter(before) && byte >= 0xA0 else {
        return false
      }
      let isQuote = [0x82, 0x84, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85].contains(byte)
      guard !isQuote || isLetter(before) && (isLetter(after) || byte == 0x82) else { return false }
      // An apostrophe between letters, as in "auto’s".
      guard byte != 0x92 else { return false }
      found += 1
    }
    return found > 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(text)
  }

  /// 0x80 to 0xFF (IBM, code page 850).
  private static let upper = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
      + "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
}

/// Text that was UTF-8, was read as Windows-1252, and was written as UTF-8 once more: `CafÃ©`.
enum TwiceEncoded {
  /// The text as it was, and the first word that changed. Words that are no such UTF-8 stay.
  static func repaired(_ text: String) -> (text: String, first: (before: String, after: String)?) {
    guard text.unicodeScalars.contains(where: { "ÃÂâ".unicodeScalars.contains($0) }) else {
      return (text, nil)
    }
    var result = ""
    var word = ""
    var first: (String, String)?
    for character in text + "\n" {
      guard isBreak(character) else {
        word.append(character)
        continue
      }
      let right = repaired(word: word) ?? word
      if right != word, first == nil { first = (word, right) }
      result += right
      result.append(character)
      word = ""
    }
    result.removeLast()
    return (result, first)
  }

  /// A no-break space is half of a letter here.
  private static func isBreak(_ character: Character) -> Bool {
    " \t\n\r\r\n;,|\"".contains(character)
  }

  private static func repaired(word: String) -> String? {
    guard word.unicodeScalars.contains(where: { "ÃÂâ".unicodeScalars.contains($0) }) else {
      return nil
    }
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else if let byte = (0x80...0x9F).first(where: { DecodedText.windows1252($0) == scalar }) {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
