extension Typesetter {
  /// Bars with their names at the left and their values right behind them.
  mutating func setBars(_ bars: PaperBars, in measure: Measure) {
    guard !bars.rows.isEmpty else { return }
    let node = tree.add(.figure, to: measure.parent)
    let type = small
    let height = bars.rows.count * type.leading * 14 / 10
    let box = Box(x: measure.left, y: 0, width: measure.width, height: height)
    var figure = FigureInk(node: node, alternative: bars.alternative, box: box)
    let space = typecase.glyphs(of: " ", .regular)
    let names = bars.rows.map { typecase.glyphs(of: $0.name, .regular) }
    let values = bars.rows.map { typecase.glyphs(of: $0.value, .regular) }
    let gap = type.size / 2
    let widest = names.map { LineBreaker.width(of: $0, size: type.size) }.max() ?? 0
    // A thousandth more: widths are rounded down.
    let column = min(widest + gap + 1_000, measure.width * 2 / 5)
    let valueColumn = (values.map { LineBreaker.width(of: $0, size: type.size) }.max() ?? 0) + gap
    let room = max(measure.width - column - valueColumn, 10_000)
    let longest = max(bars.rows.map(\.length).max() ?? 1, 1)

    for (index, row) in bars.rows.enumerated() {
      let top = index * type.leading * 14 / 10
      // A name that does not fit keeps what fits.
      let line = LineBreaker(width: column - gap, size: type.size).lines(of: names[index]).first
      let width = room * min(max(row.length, 0), longest) / longest
      let bar = Box(
        x: measure.left + column, y: top + type.leading * 2 / 10,
        width: row.length > 0 ? max(width, 700) : 0, height: type.leading * 7 / 10)
      if bar.width > 0 {
        figure.strokes.append(.ground(bar, grey: row.isDark ? 150 : 560))
      }
      if var line {
        line.glyphs = (line.glyphs.filter { $0.role != .newLine } + space)[...]
        let place = Point(x: measure.left, y: top + type.base)
        figure.strokes.append(.text(line, at: place, size: type.size))
      }
      let value = Line(
        glyphs: (values[index] + space)[...],
        width: LineBreaker.width(of: values[index], size: type.size))
      let place = Point(x: bar.x + bar.width + gap, y: top + type.base)
      figure.strokes.append(.text(value, at: place, size: type.size))
    }
    append([Piece(height: height, inks: [.figure(figure)])], before: self.gap, after: self.gap)
  }
}
