/// Why a list of debts, or one line of it, was not taken in: facts, no sentences.
package struct ListProblem: Error, Hashable, Coded {
  /// What is wrong, with what was found and what could stand there.
  package enum Reason: Hashable, Coded {
    // The text as a whole.
    /// No text in any encoding that Aflos reads.
    case notText
    /// There is nothing in it, or nothing below the row with the names of the columns.
    case empty
    /// So many rows, and a debt in none of them.
    case nothingOwed(Int)
    /// More rows than anybody has debts.
    case tooManyRows(limit: Int)

    // Rows and cells.
    /// A quotation mark opens a cell and nothing closes it.
    case unclosedQuote
    /// Behind the closing quotation mark of a cell stands something else than a separator.
    case textAfterQuote
    case wrongCount(found: Int, expected: Int)

    // Columns.
    /// The name above a column says nothing; `nearest` are names that would.
    case unknownColumn(String, nearest: [String])
    /// Two columns are for the same field.
    case columnTwice(Field)
    /// No column is for these fields, without which no list of debts can be read.
    case missingColumns([Field])
    /// `--columns` names a column that is not there.
    case noSuchColumn(String)
    /// `--columns` names a field that is not there; `nearest` are fields that are.
    case unknownField(String, nearest: [String])
    /// `--columns` names some columns by name and others by order only.
    case mixedColumns

    // Sheets.
    /// A workbook that cannot be read: damaged, locked, or larger than any list.
    case damagedWorkbook, lockedWorkbook
    case workbookTooLarge
    /// More than one sheet holds something, and nobody said which.
    case whichSheet([String])
    /// No sheet has this name or number.
    case noSuchSheet(String, names: [String])
    /// An amount in another currency than the euro.
    case otherCurrency(String)
    /// A cell that the spreadsheet could not compute, or whose formula has no value in the file.
    case brokenCell(String)

    // What somebody has to say; a column is looked at as a whole.
    /// `03/12/2026` in a column in which no day tells which number is the month.
    case dayOrder(String)
    /// One day proves that the day comes first, another that the month does.
    case mixedDays(dayFirst: String, monthFirst: String)
    /// A number in a column of days: the day that a spreadsheet would show for it.
    case dayNumber(String, LocalDate)
    /// Interest that may be a percentage.
    case percentOrEuros(column: String, String)
    /// A row that is called a total and is not the sum of the rows above it.
    case oddTotal(String, said: Money, sum: Money)
    /// Every amount is below zero: debts with a minus, or what others owe?
    case allBelowZero
    /// A reference whose check digits are wrong.
    case wrongReference(String)
    /// `--leave-out` holds something else than numbers of rows, or a row that is not there.
    case noSuchRow(String)
    /// `--dates` holds another word than it knows.
    case unknownDates(String)

    // Values.
    case answer(InputError)
    /// These are empty, and nothing says what they are.
    case missing([Field])
    /// About a creditor something else is known already.
    case otherThanKnown(Field, known: String)
    /// A row without columns, read as a debt in one line.
    case line(DebtLineProblem)

    /// An answer and a line have the word of what is wrong with them.
    package var code: String {
      switch self {
      case .answer(let error): error.code
      case .line(let problem): problem.code
      default: caseName
      }
    }
  }

  /// Where in a text something is.
  package struct Place: Hashable, Comparable, Sendable {
    /// The line of the text, from 1.
    package let line: Int
    /// The cell of the row as in a spreadsheet, from 1; 0 for the row as a whole.
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (a: Place, b: Place) -> Bool {
      (a.line, a.column) < (b.line, b.column)
    }
  }

  /// Nil for the text as a whole.
  package let place: Place?
  package let reason: Reason

  package init(_ place: Place?, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  package var code: String { reason.code }

  /// Whether a yes or a no, or one of two, is enough to go on.
  package var isQuestion: Bool {
    switch reason {
    case .dayOrder, .dayNumber, .percentOrEuros, .oddTotal, .wrongReference, .whichSheet: true
    default: false
    }
  }
}

/// All that keeps a list of debts from being taken in, in the order of the text.
package struct ListProblems: Error, Hashable, Sendable {
  /// At least one.
  package let all: [ListProblem]

  /// `problems` in the order of the text.
  package init(_ problems: [ListProblem]) {
    let start = ListProblem.Place(line: 0, column: 0)
    all = problems.enumerated()
      .sorted { ($0.element.place ?? start, $0.offset) < ($1.element.place ?? start, $1.offset) }
      .map(\.element)
  }
}
