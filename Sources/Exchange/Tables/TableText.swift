import Domain

/// A table as a text file: one line for each row, the first with the names of the columns. Every table
/// that goes out is written here, in one of two dialects.
package struct TableText: Hashable, Sendable {
  /// Who is to read the file.
  package enum Dialect: Hashable, Sendable {
    /// Spreadsheets of somebody who reads this language. In Dutch the cells stand apart by `;` and
    /// numbers have a decimal comma; in English by `,` with a decimal point. Lines end in CR LF
    /// (RFC 4180), and the file starts with a byte order mark, without which letters with accents are
    /// lost in some of them.
    ///
    /// Texts stand in double quotes, by which LibreOffice and Gnumeric tell what parts the cells; not
    /// in the first column, where a quote makes them read every amount as text.
    case spreadsheet(Language)
    /// Programs, in every language the same: cells apart by `,`, a decimal point, days as
    /// `2026-12-31`, lines that end in LF, no mark at the start, quotes only where they are needed,
    /// and texts exactly as they are kept.
    case plain
  }

  /// One cell.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case amount(Money)
    /// A percentage.
    case rate(Rate)
    case day(LocalDate)
    case month(Month)
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

  /// Rows with a cell for each column; the first column holds short words without blanks.
  package init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The whole file.
  package func text(_ dialect: Dialect) -> String {
    let lines = ([columns.map { .text($0) }] + rows).map { row in
      row.enumerated().map { $1.text(dialect, isFirst: $0 == 0) }
        .joined(separator: dialect.separator) + dialect.lineEnd
    }
    return dialect.start + lines.joined()
  }
}

extension TableText.Dialect {
  fileprivate var separator: String { self == .spreadsheet(.dutch) ? ";" : "," }
  fileprivate var decimalMark: String { self == .spreadsheet(.dutch) ? "," : "." }
  fileprivate var lineEnd: String { self == .plain ? "\n" : "\r\n" }
  fileprivate var start: String { self == .plain ? "" : "\u{FEFF}" }

  /// In double quotes where it has to be, and in a spreadsheet wherever it may be.
  fileprivate func quoted(_ text: String, isFirst: Bool) -> String {
    let isNeeded = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator
    }
    let isWanted = self != .plain && !isFirst && !text.isEmpty
    guard isNeeded || isWanted else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension TableText.Cell {
  fileprivate func text(_ dialect: TableText.Dialect, isFirst: Bool) -> String {
    switch self {
    case .text(let text):
      dialect.quoted(dialect == .plain ? text : Self.harmless(text), isFirst: isFirst)
    case .amount(let amount): amount.decimal(dialect.decimalMark)
    case .rate(let rate): rate.percentText.replacing(".", with: dialect.decimalMark)
    case .day(let day): day.iso
    case .month(let month): month.iso
    case .number(let number): String(number)
    case .empty: ""
    }
  }

  /// A spreadsheet takes text that starts with one of these signs for a formula, so a quote mark
  /// stands before it.
  private static func harmless(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    return isFormula == true ? "'" + text : text
  }
}

extension Money {
  /// Without a sign for thousands: `1250,00`, `1250.00`.
  fileprivate func decimal(_ mark: String) -> String {
    let size = cents.magnitude
    let rest = size % 100
    return "\(cents < 0 ? "-" : "")\(size / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
