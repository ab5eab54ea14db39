/// The content of one page, and which part of the document each piece of it belongs to
/// (ISO 32000-1, 7.8.2 and 14.6).
struct PageInk {
  private(set) var content = ByteBuffer()
  private let isEmbedded: Bool

  /// What was begun and not ended yet.
  private enum Begun: Equatable { case nothing, artifact, node(StructureTree.Node) }
  private var begun = Begun.nothing
  private var isInText = false
  /// Where the last line of the open text began.
  private var lineStart = Point(x: 0, y: 0)
  private var font: (weight: Weight, size: Int)?
  private var grey = 0

  init(isEmbedded: Bool) {
    self.isEmbedded = isEmbedded
    content.reserve(16_384)
  }

  /// Draws a piece; repeated ones are no part of the document.
  mutating func draw(_ placed: Paginator.Placed, in tree: inout StructureTree) {
    for ink in placed.piece.inks {
      switch ink {
      case .text(let line, let place, let size, let node):
        if placed.isRepeated { beginArtifact() } else { begin(node, in: &tree) }
        draw(line, at: place.lowered(by: placed.top), size: size, grey: 0)
      case .coloured(let line, let place, let size, let node, let colour):
        begin(node, in: &tree)
        draw(line, at: place.lowered(by: placed.top), size: size, colour: colour)
      case .bar(let box, let colour):
        beginArtifact()
        fill(box.lowered(by: placed.top), colour: colour)
      case .ground(let box, let grey):
        beginArtifact()
        fill(box.lowered(by: placed.top), grey: grey)
      case .figure(let figure): draw(figure, top: placed.top, in: &tree)
      }
    }
  }

  /// Draws text that is no part of the document, such as the number of the page.
  mutating func drawFooter(_ line: Line, at place: Point, size: Int) {
    end()
    content.write("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
    begun = .artifact
    draw(line, at: place, size: size, grey: 350)
  }

  /// The content of the page, all that was begun ended.
  mutating func finish() -> [UInt8] {
    end()
    return content.bytes
  }

  private mutating func draw(_ figure: FigureInk, top: Int, in tree: inout StructureTree) {
    let box = figure.box.lowered(by: top)
    let corners = [
      box.x, PaperSheet.height - box.y - box.height, box.x + box.width, PaperSheet.height - box.y,
    ]
    tree.describe(
      figure.node, as: .picture(alternative: figure.alternative, box: corners))
    begin(figure.node, in: &tree)
    for stroke in figure.strokes {
      switch stroke {
      case .text(let line, let place, let size):
        draw(line, at: place.lowered(by: top), size: size, grey: 250)
      case .ground(let box, let grey): fill(box.lowered(by: top), grey: grey)
      case .picture(let number, let box): show(number, in: box.lowered(by: top))
      case .path(let points, let thickness, let grey):
        trace(points.map { $0.lowered(by: top) }, thickness: thickness, grey: grey)
      }
    }
  }

  private mutating func begin(_ node: StructureTree.Node, in tree: inout StructureTree) {
    if begun == .node(node) { return }
    end()
    content.write("/")
    content.write(text: tree.parts[node].tag.rawValue)
    content.write("<</MCID ")
    content.write(tree.mark(node))
    content.write(">>BDC\n")
    begun = .node(node)
  }

  private mutating func beginArtifact() {
    if begun == .artifact { return }
    end()
    content.write("/Artifact BMC\n")
    begun = .artifact
  }

  private mutating func end() {
    endText()
    if begun != .nothing { content.write("EMC\n") }
    begun = .nothing
  }

  private mutating func endText() {
    if isInText { content.write("ET\n") }
    isInText = false
  }

  private mutating func setGrey(_ new: Int) {
    guard grey != new else { return }
    grey = new
    content.write(thousandths: new)
    content.write(" g\n")
  }

  private mutating func set(_ colour: PaperColour) {
    // No grey that was asked for before holds any more.
    grey = -1
    for part in colour.thousandths {
      content.write(thousandths: part)
      content.write(" ")
    }
    content.write("rg\n")
  }

  private mutating func fill(_ box: Box, colour: PaperColour) {
    endText()
    set(colour)
    rectangle(box)
  }

  /// A picture is drawn in a square of one by one.
  private mutating func show(_ number: Int, in box: Box) {
    endText()
    content.write("q ")
    content.write(thousandths: box.width)
    content.write(" 0 0 ")
    content.write(thousandths: box.height)
    content.write(" ")
    write(box.x, PaperSheet.height - box.y - box.height)
    content.write(" cm /P")
    content.write(number)
    content.write(" Do Q\n")
  }

  private mutating func fill(_ box: Box, grey: Int) {
    endText()
    setGrey(grey)
    rectangle(box)
  }

  private mutating func rectangle(_ box: Box) {
    for number in [box.x, PaperSheet.height - box.y - box.height, box.width, box.height] {
      content.write(thousandths: number)
      content.write(" ")
    }
    content.write("re f\n")
  }

  private mutating func trace(_ points: [Point], thickness: Int, grey: Int) {
    endText()
    content.write(thousandths: thickness)
    content.write(" w 1 j 1 J ")
    content.write(thousandths: grey)
    content.write(" G\n")
    for (index, point) in points.enumerated() {
      write(point.x, PaperSheet.height - point.y)
      content.write(index == 0 ? " m " : " l ")
    }
    content.write("S\n")
  }

  private mutating func write(_ x: Int, _ y: Int) {
    content.write(thousandths: x)
    content.write(" ")
    content.write(thousandths: y)
  }

  private mutating func draw(_ line: Line, at place: Point, size: Int, colour: PaperColour) {
    guard !line.glyphs.isEmpty else { return }
    set(colour)
    draw(line, at: place, size: size)
  }

  private mutating func draw(_ line: Line, at place: Point, size: Int, grey: Int) {
    guard !line.glyphs.isEmpty else { return }
    setGrey(grey)
    draw(line, at: place, size: size)
  }

  private mutating func draw(_ line: Line, at place: Point, size: Int) {
    // A reader adds up rounded steps: round places first, so that no error grows.
    let start = Point(x: place.x.rounded, y: (PaperSheet.height - place.y).rounded)
    if isInText {
      write(start.x - lineStart.x, start.y - lineStart.y)
    } else {
      content.write("BT ")
      write(start.x, start.y)
      isInText = true
    }
    content.write(" Td")
    lineStart = start
    var rest = line.glyphs
    while let first = rest.first {
      let run = rest.prefix { $0.weight == first.weight }
      setFont(first.weight, size)
      show(run)
      rest = rest[run.endIndex...]
    }
    content.write("\n")
  }

  private mutating func setFont(_ weight: Weight, _ size: Int) {
    if let font, font == (weight, size) { return }
    font = (weight, size)
    content.write(weight == .bold ? "/B " : "/R ")
    content.write(thousandths: size)
    content.write(" Tf")
  }

  private mutating func show(_ glyphs: ArraySlice<Glyph>) {
    content.write("(")
    if isEmbedded {
      for glyph in glyphs {
        content.write(escaped: UInt8(truncatingIfNeeded: glyph.code >> 8))
        content.write(escaped: UInt8(truncatingIfNeeded: glyph.code))
      }
    } else {
      for glyph in glyphs { content.write(escaped: UInt8(truncatingIfNeeded: glyph.code)) }
    }
    content.write(")Tj")
  }
}

extension Int {
  /// To hundredths of a point, as it will be written.
  fileprivate var rounded: Int { (self + 5) / 10 * 10 }
}

extension Point {
  fileprivate func lowered(by distance: Int) -> Point { Point(x: x, y: y + distance) }
}

extension Box {
  fileprivate func lowered(by distance: Int) -> Box {
    Box(x: x, y: y + distance, width: width, height: height)
  }
}
