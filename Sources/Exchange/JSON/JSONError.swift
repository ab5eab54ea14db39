/// Why bytes are not a JSON text that is accepted, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong with the bytes (RFC 8259, and the limits of this reader).
  package enum Reason: Hashable, Sendable {
    /// More bytes than are accepted.
    case tooLarge(limit: Int)
    /// More arrays and objects inside each other than are accepted.
    case tooDeep(limit: Int)
    case notUTF8
    /// The text ends before the value does; an empty text too.
    case unexpectedEnd
    /// Something else stands where a value, a key, a comma, a colon or a bracket is expected.
    case unexpectedCharacter
    /// After the value there is more than white space.
    case trailingCharacters
    /// A string has a line end or another control character in it, not escaped.
    case controlCharacterInString
    /// A backslash with something behind it that JSON does not know.
    case unknownEscape
    /// `\u` with one half of a pair of surrogates: no character.
    case halfSurrogatePair
    /// A number with a plus, a zero too many, or no digits where they belong.
    case notANumber
  }

  /// The first thing that is wrong; reading stops there.
  package let reason: Reason
  /// In bytes from the start of the text.
  package let offset: Int
  package let place: JSONPlace
}

/// A place in a text as an editor shows it.
package struct JSONPlace: Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The places of `offsets`, which must rise, in one walk through the text.
  ///
  /// Lines end at LF, CR LF or CR; a byte order mark takes no column.
  static func places(of offsets: [Int], in bytes: [UInt8]) -> [JSONPlace] {
    var places: [JSONPlace] = []
    places.reserveCapacity(offsets.count)
    var line = 1
    var column = 1
    var at = bytes.starts(with: JSONParser.byteOrderMark) ? JSONParser.byteOrderMark.count : 0
    for offset in offsets {
      while at < min(offset, bytes.count) {
        let byte = bytes[at]
        let isFirstOfTwo = byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
        if byte == 0x0A || byte == 0x0D && !isFirstOfTwo {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        at += 1
      }
      places.append(JSONPlace(line: line, column: column))
    }
    return places
  }
}
