/// A piece of the flow over the pages.
package indirect enum PaperBlock: Hashable, Sendable {
  /// A heading of level 1 to 3; it stays with what follows. Levels must not be skipped.
  case heading(String, level: Int)
  /// Running text; two lines at least stay together at the foot and at the top of a page.
  case paragraph(PaperText)
  /// A list with bullets.
  case bullets([PaperText])
  /// Labels and their values, such as "Ons kenmerk" and a number.
  case pairs([PaperPair])
  /// Rows under headings that come back on each page.
  case table(PaperTable)
  /// A simple picture of numbers.
  case chart(PaperChart)
  /// Lengths with their names; as high as they are many, on one page.
  case bars(PaperBars)
  /// Text on a grey ground, for what must not be missed.
  case note(PaperText)
  /// White space; none at the top of a page.
  case space(Length)
  /// Room to sign above each name, the names side by side.
  case signatures([String])
  /// Blocks that stay on one page as far as a page can hold them.
  case together([PaperBlock])
  /// What follows begins on a new page.
  case pageBreak
}

/// A label and what belongs to it.
package struct PaperPair: Hashable, Sendable {
  /// Label in grey, value beside it.
  package var label: String
  package var value: PaperText

  package init(_ label: String, _ value: PaperText) {
    self.label = label
    self.value = value
  }
}
