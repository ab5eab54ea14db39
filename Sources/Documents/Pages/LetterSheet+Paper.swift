import Domain
import Paper

extension LetterSheet {
  /// The letter as a PDF file. `day` stands in the properties of the file.
  package func pdf(
    on day: LocalDate, window: EnvelopeWindow, look: HouseLook? = nil, with fonts: PaperFonts
  ) -> PaperFile {
    PaperDocument(
      title: subject, language: language.rawValue, author: letterhead.first, day: PaperDay(day),
      style: .compact, sections: [section(window: window, startsOnOddPage: false, look: look)]
    ).pdf(with: fonts)
  }

  /// Many letters in one file, each with its own page numbers.
  /// - Parameter stacks: Before each that names its client stands a sheet with that name and what follows.
  package static func pdf(
    of stacks: [LetterStack], titled title: String, style: PrintStyle, with fonts: PaperFonts
  ) -> PaperFile {
    let own = stacks.count == 1 && stacks[0].client == nil ? stacks[0].letters.first : nil
    return PaperDocument(
      title: title, language: style.language.rawValue, author: own?.letterhead.first,
      day: PaperDay(style.day), style: .compact,
      sections: stacks.flatMap { stack in
        stack.sheet(style)
          + stack.letters.map {
            $0.section(window: style.window, startsOnOddPage: style.isDuplex, look: stack.look)
          }
      }
    ).pdf(with: fonts)
  }

  /// How a batch of letters is printed.
  package struct PrintStyle: Hashable, Sendable {
    /// The language of the title of the file.
    package let language: Language
    /// In the properties of the file.
    package let day: LocalDate
    package let window: EnvelopeWindow
    /// Whether each letter begins on the front of a sheet.
    package let isDuplex: Bool

    package init(language: Language, day: LocalDate, window: EnvelopeWindow, isDuplex: Bool) {
      self.language = language
      self.day = day
      self.window = window
      self.isDuplex = isDuplex
    }
  }

  func section(
    window: EnvelopeWindow, startsOnOddPage: Bool, look: HouseLook?
  ) -> PaperSection {
    let name = addressee.first.map { "\($0): \(subject)" } ?? subject
    let look = fitting(look)
    var section = PaperSection(
      title: name, boxes: [look?.box(letterhead) ?? from(above: window), to(window)],
      blocks: opening + blocks + ending,
      footer: PaperFooter(pages: Self.pages(in: language)), startsOnOddPage: startsOnOddPage,
      prefersOnePage: true)
    section.emblem = look?.emblem(in: language)
    return section
  }

  /// The sender at the top left; a letterhead that would reach the window stands right of it.
  private func from(above window: EnvelopeWindow) -> PaperBox {
    let text = PaperText(letterhead.joined(separator: "\n"))
    let fits = 15_000 + letterhead.count * 5_000 <= window.top * 1_000
    return fits
      ? PaperBox(left: .mm(25), top: .mm(15), width: .mm(160), text: text)
      : PaperBox(left: .mm(120), top: .mm(15), width: .mm(65), text: text)
  }

  private func to(_ window: EnvelopeWindow) -> PaperBox {
    .window(
      PaperText(addressee.joined(separator: "\n")), left: .mm(window.left), top: .mm(window.top))
  }

  private var opening: [PaperBlock] {
    let pairs = references.map { PaperPair($0.label, PaperText($0.value)) }
    return [.space(.mm(6)), .paragraph(PaperText(placeAndDate))]
      + (pairs.isEmpty ? [] : [.pairs(pairs)])
      + [
        .heading("\(Self.subjectLabel(in: language)): \(subject)", level: 1),
        .paragraph(PaperText(salutation)),
      ]
  }

  /// All but the last block of the body, which stays with the closing.
  private var blocks: [PaperBlock] { body.dropLast().flatMap { $0.paper(level: 2) } }

  /// The closing with room to sign before its last lines, and what goes with the letter.
  private var ending: [PaperBlock] {
    let parts = closing.split(separator: "").map { $0.joined(separator: "\n") }
    // Nobody signs a page on which nothing is said. A long list may break, and stays outside.
    let last = body.last.map { $0.paper(level: 2) } ?? []
    var isShort = false
    if case .paragraph = body.last { isShort = true }
    var signed = isShort ? last : []
    for (index, part) in parts.enumerated() {
      if index > 0, index == parts.count - 1 { signed.append(.space(.mm(12))) }
      signed.append(.paragraph(PaperText(part)))
    }
    let before = isShort ? [] : last
    guard !annexes.isEmpty else { return before + [.together(signed)] }
    let enclosed: [PaperBlock] = [
      .space(.mm(4)), .paragraph(PaperText("\(enclosedLabel):")),
      .bullets(annexes.map { PaperText($0.title) }),
    ]
    return before + [.together(signed)] + enclosed
      + annexes.flatMap { [PaperBlock.pageBreak] + $0.paper }
  }

  static func pages(in language: Language) -> String {
    language.say(dutch: "bladzijde {page} van {pages}", english: "page {page} of {pages}")
  }
}

extension Annex {
  /// Its heading and blocks, for a page that begins with it.
  var paper: [PaperBlock] {
    [.heading(title, level: 1)] + pictures.flatMap(\.paper)
      + blocks.flatMap { $0.paper(level: 2) }
  }

  /// On its own, as a PDF file.
  package func pdf(on day: LocalDate, in language: Language, with fonts: PaperFonts) -> PaperFile {
    Booklet(title: title, parts: [self]).pdf(on: day, in: language, with: fonts)
  }
}

extension LetterSheet.Block {
  fileprivate func paper(level: Int) -> [PaperBlock] {
    switch self {
    case .heading(let text): [.heading(text, level: level)]
    case .paragraph(let text): [.paragraph(PaperText(text))]
    case .bullets(let items): [.bullets(items.map { PaperText($0) })]
    case .table(let table): [table.paper]
    }
  }
}

extension LetterSheet.Table {
  /// Two columns without headings are labels with their values.
  var paper: PaperBlock {
    if titles.isEmpty, isAmount.count == 2 {
      return .pairs(rows.map { PaperPair($0[0], PaperText($0[1])) })
    }
    return .table(
      PaperTable(
        columns: isAmount.indices.map { column in
          PaperTable.Column(
            titles.isEmpty ? "" : titles[column], isAmount[column] ? .right : .left)
        }, rows: rows + totals.dropLast(), totals: totals.last ?? [],
        firstColumnNamesRow: !(isAmount.first ?? true)))
  }
}

extension PaperStyle {
  /// So that most letters fit on one sheet: margins of 20 and 25 mm, 10 points on 13.
  static let compact = PaperStyle(
    top: .mm(20), bottom: .mm(20), left: .mm(25), right: .mm(25), size: .points(10),
    leading: .points(13))
}

extension PaperDay {
  init(_ day: LocalDate) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}
