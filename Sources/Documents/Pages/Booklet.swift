import Domain
import Paper

/// Several overviews as one thing to give away: each begins on paper of its own, and the pages are
/// counted through.
package struct Booklet: Hashable, Sendable {
  /// Stands in the properties of the file.
  package let title: String
  package let parts: [Annex]

  package init(title: String, parts: [Annex]) {
    self.title = title
    self.parts = parts
  }

  /// As plain text, one part after another, one line break at the end.
  package var text: String {
    parts.map(\.text).joined(separator: "\n\(LetterSheet.rule)\n\n")
  }

  /// As one file of HTML.
  package func html(in language: Language) -> String {
    HTMLPage(language: language, title: title, style: "", body: .lines(parts.map(\.html))).text
  }

  /// As one PDF file.
  package func pdf(on day: LocalDate, in language: Language, with fonts: PaperFonts) -> PaperFile {
    let blocks = parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [PaperBlock.pageBreak]) + part.paper
    }
    return PaperDocument(
      title: title, language: language.rawValue, author: nil, day: PaperDay(day), style: .compact,
      sections: [
        PaperSection(
          title: title, blocks: blocks,
          footer: PaperFooter(pages: LetterSheet.pages(in: language)))
      ]
    ).pdf(with: fonts)
  }
}
