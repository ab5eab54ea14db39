/// Turns blocks into pieces that can be laid on pages.
struct Typesetter {
  /// Where a block may stand.
  struct Measure {
    /// Thousandths of a point.
    let left: Int
    let width: Int
    /// The part of the document that the block belongs to.
    let parent: StructureTree.Node

    func indented(by indent: Int, in parent: StructureTree.Node) -> Measure {
      Measure(left: left + indent, width: max(width - indent, 1_000), parent: parent)
    }
  }

  /// A size of type, from line to line, and its weight.
  struct TypeSize {
    let size: Int
    let leading: Int
    var weight = Weight.regular

    /// From the top of a line to its base line: capitals, of 0.72 em, stand in its middle.
    var base: Int { (leading + size * 72 / 100) / 2 }
  }

  let style: PaperStyle
  var typecase: Typecase
  var tree = StructureTree()
  private(set) var flow = Flow()
  /// White that the last block wants below it.
  private var after = 0

  init(style: PaperStyle, fonts: PaperFonts) {
    self.style = style
    typecase = Typecase(fonts)
  }

  /// Lengths in thousandths of a point that follow from the style.
  var text: TypeSize {
    // At least a point: lines are broken by dividing by the size.
    TypeSize(
      size: max(style.size.thousandths, 1_000), leading: max(style.leading.thousandths, 1_000))
  }
  var small: TypeSize { TypeSize(size: text.size * 10 / 11, leading: text.leading * 10 / 11) }
  var gap: Int { text.leading * 2 / 3 }

  /// The pieces of a section's blocks.
  mutating func flow(of blocks: [PaperBlock], in measure: Measure) -> Flow {
    flow = Flow()
    after = 0
    for block in blocks { set(block, in: measure) }
    return flow
  }

  private mutating func set(_ block: PaperBlock, in measure: Measure) {
    switch block {
    case .heading(let text, let level): setHeading(text, level: level, in: measure)
    case .paragraph(let text):
      guard !text.isEmpty else { return }
      let node = tree.add(.paragraph, to: measure.parent)
      append(lines(of: text, in: measure, as: self.text, node: node), before: gap, after: gap)
    case .bullets(let items): setBullets(items, in: measure)
    case .pairs(let pairs): setPairs(pairs, in: measure)
    case .table(let table): setTable(table, in: measure)
    case .chart(let chart): setChart(chart, in: measure)
    case .bars(let bars): setBars(bars, in: measure)
    case .note(let text): setNote(text, in: measure)
    case .space(let length):
      append([Piece(height: 0)], before: max(after, 0) + length.thousandths, after: 0)
    case .signatures(let names): setSignatures(names, in: measure)
    case .together(let blocks):
      let start = flow.pieces.count
      for block in blocks { set(block, in: measure) }
      for index in flow.pieces.indices.dropLast() where index >= start {
        flow.pieces[index].keepsWithNext = true
      }
    case .pageBreak:
      append([Piece(height: 0, startsPage: true)], before: 0, after: 0)
    }
  }

  /// Adds pieces; between two blocks stands the larger of the whites they ask for.
  mutating func append(_ pieces: [Piece], before: Int, after next: Int) {
    guard !pieces.isEmpty else { return }
    let start = flow.pieces.count
    flow.pieces += pieces
    flow.pieces[start].before += max(before, after)
    after = next
  }

  /// Asks for white before the next block.
  mutating func leave(_ white: Int) { after = max(after, white) }

  mutating func keepWithNext(_ piece: Int) { flow.pieces[piece].keepsWithNext = true }

  /// Adds the row of headings of a table; gives its number for the rows below it.
  mutating func addHeadings(_ piece: Piece) -> Int {
    flow.headings.append(piece)
    return flow.headings.count - 1
  }

  /// One piece for each line of the text. The first two and the last two lines stay together.
  mutating func lines(
    of text: PaperText, in measure: Measure, as type: TypeSize, node: StructureTree.Node
  ) -> [Piece] {
    let glyphs = typecase.glyphs(of: text)
    let lines = LineBreaker(width: measure.width, size: type.size).lines(of: glyphs)
    return lines.enumerated().map { index, line in
      let place = Point(x: measure.left, y: type.base)
      return Piece(
        height: type.leading,
        keepsWithNext: lines.count > 1 && (index == 0 || index == lines.count - 2),
        inks: line.glyphs.isEmpty ? [] : [.text(line, at: place, size: type.size, node: node)])
    }
  }

  private mutating func setHeading(_ text: String, level: Int, in measure: Measure) {
    let size = self.text.size
    let leading = self.text.leading
    let (type, tag, before, after): (TypeSize, StructureTree.Tag, Int, Int) =
      switch level {
      case ...1: (TypeSize(size: size * 16 / 11, leading: leading * 20 / 15), .heading1, 20, 8)
      case 2: (TypeSize(size: size * 13 / 11, leading: leading * 17 / 15), .heading2, 20, 5)
      default: (TypeSize(size: size, leading: leading), .heading3, 14, 3)
      }
    let node = tree.add(tag, to: measure.parent)
    tree.name(node, text)
    var pieces = lines(of: .bold(text), in: measure, as: type, node: node)
    for index in pieces.indices { pieces[index].keepsWithNext = true }
    append(pieces, before: before * leading / 15, after: after * leading / 15)
  }

  private mutating func setBullets(_ items: [PaperText], in measure: Measure) {
    guard !items.isEmpty else { return }
    let list = tree.add(.list, to: measure.parent, .bullets)
    let indent = text.size * 14 / 11
    for (index, item) in items.enumerated() {
      let node = tree.add(.item, to: list)
      let label = tree.add(.label, to: node)
      let bullet = typecase.glyphs(of: "\u{2022}", .regular)
      let body = tree.add(.itemBody, to: node)
      var pieces = lines(
        of: item, in: measure.indented(by: indent, in: body), as: text, node: body)
      guard !pieces.isEmpty else { continue }
      let width = LineBreaker.width(of: bullet, size: text.size)
      let line = Line(glyphs: bullet[...], width: width)
      let place = Point(x: measure.left + text.size * 3 / 11, y: text.base)
      pieces[0].inks.insert(.text(line, at: place, size: text.size, node: label), at: 0)
      append(pieces, before: index == 0 ? gap : gap / 4, after: index == items.count - 1 ? gap : 0)
    }
  }

  private mutating func setPairs(_ pairs: [PaperPair], in measure: Measure) {
    guard !pairs.isEmpty else { return }
    let list = tree.add(.list, to: measure.parent, .unmarkedList)
    let labels = pairs.map { typecase.glyphs(of: $0.label, .regular) }
    let widest = labels.map { LineBreaker.width(of: $0, size: text.size) }.max() ?? 0
    let indent = min(widest + text.size * 14 / 11, measure.width * 2 / 5)
    let breaker = LineBreaker(width: indent - text.size / 2, size: text.size)
    for (index, pair) in pairs.enumerated() {
      let node = tree.add(.item, to: list)
      let label = tree.add(.label, to: node)
      let body = tree.add(.itemBody, to: node)
      var pieces = lines(
        of: pair.value, in: measure.indented(by: indent, in: body), as: text, node: body)
      for (row, line) in breaker.lines(of: labels[index]).enumerated() {
        if row == pieces.count { pieces.append(Piece(height: text.leading)) }
        let place = Point(x: measure.left, y: text.base)
        pieces[row].inks.insert(.text(line, at: place, size: text.size, node: label), at: 0)
      }
      append(pieces, before: index == 0 ? gap : 0, after: index == pairs.count - 1 ? gap : 0)
    }
  }
}
