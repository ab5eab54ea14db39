import Paper

extension Picture {
  /// On paper, as wide as the text: its title, the drawing and the table stay together.
  var paper: [PaperBlock] {
    [
      .together([.paragraph(.bold(title)), drawing, .paragraph(PaperText(words))]),
      table.paper,
    ]
  }

  private var drawing: PaperBlock {
    switch shape {
    case .bars(let bars):
      .bars(
        PaperBars(
          rows: bars.map {
            PaperBars.Row(
              name: $0.shortName, value: $0.value, length: $0.length, isDark: $0.isMarked)
          }, alternative: "\(title). \(words)"))
    case .course(let course): .chart(chart(of: course))
    }
  }

  private func chart(of course: Course) -> PaperChart {
    // Two marks at one place would print over each other.
    let mark = course.mark.flatMap { course.levels[$0.at] < 0 ? $0 : nil }
    let lowest = mark.map { [PaperChart.Tick(course.levels[$0.at], $0.value)] } ?? []
    let most = course.levels.max() ?? 0
    let highest = most > 0 ? [PaperChart.Tick(most, course.highest)] : []
    let times =
      [PaperChart.Tick(0, course.first)]
      + (course.mark.map { [PaperChart.Tick($0.at, $0.words)] } ?? [])
      + [PaperChart.Tick(course.levels.count - 1, course.last)]
    return PaperChart(
      .line, levels: course.levels,
      levelTicks: [PaperChart.Tick(0, course.zero)] + highest + lowest, timeTicks: times,
      alternative: "\(title). \(words)")
  }
}
