/// What is to be printed: sections of text, boxes, tables and charts on A4.
///
/// It knows nothing of what it says. `pdf(with:)` turns it into a file; the same document and
/// fonts give the same bytes.
package struct PaperDocument: Hashable, Sendable {
  /// Shown in the title bar of a reader and read out first. Must not be empty.
  package var title: String
  /// The language of all text as a tag of BCP 47, such as `nl` or `en-GB`.
  package var language: String
  /// Who wrote it, for the properties of the file.
  package var author: String?
  /// The day for the properties of the file; there is no clock here.
  package var day: PaperDay?
  /// Margins and sizes of type.
  package var style: PaperStyle
  /// Each begins on a new page and counts its own pages.
  package var sections: [PaperSection]

  /// A document; nothing is checked and nothing is laid out yet.
  package init(
    title: String, language: String, author: String? = nil, day: PaperDay? = nil,
    style: PaperStyle = .letter, sections: [PaperSection]
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.day = day
    self.style = style
    self.sections = sections
  }
}

/// A day for the properties of a file.
package struct PaperDay: Hashable, Sendable {
  /// Year, month 1-12 and day 1-31; not checked against the calendar.
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// Margins of an A4 page and sizes of type.
package struct PaperStyle: Hashable, Sendable {
  /// White space around the text. The footer stands inside the bottom margin.
  package var top: Length
  package var bottom: Length
  package var left: Length
  package var right: Length

  /// Size of running text, and from one line to the next. Tables and headings follow from it.
  package var size: Length
  package var leading: Length

  package init(
    top: Length, bottom: Length, left: Length, right: Length, size: Length, leading: Length
  ) {
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.size = size
    self.leading = leading
  }

  /// Margins of 25 mm and 11 points on 15.
  package static let letter = PaperStyle(
    top: .mm(25), bottom: .mm(25), left: .mm(25), right: .mm(25),
    size: .points(11), leading: .points(15))
}
