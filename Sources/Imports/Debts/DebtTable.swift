import Domain

/// A list of debts in rows and columns: the answers of each row, not read as values yet.
package struct DebtTable: Sendable {
  /// One row below the names of the columns.
  package struct Row: Sendable {
    package let line: Int
    /// The cells that are not empty and whose column is not skipped, in the order of the row.
    package var cells: [(answer: DebtAnswer, place: ListProblem.Place)]
    /// The first of all its cells that is not empty: what the row is called.
    package let label: String
    /// Whether its reference was left out because a spreadsheet damaged it.
    package internal(set) var lostReference = false

    package init(
      line: Int, cells: [(answer: DebtAnswer, place: ListProblem.Place)], label: String
    ) {
      self.line = line
      self.cells = cells
      self.label = label
    }
  }

  /// What stands between its cells.
  package let separator: DelimitedText.Separator
  /// The field of each column; nil for one that is skipped.
  package let columns: [Field?]
  package private(set) var rows: [Row]
  /// What was understood and left out, in the order of the text.
  package private(set) var notes: [ListNote]

  /// More is no list of the debts of one household.
  package static let mostRows = 20_000

  /// Whether one of the first rows seems to be the names of columns: two of its cells name a field.
  package static func hasHeader(_ text: DelimitedText, _ words: DebtWords) -> Bool {
    ListShape.header(of: text.rows, words) != nil
  }

  /// Reads `text`, in which a row names the columns unless `columns` does so by order.
  ///
  /// Throws everything that is wrong with rows and columns, and what has to be asked of a column as a
  /// whole. What the cells hold is not looked at otherwise.
  package init(
    _ text: DelimitedText, _ words: DebtWords, columns: DebtColumns, choices: ListChoices = .init()
  ) throws(ListProblems) {
    guard !text.rows.isEmpty else { throw ListProblems([ListProblem(nil, .empty)]) }
    var shape = ListShape(text, words, columns)
    var problems = text.problems
    let fields = columns.fields(of: shape.names, words, &problems)
    shape.fit(to: fields, choices)
    if shape.body.isEmpty, problems.isEmpty { problems.append(ListProblem(nil, .empty)) }
    if shape.body.count > Self.mostRows {
      problems.append(ListProblem(nil, .tooManyRows(limit: Self.mostRows)))
    }
    problems += shape.problems
    if !columns.isByOrder { problems += Self.nameless(shape.names, shape.body) }
    guard problems.isEmpty else { throw ListProblems(problems) }
    var cells = ListCells(shape.body, fields)
    cells.settle(choices, columns, names: shape.names)
    guard cells.problems.isEmpty else { throw ListProblems(cells.problems) }
    separator = text.separator
    self.columns = fields
    rows = cells.rows
    notes = shape.notes + cells.notes
  }
}

extension DebtTable {
  /// Columns without a name that hold something all the same.
  private static func nameless(
    _ first: DelimitedText.Row, _ body: [DelimitedText.Row]
  ) -> [ListProblem] {
    first.cells.indices.filter { trimmed(first.cells[$0]).isEmpty }.compactMap { index in
      let isUsed = body.contains { row in
        row.cells.indices.contains(index) && !trimmed(row.cells[index]).isEmpty
      }
      return isUsed ? ListProblem(first.place(index), .unknownColumn("", nearest: [])) : nil
    }
  }
}
