import Documents
import Terminal

/// A chart on the screen: blocks where they may be drawn and fit, otherwise its words.
struct Chart {
  let chart: ReportChart

  init(_ chart: ReportChart) { self.chart = chart }

  private static let blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let widestName = 24

  func lines(width: Int, plain: Bool) -> [String] {
    let names = chart.rows.map { shortened($0.name) }
    let column = names.map { displayWidth(of: $0) }.max() ?? 0
    let marks = chart.rows.map(\.levels.count).max() ?? 0
    let ends = chart.rows.map { displayWidth(of: $0.end) }.max() ?? 0
    guard !plain, column + 2 + marks + 2 + ends <= width else {
      return chart.plain.flatMap { wrapped($0, width: width) }
    }
    let rows = zip(names, chart.rows).map { name, row in
      padded(name, width: column) + "  " + row.levels.map(block).joined() + "  " + row.end
    }
    let space = max(2, marks - displayWidth(of: chart.first) - displayWidth(of: chart.last))
    let axis =
      padded("", width: column) + "  " + chart.first + padded("", width: space) + chart.last
    return wrapped(chart.caption, width: width) + rows + [axis]
  }

  private func block(_ level: Int) -> String {
    Self.blocks[min(max(level, 0), ReportChart.fullLevel)]
  }

  /// A long name loses its end, so that the picture stays within eighty columns.
  private func shortened(_ name: String) -> String {
    var name = name
    guard displayWidth(of: name) > Self.widestName else { return name }
    while displayWidth(of: name) > Self.widestName - 1 { name.removeLast() }
    return name + "…"
  }
}
