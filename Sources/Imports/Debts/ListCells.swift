import Domain

/// The cells of a list below the names of its columns, column by column made into what the form of a
/// debt reads.
struct ListCells {
  private(set) var rows: [DebtTable.Row] = []
  private(set) var notes: [ListNote] = []
  private(set) var problems: [ListProblem] = []
  private var body: [DelimitedText.Row]
  private var texts: [[String]]
  private var fields: [Field?]
  private var lost: Set<Int> = []

  init(_ body: [DelimitedText.Row], _ fields: [Field?]) {
    self.body = body
    self.fields = fields
    texts = body.map { $0.cells.map { Self.oneLine($0) } }
  }

  /// A cell of several lines as one; without the mark by which tables keep text from being a formula.
  static func oneLine(_ cell: String) -> String {
    let isLong = cell.contains(where: \.isNewline)
    let text =
      isLong
      ? cell.split(whereSeparator: \.isWhitespace).joined(separator: " ") : cell
    let isGuarded =
      text.first == "'" && text.dropFirst().first.map { "=+-@\t\r".contains($0) } == true
    return isGuarded ? String(text.dropFirst()) : text
  }

  mutating func settle(_ choices: ListChoices, _ columns: DebtColumns, names: DelimitedText.Row) {
    for column in fields.indices {
      guard let field = fields[column] else { continue }
      lookForErrors(column, field)
      switch field.answer {
      case .amount:
        if field == .debtInterest {
          settleInterest(column, choices, isNamed: columns.names(names.cells, column), names)
        }
        if fields[column]?.answer == .amount { settleAmounts(column) }
      case .day: settleDays(column, choices)
      case .text where field == .debtReference: settleReferences(column, choices)
      default: settleNumbers(column)
      }
    }
    rows = body.indices.map { row(at: $0) }
  }

  private func row(at index: Int) -> DebtTable.Row {
    let cells = fields.indices.compactMap { column -> (DebtAnswer, ListProblem.Place)? in
      guard let field = fields[column], !trimmed(texts[index][column]).isEmpty else { return nil }
      return (DebtAnswer(field, texts[index][column]), body[index].place(column))
    }
    var row = DebtTable.Row(
      line: body[index].line, cells: cells, label: ListShape.label(body[index]))
    row.lostReference = lost.contains(index)
    return row
  }

  private func cells(_ column: Int) -> [(index: Int, cell: AmountColumn.Cell)] {
    body.indices.filter { !trimmed(texts[$0][column]).isEmpty }.map { index in
      (
        index,
        AmountColumn.Cell(
          text: texts[index][column], place: body[index].place(column),
          origin: body[index].origin(column))
      )
    }
  }

  // MARK: Columns

  /// What a spreadsheet could not compute is asked for, but for references, which may be left empty.
  private mutating func lookForErrors(_ column: Int, _ field: Field) {
    guard field != .debtReference else { return }
    for (_, cell) in cells(column)
    where cell.origin == .broken || ReferenceText.isError(cell.text) {
      problems.append(ListProblem(cell.place, .brokenCell(trimmed(cell.text))))
    }
  }

  private mutating func settleAmounts(_ column: Int) {
    let old = cells(column)
    for (_, cell) in old {
      guard case .foreign(let currency) = cell.origin else { continue }
      problems.append(ListProblem(cell.place, .otherCurrency(currency)))
    }
    let read = AmountColumn(old.map(\.cell))
    for (at, cell) in zip(old, read.cells) { texts[at.index][column] = cell.text }
    notes += read.notes
  }

  private mutating func settleDays(_ column: Int, _ choices: ListChoices) {
    let old = cells(column)
    let read = DayColumn(old.map(\.cell), choices)
    for (at, cell) in zip(old, read.cells) { texts[at.index][column] = cell.text }
    notes += read.notes
    problems += read.problems
  }

  /// A number of a sheet where no amount is expected: all its digits.
  private mutating func settleNumbers(_ column: Int) {
    for (index, cell) in cells(column) where cell.origin == .number {
      guard let whole = SheetNumber(cell.text)?.whole else { continue }
      texts[index][column] = whole
    }
  }

  private mutating func settleReferences(_ column: Int, _ choices: ListChoices) {
    for (index, cell) in cells(column) {
      let number = cell.origin == .number ? SheetNumber(cell.text) : nil
      let reference = ReferenceText(number?.whole ?? cell.text)
      let isLost =
        cell.origin == .broken || cell.origin == .day || number?.isTooLong == true
        || reference.isDamaged
      if isLost {
        notes.append(ListNote(cell.place, .damagedReference(trimmed(cell.text))))
        texts[index][column] = ""
        lost.insert(index)
      } else if reference.hasWrongCheckDigit {
        texts[index][column] = "\"\(reference.text)\""
        guard !choices.isSure, !choices.rightReferences.contains(body[index].line) else { continue }
        problems.append(ListProblem(cell.place, .wrongReference(reference.text)))
      } else {
        texts[index][column] = reference.text
      }
    }
  }

  /// Interest in euros has cents; what is small and has none may be a percentage a year.
  private mutating func settleInterest(
    _ column: Int, _ choices: ListChoices, isNamed: Bool, _ names: DelimitedText.Row
  ) {
    let filled = cells(column).map { index, cell in
      (index: index, cell: cell, text: trimmed(cell.text.replacing("%", with: "")))
    }
    let hasSign = filled.contains { $0.cell.text.contains("%") }
    let values = filled.compactMap { SheetNumber($0.text.replacing(",", with: "."))?.money }
    let rates = filled.filter { $0.text.wholeMatch(of: #/[0-9]{1,2}([.,][0-9])?0*/#) != nil }
    let mayBe =
      !filled.isEmpty && values.count == filled.count
      && values.allSatisfy { $0 <= Money(cents: 3_000) }
      && rates.contains { !$0.text.allSatisfy { $0 == "0" } } && rates.count == filled.count
    guard hasSign || mayBe, !isNamed || hasSign else { return }
    switch choices.isInterestPercent {
    case nil:
      let first = filled.first { $0.text != "0" } ?? filled[0]
      problems.append(
        ListProblem(
          first.cell.place,
          .percentOrEuros(column: trimmed(names.cells[column]), trimmed(first.cell.text))))
    case true?:
      fields[column] = fields.contains(.debtPercent) ? nil : .debtPercent
      for (index, _, text) in filled { texts[index][column] = text }
      notes.append(ListNote(filled[0].cell.place, .percent))
    case false?: break
    }
  }
}
