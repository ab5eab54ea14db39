import Domain
import TestSupport
import Testing

@testable import Imports

/// Workbooks of several programs, and some made by hand after the text of the standards.
@Suite struct SheetFileTests {
  private func rows(_ name: String, sheet: String? = nil) throws -> [String] {
    try SheetFile(Cases.bytes("sheets/\(name)"), sheet: sheet).text.rows.map { row in
      "\(row.line): "
        + row.cells.enumerated().map { cell in
          switch row.origin(cell.offset) {
          case .text: cell.element
          case .number: "n\(cell.element)"
          case .day: "d\(cell.element)"
          case .foreign(let currency): "\(currency)\(cell.element)"
          case .broken: "!\(cell.element)"
          }
        }.joined(separator: "|")
    }
  }

  @Test func valuesAreThoseThatAreKept() throws {
    let rows = try rows("openpyxl.xlsx")
    #expect(rows[2] == "3: Vattenfall|F-2026-1|n612.299999999989|d2026-03-14||energie|aanmaning")
    #expect(rows[3] == "4: Ziggo B.V.|n8812345|n45.5|d2026-12-03||telefoon|herinnering")
    #expect(rows[5].contains("|14.9%|"))
    #expect(rows[6].contains("|n5000056789012350|"))
    #expect(rows[7] == "8: Totaal||!||||")
  }

  /// The same workbook, saved by LibreOffice in both formats.
  @Test(arguments: ["libreoffice.xlsx", "libreoffice.ods"])
  func anOfficeSavesTheSame(name: String) throws {
    let rows = try rows(name)
    #expect(rows[2].hasPrefix("3: Vattenfall|F-2026-1|n612.29999999998"))
    #expect(rows[3] == "4: Ziggo B.V.|n8812345|n45.5|d2026-12-03||telefoon|herinnering")
    #expect(rows[5].contains("|14.9%|"))
    #expect(rows.last?.hasPrefix("8: Totaal||n3046.7") == true)
    let notes = try SheetFile(Cases.bytes("sheets/\(name)")).notes
    #expect(notes == [ListNote(ListProblem.Place(line: 5, column: 0), .hidden(rows: 1))])
  }

  @Test func strictNamesPrefixesRunsAndTheSystemOf1904() throws {
    #expect(
      try rows("strict.xlsx") == [
        "1: Schuldeiser|Bedrag|Vervaldatum|Soort|Stap",
        "2: Ziggo|n1.25E+3|d2026-03-14|telefoon|rekening",
        "4: KPN|n40|d2026-03-15|telefoon|rekening",
      ])
  }

  @Test func repeatedRowsRemarksAndHiddenSheetsOfOpenDocument() throws {
    #expect(
      try rows("hand.ods") == [
        "1: Schuldeiser|Bedrag|Vervaldatum|Soort|Stap",
        "5: Woonstad R|n612.3|d2026-03-14|huur|aanmaning",
        "6: KPN|n40||telefoon|rekening", "7: KPN|n40||telefoon|rekening",
      ])
  }

  @Test func aSheetIsChosenByNameOrNumber() throws {
    #expect(try rows("hidden-sheet.xlsx").count == 2)
    #expect(try rows("hidden-sheet.xlsx", sheet: "oud")[1] == "2: Oude schuld|n1")
    #expect(try rows("two-sheets.xlsx", sheet: "2")[1].contains("Ziggo"))
    #expect(throws: ListProblem(nil, .whichSheet(["Nu", "Notities"]))) {
      try rows("two-sheets.xlsx")
    }
    #expect(throws: ListProblem(nil, .noSuchSheet("x", names: ["Oud", "Nu", "Notities"]))) {
      try rows("two-sheets.xlsx", sheet: "x")
    }
  }

  @Test func errorsEmptyFormulasAndOtherCurrenciesAreKeptApart() throws {
    #expect(
      try rows("broken.xlsx") == [
        "1: Schuldeiser|Bedrag|Soort|Stap", "2: Ziggo|!|telefoon|rekening",
        "3: KPN|!#N/A|telefoon|rekening",
        "4: Acme|$12.5|telefoon|rekening",
      ])
  }

  @Test(arguments: [
    ("dd-mm-yyyy", true, nil as String?), ("[$-413]d mmmm yyyy", true, nil), ("0.00", false, nil),
    ("[$€-413] #,##0.00", false, nil), ("[$$-409]#,##0.00", false, "$"), ("\"dag\" 0", false, nil),
    ("General", false, nil), ("Standaard", false, nil), ("#,##0 \"USD\"", false, "USD"),
    ("[Red]0", false, nil),
    ("hh:mm", false, nil),
  ])
  func formatsTellDaysAndCurrencies(code: String, isDay: Bool, currency: String?) {
    let format = SheetFormat(code: code)
    #expect(format.isDay == isDay && format.currency == currency)
  }

  @Test func aWorkbookThatIsCutOrLockedIsRefused() throws {
    let bytes = try Cases.bytes("sheets/openpyxl.xlsx")
    #expect(throws: ListProblem(nil, .damagedWorkbook)) { try SheetFile(Array(bytes.dropLast(30))) }
    #expect(throws: ListProblem(nil, .damagedWorkbook)) {
      try SheetFile(Cases.bytes("statements/abn-camt-v2.zip"))
    }
  }
}
