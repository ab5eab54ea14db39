import Domain

/// Workbooks of ABN AMRO: the cells become a table of text, which is read like all others.
enum SheetStatements {
  static let largest = 24 << 20

  static func read<Sink: StatementSink>(
    _ window: ByteWindow, into sink: inout Sink
  ) throws(BankProblem) -> String {
    let file = try CompoundFile(try window.rest(limit: largest))
    guard let stream = try file.stream(named: ["Workbook", "Book"]) else {
      throw BankProblem(.damaged)
    }
    let rows = try Workbook(stream).rows
    var table = ""
    for row in rows.keys.sorted() {
      guard let cells = rows[row], let last = cells.keys.max() else { continue }
      guard last < CSVScanner.mostCells else { throw BankProblem(.unknownFormat) }
      table += (0...last).map { quoted(cells[$0] ?? "") }.joined(separator: ";") + "\n"
    }
    let text = ByteWindow(ByteSource(Array(table.utf8)))
    guard try text.more(keepingFrom: 0) else { throw BankProblem(.empty) }
    return try CSVReader.read(text, from: 0, into: &sink)
  }

  private static func quoted(_ text: String) -> String {
    let marks = text.filter { $0 != "\n" && $0 != "\r" }
    return
      "\"\(marks.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
