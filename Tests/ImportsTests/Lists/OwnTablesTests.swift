import Domain
import Exchange
import TestSupport
import Testing

@testable import Imports

/// Every table that goes out is made by `TableText`; whatever it holds, our own reader finds the same.
@Suite struct OwnTablesTests {
  private static let texts = [
    "Ziggo", "=1+1", "+31 6", "-5", "@home", "a;b", "a,b", "say \"hi\"", "two\nlines", "'t Hof", "",
    "0012",
    "5000056789012345", "F-1 | F-2", " x ", "Crèche €", "1.250", "\tx",
  ]

  private func cell(using random: inout SeededGenerator) -> TableText.Cell {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      .amount(
        Money(cents: [0, 1, -1, 99_999_999_999, 125_000, 100].randomElement(using: &random) ?? 0))
    case 1: .amount(Money(cents: Int.random(in: -1_000_000...1_000_000, using: &random)))
    case 2: .day(LocalDate(dayNumber: Int.random(in: 18_000...22_000, using: &random)))
    case 3: .empty
    default: .text(Self.texts.randomElement(using: &random) ?? "")
    }
  }

  @Test(
    arguments: [TableText.Dialect.spreadsheet(.dutch), .spreadsheet(.english), .plain],
    UInt64(0)..<8)
  func whatGoesOutComesInAgain(dialect: TableText.Dialect, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<40).map { number in
      [TableText.Cell.text("d\(number)")] + (0..<6).map { _ in cell(using: &random) }
    }
    let written = TableText(columns: ["id", "a", "b", "c", "d", "e", "f"], rows: rows).text(dialect)
    let read = DelimitedText(try DecodedText(Array(written.utf8)).text)
    #expect(read.problems == [])
    #expect(read.rows.count == rows.count + 1)
    for (row, kept) in zip(read.rows.dropFirst(), rows) {
      for (text, cell) in zip(row.cells, kept) {
        switch cell {
        case .text(let before):
          #expect(ListCells.oneLine(text) == ListCells.oneLine(before), "\(seed)")
        case .amount(let money): #expect(DebtRows.signed(text) == money, "\(seed)")
        case .day(let day): #expect(LocalDate(iso: text) == day, "\(seed)")
        default: #expect(text == "", "\(seed)")
        }
      }
    }
  }
}
