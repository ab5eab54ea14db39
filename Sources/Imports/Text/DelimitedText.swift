import Domain

/// A text of rows and cells, taken apart strictly (RFC 4180): cells in quotation marks may hold
/// separators, line ends and doubled quotation marks.
package struct DelimitedText: Equatable, Sendable {
  /// What stands between two cells.
  package enum Separator: Character, CaseIterable, Sendable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","
  }

  /// One row that holds anything.
  package struct Row: Equatable, Sendable {
    /// The line of the text on which it starts, from 1.
    package let line: Int
    /// Without their quotation marks; white space stays.
    package let cells: [String]
    /// The lines on which the cells start.
    package let lines: [Int]

    /// Where a cell is, counted from 0.
    package func place(_ cell: Int) -> ListProblem.Place {
      let isThere = lines.indices.contains(cell)
      return ListProblem.Place(line: isThere ? lines[cell] : line, column: cell + 1)
    }
  }

  /// What stands between its cells.
  package let separator: Separator
  /// In the order of the text; rows in which every cell is empty are left out.
  package let rows: [Row]
  /// What is wrong with quotation marks, in the order of the text.
  package let problems: [ListProblem]

  /// Takes `text` apart, with the separator it uses: one of `separators`.
  package init(_ text: String, separators: [Separator] = Separator.allCases) {
    var text = text
    // One buffer of bytes, whatever the text was made of.
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    let (start, named) = Self.namedSeparator(bytes)
    let separator = named ?? Self.detect(bytes, from: start, among: separators)
    var scanner = DelimitedScanner(bytes, from: start, separator)
    var rows: [Row] = []
    while let row = scanner.next() {
      if row.cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
    }
    self.separator = separator
    self.rows = rows
    problems = scanner.problems
  }

  /// Spreadsheet programs may write `sep=;` on a line before everything.
  private static func namedSeparator(_ bytes: [UInt8]) -> (start: Int, Separator?) {
    guard bytes.count >= 5, bytes.starts(with: Array("sep=".utf8)),
      let separator = Separator(rawValue: Character(Unicode.Scalar(bytes[4])))
    else { return (0, nil) }
    switch bytes.dropFirst(5).first {
    case nil: return (5, separator)
    case 0x0A: return (6, separator)
    case 0x0D: return (bytes.count > 6 && bytes[6] == 0x0A ? 7 : 6, separator)
    default: return (0, nil)
    }
  }

  /// The separator that makes rows of one length, of more than one cell; else the one with the
  /// most cells in the first row.
  private static func detect(
    _ bytes: [UInt8], from start: Int, among separators: [Separator]
  ) -> Separator {
    let found = separators.map { separator in
      var scanner = DelimitedScanner(bytes, from: start, separator)
      var counts: [Int] = []
      while counts.count < 20, let row = scanner.next() {
        if row.cells != [""] { counts.append(row.cells.count) }
      }
      let first = counts.first ?? 0
      return (separator: separator, first: first, isEven: counts.allSatisfy { $0 == first })
    }
    let even = found.filter { $0.isEven && $0.first > 1 }
    guard var best = even.first ?? found.first else { return .semicolon }
    // Of equals the first stays: decimal commas are everywhere.
    for next in even.isEmpty ? found : even where next.first > best.first { best = next }
    return best.separator
  }
}
