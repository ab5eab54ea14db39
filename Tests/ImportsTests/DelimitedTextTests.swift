import Domain
import Testing

@testable import Imports

@Suite struct DelimitedTextTests {
  private typealias Place = ListProblem.Place

  @Test(arguments: [
    ("a;b\n1,5;2,5\n", DelimitedText.Separator.semicolon, 2),
    ("a,b\n1,2", .comma, 2), ("a\tb\n1,5\t2,5", .tab, 2), ("a;b;c", .semicolon, 3),
    ("a,b,c\n1,2", .comma, 3), ("sep=,\na,b;c\n1,2", .comma, 2),
    ("\"a;b;c\",d\n1,2", .comma, 2), ("a", .semicolon, 1), ("", .semicolon, 0),
  ])
  func separatorIsFound(text: String, separator: DelimitedText.Separator, cells: Int) {
    let read = DelimitedText(text)
    #expect(read.separator == separator)
    #expect(read.rows.first?.cells.count ?? 0 == cells)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
    ("a;b\rc;d", [["a", "b"], ["c", "d"]]),
    ("a;\"b\"\"c\"\n", [["a", "b\"c"]]),
    ("a;\"b\nc\"\nd;e", [["a", "b\nc"], ["d", "e"]]),
    ("a;b;\n", [["a", "b", ""]]), ("\n\na;b\n;\n \nc;d\n\n", [["a", "b"], ["c", "d"]]),
    ("a; b \n", [["a", " b "]]), ("5\" pijp;b", [["5\" pijp", "b"]]), ("\"\";x", [["", "x"]]),
  ])
  func cellsAreExactlyWhatStandsThere(text: String, rows: [[String]]) {
    let read = DelimitedText(text)
    #expect(read.rows.map(\.cells) == rows)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    ("a;b\nc;\"d", ListProblem.Reason.unclosedQuote, 2, 2),
    ("a;b\n\"c\" x;d", .textAfterQuote, 2, 1),
    ("\"a\nb\";c\nd;\"e\"f", .textAfterQuote, 3, 2),
  ])
  func aQuotationMarkThatDoesNotFitHasAPlace(
    text: String, reason: ListProblem.Reason, line: Int, column: Int
  ) {
    #expect(
      DelimitedText(text).problems == [ListProblem(Place(line: line, column: column), reason)])
  }

  @Test func everyQuotationMarkThatDoesNotFitIsNamed() {
    let read = DelimitedText("\"a\"x;b\nc;\"d\"y\n\"e")
    #expect(read.problems.map(\.place?.line) == [1, 2, 3])
  }

  @Test func linesAreThoseOfTheText() {
    let read = DelimitedText("a;b\n\n\"c\n\nd\";\"e\nf\"\ng;h")
    #expect(read.rows.map(\.line) == [1, 3, 7])
    #expect(read.rows[1].place(1) == Place(line: 5, column: 2))
  }

  @Test func manyRowsAreRead() {
    let text = (0..<100_000).map { "Schuldeiser \($0);\"F-\($0)\";612,30;14-03-2026\n" }.joined()
    #expect(DelimitedText(text).rows.count == 100_000)
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF, 0x61], "a", DecodedText.Encoding.utf8),
    ([0xC3, 0xA9], "é", .utf8), ([0x63, 0xE9, 0x80], "cé€", .windows1252),
    ([0xFF, 0xFE, 0xE9, 0x00], "é", .utf16), ([0xFE, 0xFF, 0x00, 0x61], "a", .utf16),
    ([], "", .utf8),
  ])
  func bytesAreDecodedAndTheEncodingSaid(
    bytes: [UInt8], text: String, encoding: DecodedText.Encoding
  ) throws {
    let read = try DecodedText(bytes)
    #expect(read.text == text)
    #expect(read.encoding == encoding)
  }

  @Test(
    arguments: [[0x61, 0x00, 0x62], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8]] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) {
    #expect(throws: ListProblem(nil, .notText)) { try DecodedText(bytes) }
  }
}
