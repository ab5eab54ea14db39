import Domain
import Testing

@testable import Imports

/// Lists as people and their programs make them: what is no debt goes and is named, what another cell
/// settles is settled, what is open is asked.
@Suite struct ForgivingListTests {
  /// The answers of the rows as `field=typed`, or the codes of what is wrong.
  private func read(
    _ text: String, columns: String? = nil, _ change: (inout ListChoices) -> Void = { _ in }
  ) throws -> (rows: [String], notes: [String], problems: [String]) {
    var choices = ListChoices()
    change(&choices)
    let words = DebtWords.sample()
    do throws(ListProblems) {
      let named: DebtColumns
      do throws(ListProblem) {
        named =
          try columns.map { text throws(ListProblem) in try DebtColumns(text, words) } ?? .named
      } catch {
        throw ListProblems([error])
      }
      let table = try DebtTable(DelimitedText(text), words, columns: named, choices: choices)
      let sifted = DebtRows(table.rows, choices)
      guard sifted.problems.isEmpty else { throw ListProblems(sifted.problems) }
      let rows = sifted.rows.map { row in
        row.cells.map(\.answer.typed).joined(separator: " ")
      }
      return (rows, (table.notes + sifted.notes).map(\.code), [])
    } catch { return ([], [], error.all.map(\.code)) }
  }

  private let head = "schuldeiser;kenmerk;bedrag\n"

  @Test(arguments: [
    "Totaal;;870,00", "Subtotaal;;870,00", "Grand total;;870,00", "Som:;;870,00", ";;870,00",
    "Totaal openstaand;;870,00", ";Totaal;870,00", "Totaal;;#N/B", "Totaal;;",
  ])
  func aRowThatAddsUpOthersIsNoDebt(row: String) throws {
    let read = try read(head + "Ziggo;F-1;550,00\nKPN;F-2;320,00\n\(row)\n")
    #expect(read.rows == ["Ziggo F-1 550,00", "KPN F-2 320,00"])
    #expect(read.notes == ["total"])
  }

  @Test func subtotalsAndAGrandTotalAllGo() throws {
    let read = try read(
      head + "A;1;10\nB;2;20\nSubtotaal;;30\nC;3;5\nSubtotaal;;5\nTotaal;;35\n")
    #expect(read.rows.count == 3 && read.notes == ["total", "total", "total"])
  }

  @Test func aTotalThatIsNoSumIsAsked() throws {
    let text = head + "Ziggo;F-1;550,00\nKPN;F-2;320,00\nTotaal;;900,00\n"
    #expect(try read(text).problems == ["oddTotal"])
    #expect(try read(text) { $0.leftOut = [4] }.rows.count == 2)
    #expect(try read(text) { $0.kept = [4] }.rows.count == 3)
    #expect(try read(text) { $0.leftOut = [9] }.problems == ["noSuchRow"])
  }

  @Test(arguments: ["Total Energies;;870,00", "Sommerland;F-3;870,00", "Totaalbouw B.V.;;30,00"])
  func aNameThatOnlyLooksLikeATotalIsADebt(row: String) throws {
    #expect(try read(head + "Ziggo;F-1;550,00\nKPN;F-2;320,00\n\(row)\n").rows.count == 3)
  }

  @Test(arguments: ["0,00", "€ -", "-", "0", "€ 0,00"])
  func whatIsPaidGoes(amount: String) throws {
    let read = try read(head + "Ziggo;F-1;550,00\nKPN;F-2;\(amount)\n")
    #expect(read.rows.count == 1 && read.notes == ["settled"])
  }

  @Test(arguments: ["-12,50", "12,50-", "(12,50)", "€ -12,50", "−12,50"])
  func moneyBackIsNoDebtAndIsTakenOffNothing(amount: String) throws {
    let read = try read(head + "Ziggo;F-1;550,00\nZiggo;F-2;\(amount)\n")
    #expect(read.rows == ["Ziggo F-1 550,00"] && read.notes == ["credit"])
  }

  @Test func whereEverythingIsBelowZeroItIsAsked() throws {
    #expect(try read(head + "A;1;-10\nB;2;-20\n").problems == ["allBelowZero"])
  }

  @Test func referencesThatWereDamagedStayEmpty() throws {
    let read = try read(
      head
        + "A;5,00006E+15;10\nB;#N/B;10\nC;####;10\nD;5000056789012350;10\nE;\"=\"\"0012\"\"\";10\nF;'0012;10\n"
    )
    #expect(read.rows == ["A 10", "B 10", "C 10", "D 10", "E 0012 10", "F 0012 10"])
    #expect(read.notes == Array(repeating: "damagedReference", count: 4))
  }

  @Test func aWrongCheckDigitIsAsked() throws {
    let text = head + "A;5000056789012351;10\n"
    #expect(try read(text).problems == ["wrongReference"])
    #expect(try read(text) { $0.isSure = true }.rows == ["A \"5000056789012351\" 10"])
  }

  @Test(arguments: [
    (["1.000", "1.250,50"], ["1000.00", "1.250,50"]),
    (["1,000", "1250.50"], ["1000.00", "1250.50"]),
    (["1'234.50", "612.3000"], ["1234.50", "612.30"]),
    (["1.000", "2.000.000"], ["1000.00", "2.000.000"]),
    (["1.000", "12"], ["1.000", "12"]), (["1.000", "1250.50"], ["1.000", "1250.50"]),
    (["1.000", "1,5", "1.5"], ["1.000", "1,5", "1.5"]),
  ])
  func aColumnSettlesItsAmounts(amounts: [String], expected: [String]) throws {
    let rows = amounts.enumerated().map { "N\($0.offset)a;\($0.element)\n" }.joined()
    let read = try read("schuldeiser;bedrag\n" + rows)
    #expect(read.rows == expected.enumerated().map { "N\($0.offset)a \($0.element)" })
  }

  @Test func interestThatMayBeAPercentageIsAsked() throws {
    let text = "schuldeiser;bedrag;rente\nA;1000;14.9\n"
    #expect(try read(text).problems == ["percentOrEuros"])
    #expect(try read(text, columns: "rente=renteprocent").rows == ["A 1000 14.9"])
    #expect(try read(text, columns: "rente=rente").rows == ["A 1000 14.9"])
    #expect(try read(text) { $0.isInterestPercent = true }.notes == ["percent"])
    #expect(try read("schuldeiser;bedrag;rente\nA;1000;14,90\n").rows == ["A 1000 14,90"])
    #expect(try read("schuldeiser;bedrag;rente\nA;1000;0\nB;5;0,00\n").rows.count == 2)
  }

  private let days = "schuldeiser;vervaldatum;bedrag\n"

  @Test func aColumnOfDaysIsReadAsAWhole() throws {
    let turned = try read(days + "A;03/12/2026;1\nB;03/14/2026;1\nC;5/5/26;1\n")
    #expect(turned.rows == ["A 12/3/2026 1", "B 14/3/2026 1", "C 5/5/26 1"])
    #expect(turned.notes == ["monthFirst"])
    #expect(try read(days + "A;03/12/2026;1\nB;14/03/2026;1\n").rows[0] == "A 03/12/2026 1")
    #expect(try read(days + "A;03/14/2026;1\nB;14/03/2026;1\n").problems == ["mixedDays"])
    #expect(try read(days + "A;3-12-2026;1\n").rows == ["A 3-12-2026 1"])
  }

  @Test func daysThatMayBeTurnedAreAsked() throws {
    let text = days + "A;03/12/2026;1\nB;;2\n"
    #expect(try read(text).problems == ["dayOrder"])
    #expect(try read(text) { $0.dayOrder = .dayFirst }.rows[0] == "A 03/12/2026 1")
    #expect(try read(text) { $0.dayOrder = .monthFirst }.rows[0] == "A 12/3/2026 1")
    #expect(try read(days + "A;05/05/2026;1\n").rows.count == 1)
  }

  @Test func daysOfSpreadsheetsAreSaid() throws {
    let read = try read(days + "A;46095;1\n")
    #expect(read.rows == ["A 2026-03-14 1"] && read.notes == ["dayNumber"])
  }

  @Test func titlesRemarksAndRepeatedNamesAreSkippedAndNamed() throws {
    let read = try read(
      "Mijn schulden\nnovember;;;\n" + head
        + "A;1;10;\nB;2\nschuldeiser;kenmerk;bedrag\nC;3;5\n* per 1 november\n")
    #expect(read.notes == ["title", "title", "repeatedNames", "remark"])
    #expect(read.rows == ["A 1 10", "B 2", "C 3 5"])
  }

  @Test func aNameAloneIsNoRemark() throws {
    #expect(
      try read(head + "A;1;10\nWoonstad Rotterdam\n").rows == ["A 1 10", "Woonstad Rotterdam"])
  }

  @Test(arguments: [
    "\"schuldeiser\"; \"kenmerk\"; bedrag\n\"Ziggo\"; \"F-1\"; 50,00\n",
    "sep=;;;\nschuldeiser;kenmerk;bedrag\nZiggo;F-1;50,00\n",
    "\"sep=;\"\r\nschuldeiser;kenmerk;bedrag\r\nZiggo;F-1;50,00\r\n",
    "SEP=;\nschuldeiser;kenmerk;bedrag\nZiggo;F-1;50,00\n",
    "| schuldeiser | kenmerk | bedrag |\n|---|:---|---:|\n| Ziggo | F-1 | 50,00 |\n",
    "schuldeiser|kenmerk|bedrag\nZiggo|F-1|50,00\n",
    "Schuldeiser;Kenmerk;Bedrag, EUR\nZiggo;F-1;50,00\n",
    "schuldeiser;kenmerk;Bedrag (in euro)\nZiggo;F-1;50,00\n",
  ])
  func howeverProgramsPartCells(text: String) throws {
    #expect(
      try read(text).rows.map { $0.split(separator: " ").joined(separator: " ") } == [
        "Ziggo F-1 50,00"
      ])
  }

  @Test func aNameOnTwoLinesIsOneName() throws {
    #expect(
      try read("schuldeiser;bedrag\n\"Woonstad\nRotterdam\";1\n").rows == ["Woonstad Rotterdam 1"])
  }

  @Test func aCommaInTheNameOfAColumnIsOfTheName() throws {
    let read = try read("Wie;Wat, nu\nA;1\n", columns: "Wie=schuldeiser,Wat, nu=bedrag")
    #expect(read.rows == ["A 1"])
  }

  @Test(arguments: [
    ([0x5A, 0x6F, 0x89], "Zoë", DecodedText.Encoding.cp850),
    ([0x43, 0x61, 0x66, 0x82, 0x0A], "Café\n", .cp850),
    ([0x80, 0x20, 0x35], "€ 5", .windows1252), ([0x61, 0x92, 0x73], "a’s", .windows1252),
    ([0x93, 0x61, 0x94], "“a”", .windows1252), ([0x5A, 0x6F, 0xEB], "Zoë", .windows1252),
  ])
  func lettersOfDOSAreReadAsSuch(bytes: [UInt8], text: String, encoding: DecodedText.Encoding)
    throws
  {
    let read = try DecodedText(bytes)
    #expect(read.text == text && read.encoding == encoding)
  }

  @Test(arguments: [
    ("CafÃ© Zoë", "Café Zoë"), ("â‚¬ 5", "€ 5"), ("Ã  la carte", "Ã  la carte"),
    ("São Paulo", "São Paulo"),
    ("Â§ 3;CrÃ¨che", "§ 3;Crèche"),
  ])
  func whatWasEncodedTwiceIsRepaired(text: String, repaired: String) throws {
    #expect(try DecodedText(Array(text.utf8)).text == repaired)
  }

  @Test(arguments: [
    ("4,7-9", [4, 7, 8, 9]), ("", [Int]()), ("2", [2]),
  ])
  func rowsToLeaveOutAreTyped(typed: String, rows: [Int]) throws {
    #expect(try ListChoices(leaveOut: typed, dates: nil, isSure: false).leftOut == Set(rows))
  }

  @Test(arguments: ["x", "0", "9-7", "1-2-3", "-3"])
  func otherRowsAreNot(typed: String) {
    #expect(throws: ListProblem(nil, .noSuchRow(typed))) {
      try ListChoices(leaveOut: typed, dates: nil, isSure: false)
    }
  }
}

/// Numbers as a sheet keeps them.
@Suite struct SheetNumberTests {
  @Test(arguments: [
    ("612.299999999989", 61_230), ("1250", 125_000), ("1.25E+3", 125_000), ("0.005", 1),
    ("0.0049", 0),
    ("-12.5", -1_250), ("0", 0), ("5E-3", 1), ("0.1", 10), ("1E-10", 0),
  ])
  func centsAreRounded(text: String, cents: Int) {
    #expect(SheetNumber(text)?.money == Money(cents: cents))
  }

  @Test(arguments: [
    ("8812345", "8812345"), ("5E+3", "5000"), ("0", "0"), ("5000056789012350", nil), ("1.5", nil),
    ("5.0000567890123501E+15", nil),
  ])
  func wholeNumbersUpToFifteenDigits(text: String, whole: String?) {
    #expect(SheetNumber(text)?.whole == whole)
  }

  @Test(arguments: [
    ("0.149", "14.9%"), ("0.14899999999999999", "14.9%"), ("1", "100%"), ("0.04", "4%"),
    ("0.005", "0.5%"),
    ("0", "0%"), ("1.5E-1", "15%"),
  ])
  func partsOfOneArePercentages(text: String, percent: String) {
    #expect(SheetNumber(text)?.percent == percent)
  }

  @Test(arguments: ["", "x", "1,5", "1e", "--1", "Infinity", "1E99999"])
  func otherTextsAreNoNumbers(text: String) { #expect(SheetNumber(text) == nil) }
}
