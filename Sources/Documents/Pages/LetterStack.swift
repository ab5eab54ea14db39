import Domain
import Paper

/// Letters of one household, for a file with all of them.
package struct LetterStack {
  /// Named on a sheet before the letters; nil for a household's own letters, which need none.
  package let client: String?
  package let letters: [LetterSheet]
  /// How letters of an organisation look; nil where people write themselves.
  package let look: HouseLook?

  package init(client: String? = nil, letters: [LetterSheet], look: HouseLook?) {
    self.client = client
    self.letters = letters
    self.look = look
  }

  /// The sheet with the name of the client and what follows.
  func sheet(_ style: LetterSheet.PrintStyle) -> [PaperSection] {
    guard let client else { return [] }
    return [
      PaperSection(
        title: client,
        blocks: [
          .heading(client, level: 1),
          .paragraph(PaperText(Counted.letter.text(letters.count, in: style.language))),
          .bullets(letters.map { PaperText($0.subject) }),
        ], startsOnOddPage: style.isDuplex)
    ]
  }
}
