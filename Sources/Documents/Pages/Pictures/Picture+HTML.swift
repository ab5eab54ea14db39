import Exchange

extension Picture {
  /// In a page: a drawing without anything from elsewhere, as wide as there is room, in which letters
  /// keep their size, and its table.
  var html: HTML {
    let mark = String(SHA256.hex(of: "\(title)\n\(words)".utf8).prefix(8))
    let drawing = HTML.element(
      "svg",
      [
        "role": "img", "aria-labelledby": "t\(mark) d\(mark)", "width": "100%",
        "height": String(height), "font-size": "14", "fill": "#111", "overflow": "visible",
      ],
      .lines(
        [
          .element("title", ["id": "t\(mark)"], text: title),
          .element("desc", ["id": "d\(mark)"], text: words),
        ] + strokes))
    return .element(
      "figure", ["class": "picture"],
      .lines([
        .element("figcaption", text: title), drawing, .element("p", text: words),
        LetterSheet.Block.table(table).html,
      ]))
  }

  /// The style of all pictures.
  static let style = """
    figure{margin:0 0 1.5rem}figcaption{font-weight:bold;margin:0 0 .5rem}
    .picture svg{display:block;margin:0 0 .5rem}
    """

  private var height: Int {
    switch shape {
    case .bars(let bars): bars.count * Self.row
    case .course(let course): Self.foot + (course.mark == nil ? 20 : 40)
    }
  }

  private var strokes: [HTML] {
    switch shape {
    case .bars(let bars): draw(bars)
    case .course(let course): draw(course)
    }
  }

  // MARK: Bars

  /// How high a bar is with its words.
  private static let row = 42

  private func draw(_ bars: [Bar]) -> [HTML] {
    let longest = max(bars.map(\.length).max() ?? 1, 1)
    return bars.enumerated().flatMap { index, bar -> [HTML] in
      let top = index * Self.row
      let words: [HTML] = [
        .element("text", ["x": "0", "y": String(top + 14)], text: bar.shortName),
        .element(
          "text", ["x": "100%", "y": String(top + 14), "text-anchor": "end"], text: bar.value),
      ]
      guard bar.length > 0 else { return words }
      let width = max(bar.length * 1_000 / longest, 4)
      return words + [
        .element(
          "rect",
          [
            "x": "0", "y": String(top + 20), "width": "\(width / 10).\(width % 10)%",
            "height": "13", "fill": bar.isMarked ? "#1a1a1a" : "#b5b5b5", "stroke": "#444",
          ], .none)
      ]
    }
  }

  // MARK: A line

  private static let head = 24
  private static let foot = 190

  private func draw(_ course: Course) -> [HTML] {
    let plot = CoursePlot(course.levels, top: Self.head, bottom: Self.foot)
    // Stretched to the width there is, while the line keeps its own.
    let line = HTML.element(
      "svg",
      [
        "x": "0", "y": "0", "width": "100%", "height": String(Self.foot + 4),
        "viewBox": "0 0 1000 \(Self.foot + 4)", "preserveAspectRatio": "none",
      ],
      .element(
        "polyline",
        [
          "points": plot.points, "fill": "none", "stroke": "#111", "stroke-width": "2",
          "vector-effect": "non-scaling-stroke",
        ], .none))
    let zero = String(plot.y(of: 0))
    let isAbove = (course.levels.max() ?? 0) > 0
    return [rule(at: Self.head), rule(at: plot.y(of: 0)), line]
      + (course.mark.map { draw($0, plot) } ?? [])
      + (isAbove ? [label(course.highest, x: "0", y: Self.head - 8, anchor: "start")] : []) + [
        label(course.zero, x: "0", y: (Int(zero) ?? Self.foot) - 5, anchor: "start"),
        label(course.first, x: "0", y: Self.foot + 18, anchor: "start"),
        label(course.last, x: "100%", y: Self.foot + 18, anchor: "end"),
      ]
  }

  private func draw(_ mark: Mark, _ plot: CoursePlot) -> [HTML] {
    let place = plot.x(of: mark.at)
    let x = "\(place / 10).\(place % 10)%"
    let anchor = place < 300 ? "start" : place > 700 ? "end" : "middle"
    return [
      .element(
        "line",
        [
          "x1": x, "x2": x, "y1": String(plot.level(at: mark.at)), "y2": String(Self.foot + 24),
          "stroke": "#555", "stroke-dasharray": "3 3",
        ], .none),
      .element(
        "circle",
        ["cx": x, "cy": String(plot.level(at: mark.at)), "r": "5", "fill": "#111"], .none),
      label(mark.words, x: x, y: Self.foot + 38, anchor: anchor),
    ]
  }

  private func rule(at y: Int) -> HTML {
    .element(
      "line",
      ["x1": "0", "x2": "100%", "y1": String(y), "y2": String(y), "stroke": "#767676"], .none)
  }

  /// Words with a white edge, so that they can be read on a line.
  private func label(_ text: String, x: String, y: Int, anchor: String) -> HTML {
    .element(
      "text",
      [
        "x": x, "y": String(y), "text-anchor": anchor, "paint-order": "stroke", "stroke": "#fff",
        "stroke-width": "4",
      ], text: text)
  }
}

/// From levels to places: a thousand from left to right.
private struct CoursePlot {
  private let levels: [Int]
  private let top: Int
  private let bottom: Int
  private let low: Int
  private let high: Int

  init(_ levels: [Int], top: Int, bottom: Int) {
    self.levels = levels
    self.top = top
    self.bottom = bottom
    low = min(levels.min() ?? 0, 0)
    high = max(levels.max() ?? 0, low + 1)
  }

  func x(of place: Int) -> Int { place * 1_000 / max(levels.count - 1, 1) }
  func y(of level: Int) -> Int { top + (bottom - top) * (high - level) / (high - low) }
  func level(at place: Int) -> Int { levels.indices.contains(place) ? y(of: levels[place]) : top }

  var points: String {
    levels.enumerated().map { "\(x(of: $0)),\(y(of: $1))" }.joined(separator: " ")
  }
}

extension Picture.Bar {
  /// Beside an amount on a narrow screen.
  var shortName: String { name.count > 34 ? name.prefix(33) + "…" : name }
}
