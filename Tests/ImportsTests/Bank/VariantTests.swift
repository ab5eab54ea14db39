import Domain
import Imports
import TestSupport
import Testing

/// The same files as people and programs hand them on: other line ends, quotation marks, encodings,
/// orders; each must give the same transactions.
@Suite struct VariantTests {
  private func read(_ bytes: [UInt8]) throws -> Statement { try Statement.read(ByteSource(bytes)) }
  private func read(_ text: String) throws -> Statement { try read(Array(text.utf8)) }

  private func text(_ path: String) throws -> String {
    String(decoding: try Cases.bytes("statements/\(path)"), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  /// `RD` and `RC` undo an entry by themselves, as the indicator of CAMT.053 does: no return code is needed.
  @Test func aMarkOfReversalMakesAReturn() throws {
    let statement = try read(
      """
      :20:940
      :25:NL91ABNA0417164300
      :28C:1/1
      :60F:C260101EUR100,00
      :61:2601020102D60,00NDDTNONREF
      :86:/NAME/Energie BV/REMI/termijn januari
      :61:2601030103RD60,00NDDTNONREF
      :86:/NAME/Energie BV/REMI/termijn januari
      :61:2601040104C60,00NTRFNONREF
      :86:loon
      :61:2601050105RC60,00NTRFNONREF
      :86:loon
      :62F:C260105EUR100,00
      -

      """)
    #expect(statement.transactions.map(\.amount.cents) == [-6_000, 6_000, 6_000, -6_000])
    #expect(statement.transactions.map { $0.kind == .returned } == [false, true, false, true])
  }

  private let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let texts = [
    "ing-nl.csv", "knab-2026.csv", "bunq-nl.csv", "asn-transactie-historie.csv", "ing.mt940",
    "abn-MT940.STA", "asn.mt940", "triodos.mt940", "subvelden.mt940", "ing-camt-v2.xml",
    "abn-TXT261201080000.TAB", "revolut-nl.csv", "n26.csv",
  ]

  @Test(arguments: texts)
  func lineEndsAndAMarkInFrontChangeNothing(_ path: String) throws {
    let text = try text(path)
    let plain = try read(text)
    #expect(!plain.transactions.isEmpty)
    for end in ["\r\n", "\r"] {
      let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: end)
      #expect(try read(changed) == plain)
      if !text.hasPrefix("\u{FEFF}") { #expect(try read(mark + Array(changed.utf8)) == plain) }
    }
  }

  @Test func aTableInUTF16AndInWindows1252IsTheSame() throws {
    let text = try text("ing-nl.csv")
    let plain = try read(text)
    #expect(
      try read([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == plain)
    let latin = text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F }
    let read = try read(latin)
    #expect(read.transactions.map(\.amount) == plain.transactions.map(\.amount))
    #expect(read.transactions.contains { $0.counterparty == "Slagerij Müller" })
  }

  @Test func tabsCommasAndNoQuotationMarksAreUnderstood() throws {
    let rows = try text("ing-nl.csv").split(separator: "\n").map { row in
      row.dropFirst().dropLast().components(separatedBy: "\";\"")
    }
    let plain = try read(text("ing-nl.csv"))
    let tabs = rows.map { $0.joined(separator: "\t").replacing("\"\"", with: "\"") }
      .joined(separator: "\n")
    #expect(try read(tabs).transactions == plain.transactions)
    let commas = rows.map { "\"" + $0.joined(separator: "\",\"") + "\"" }.joined(separator: "\n")
    #expect(try read(commas).transactions == plain.transactions)
  }

  @Test func aLineInQuotationMarksAsAWholeIsUnwrapped() throws {
    let lines = try text("ing-nl.csv").split(separator: "\n")
    let wrapped = lines.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    #expect(
      try read(wrapped.joined(separator: "\r\n")).transactions
        == read(text("ing-nl.csv")).transactions)
  }

  @Test func theOrderOfTheRowsDoesNotMatter() throws {
    let lines = try text("ing-nl.csv").split(separator: "\n")
    let turned = [lines[0]] + lines.dropFirst().reversed()
    #expect(
      try read(turned.joined(separator: "\n")).transactions
        == read(text("ing-nl.csv")).transactions)
  }

  @Test func aHeaderAloneHasNoTransactionsAndIsNoMistake() throws {
    for path in ["ing-nl.csv", "rabo-CSV_A.csv", "knab.csv", "paypal-nl.csv"] {
      let lines = try text(path).split(separator: "\n")
      let header = lines.prefix(lines[0].hasPrefix("KNAB") ? 2 : 1).joined(separator: "\n")
      #expect(try read(header).transactions == [])
      #expect(try read(header + "\n").transactions == [])
    }
  }

  @Test func aLineBreakInAFieldIsText() throws {
    let changed = try text("triodos.csv").replacing(
      "Huur december 2025", with: "Huur\r\ndecember 2025")
    let first = try #require(try read(Array(changed.utf8)).transactions.first)
    #expect(first.description == "Huur december 2025 contract 65908")
  }

  @Test func twoAccountsInOneTableAreTwoSheets() throws {
    let one = try text("ing-nl.csv")
    let other = one.replacing("NL07INGB0142233322", with: "NL98INGB0595322176")
    let both = one + other.split(separator: "\n").dropFirst().joined(separator: "\n")
    let statement = try read(both)
    #expect(
      statement.sheets.map(\.account).sorted() == ["NL07INGB0142233322", "NL98INGB0595322176"])
    #expect(statement.sheets.allSatisfy { $0.gaps == [] })
  }

  @Test func columnsAddedAtTheRightAreLeftAlone() throws {
    let wider = try text("ing-nl.csv").split(separator: "\n").enumerated()
      .map { $0.offset == 0 ? $0.element + ";\"Nieuw\"" : $0.element + ";\"x\"" }
    #expect(
      try read(wider.joined(separator: "\n")).transactions
        == read(text("ing-nl.csv")).transactions)
  }

  @Test func theSmallestWindowBordersAreNoBorders() throws {
    // Bytes that come a few at a time, as from a pipe.
    for path in ["ing-nl.csv", "ing.mt940", "ing-camt-v8.xml", "asn.mt940"] {
      let bytes = try Cases.bytes("statements/\(path)")
      var offset = 0
      let slow = ByteSource { (buffer) throws(BankProblem) -> Int in
        let count = min(buffer.count, 7, bytes.count - offset)
        buffer.copyBytes(from: bytes[offset..<offset + max(0, count)])
        offset += max(0, count)
        return max(0, count)
      }
      #expect(try Statement.read(slow) == Statement.read(ByteSource(bytes)))
    }
  }

  @Test func manyRowsOverManyWindowsAreAllRead() throws {
    let lines = try text("ing-nl.csv").split(separator: "\n")
    var rows = [lines[0]]
    while rows.count < 12_000 { rows += lines.dropFirst() }
    let bytes = Array(rows.joined(separator: "\n").utf8)
    #expect(bytes.count > 3 << 20)
    let totals = try StatementTotals.read(ByteSource(bytes))
    #expect(totals.count == rows.count - 1)
    let camt = try text("ing-camt-v2.xml")
    let start = try #require(camt.firstRange(of: "<Stmt>")).lowerBound
    let end = try #require(camt.firstRange(of: "</BkToCstmrStmt>")).lowerBound
    let many =
      camt[..<start] + String(repeating: String(camt[start..<end]), count: 20) + camt[end...]
    #expect(many.utf8.count > 3 << 20)
    #expect(try StatementTotals.read(ByteSource(Array(many.utf8))).count == 20 * 168)
    #expect(try read(String(many)).transactions.count == 20 * 168)
  }

  @Test func xmlIsXML() throws {
    let text = try text("ing-camt-v8.xml")
    let plain = try read(text)
    let changed =
      text
      .replacing("<Ntry>", with: "<!-- <Ntry> --><Ntry ><?pi x?>")
      .replacing(
        "<Nm>Woonstichting De Linde</Nm>",
        with: "<Nm>Woon<![CDATA[stichting]]> De &#76;in&#x64;e</Nm>"
      )
      .replacing("Ccy=\"EUR\"", with: "Ccy = 'EUR' ")
      .replacing("</CdtDbtInd>", with: "</CdtDbtInd\n>")
    #expect(changed != text)
    #expect(try read(changed) == plain)
  }
}

extension Substring {
  fileprivate func components(separatedBy mark: String) -> [String] {
    var parts: [String] = []
    var rest = self
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
