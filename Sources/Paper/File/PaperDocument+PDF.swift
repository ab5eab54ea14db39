extension PaperDocument {
  /// The document as a PDF file: tagged, with its fonts, always the same bytes for the same
  /// document and fonts.
  ///
  /// Characters that the fonts cannot show become `?` and are named in the file that is returned.
  package func pdf(with fonts: PaperFonts) -> PaperFile {
    var press = Press(self, fonts: fonts)
    for section in sections { press.print(section) }
    if press.pageCount == 0 { press.addPage() }
    return press.finish()
  }
}

/// Lays out one section after the other and keeps the finished pages.
struct Press {
  private let document: PaperDocument
  private var typesetter: Typesetter
  private var deflater = Deflater()
  /// The packed content of each page.
  private var pages: [[UInt8]] = []
  /// The pictures that were shown, each once.
  private var pictures: [PaperPicture] = []
  /// The first page of each section, from 0.
  private var starts: [Int] = []
  private let isEmbedded: Bool

  init(_ document: PaperDocument, fonts: PaperFonts) {
    self.document = document
    typesetter = Typesetter(style: document.style, fonts: fonts)
    if case .trueType = fonts.kind { isEmbedded = true } else { isEmbedded = false }
  }

  var pageCount: Int { pages.count }

  /// Prints a section on pages of its own.
  mutating func print(_ section: PaperSection) {
    if section.startsOnOddPage, pages.count % 2 == 1 { addPage() }
    starts.append(pages.count)
    var body = PaperSheet.body(in: document.style)
    let parent = typesetter.tree.add(.section, to: StructureTree.root)
    let emblem = section.emblem.map { place($0, in: parent) }
    let (boxes, lowest) = typesetter.boxes(section.boxes, in: parent)
    let measure = Typesetter.Measure(left: body.x, width: body.width, parent: parent)
    var flow = typesetter.flow(of: section.blocks, in: measure)
    let line = typesetter.text.leading
    let firstTop = lowest.map { $0 + line * 2 } ?? 0
    if section.prefersOnePage,
      let squeezed = flow.squeezed(ontoOnePageOf: body, firstTop: firstTop, line: line)
    {
      (flow, body) = squeezed
    }
    var placed = Paginator(flow, in: body, firstTop: firstTop).pages
    placed[0].insert(contentsOf: (emblem.map { [$0] } ?? []) + boxes, at: 0)
    for (index, pieces) in placed.enumerated() {
      let footer = typesetter.footer(section.footer, page: index + 1, of: placed.count)
      addPage(pieces, footer: footer)
    }
  }

  /// A picture as a part of the section.
  private mutating func place(
    _ emblem: PaperEmblem, in parent: StructureTree.Node
  ) -> Paginator.Placed {
    let number = pictures.firstIndex(of: emblem.picture) ?? pictures.count
    if number == pictures.count { pictures.append(emblem.picture) }
    var box = emblem.box
    let top = box.y
    box.y = 0
    let node = typesetter.tree.add(.figure, to: parent)
    var figure = FigureInk(node: node, alternative: emblem.alternative, box: box)
    figure.strokes = [.picture(number, box)]
    return Paginator.Placed(
      piece: Piece(height: box.height, inks: [.figure(figure)]), top: top, isRepeated: false)
  }

  /// A page with what was laid on it; a white one without.
  mutating func addPage(_ pieces: [Paginator.Placed] = [], footer: [FooterLine] = []) {
    typesetter.tree.beginPage()
    var ink = PageInk(isEmbedded: isEmbedded)
    for piece in pieces { ink.draw(piece, in: &typesetter.tree) }
    for line in footer { ink.drawFooter(line.line, at: line.place, size: line.size) }
    pages.append(deflater.zlib(ink.finish()))
  }

  mutating func finish() -> PaperFile {
    var writer = FileWriter(document, pages: pages, pictures: pictures, tree: typesetter.tree)
    let bytes = writer.file(
      fonts: typesetter.typecase, sectionStarts: starts, deflater: &deflater)
    return PaperFile(
      bytes: bytes, pages: pages.count, unshown: typesetter.typecase.unshown)
  }
}

/// A line at the foot of a page.
struct FooterLine {
  let line: Line
  /// On the sheet.
  let place: Point
  let size: Int
}

extension Typesetter {
  /// The boxes of a first page, and the lowest edge of them.
  mutating func boxes(
    _ boxes: [PaperBox], in parent: StructureTree.Node
  ) -> (placed: [Paginator.Placed], lowest: Int?) {
    var placed: [Paginator.Placed] = []
    var lowest: Int?
    let type = TypeSize(size: text.size, leading: text.leading * 13 / 15)
    for box in boxes {
      let node = tree.add(.paragraph, to: parent)
      let measure = Measure(
        left: box.left.thousandths, width: max(box.width.thousandths, 1_000), parent: node)
      var top = box.top.thousandths
      if let accent = box.accent {
        let pieces = accented(box.text, in: measure, as: type, node: node, accent)
        for piece in pieces {
          placed.append(Paginator.Placed(piece: piece, top: top, isRepeated: false))
          top += piece.height
        }
        lowest = max(lowest ?? 0, top)
        continue
      }
      for piece in lines(of: box.text, in: measure, as: type, node: node) {
        placed.append(Paginator.Placed(piece: piece, top: top, isRepeated: false))
        top += piece.height
      }
      lowest = max(lowest ?? 0, top)
    }
    return (placed, lowest)
  }

  /// Lines with a bar at their left, the first of them bold and in the colour of the bar.
  private mutating func accented(
    _ text: PaperText, in measure: Measure, as type: TypeSize, node: StructureTree.Node,
    _ accent: PaperColour
  ) -> [Piece] {
    var pieces = lines(of: text.withBoldFirstLine, in: measure, as: type, node: node)
    let bar = type.size / 8
    for index in pieces.indices {
      var box = Box(
        x: measure.left - type.size / 2, y: 0, width: bar, height: pieces[index].height)
      box.x = max(box.x, 0)
      pieces[index].inks.insert(.bar(box, accent), at: 0)
    }
    if let first = pieces.first {
      pieces[0].inks = first.inks.map { ink in
        guard case .text(let line, let place, let size, let node) = ink else { return ink }
        return .coloured(line, at: place, size: size, node: node, accent)
      }
    }
    return pieces
  }

  /// Text at the left and number at the right, half way into the bottom margin.
  mutating func footer(_ footer: PaperFooter, page: Int, of pages: Int) -> [FooterLine] {
    let size = text.size * 85 / 110
    let body = PaperSheet.body(in: style)
    let y = PaperSheet.height - style.bottom.thousandths / 2
    var lines: [FooterLine] = []
    var room = body.width
    if !footer.pages.isEmpty, pages > 1 || footer.numbersSinglePage {
      let words = footer.pages.filled(page: page, of: pages)
      let line = self.line(words, size: size, width: room)
      let place = Point(x: body.x + body.width - line.width, y: y)
      lines.append(FooterLine(line: line, place: place, size: size))
      room = max(room - line.width - size, 1_000)
    }
    let glyphs = typecase.glyphs(of: footer.text, .regular)
    for (index, line) in LineBreaker(width: room, size: size).lines(of: glyphs).enumerated() {
      let place = Point(x: body.x, y: y + index * size * 13 / 10)
      lines.append(FooterLine(line: line, place: place, size: size))
    }
    return lines
  }

  /// What fits on one line; page numbers are short.
  private mutating func line(_ text: String, size: Int, width: Int) -> Line {
    let glyphs = typecase.glyphs(of: text, .regular)
    return LineBreaker(width: width, size: size).lines(of: glyphs).first
      ?? Line(glyphs: [], width: 0)
  }
}

extension String {
  /// `{page}` and `{pages}` with their numbers.
  fileprivate func filled(page: Int, of pages: Int) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      result += rest[..<start]
      switch rest[rest.index(after: start)..<end] {
      case "page": result += String(page)
      case "pages": result += String(pages)
      default: result += rest[start...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
