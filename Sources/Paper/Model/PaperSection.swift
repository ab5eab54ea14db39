/// A letter or a report: it begins on a new page and counts its own pages.
package struct PaperSection: Hashable, Sendable {
  /// Its name among the bookmarks of a file with more than one section.
  package var title: String
  /// Text at fixed places of the first page; read before the blocks.
  package var boxes: [PaperBox]
  /// What flows over the pages, from the top margin or from below the lowest box.
  package var blocks: [PaperBlock]
  /// A picture above all else of the first page; nil for none.
  package var emblem: PaperEmblem?
  /// What stands at the foot of each page.
  package var footer: PaperFooter
  /// Whether a white page comes first where needed, so that two-sided print starts on the front.
  package var startsOnOddPage: Bool

  /// Whether some white is taken away where what comes before the first page break then fits on one
  /// page.
  package var prefersOnePage: Bool

  /// A section; boxes and footer may be left out.
  package init(
    title: String = "", boxes: [PaperBox] = [], blocks: [PaperBlock],
    footer: PaperFooter = .none, startsOnOddPage: Bool = false, prefersOnePage: Bool = false
  ) {
    self.prefersOnePage = prefersOnePage
    self.title = title
    self.boxes = boxes
    self.blocks = blocks
    self.footer = footer
    self.startsOnOddPage = startsOnOddPage
  }
}

/// Text at a fixed place of the first page, such as an address behind the window of an envelope.
package struct PaperBox: Hashable, Sendable {
  /// From the left and the top edge of the sheet to the first line, and the width for its lines.
  package var left: Length
  package var top: Length
  package var width: Length
  /// A line feed begins a new line; too long a line is wrapped.
  package var text: PaperText
  /// The colour of its first line, which is then bold, and of a bar at its left; nil for black and no bar.
  package var accent: PaperColour?

  /// A box that grows downwards with its text.
  package init(left: Length, top: Length, width: Length, text: PaperText) {
    self.left = left
    self.top = top
    self.width = width
    self.text = text
  }

  /// An address that can be read through the left window of a Dutch envelope: the text begins
  /// 25 mm from the left and 47 mm from the top. Envelopes differ: the place is a setting.
  package static func window(
    _ text: PaperText, left: Length = .mm(25), top: Length = .mm(47)
  ) -> PaperBox {
    PaperBox(left: left, top: top, width: .mm(85), text: text)
  }
}

/// What stands at the foot of each page; screen readers skip it.
package struct PaperFooter: Hashable, Sendable {
  /// At the left; a long text is wrapped into the bottom margin.
  package var text: String
  /// At the right, with `{page}` and `{pages}` filled in for the section: `{page} / {pages}`.
  package var pages: String
  /// Whether a section of one page gets its number as well.
  package var numbersSinglePage: Bool

  /// A footer; an empty text is not shown.
  package init(text: String = "", pages: String = "", numbersSinglePage: Bool = false) {
    self.text = text
    self.pages = pages
    self.numbersSinglePage = numbersSinglePage
  }

  /// Nothing at the foot of the page.
  package static let none = PaperFooter()
}
