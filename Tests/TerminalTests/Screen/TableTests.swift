import Testing

@testable import Terminal

@Suite struct TableTests {
  static let example = Table(
    columns: [
      .init("Creditor", shrinks: true), .init("Kind"),
      .init("Owed a month", alignment: .trailing),
    ],
    rows: [
      ["Vattenfall Sales Nederland B.V.", "energy", "€\u{A0}1.312,00"],
      ["日本電気", "", "€\u{A0}12,50"],
    ],
    totals: [["Total", "", "€\u{A0}1.324,50"]])

  @Test func alignsColumnsUnderTheirHeadings() {
    #expect(
      Self.example.lines(width: 80, plain: false) == [
        "Creditor                         Kind    Owed a month",
        "───────────────────────────────  ──────  ────────────",
        "Vattenfall Sales Nederland B.V.  energy    €\u{A0}1.312,00",
        "日本電気                                      €\u{A0}12,50",
        "───────────────────────────────  ──────  ────────────",
        "Total                                      €\u{A0}1.324,50",
      ])
  }

  @Test func breaksCellsAndHeadingsAtFortyColumns() {
    #expect(
      Self.example.lines(width: 40, plain: false) == [
        "Creditor            Kind    Owed a month",
        "──────────────────  ──────  ────────────",
        "Vattenfall Sales    energy    €\u{A0}1.312,00",
        "Nederland B.V.",
        "日本電気                         €\u{A0}12,50",
        "──────────────────  ──────  ────────────",
        "Total                         €\u{A0}1.324,50",
      ])
    #expect(
      Self.example.lines(width: 30, plain: false).prefix(4) == [
        "                        Owed a",
        "Creditor    Kind         month",
        "──────────  ──────  ──────────",
        "Vattenfall  energy  €\u{A0}1.312,00",
      ])
  }

  @Test(arguments: [(20, false), (80, true)])
  func becomesLabelsAndValuesWhenTooNarrowOrPlain(width: Int, plain: Bool) {
    let lines = Self.example.lines(width: width, plain: plain)
    let name =
      plain
      ? ["Creditor: Vattenfall Sales Nederland B.V."]
      : ["Creditor: Vattenfall", "  Sales Nederland", "  B.V."]
    let owed = plain ? "Owed a month: €\u{A0}1.312,00" : "Owed a month:"
    #expect(lines.prefix(name.count) == name[...])
    #expect(lines.contains(owed))
    #expect(lines.filter(\.isEmpty).count == 2)
    #expect(!lines.contains { $0.contains("─") || $0.contains("Kind: \n") })
  }

  @Test func leavesEmptyCellsOutOfLabelsAndValues() {
    let table = Table(
      columns: [.init("A"), .init("B"), .init("")], rows: [["1"], ["", "2", "3"]])
    #expect(table.lines(width: 80, plain: true) == ["A: 1", "", "B: 2", "3"])
  }

  /// "Creditor: Total" reads as if somebody is called so.
  @Test func whatATotalIsCalledIsNothingOfItsColumn() {
    let lines = Self.example.lines(width: 80, plain: true)
    #expect(lines.suffix(2) == ["Total", "Owed a month: €\u{A0}1.324,50"])
  }

  @Test func missingCellsAreEmptyInTheGrid() {
    let table = Table(columns: [.init("A"), .init("B")], rows: [["1"], ["1", "2"]])
    #expect(table.lines(width: 80, plain: false) == ["A  B", "─  ─", "1", "1  2"])
  }

  @Test func hasNoHeadingWithoutTitles() {
    let table = Table(columns: [.init(""), .init("")], rows: [["1", "2"]])
    #expect(table.lines(width: 80, plain: false) == ["1  2"])
  }

  @Test func drawsNothingOfNothing() {
    #expect(Table(columns: [.init("A")], rows: []).lines(width: 80, plain: true) == [])
    #expect(Table(columns: [.init("A")], rows: []).lines(width: 80, plain: false) == ["A", "─"])
    #expect(Table(columns: [], rows: []).lines(width: 80, plain: false) == [])
  }

  @Test func colourDoesNotShiftColumns() {
    let paint = Paint(colour: true)
    let table = Table(columns: [.init("A"), .init("B")], rows: [[paint("x", .stop), "y"]])
    #expect(table.lines(width: 80, plain: false)[2] == "\u{1B}[1;38;5;131mx\u{1B}[0m  y")
  }

  @Test(arguments: UInt64(0)..<300)
  func isNeverWiderThanTheScreen(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Table.Column(
        random.text(atMost: 4), alignment: Bool.random(using: &random) ? .leading : .trailing,
        shrinks: .random(using: &random))
    }
    func rows(_ count: Int) -> [[String]] {
      (0..<count).map { _ in columns.map { _ in random.text(atMost: 6) } }
    }
    let table = Table(columns: columns, rows: rows(3), totals: rows(1))
    for width in [20, 40, 80] {
      for plain in [false, true] {
        let lines = table.lines(width: width, plain: plain)
        #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
      }
    }
  }
}
