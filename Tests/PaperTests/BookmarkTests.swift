import Foundation
import TestSupport
import Testing

@testable import Paper

/// The bookmarks of a file.
@Suite struct BookmarkTests {
  private func document(_ blocks: [PaperBlock], sections: Int = 1) -> PaperDocument {
    PaperDocument(
      title: "Pak", language: "nl",
      sections: (1...sections).map { PaperSection(title: "Deel \($0)", blocks: blocks) })
  }

  private let pack: [PaperBlock] = [
    .heading("Voorblad", level: 1), .paragraph("a"), .heading("Waarom", level: 2), .paragraph("b"),
    .pageBreak, .heading("Plan", level: 1), .paragraph("c"), .heading("Bedragen", level: 2),
    .heading("Klein", level: 3), .paragraph("d"),
  ]

  private func titles(_ document: PaperDocument) throws -> [String] {
    try PDFFile(document.pdf(with: .helvetica).bytes).objects(with: "/Parent", "/Dest[").map {
      $0.firstMatch(of: #/Title\(([^)]*)\)/#).map { String($0.1) } ?? $0
    }
  }

  @Test func headingsOfOneSectionAreBookmarks() throws {
    let document = document(pack)
    #expect(try titles(document) == ["Voorblad", "Waarom", "Plan", "Bedragen"])
    let file = try PDFFile(document.pdf(with: .helvetica).bytes)
    #expect(file.objects(with: "/Type/Outlines", "/Count 2").count == 1)
    // Those of the second level are folded below the first.
    #expect(file.objects(with: "/Dest[", "/Count -1").count == 2)
  }

  @Test func aReportUnderOneHeadingIsOpen() throws {
    let blocks = Array(pack.prefix(4)) + [.heading("Meer", level: 2), .paragraph("e")]
    let file = try PDFFile(document(blocks).pdf(with: .helvetica).bytes)
    #expect(file.objects(with: "/Type/Outlines", "/Count 3").count == 1)
    #expect(file.objects(with: "/Dest[", "/Count 2").count == 1)
  }

  @Test func aLetterHasNone() throws {
    let letter = document([.heading("Betreft: iets", level: 1), .paragraph("a")])
    #expect(try titles(letter) == [])
  }

  @Test func severalSectionsAreBookmarksByTheirNames() throws {
    #expect(try titles(document(pack, sections: 2)) == ["Deel 1", "Deel 2"])
  }

  @Test(.enabled(if: program("qpdf") != nil, "qpdf is not on this machine"))
  func anotherProgramFindsThemOnTheirPages() throws {
    let qpdf = try #require(program("qpdf"))
    let file = document(pack).pdf(with: .helvetica)
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(file.bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let outcome = try Piped.run(qpdf, ["--json", "--json-key=outlines", url.path])
    let found = outcome.output.matches(of: #/"destpageposfrom1": (\d+)|"title": "([^"]*)"/#)
      .map { String($0.1 ?? $0.2 ?? "") }
    #expect(found == ["1", "1", "Waarom", "Voorblad", "2", "2", "Bedragen", "Plan"])
  }
}
