/// A sealed file as letters, for a mail: lines of 64 between two marks (RFC 7468, strict).
package enum Armor {
  private static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  private static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let width = 64
  private static let lineEnd = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The letters for these bytes, marks included.
  package static func text(of bytes: [UInt8]) -> [UInt8] {
    let letters = Base64.text(of: bytes, padded: true)
    let lines = stride(from: 0, to: letters.count, by: width).flatMap { start in
      letters[start..<min(start + width, letters.count)] + [lineEnd]
    }
    return begin + [lineEnd] + lines + end + [lineEnd]
  }

  /// Whether the marks stand somewhere in it.
  package static func isIn(_ text: [UInt8]) -> Bool { position(of: begin, in: text[...]) != nil }

  /// The bytes again, as strict as the format: nothing but white space outside the marks, every line
  /// but the last of 64 letters. Throws `damaged`.
  package static func bytes(of text: [UInt8]) throws(SealError) -> [UInt8] {
    let trimmed = text.trimmed(isSpace)
    var lines = trimmed.split(separator: lineEnd, omittingEmptySubsequences: false).map { line in
      line.last == carriageReturn ? line.dropLast() : line
    }
    guard lines.count >= 3, lines.removeFirst().elementsEqual(begin),
      lines.removeLast().elementsEqual(end), let last = lines.popLast(),
      lines.allSatisfy({ $0.count == width }), (1...width).contains(last.count),
      last.count % 4 == 0
    else { throw .damaged }
    let letters = lines.flatMap(\.self)
    let unpadded = last.trimmingPadding()
    guard last.count - unpadded.count <= 2, let bytes = Base64.bytes(of: letters + unpadded) else {
      throw .damaged
    }
    return bytes
  }

  /// The bytes from a mail or a page: what stands before and behind, the signs of a quotation, other
  /// line ends and other lengths of lines do no harm. What is inside is sealed against damage by
  /// itself. Throws `notSealed` without the marks, `damaged` where no letters stand between them.
  package static func bytes(inMail text: [UInt8]) throws(SealError) -> [UInt8] {
    guard let start = position(of: begin, in: text[...]) else { throw .notSealed }
    let rest = text[start.upperBound...]
    guard let stop = position(of: end, in: rest) else { throw .damaged }
    var letters: [UInt8] = []
    for line in rest[..<stop.lowerBound].split(whereSeparator: isLineEnd) {
      for byte in line.drop(while: isQuotation) where !isSpace(byte) {
        guard byte != Base64.padding || letters.last != nil else { throw .damaged }
        letters.append(byte)
      }
    }
    let unpadded = letters[...].trimmingPadding()
    guard !unpadded.isEmpty, letters.count % 4 == 0, letters.count - unpadded.count <= 2,
      let bytes = Base64.bytes(of: unpadded)
    else { throw .damaged }
    return bytes
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == lineEnd || byte == carriageReturn
  }

  /// White space, and the two bytes of a space that does not break: mails put it there.
  private static func isSpace(_ byte: UInt8) -> Bool {
    [9, 10, 11, 12, 13, 32, 0xc2, 0xa0].contains(byte)
  }

  /// How programs mark each line of a mail that is answered.
  private static func isQuotation(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "%"), UInt8(ascii: ":")].contains(byte)
      || isSpace(byte)
  }

  private static func position(
    of mark: [UInt8], in text: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard text.count >= mark.count else { return nil }
    var start = text.startIndex
    while start <= text.endIndex - mark.count {
      if text[start] == mark[0], text[start..<(start + mark.count)].elementsEqual(mark) {
        return start..<(start + mark.count)
      }
      start += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmingPadding() -> ArraySlice<UInt8> {
    var rest = self
    while rest.last == Base64.padding { rest = rest.dropLast() }
    return rest
  }
}

extension [UInt8] {
  fileprivate func trimmed(_ isSpace: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    return rest
  }
}
