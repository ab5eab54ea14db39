import Domain

/// The parts of a list as people make it: titles above, the names of the columns, the debts, remarks
/// below.
struct ListShape {
  /// The row with the names of the columns; where they are given by order, the first row.
  let names: DelimitedText.Row
  private(set) var body: [DelimitedText.Row]
  private(set) var notes: [ListNote] = []
  private(set) var problems: [ListProblem] = []

  /// The names of the columns stand among the first of the rows.
  private static let deepestHeader = 30

  init(_ text: DelimitedText, _ words: DebtWords, _ columns: DebtColumns) {
    let rows = text.rows
    let at = columns.isByOrder ? 0 : Self.header(of: rows, words, columns) ?? 0
    names = rows[at]
    body = Array(columns.isByOrder ? rows[...] : rows[(at + 1)...])
    for row in rows[..<at] {
      notes.append(ListNote(Self.place(row), .title(Self.label(row))))
    }
  }

  /// The row whose cells name most fields, at least two; nil where none does.
  static func header(
    of rows: [DelimitedText.Row], _ words: DebtWords, _ columns: DebtColumns = .named
  ) -> Int? {
    rows.prefix(deepestHeader).firstIndex { row in
      let named = row.cells.compactMap { words.field(named: $0) ?? columns.field(named: $0) }
      return Set(named).count > 1
    }
  }

  static func place(_ row: DelimitedText.Row) -> ListProblem.Place {
    ListProblem.Place(line: row.line, column: 0)
  }

  static func label(_ row: DelimitedText.Row) -> String {
    row.cells.map { trimmed($0) }.first { !$0.isEmpty } ?? ""
  }

  /// Leaves out what is no debt by its shape, and makes rows as long as there are columns. Programs cut
  /// empty cells at the end of a row, and add one separator too many.
  mutating func fit(to fields: [Field?], _ choices: ListChoices) {
    let head = names.cells.map { folded($0) }
    let full = body.lastIndex { row in row.cells.count { !trimmed($0).isEmpty } > 1 }
    var kept: [DelimitedText.Row] = []
    for (index, row) in body.enumerated() {
      let isRepeated = row.cells.count == head.count && row.cells.map { folded($0) } == head
      if isRepeated, names.line != row.line {
        notes.append(ListNote(Self.place(row), .repeatedNames))
      } else if choices.leftOut.contains(row.line) {
        notes.append(ListNote(Self.place(row), .leftOut))
      } else if index > full ?? -1, Self.isRemark(row, fields) {
        notes.append(ListNote(Self.place(row), .remark(Self.label(row))))
      } else {
        kept.append(fitted(row, to: fields.count))
      }
    }
    let lines = Set(body.map(\.line))
    for line in choices.leftOut.subtracting(lines).sorted() {
      problems.append(ListProblem(nil, .noSuchRow(String(line))))
    }
    body = kept
  }

  private mutating func fitted(_ row: DelimitedText.Row, to count: Int) -> DelimitedText.Row {
    let isLonger = row.cells.dropFirst(count).contains { !trimmed($0).isEmpty }
    guard !isLonger else {
      problems.append(
        ListProblem(Self.place(row), .wrongCount(found: row.cells.count, expected: count)))
      return row
    }
    guard row.cells.count != count else { return row }
    let missing = max(0, count - row.cells.count)
    return DelimitedText.Row(
      line: row.line,
      cells: row.cells.prefix(count) + Array(repeating: "", count: missing),
      lines: row.lines.prefix(count) + Array(repeating: row.line, count: missing),
      origins: Array(row.origins.prefix(count)))
  }

  /// Words alone, behind the last debt, that cannot be the name of a creditor.
  private static func isRemark(_ row: DelimitedText.Row, _ fields: [Field?]) -> Bool {
    let filled = row.cells.indices.filter { !trimmed(row.cells[$0]).isEmpty }
    guard filled.count == 1, let only = filled.first else { return false }
    let text = trimmed(row.cells[only])
    let field = fields.indices.contains(only) ? fields[only] : nil
    guard field?.answer != .amount, text.contains(where: \.isLetter) else { return false }
    guard field == .debtCreditor else { return true }
    let words = text.split(whereSeparator: \.isWhitespace).count
    return words > 4 || text.last == "." || text.last == ":"
      || text.first.map { !$0.isLetter && !$0.isNumber } == true
  }
}
