import Domain

/// Rows and cells: of a text, taken apart strictly (RFC 4180: cells in quotation marks may hold
/// separators, line ends and doubled quotation marks), or of a sheet.
package struct DelimitedText: Equatable, Sendable {
  /// What stands between two cells.
  package enum Separator: Character, CaseIterable, Sendable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","
    case pipe = "|"
  }

  /// What a cell was before it became text.
  package enum Origin: Hashable, Sendable {
    /// Text, or a file in which all is text.
    case text
    /// A number of a sheet, as it is kept: not how it was shown.
    case number
    /// A number of a sheet that is shown as a day.
    case day
    /// A number of a sheet that is shown in another currency than the euro.
    case foreign(String)
    /// What a sheet could not compute, or never did.
    case broken
  }

  /// One row that holds anything.
  package struct Row: Equatable, Sendable {
    /// The line of the text on which it starts, from 1.
    package let line: Int
    /// Without their quotation marks; white space stays.
    package let cells: [String]
    /// The lines on which the cells start.
    package let lines: [Int]
    /// What the cells were; empty where all were text.
    package var origins: [Origin] = []

    /// What this cell was, counted from 0.
    package func origin(_ cell: Int) -> Origin {
      origins.indices.contains(cell) ? origins[cell] : .text
    }

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
    self.rows = separator == .pipe ? Self.withoutFrame(rows) : rows
    problems = scanner.problems
  }

  /// Rows of a sheet.
  package init(rows: [Row]) {
    separator = .tab
    self.rows = rows
    problems = []
  }

  /// `| a | b |` without the empty cells at its ends, and without the line below the names.
  private static func withoutFrame(_ rows: [Row]) -> [Row] {
    let isBlank = { (cell: String?) in cell.map { $0.allSatisfy(\.isWhitespace) } ?? false }
    let first = rows.allSatisfy { isBlank($0.cells.first) } ? 1 : 0
    let last = rows.allSatisfy { isBlank($0.cells.last) } ? 1 : 0
    return rows.compactMap { row in
      let cells = Array(row.cells.dropFirst(first).dropLast(last))
      let isRule = cells.allSatisfy { cell in
        let cell = trimmed(cell)
        return cell.contains("-") && cell.allSatisfy { "-:= ".contains($0) }
      }
      guard !isRule else { return nil }
      return Row(
        line: row.line, cells: cells, lines: Array(row.lines.dropFirst(first).dropLast(last)))
    }
  }

  /// Spreadsheet programs may write `sep=;` on a line before everything: in capitals, in quotation
  /// marks, and with separators behind it where another program saved it again.
  private static func namedSeparator(_ bytes: [UInt8]) -> (start: Int, Separator?) {
    let length = bytes.prefix(40).firstIndex { $0 == 0x0A || $0 == 0x0D } ?? min(bytes.count, 40)
    guard length < 40 else { return (0, nil) }
    let line = trimmed(String(decoding: bytes[..<length], as: UTF8.self))
    let bare = line.hasPrefix("\"") ? line.dropFirst() : line[...]
    guard bare.prefix(4).lowercased() == "sep=", let mark = bare.dropFirst(4).first,
      let separator = Separator(rawValue: mark),
      bare.dropFirst(5).allSatisfy({ $0 == mark || $0 == "\"" || $0 == ";" || $0 == "," })
    else { return (0, nil) }
    let isPair = bytes.count > length + 1 && bytes[length] == 0x0D && bytes[length + 1] == 0x0A
    return (min(bytes.count, length + (isPair ? 2 : 1)), separator)
  }

  /// The separator that makes rows of one length, of more than one cell; else the one with which most
  /// rows have one length. Titles above a table and notes below it are rows of their own.
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
      let usual = Dictionary(grouping: counts.filter { $0 > 1 }) { $0 }.mapValues(\.count)
        .max { ($0.value, $0.key) < ($1.value, $1.key) }
      return (
        separator: separator, first: first, isEven: counts.allSatisfy { $0 == first },
        usual: usual.map { ($0.value, $0.key) } ?? (0, 0)
      )
    }
    let even = found.filter { $0.isEven && $0.first > 1 }
    guard var best = even.first ?? found.first else { return .semicolon }
    // Of equals the first stays: decimal commas are everywhere.
    for next in even.isEmpty ? found : even {
      if even.isEmpty ? next.usual > best.usual : next.first > best.first { best = next }
    }
    return best.separator
  }
}
