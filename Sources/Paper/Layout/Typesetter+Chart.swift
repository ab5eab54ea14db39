extension Typesetter {
  /// A chart: fine lines across at the marks of the upright axis, bars or a line, labels.
  mutating func setChart(_ chart: PaperChart, in measure: Measure) {
    guard !chart.levels.isEmpty else { return }
    let node = tree.add(.figure, to: measure.parent)
    let height = max(chart.height.thousandths, text.leading * 5)
    let box = Box(x: measure.left, y: 0, width: measure.width, height: height)
    var figure = FigureInk(node: node, alternative: chart.alternative, box: box)
    let labels = chart.levelTicks.map { tick in label(tick.text) }
    let margin = (labels.map(\.width).max() ?? 0) + text.size / 2
    let plot = ChartPlot(
      chart,
      in: Box(
        x: measure.left + margin, y: text.leading / 2, width: max(measure.width - margin, 10_000),
        height: height - text.leading * 2))

    for (tick, line) in zip(chart.levelTicks, labels) {
      let y = plot.y(of: tick.at)
      let rule = Box(x: plot.box.x, y: y - 200, width: plot.box.width, height: 400)
      figure.strokes.append(.ground(rule, grey: 850))
      let place = Point(
        x: plot.box.x - text.size / 2 - line.width, y: y + chartType.size * 36 / 100)
      figure.strokes.append(.text(line, at: place, size: chartType.size))
    }
    figure.strokes += plot.strokes
    let zero = Box(x: plot.box.x, y: plot.y(of: 0) - 350, width: plot.box.width, height: 700)
    figure.strokes.append(.ground(zero, grey: 250))
    setTimeTicks(chart, plot, into: &figure)
    append([Piece(height: height, inks: [.figure(figure)])], before: gap, after: gap)
  }

  private var chartType: TypeSize {
    TypeSize(size: text.size * 9 / 11, leading: text.leading * 9 / 11)
  }

  /// The words of a mark, parted from those of the next by a space that does not count.
  private mutating func label(_ text: String) -> Line {
    let glyphs = typecase.glyphs(of: text, .regular)
    let space = typecase.glyphs(of: " ", .regular)
    return Line(
      glyphs: (glyphs + space)[...],
      width: LineBreaker.width(of: glyphs, size: chartType.size))
  }

  private mutating func setTimeTicks(
    _ chart: PaperChart, _ plot: ChartPlot, into figure: inout FigureInk
  ) {
    var free = figure.box.x
    let right = plot.box.x + plot.box.width
    for tick in chart.timeTicks where chart.levels.indices.contains(tick.at) {
      let line = label(tick.text)
      let middle = plot.x(of: tick.at)
      let left = min(max(middle - line.width / 2, figure.box.x), right - line.width)
      guard left >= free else { continue }
      free = left + line.width + chartType.size / 2
      let foot = plot.box.y + plot.box.height
      figure.strokes.append(
        .ground(Box(x: middle - 200, y: foot, width: 400, height: 3_000), grey: 600))
      let place = Point(x: left, y: foot + 3_000 + chartType.leading)
      figure.strokes.append(.text(line, at: place, size: chartType.size))
    }
  }
}

/// From levels to places.
private struct ChartPlot {
  let box: Box
  private let chart: PaperChart
  private let low: Int
  private let high: Int

  init(_ chart: PaperChart, in box: Box) {
    self.box = box
    self.chart = chart
    let all = (chart.levels + chart.levelTicks.map(\.at) + [0]).map(Self.bounded)
    low = all.min() ?? 0
    high = max(all.max() ?? 0, low + 1)
  }

  /// Far beyond any amount; keeps the products below within 64 bits.
  private static func bounded(_ level: Int) -> Int { min(max(level, -1 << 40), 1 << 40) }

  func y(of level: Int) -> Int {
    box.y + box.height * (high - Self.bounded(level)) / (high - low)
  }

  /// The middle of the room that each level has.
  func x(of index: Int) -> Int { box.x + box.width * (2 * index + 1) / (2 * chart.levels.count) }

  var strokes: [FigureInk.Stroke] {
    switch chart.kind {
    case .line:
      let points = chart.levels.enumerated().map { Point(x: x(of: $0), y: y(of: $1)) }
      return [.path(points, thickness: 1_400, grey: 150)]
    case .bars:
      let width = max(box.width * 2 / 3 / chart.levels.count, 500)
      return chart.levels.enumerated().map { index, level in
        let top = min(y(of: level), y(of: 0))
        let height = max(abs(y(of: level) - y(of: 0)), level == 0 ? 0 : 300)
        return .ground(
          Box(x: x(of: index) - width / 2, y: top, width: width, height: height), grey: 450)
      }
    }
  }
}
