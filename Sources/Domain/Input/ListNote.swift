/// What was understood of a list or left out of it, said before anything is kept: facts, no sentences.
package struct ListNote: Hashable, Coded {
  package enum Reason: Hashable, Coded {
    // Rows that are no debts.
    /// A line above the names of the columns.
    case title(String)
    /// The names of the columns once more.
    case repeatedNames
    /// A line of words below the debts.
    case remark(String)
    /// A row that adds up the rows above it.
    case total(String, Money)
    /// Nothing is left to pay.
    case settled(String)
    /// Money that comes back: no debt, and taken off none.
    case credit(String, Money)
    /// Left out because somebody said so.
    case leftOut
    /// Hidden in the sheet, and read all the same.
    case hidden(rows: Int)

    // How cells were read.
    /// Left empty: a spreadsheet shortened it.
    case damagedReference(String)
    /// The column shows what its mark of the decimals is.
    case thousands(String, Money)
    /// Cut to whole cents.
    case rounded(String, Money)
    /// One day of the column proves that the month comes first.
    case monthFirst(String, LocalDate)
    /// A day as a spreadsheet counts.
    case dayNumber(String, LocalDate)
    /// Interest taken as a percentage a year.
    case percent
    /// Letters that had been turned into UTF-8 twice.
    case twiceEncoded(String, String)
    /// The sheet that was read, of so many.
    case sheet(String)
    /// Columns of a table of ours that need not come in.
    case ownTable

    // Names.
    /// A new creditor that may be one that is there, or is new in the same list.
    case looksLike(String, other: String)
  }

  /// Nil for the list as a whole.
  package let place: ListProblem.Place?
  package let reason: Reason

  package init(_ place: ListProblem.Place?, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  package var code: String { reason.code }
}
