import Documents
import Domain
import Exchange
import Paper
import TestSupport
import Testing

/// A letter says the same in every form.
@Suite struct LetterPageTests {
  private static let annex = Annex(
    title: "Budget <1>",
    blocks: [
      .heading("Income & costs"), .paragraph("All of it."), .bullets(["One", "Two"]),
      .table(
        LetterSheet.Table(
          titles: ["Name", "A month"], isAmount: [false, true], rows: [["Wages", "1,234.50"]],
          totals: [["Together", "1,234.50"]])),
      .table(LetterSheet.Table(titles: [], isAmount: [false, false], rows: [["a", "b"]])),
    ])

  @Test(arguments: LetterExample.all, Language.allCases)
  func thePageIsWellFormedAndSaysEveryWord(
    _ example: LetterExample, in language: Language
  ) throws {
    let sheet = try example.written(in: language).sheet
    let page = sheet.html(window: .usual)
    #expect(unbalanced(page) == [])
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    let shown = words(plain(page))
    for word in words(sheet.text) where word != "-" { #expect(shown.contains(word), "\(word)") }
  }

  @Test(arguments: LetterExample.all, Language.allCases)
  func whatIsKeptComesBackAsItWas(_ example: LetterExample, in language: Language) throws {
    let sheet = try example.written(in: language).sheet.enclosing([Self.annex])
    #expect(LetterSheet(kept: sheet.json.text(.compact)) == sheet)
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"schema":"aflos.sheet/2"}"#, "{\"schema\":\"aflos.sheet/1\"}",
  ])
  func whatIsNoLetterIsNotShown(_ text: String) { #expect(LetterSheet(kept: text) == nil) }

  @Test func nothingThatWasTypedBecomesMarkup() throws {
    let evil = "<script>alert(\"1\")</script>&amp;'\u{7}"
    let page = HTMLPage(
      language: .english, title: evil, style: "",
      body: .element("p", ["title": evil], text: evil)
    ).text
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;'"))
    #expect(!page.contains("\u{7}"))
    #expect(unbalanced(page) == [])
  }

  @Test func annexesAreNamedAndShownInEveryForm() throws {
    let letter = try #require(LetterExample.all.first).written(in: .english)
    let sheet = letter.enclosing([Self.annex]).sheet
    #expect(sheet.text.contains("Enclosed:\n- Budget <1>\n"))
    #expect(sheet.text.contains("Wages     1,234.50\nTogether  1,234.50"))
    let page = sheet.html(window: .usual)
    #expect(unbalanced(page) == [])
    #expect(page.contains("<h1>Budget &lt;1&gt;</h1>"))
    #expect(page.contains("<th scope=\"col\" class=\"amount\">A month</th>"))
    #expect(page.contains("<tfoot><tr><th scope=\"row\">Together</th>"))
    #expect(sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica).pages >= 2)
  }

  @Test func thePlaceOfTheWindowIsASetting() throws {
    let sheet = try #require(LetterExample.all.first).written(in: .dutch).sheet
    let page = sheet.html(window: EnvelopeWindow(left: 110, top: 60))
    #expect(page.contains("min-height:45mm") && page.contains("0 0 0 85mm"))
  }

  /// Helvetica has no dotless i: the file names it, and a font with more letters does not.
  @Test func aPDFNamesWhatItCannotShow() throws {
    let sheet = try #require(LetterExample.all.first).written(in: .dutch).sheet
    let file = sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica)
    #expect(file.unshown == ["ı"])
    #expect(file.bytes.starts(with: "%PDF-".utf8))
    #expect(file == sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica))
  }

  /// The letters that do not go on one sheet, so that it is seen when one more does not.
  @Test func lettersOfMoreThanOnePage() throws {
    var text = ""
    for example in LetterExample.all {
      let pages = try Language.allCases.map { language in
        try example.written(in: language).sheet
          .pdf(on: LetterExample.today, window: .usual, with: .helvetica).pages
      }
      if pages != [1, 1] { text += "\(example.name): \(pages[0]) nl, \(pages[1]) en\n" }
    }
    try expectGolden(text, "letters-of-more-pages.txt")
  }

  @Test(arguments: LetterExample.all)
  func lettersInOneFileKeepTheirOwnPages(_ example: LetterExample) throws {
    let sheet = try example.written(in: .english).sheet
    let alone = sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica).pages
    #expect((1...3).contains(alone))
    for isDuplex in [false, true] {
      let style = LetterSheet.PrintStyle(
        language: .english, day: LetterExample.today, window: .usual, isDuplex: isDuplex)
      let together = LetterSheet.pdf(
        of: [LetterStack(letters: [sheet, sheet], look: nil)], titled: "Letters", style: style,
        with: .helvetica)
      #expect(together.pages == (isDuplex && alone % 2 == 1 ? 2 * alone + 1 : 2 * alone))
    }
  }
}

/// The elements that are not closed in the order in which they were opened.
private func unbalanced(_ page: String) -> [String] {
  var open: [String] = []
  for tag in page.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*>/#) {
    let name = String(tag.2)
    if ["br", "meta"].contains(name) { continue }
    if tag.1.isEmpty {
      open.append(name)
    } else if open.popLast() != name {
      return [name]
    }
  }
  return open
}

/// What a reader sees: no markup, no style.
private func plain(_ page: String) -> String {
  page.replacing(#/<style>[\s\S]*<\/style>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
    .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    .replacing("&amp;", with: "&")
}

private func words(_ text: String) -> Set<Substring> {
  Set(text.split(whereSeparator: \.isWhitespace))
}
