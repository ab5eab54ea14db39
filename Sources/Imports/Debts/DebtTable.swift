import Domain

/// A list of debts in rows and columns: the answers of each row, not read as values yet.
package struct DebtTable: Sendable {
  /// One row below the names of the columns.
  package struct Row: Sendable {
    package let line: Int
    /// The cells that are not empty and whose column is not skipped, in the order of the row.
    package let cells: [(answer: DebtAnswer, place: ListProblem.Place)]
  }

  /// What stands between its cells.
  package let separator: DelimitedText.Separator
  /// The field of each column; nil for one that is skipped.
  package let columns: [Field?]
  package let rows: [Row]

  /// More is no list of the debts of one household.
  package static let mostRows = 20_000

  /// Whether the first row seems to be the names of columns: two of its cells name a field.
  package static func hasHeader(_ text: DelimitedText, _ words: DebtWords) -> Bool {
    let named = text.rows.first?.cells.compactMap { words.field(named: $0) } ?? []
    return Set(named).count > 1
  }

  /// Reads `text`, whose first row names the columns unless `columns` does so by order.
  ///
  /// Throws everything that is wrong with rows and columns. What the cells hold is not looked at.
  package init(
    _ text: DelimitedText, _ words: DebtWords, columns: DebtColumns
  ) throws(ListProblems) {
    guard let first = text.rows.first else { throw ListProblems([ListProblem(nil, .empty)]) }
    var problems = text.problems
    let fields = columns.fields(of: first, words, &problems)
    let body = columns.isByOrder ? text.rows[...] : text.rows.dropFirst()
    if body.isEmpty, problems.isEmpty { problems.append(ListProblem(nil, .empty)) }
    if body.count > Self.mostRows {
      problems.append(ListProblem(nil, .tooManyRows(limit: Self.mostRows)))
    }
    for row in body where row.cells.count != fields.count {
      problems.append(
        ListProblem(
          ListProblem.Place(line: row.line, column: 0),
          .wrongCount(found: row.cells.count, expected: fields.count)))
    }
    if !columns.isByOrder { problems += Self.nameless(first, body) }
    guard problems.isEmpty else { throw ListProblems(problems) }
    separator = text.separator
    self.columns = fields
    rows = body.map { Row($0, fields) }
  }
}

extension DebtTable {
  /// Columns without a name that hold something all the same.
  private static func nameless(
    _ first: DelimitedText.Row, _ body: ArraySlice<DelimitedText.Row>
  ) -> [ListProblem] {
    first.cells.indices.filter { trimmed(first.cells[$0]).isEmpty }.compactMap { index in
      let isUsed = body.contains { row in
        row.cells.indices.contains(index) && !trimmed(row.cells[index]).isEmpty
      }
      return isUsed ? ListProblem(first.place(index), .unknownColumn("", nearest: [])) : nil
    }
  }
}

extension DebtTable.Row {
  fileprivate init(_ row: DelimitedText.Row, _ fields: [Field?]) {
    line = row.line
    cells = zip(row.cells, fields).enumerated().compactMap { index, cell in
      guard let field = cell.1, !trimmed(cell.0).isEmpty else { return nil }
      return (DebtAnswer(field, cell.0), row.place(index))
    }
  }
}
