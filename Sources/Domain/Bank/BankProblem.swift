/// Why a bank statement was not taken in: facts, no sentences, and nothing of what is in it.
package struct BankProblem: Error, Hashable, Coded {
  /// What is wrong, with what could stand there.
  package enum Reason: Hashable, Coded {
    // The file as a whole.
    /// No statement of a bank that Aflos knows.
    case unknownFormat
    /// There is nothing in it.
    case empty
    /// Bookings of today that may still change: CAMT.052, CAMT.054, MT942.
    case intraday(String)
    /// Balances, and no transactions.
    case balancesOnly
    /// A workbook of a spreadsheet program (XLSX).
    case workbook
    case notText
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// More transactions than anybody has.
    case tooMany(limit: Int)
    /// It stops before it is complete.
    case endsEarly
    case notReadable

    // Rows and cells.
    case unclosedQuote
    /// A field, line or text of more bytes than any has.
    case tooLong(limit: Int)
    case wrongCount(found: Int, expected: Int)
    case notADay, notAnAmount, unknownSign
    /// Another currency than the euro.
    case otherCurrency
    /// A transaction without the account it is on.
    case noAccount

    // XML.
    /// `<!DOCTYPE` or `<!ENTITY`: no bank sends them.
    case documentType
    /// `&name;` with a name that is none of the five of XML, or a number that is no character.
    case unknownEntity
    case tooDeep(limit: Int)
    case notWellFormed

    // ZIP and XLS.
    case encrypted
    case archiveInArchive
    case tooManyMembers(limit: Int)
    /// What is packed differs from what the archive says of it, or cannot be unpacked.
    case damaged
  }

  /// The file inside an archive; nil for the file itself.
  package var member: String?
  /// From 1; nil for the file as a whole.
  package var line: Int?
  /// The cell as in a spreadsheet, from 1; nil for the line as a whole.
  package var column: Int?
  package let reason: Reason

  package init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  package var code: String { reason.code }
}
