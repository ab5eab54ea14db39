import TestSupport
import Testing

@testable import Paper

/// What stands on which page.
@Suite struct PageTests {
  /// The words on each page, as they are drawn with Helvetica: the pieces of text in order.
  private func pages(
    _ blocks: [PaperBlock], boxes: [PaperBox] = [], prefersOnePage: Bool = false
  ) throws -> [[String]] {
    let section = PaperSection(boxes: boxes, blocks: blocks, prefersOnePage: prefersOnePage)
    let document = PaperDocument(title: "a", language: "nl", sections: [section])
    return try PDFFile(document.pdf(with: .helvetica).bytes).pages.map(Self.words)
  }

  static func words(_ page: String) -> [String] {
    // The space at the end of a line that goes on is for who has it read out.
    page.matches(of: #/\(((?:[^()\\]|\\.)*?) ?\)Tj/#).map { String($0.1) }
  }

  /// 46 lines of 15 points fit between margins of 25 mm.
  @Test func textFlowsOverPages() throws {
    let text = PaperText((1...100).map(String.init).joined(separator: "\n"))
    let pages = try pages([.paragraph(text)])
    #expect(pages.map(\.count) == [46, 46, 8])
    #expect(pages[2].last == "100")
  }

  @Test(arguments: [(45, [45]), (46, [46]), (47, [45, 2]), (48, [46, 2])])
  func noLineStandsAloneOnAPage(lines: Int, on pages: [Int]) throws {
    let text = PaperText((1...lines).map(String.init).joined(separator: "\n"))
    #expect(try self.pages([.paragraph(text)]).map(\.count) == pages)
  }

  /// Paragraphs of two lines with white of ten points between: seventeen fit, and with less white and
  /// some of the margin twenty do. More is left as it was.
  @Test(arguments: [(17, 1, 1), (18, 2, 1), (19, 2, 1), (20, 2, 1), (21, 2, 2), (40, 3, 3)])
  func someLinesOnASecondSheetComeToTheFirst(paragraphs: Int, usual: Int, squeezed: Int) throws {
    let blocks = (1...paragraphs).map { PaperBlock.paragraph(PaperText("a\($0)\nb\($0)")) }
    let plain = try pages(blocks)
    #expect(plain.count == usual)
    let close = try pages(blocks, prefersOnePage: true)
    #expect(close.count == squeezed)
    #expect(close.flatMap { $0 } == plain.flatMap { $0 })
    if usual == squeezed { #expect(close == plain) }
    // What comes after a page break is another matter, and stays as it is.
    let more = blocks + [.pageBreak] + blocks
    #expect(try pages(more).map(\.count) == (plain + plain).map(\.count))
    let both = try pages(more, prefersOnePage: true)
    #expect(both.prefix(squeezed).map(\.count) == close.map(\.count))
    #expect(both.flatMap { $0 } == (plain + plain).flatMap { $0 })
  }

  @Test func headingStaysWithItsText() throws {
    for count in 38...46 {
      let filling = PaperText((1...count).map(String.init).joined(separator: "\n"))
      let pages = try pages([
        .paragraph(filling), .heading("Kop", level: 2), .paragraph("een\ntwee\ndrie"),
      ])
      #expect(pages.contains { $0.contains("Kop") && $0.contains("twee") })
    }
  }

  @Test func headingsOfATableComeBackOnEachPage() throws {
    let rows = (1...100).map { ["rij \($0)", "\($0),00"] }
    let pages = try pages([
      .table(
        PaperTable(
          columns: [.init("Wat"), .init("Bedrag", .right)], rows: rows, totals: ["Samen", "5"]))
    ])
    #expect(pages.count > 2)
    for page in pages { #expect(page.prefix(2) == ["Wat", "Bedrag"]) }
    #expect(pages.flatMap { $0 }.filter { $0.hasPrefix("rij") } == rows.map { $0[0] })
    // The totals never stand alone.
    #expect(pages.last?.contains("rij 100") == true && pages.last?.contains("Samen") == true)
  }

  @Test func rowsAreNotSplitUnlessHigherThanAPage() throws {
    let high = (1...30).map { "h\($0)" }.joined(separator: "\n")
    let higher = (1...90).map { "x\($0)" }.joined(separator: "\n")
    let pages = try pages([
      .table(
        PaperTable(columns: [.init("Wat")], rows: [[high], [high], [higher], ["na"]]))
    ])
    #expect(pages.filter { $0.contains("h1") }.count == 2)
    #expect(pages.filter { $0.contains("h1") }.allSatisfy { $0.contains("h30") })
    let split = pages.flatMap { $0 }.filter { $0.hasPrefix("x") }
    #expect(split == (1...90).map { "x\($0)" })
    #expect(pages.last?.contains("na") == true)
  }

  @Test func groupStaysTogether() throws {
    let filling = PaperText((1...40).map(String.init).joined(separator: "\n"))
    let group = PaperBlock.together([
      .paragraph("een"), .paragraph("twee\na\nb"), .paragraph("drie"),
    ])
    let pages = try pages([.paragraph(filling), group])
    #expect(pages.map(\.count) == [40, 5])
  }

  @Test func groupHigherThanAPageIsStillPrinted() throws {
    let blocks = (1...120).map { PaperBlock.paragraph(PaperText("p\($0)")) }
    let pages = try pages([.paragraph("voor"), .together(blocks), .paragraph("na")])
    #expect(pages.flatMap { $0 } == ["voor"] + (1...120).map { "p\($0)" } + ["na"])
  }

  @Test func breakBeginsAPageAndSpaceIsNotCarriedOver() throws {
    let pages = try pages([
      .paragraph("a"), .pageBreak, .space(.mm(20)), .paragraph("b"), .space(.mm(400)),
      .paragraph("c"),
    ])
    #expect(pages == [["a"], ["b"], ["c"]])
  }

  @Test func closingWordsStayWithTheSignature() throws {
    for count in 36...46 {
      let filling = PaperText((1...count).map(String.init).joined(separator: "\n"))
      let pages = try pages([
        .paragraph(filling), .paragraph("groet,"), .signatures(["A. Jansen", "B. Smit"]),
      ])
      #expect(pages.contains { $0.contains("groet,") && $0.contains("B. Smit") })
    }
  }

  /// Whatever the blocks, each word is printed, and only headings of tables come back.
  @Test(arguments: UInt64(0)..<30)
  func nothingIsLost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var number = 0
    func word() -> String {
      number += 1
      return "w\(number)"
    }
    func words() -> [String] {
      (0..<([1, 2, 3, 60].randomElement(using: &random) ?? 1)).map { _ in word() }
    }
    func text() -> PaperText { PaperText(words().joined(separator: "\n")) }
    func block(_ depth: Int) -> PaperBlock {
      switch Int.random(in: 0..<(depth > 0 ? 9 : 8), using: &random) {
      case 0: .heading(word(), level: Int.random(in: 1...3, using: &random))
      case 1: .bullets([text(), text()])
      case 2: .note(text())
      case 3: .space(.mm(Int.random(in: 0...150, using: &random)))
      case 4: .pageBreak
      case 5: .table(PaperTable(columns: [.init("kop")], rows: words().map { [$0] }))
      case 6: .signatures([word(), word()])
      case 7: .paragraph(text())
      default: .together((0..<3).map { _ in block(depth - 1) })
      }
    }
    let blocks = (0..<12).map { _ in block(2) }
    let printed = try pages(blocks).flatMap { $0 }.filter { $0.hasPrefix("w") }
    let lost = Set((0..<number).map { "w\($0 + 1)" }).symmetricDifference(printed)
    #expect(lost == [])
    #expect(printed.count == number)
  }
}
