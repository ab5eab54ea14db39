import Domain

/// Words by which a text is known, line by line: the first line of which a word stands in the text
/// counts, wherever in the text that is.
///
/// The text is gone through once, whatever the number of words: at each letter only those are tried
/// that begin with it and the next one.
struct KeyWords<Kind: Sendable>: Sendable {
  private struct Word: Sendable {
    let bytes: [UInt8]
    let line: Int
    /// Counts only on its own: "cz" stands in many a word.
    let isShort: Bool
  }

  private let kinds: [Kind]
  private let words: [Word]
  /// For each pair of letters the places of the words that begin with it, as a range of `words`.
  private let ranges: [Range<Int>]

  /// - Parameter lines: Words as `folded` leaves them, of ASCII, at least two letters each.
  init(_ lines: [(Kind, [String])]) {
    kinds = lines.map(\.0)
    var words: [Word] = []
    for line in lines.indices {
      for key in lines[line].1 where key.utf8.count >= 2 {
        words.append(Word(bytes: Array(key.utf8), line: line, isShort: key.utf8.count <= 4))
      }
    }
    words.sort {
      (Self.pair($0.bytes[0], $0.bytes[1]), $0.line) < (
        Self.pair($1.bytes[0], $1.bytes[1]), $1.line
      )
    }
    var ranges = [Range<Int>](repeating: 0..<0, count: Self.side * Self.side)
    for (place, word) in words.enumerated() {
      let pair = Self.pair(word.bytes[0], word.bytes[1])
      ranges[pair] = (ranges[pair].isEmpty ? place : ranges[pair].lowerBound)..<place + 1
    }
    self.words = words
    self.ranges = ranges
  }

  /// The kind of the first line with a word in `text`; nil where there is none.
  ///
  /// - Parameter text: As `folded` leaves it.
  /// - Parameter parts: The words of the text one by one, asked for only where a short one fits.
  func first(in text: String, _ parts: () -> Set<String>) -> Kind? {
    var alone: Set<String>?
    var best = kinds.count
    func look(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count >= 2 else { return }
      for start in 0..<bytes.count - 1 {
        let pair = Self.pair(bytes[start], bytes[start + 1])
        guard pair >= 0 else { continue }
        for place in ranges[pair] {
          let word = words[place]
          guard word.line < best else { break }
          guard Self.stands(word.bytes, at: start, in: bytes) else { continue }
          if word.isShort {
            let known = alone ?? parts()
            alone = known
            guard known.contains(String(decoding: word.bytes, as: UTF8.self)) else { continue }
          }
          best = word.line
        }
      }
    }
    var text = text
    text.withUTF8(look)
    return best < kinds.count ? kinds[best] : nil
  }

  private static func stands(
    _ word: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for index in 2..<max(2, word.count) where word[index] != bytes[start + index] { return false }
    return true
  }

  /// Letters, digits and the rest.
  private static var side: Int { 36 }

  /// A number for two letters or digits; below zero for others.
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    let (a, b) = (number(first), number(second))
    return a < 0 || b < 0 ? -1 : a * side + b
  }

  private static func number(_ byte: UInt8) -> Int {
    if byte &- UInt8(ascii: "a") < 26 { return Int(byte &- UInt8(ascii: "a")) }
    return byte &- UInt8(ascii: "0") < 10 ? 26 + Int(byte &- UInt8(ascii: "0")) : -1
  }
}
