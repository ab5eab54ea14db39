import TestSupport
import Testing

@testable import Paper

/// What the file is made of.
@Suite struct FileTests {
  static let fonts: [PaperFonts] = {
    let letters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-/()\u{20AC}\u{2022}"
    let tiny = TinyFont(letters: letters.unicodeScalars.map { ($0, 500) }).bytes
    let made = try? PaperFonts.trueType(regular: tiny, bold: tiny)
    return [.helvetica] + (made.map { [$0] } ?? [])
  }()

  static let letter = PaperSection(
    title: "Brief aan Żółć", boxes: [.window("Postbus 1\n1000 AA  AMSTERDAM")],
    blocks: [
      .pairs([PaperPair("Kenmerk", "F-1"), PaperPair("Betreft", .bold("voorstel"))]),
      .heading("Voorstel", level: 1), .paragraph("Geachte heer, " + .bold("let op") + " dit."),
      .bullets(["een", "twee"]), .note("Onthoud dit."),
      .table(
        PaperTable(
          columns: [.init("Wat"), .init("Bedrag", .right)], rows: [["Huur", "650,00"], ["Gas"]],
          totals: ["Samen", "650,00"])),
      .chart(
        PaperChart(
          .bars, levels: [3, 0, -1], levelTicks: [.init(3, "3")], timeTicks: [.init(0, "jan")],
          alternative: "Het daalt.")),
      .signatures(["A. Jansen"]),
    ],
    footer: PaperFooter(text: "Kenmerk F-1", pages: "{page} van {pages}", numbersSinglePage: true))

  static func document(_ sections: [PaperSection]) -> PaperDocument {
    PaperDocument(
      title: "Voorstel (1) – Zoë", language: "nl", author: "S. Yılmaz",
      day: PaperDay(year: 2026, month: 3, day: 1), sections: sections)
  }

  /// The letter once, taken apart.
  private static let printed = Result {
    try PDFFile(document([letter]).pdf(with: .helvetica).bytes)
  }

  @Test(arguments: fonts.indices)
  func everyObjectIsWhereTheTableSays(_ index: Int) throws {
    let document = Self.document([Self.letter, Self.letter])
    let file = try PDFFile(document.pdf(with: Self.fonts[index]).bytes)
    for (number, object) in file.objects {
      for match in object.matches(of: #/(\d+) 0 R/#) {
        let named = Int(match.1) ?? 0
        #expect(file.objects[named] != nil, "\(number) names \(named)")
      }
    }
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    for fonts in Self.fonts {
      let document = Self.document([Self.letter])
      #expect(document.pdf(with: fonts) == document.pdf(with: fonts))
    }
  }

  @Test func theMarksOfThePageAreTheMarksOfTheTree() throws {
    let file = try PDFFile(Self.document([Self.letter, Self.letter]).pdf(with: .helvetica).bytes)
    let parents = try #require(file.objects(with: "/Nums[").first)
    let lists = parents.matches(of: #/(\d+)\[([^\]]*)\]/#).map {
      $0.2.matches(of: #/\d+ 0 R/#).count
    }
    let marks = file.pages.map { $0.matches(of: #/MCID (\d+)/#).map { Int($0.1) ?? -1 } }
    #expect(marks.map { Array($0.indices) } == marks)
    #expect(lists == marks.map(\.count))
    for page in file.pages {
      // Nothing is drawn outside a marked piece, and none is left open.
      #expect(page.matches(of: #/B[DM]C\n/#).count == page.matches(of: #/EMC\n/#).count)
      #expect(page.split(separator: "EMC\n").allSatisfy { $0.contains(#/^\/.*B[DM]C\n/#) })
    }
  }

  /// What is drawn and what it is, line by line, for review when either changes.
  @Test func letterIsDrawnAsBefore() throws {
    let file = try Self.printed.get()
    let parts = file.objects(with: "<</S/").joined(separator: "\n")
    try expectGolden(file.pages.joined(separator: "\n") + "\n" + parts + "\n", "letter.txt")
  }

  @Test(arguments: [
    "/S/Document", "/S/Sect", "/S/H1", "/S/P/", "/S/L/", "/S/LI/", "/S/Lbl", "/S/LBody",
    "/S/Table", "/S/TR", "/S/TH", "/S/TD", "/S/Figure", "/Scope/Column", "/Scope/Row",
    "/ListNumbering/Disc", "/Alt(Het daalt.)", "/MarkInfo<</Marked true>>",
    "/DisplayDocTitle true", "/Lang(nl)", "/Tabs/S", "/CreationDate(D:20260301)",
  ])
  func readersAreTold(_ what: String) throws {
    let file = try Self.printed.get()
    #expect(!file.objects(with: what).isEmpty)
  }

  @Test func rowHasACellForEachColumn() throws {
    let file = try Self.printed.get()
    let rows = file.objects(with: "/S/TR")
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.matches(of: #/\d+ 0 R/#).count == 3 })
  }

  @Test func titleIsEscapedAndNotAscii() throws {
    let file = try Self.printed.get()
    #expect(file.objects(with: "/Title<FEFF0056006F006F").count == 1)
    var buffer = ByteBuffer()
    buffer.write(string: "a(b)\\c")
    #expect(buffer.bytes == Array(#"(a\(b\)\\c)"#.utf8))
  }

  @Test(arguments: [
    (0, "0"), (10, "0.01"), (4, "0"), (5, "0.01"), (-5, "-0.01"), (-4, "0"), (1_000, "1"),
    (595_276, "595.28"), (70_870, "70.87"), (-1_500, "-1.5"), (100_100, "100.1"),
  ])
  func numberIsWritten(_ thousandths: Int, as text: String) {
    var buffer = ByteBuffer()
    buffer.write(thousandths: thousandths)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == text)
  }

  @Test func accessibilityIsOnlyClaimedWithFontsAndATitle() throws {
    func claims(_ document: PaperDocument, _ fonts: PaperFonts) throws -> Bool {
      let file = try PDFFile(document.pdf(with: fonts).bytes)
      return String(decoding: file.streams[4] ?? [], as: UTF8.self).contains("pdfuaid:part>1")
    }
    let embedded = try #require(Self.fonts.last)
    var document = Self.document([Self.letter])
    #expect(try claims(document, embedded))
    #expect(try !claims(document, .helvetica))
    document.title = ""
    #expect(try !claims(document, embedded))
  }

  @Test func pagesCountWithinTheirSection() throws {
    let long = PaperSection(
      blocks: [.paragraph("a"), .pageBreak, .paragraph("b")],
      footer: PaperFooter(pages: "{page}/{pages}{x}"))
    let file = try PDFFile(Self.document([long, Self.letter, long]).pdf(with: .helvetica).bytes)
    let last = file.pages.compactMap {
      PageTests.words($0).last { $0.contains("/") || $0.contains("van") }
    }
    #expect(last == ["1/2{x}", "2/2{x}", "1 van 1", "1/2{x}", "2/2{x}"])
    #expect(file.objects(with: "/Dest[").count == 3)
  }

  @Test func sectionMayBeginOnTheFront() throws {
    var section = Self.letter
    section.startsOnOddPage = true
    let file = Self.document([section, section, section]).pdf(with: .helvetica)
    #expect(file.pages == 5)
    #expect(try PDFFile(file.bytes).pages.map(\.isEmpty) == [false, true, false, true, false])
  }

  @Test func emptyDocumentHasAPage() throws {
    #expect(Self.document([]).pdf(with: .helvetica).pages == 1)
    #expect(Self.document([PaperSection(blocks: [])]).pdf(with: .helvetica).pages == 1)
  }

  @Test func fontsThatAreNotUsedAreLeftOut() throws {
    let embedded = try #require(Self.fonts.last)
    let plain = PaperSection(blocks: [.paragraph("a")])
    let file = try PDFFile(Self.document([plain]).pdf(with: embedded).bytes)
    #expect(file.objects(with: "/FontDescriptor/").count == 1)
  }

  @Test func missingCharactersAreNamedOnce() {
    let section = PaperSection(blocks: [.paragraph("ş ł ş"), .heading("Ğ", level: 1)])
    #expect(Self.document([section]).pdf(with: .helvetica).unshown == ["Ğ", "ł", "ş"])
  }
}
