/// Rows and columns of text, drawn as wide as the screen allows.
package struct Table: Equatable, Sendable {
  /// One column: its heading and how its cells stand.
  package struct Column: Equatable, Sendable {
    /// The heading; also the label when the table is drawn as "label: value".
    package let title: String
    /// Amounts stand at the right.
    package let alignment: Alignment
    /// Whether cells may be broken over several lines when the screen is narrow.
    package let shrinks: Bool

    /// A column; by default of text at the left that is never broken.
    package init(_ title: String, alignment: Alignment = .leading, shrinks: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.shrinks = shrinks
    }
  }

  /// From left to right.
  package var columns: [Column]
  /// Cells in the order of the columns; cells missing at the end are empty.
  package var rows: [[String]]
  /// Rows under a rule at the bottom.
  package var totals: [[String]]

  /// A table; no row may have more cells than there are columns.
  package init(columns: [Column], rows: [[String]], totals: [[String]] = []) {
    self.columns = columns
    self.rows = rows
    self.totals = totals
  }

  /// The table as lines of at most `width` columns (at least 2).
  ///
  /// When it does not fit, headings and the columns that shrink are broken; when that is not
  /// enough, or in plain mode, each row becomes "label: value" lines with an empty line between
  /// rows. Then empty cells are left out.
  package func lines(width: Int, plain: Bool) -> [String] {
    let width = max(width, 2)
    guard !plain, let widths = columnWidths(within: width) else { return records(width: width) }
    return grid(widths: widths)
  }
}

extension Table {
  /// Columns between two cells.
  private static let gap = 2

  // MARK: As a grid

  private func grid(widths: [Int]) -> [String] {
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += draw(columns.map(\.title), widths: widths, fromBottom: true)
      lines.append(rule)
    }
    lines += rows.flatMap { draw($0, widths: widths) }
    if !totals.isEmpty {
      lines.append(rule)
      lines += totals.flatMap { draw($0, widths: widths) }
    }
    return lines
  }

  /// One row, as many lines high as its highest cell.
  private func draw(_ cells: [String], widths: [Int], fromBottom: Bool = false) -> [String] {
    let blocks = columns.indices.map { column in
      wrapped(cell(column, of: cells), width: widths[column])
    }
    let height = blocks.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = columns.indices.map { column in
        let block = blocks[column]
        let index = fromBottom ? line - (height - block.count) : line
        return padded(
          block.indices.contains(index) ? block[index] : "",
          width: widths[column], alignment: columns[column].alignment)
      }
      let row = parts.joined(separator: String(repeating: " ", count: Self.gap))
      return String(row.trimmingSuffix { $0 == " " })
    }
  }

  private func cell(_ column: Int, of cells: [String]) -> String {
    precondition(cells.count <= columns.count, "a row has more cells than the table has columns")
    return column < cells.count ? cells[column] : ""
  }

  // MARK: Widths

  /// The width of each column, or nil when the table cannot be that narrow.
  private func columnWidths(within width: Int) -> [Int]? {
    let measures = columns.indices.map(measure)
    let gaps = max(0, columns.count - 1) * Self.gap
    var widths = measures.map(\.natural)
    var excess = widths.reduce(gaps, +) - width
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > measures[$0].least }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// How wide a column wants to be and how narrow it can be.
  private func measure(_ column: Int) -> (natural: Int, least: Int) {
    let title = columns[column].title
    let cells = (rows + totals).map { cell(column, of: $0) }
    let widest = cells.map(widestLine).max() ?? 0
    let natural = max(widest, widestLine(title))
    guard columns[column].shrinks else {
      return (natural, max(widest, widestWord(title)))
    }
    // Below eight columns nothing can be read; a word of over twenty may be cut.
    let word = max(cells.map(widestWord).max() ?? 0, widestWord(title))
    return (natural, min(natural, max(8, min(word, 20))))
  }

  private func widestLine(_ text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { displayWidth(of: String($0)) }.max() ?? 0
  }

  private func widestWord(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }
      .map { displayWidth(of: String($0)) }.max() ?? 0
  }

  // MARK: As labels and values

  private func records(width: Int) -> [String] {
    let blocks =
      rows.map { record($0, width: width) } + totals.map { record($0, width: width, isTotal: true) }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// What a total is called stands in its first cell, and is nothing of that column.
  private func record(_ cells: [String], width: Int, isTotal: Bool = false) -> [String] {
    let name = isTotal ? columns.indices.first { !cell($0, of: cells).isEmpty } : nil
    return columns.indices.flatMap { column -> [String] in
      let value = cell(column, of: cells)
      let title = column == name ? "" : columns[column].title
      guard !value.isEmpty else { return [] }
      return wrapped(title.isEmpty ? value : "\(title): \(value)", width: width, hanging: 2)
    }
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
