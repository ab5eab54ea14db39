/// A table: a row of headings, rows, and totals.
package struct PaperTable: Hashable, Sendable {
  /// One column: its heading and the side its text stands on.
  package struct Column: Hashable, Sendable {
    /// Where text stands in its column. Amounts stand on the right and are not wrapped while
    /// other columns can give room.
    package enum Side: Hashable, Sendable { case left, right }

    /// Heading, repeated on each page.
    package var title: String
    package var side: Side

    package init(_ title: String, _ side: Side = .left) {
      self.title = title
      self.side = side
    }
  }

  /// Columns from left to right.
  package var columns: [Column]
  /// A cell for each column; missing cells are empty, cells without a column are not shown.
  package var rows: [[String]]
  /// The last row, in bold below a line; empty when there is none.
  package var totals: [String]
  /// Whether the first cell of a row names the row for a screen reader.
  package var firstColumnNamesRow: Bool

  /// A table as wide as the text.
  package init(
    columns: [Column], rows: [[String]], totals: [String] = [], firstColumnNamesRow: Bool = true
  ) {
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.firstColumnNamesRow = firstColumnNamesRow
  }
}
