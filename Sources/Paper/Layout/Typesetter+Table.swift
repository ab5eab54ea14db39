extension Typesetter {
  /// A table between two lines, its rows divided by fine lines, with no upright lines.
  mutating func setTable(_ table: PaperTable, in measure: Measure) {
    guard !table.columns.isEmpty else { return }
    let node = tree.add(.table, to: measure.parent)
    let measure = Measure(left: measure.left, width: measure.width, parent: node)
    var heads = CellRow(table.columns.map(\.title), .bold, of: table, in: &typecase)
    heads.kind = .headings
    var rows = table.rows.map { CellRow($0, .regular, of: table, in: &typecase) }
    var totals = CellRow(table.totals, .bold, of: table, in: &typecase)
    let columns = TableColumns(
      of: table, rows: [heads] + rows + [totals], size: small.size, in: measure)

    let headings = piece(of: &heads, columns, in: measure)
    append([headings], before: gap, after: 0)
    let number = addHeadings(headings)
    let hasTotals = !table.totals.isEmpty
    for index in rows.indices {
      let isLast = index == rows.count - 1
      rows[index].kind = isLast && hasTotals ? .lastRow : .row
      var pieces = pieces(of: &rows[index], columns, in: measure)
      for place in pieces.indices { pieces[place].headings = number }
      if isLast && hasTotals { pieces[pieces.count - 1].keepsWithNext = true }
      append(pieces, before: 0, after: 0)
    }
    guard hasTotals else { return leave(gap + text.leading / 3) }
    totals.kind = .totals
    var last = piece(of: &totals, columns, in: measure)
    last.headings = number
    append([last], before: 0, after: gap + text.leading / 3)
  }

  /// A row in one piece, or one piece for each of its lines when it is higher than a page.
  private mutating func pieces(
    of row: inout CellRow, _ columns: TableColumns, in measure: Measure
  ) -> [Piece] {
    let whole = piece(of: &row, columns, in: measure)
    // Room for the headings that are repeated above it.
    let room = PaperSheet.body(in: style).height - 4 * text.leading
    guard whole.height > room else { return [whole] }
    let type = small
    let count = (whole.height - columns.above - columns.below) / type.leading
    var parts = (0..<count).map { _ in Piece(height: type.leading) }
    for ink in whole.inks {
      switch ink {
      case .text(let line, var place, let size, let node):
        let index = (place.y - columns.above) / type.leading
        place.y = type.base
        parts[min(index, count - 1)].inks.append(.text(line, at: place, size: size, node: node))
      case .ground(var box, let grey):
        box.y -= whole.height - type.leading
        parts[count - 1].inks.append(.ground(box, grey: grey))
      // No cell has a colour of its own or a picture.
      case .figure, .coloured, .bar: break
      }
    }
    return parts
  }

  private mutating func piece(
    of row: inout CellRow, _ columns: TableColumns, in measure: Measure
  ) -> Piece {
    let type = small
    let node = tree.add(.row, to: measure.parent)
    var piece = Piece(height: 0, keepsWithNext: row.kind == .headings)
    var deepest = 1
    for index in columns.widths.indices {
      let cell = tree.add(row.tag(ofCell: index), to: node, row.attribute(ofCell: index))
      guard index < row.cells.count else { continue }
      let lines = LineBreaker(width: columns.widths[index], size: type.size)
        .lines(of: row.cells[index])
      deepest = max(deepest, lines.count)
      for (step, line) in lines.enumerated() where !line.glyphs.isEmpty {
        let slack = columns.sides[index] == .right ? columns.widths[index] - line.width : 0
        let place = Point(
          x: columns.lefts[index] + slack, y: columns.above + type.base + step * type.leading)
        piece.inks.append(.text(line, at: place, size: type.size, node: cell))
      }
    }
    piece.height = columns.above + columns.below + deepest * type.leading
    if row.kind == .headings || row.kind == .totals { alignBottom(&piece, row, columns) }
    if let rule = row.rule {
      let y = piece.height - rule.thickness
      let box = Box(x: measure.left, y: y, width: measure.width, height: rule.thickness)
      piece.inks.append(.ground(box, grey: rule.grey))
    }
    return piece
  }

  /// Headings of one line stand at the foot of a row in which another has two.
  private func alignBottom(_ piece: inout Piece, _ row: CellRow, _ columns: TableColumns) {
    guard row.kind == .headings else { return }
    let type = small
    let lowest = piece.height - columns.below - type.leading + type.base
    var deepest: [StructureTree.Node: Int] = [:]
    for case .text(_, let place, _, let node) in piece.inks {
      deepest[node] = max(deepest[node] ?? 0, place.y)
    }
    piece.inks = piece.inks.map { ink in
      guard case .text(let line, var place, let size, let node) = ink else { return ink }
      place.y += lowest - (deepest[node] ?? lowest)
      return .text(line, at: place, size: size, node: node)
    }
  }
}

/// One row of a table as glyphs.
struct CellRow {
  enum Kind { case headings, row, lastRow, totals }

  var kind = Kind.row
  let cells: [[Glyph]]
  private let firstNamesRow: Bool

  init(_ cells: [String], _ weight: Weight, of table: PaperTable, in typecase: inout Typecase) {
    var glyphs: [[Glyph]] = []
    for cell in cells.prefix(table.columns.count) {
      glyphs.append(typecase.glyphs(of: cell, weight))
    }
    self.cells = glyphs
    firstNamesRow = table.firstColumnNamesRow
  }

  func tag(ofCell index: Int) -> StructureTree.Tag {
    if kind == .headings { return .headingCell }
    return firstNamesRow && index == 0 ? .headingCell : .cell
  }

  func attribute(ofCell index: Int) -> StructureTree.Attribute? {
    if kind == .headings { return .columnHeading }
    return firstNamesRow && index == 0 ? .rowHeading : nil
  }

  /// The line below the row.
  var rule: (thickness: Int, grey: Int)? {
    switch kind {
    case .headings, .lastRow: (700, 250)
    case .row: (400, 820)
    case .totals: nil
    }
  }
}

/// Where the columns of a table stand.
struct TableColumns {
  let widths: [Int]
  let lefts: [Int]
  let sides: [PaperTable.Column.Side]
  /// White above and below the text of a row.
  let above: Int
  let below: Int

  init(of table: PaperTable, rows: [CellRow], size: Int, in measure: Typesetter.Measure) {
    let gutter = size * 14 / 10
    var columns = table.columns.map { TableWidths.Column(side: $0.side) }
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        let needs = LineBreaker.needs(of: cell, size: size)
        columns[index].take(needs, isHeading: row.kind == .headings)
      }
    }
    // The last column needs no gutter: it ends with the text.
    let total = measure.width + gutter
    widths = TableWidths.widths(of: columns, padding: gutter, total: total)
    var left = measure.left
    var lefts: [Int] = []
    for width in widths {
      lefts.append(left)
      left += width + gutter
    }
    self.lefts = lefts
    sides = table.columns.map(\.side)
    above = size * 3 / 10
    below = size * 4 / 10
  }
}
