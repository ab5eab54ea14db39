import Domain
import Imports

/// A pasted list while it is mended: a debt on each line, cells with semicolons between them, so
/// that they can be seen and typed.
struct PastedList: Equatable {
  private(set) var lines: [String]

  init(_ text: String) {
    guard Self.hasCells(text) else {
      lines = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
      return
    }
    lines = DelimitedText(text, separators: Self.separators).rows.map { row in
      row.cells.map(Self.quoted).joined(separator: ";")
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// The line with this number, from 1; empty when there is none.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The same with another line in the place of this one; without it when the other is empty.
  func replacing(_ number: Int, with line: String) -> PastedList {
    var list = self
    guard lines.indices.contains(number - 1) else { return list }
    list.lines.replaceSubrange(number - 1..<number, with: line.isEmpty ? [] : [line])
    return list
  }

  /// What parts the cells of what is pasted; commas stand in amounts.
  static let separators: [DelimitedText.Separator] = [.tab, .semicolon, .pipe]

  /// Whether it is a table: with tabs, semicolons or strokes.
  static func hasCells(_ text: String) -> Bool {
    text.contains("\t") || text.contains(";") || text.contains("|")
  }

  private static func quoted(_ cell: String) -> String {
    let cell = trimmed(String(cell.map { $0.isNewline ? " " : $0 }))
    guard cell.contains(where: { $0 == ";" || $0 == "\"" }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
