import Domain

/// The text of a letter, line by line, as a person reads it.
package struct ReadText: Hashable, Sendable {
  package let lines: [String]
  /// The same in small letters, for looking something up.
  let small: [String]

  /// More is no letter.
  static let mostLines = 2_000
  static let longestLine = 1_000

  /// Text as it was typed, pasted, or stands in a PDF file. Form feeds are the ends of pages.
  package init(_ text: String) {
    self.init(
      lines: text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\u{C}" }
        .prefix(Self.mostLines)
        .map { String($0.prefix(Self.longestLine)).replacing("\u{A0}", with: " ") })
  }

  private init(lines: [String]) {
    self.lines = lines
    small = lines.map { $0.lowercased() }
  }

  /// What `tesseract … tsv` writes: words with their place; words of one line are joined. Lines that
  /// are no such row are passed over.
  package init(tsv text: String) {
    var lines: [String] = []
    var current: [Substring]?
    for row in text.split(whereSeparator: \.isNewline).prefix(40_000) {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 12, cells[0] == "5", !trimmed(cells[11]).isEmpty else { continue }
      let place = Array(cells[1...4])
      if current == place, let last = lines.indices.last {
        lines[last] += " " + trimmed(cells[11])
      } else {
        lines.append(trimmed(cells[11]))
        current = place
      }
    }
    self.init(
      lines: lines.prefix(Self.mostLines).map { String($0.prefix(Self.longestLine)) })
  }

  /// Pages, one behind the other.
  package init(_ pages: [ReadText]) {
    self.init(lines: Array(pages.flatMap(\.lines).prefix(Self.mostLines)))
  }

  /// How many words with at least two letters or digits.
  package var wordCount: Int {
    lines.reduce(0) { count, line in
      count
        + line.split(whereSeparator: \.isWhitespace).count { word in
          word.unicodeScalars.count {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
          }
            > 1
        }
    }
  }

  /// The pieces of a line between wide gaps: columns of a page that is set in columns.
  static func columns(of line: String) -> [String] {
    var columns: [String] = []
    var current = ""
    var gap = 0
    for character in line {
      if character == " " || character == "\t" {
        gap += character == "\t" ? 3 : 1
        continue
      }
      if gap > 2, !current.isEmpty {
        columns.append(current)
        current = ""
      } else if gap > 0, !current.isEmpty {
        current += " "
      }
      gap = 0
      current.append(character)
    }
    return current.isEmpty ? columns : columns + [current]
  }

  /// The numbers of the lines that hold these words, in small letters.
  func places(of words: String) -> [Int] { small.indices.filter { small[$0].contains(words) } }

  /// What stands in a line behind these words, whole and in any case; nil where they are not there.
  static func rest(of line: String, behind words: String) -> Substring? {
    let wanted = Array(words)
    let all = line.indices
    for start in all {
      guard start == line.startIndex || !line[line.index(before: start)].isLetter else { continue }
      let piece = line[start...].prefix(wanted.count)
      guard piece.count == wanted.count else { return nil }
      let isSame = zip(piece, wanted).allSatisfy { $0 == $1 || $0.lowercased() == $1.lowercased() }
      let rest = line[piece.endIndex...]
      if isSame, rest.first.map({ !$0.isLetter }) ?? true { return rest }
    }
    return nil
  }
}
