import Domain

/// A table as a text file that spreadsheets open: one line for each row, the first with the names of
/// the columns.
///
/// In Dutch the cells stand apart by `;` and amounts have a decimal comma, as Dutch spreadsheets read
/// them; in English by `,` with a decimal point. Lines end in CR LF (RFC 4180) and the file starts
/// with a byte order mark, without which letters with accents are lost in some spreadsheets.
package struct TableText: Hashable, Sendable {
  /// One cell.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case amount(Money)
    case day(LocalDate)
    case number(Int)
    case empty

    /// Text where there is any.
    package static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    /// An amount where there is one.
    package static func optional(_ amount: Money?) -> Cell { amount.map { .amount($0) } ?? .empty }
    /// A day where there is one.
    package static func optional(_ day: LocalDate?) -> Cell { day.map { .day($0) } ?? .empty }
    /// A number where there is one.
    package static func optional(_ number: Int?) -> Cell { number.map { .number($0) } ?? .empty }
  }

  private let columns: [String]
  private let rows: [[Cell]]

  /// Rows with a cell for each column.
  package init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The whole file.
  package func text(in language: Language) -> String {
    let separator = language == .dutch ? ";" : ","
    let lines = [columns] + rows.map { row in row.map { $0.text(in: language) } }
    return "\u{FEFF}"
      + lines.map { line in
        line.map { Self.quoted($0, separator) }.joined(separator: separator) + "\r\n"
      }.joined()
  }

  /// A spreadsheet takes text that starts with one of these signs for a formula, so a quote mark
  /// stands before it.
  static func harmless(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    return isFormula == true ? "'" + text : text
  }

  /// In double quotes where it has to be.
  private static func quoted(_ text: String, _ separator: String) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

extension TableText.Cell {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .text(let text): TableText.harmless(text)
    case .amount(let amount): amount.decimal(in: language)
    case .day(let day): day.iso
    case .number(let number): String(number)
    case .empty: ""
    }
  }

}

extension Money {
  /// Without a sign for thousands: `1250,00` in Dutch, `1250.00` in English.
  fileprivate func decimal(in language: Language) -> String {
    let size = cents.magnitude
    let rest = size % 100
    let mark = language == .dutch ? "," : "."
    return "\(cents < 0 ? "-" : "")\(size / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
