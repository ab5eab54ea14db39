import Domain
import Paper
import Planning

/// What is owed in all, month after month, as a picture on a page or on paper.
package struct LevelPicture: Hashable, Sendable {
  /// What it shows, for who cannot see it.
  let words: String
  /// What is left after each month, the amount of today first.
  let levels: [Money]
  /// What stands at the top and at the bottom of the upright axis.
  let most: String
  let none: String
  /// The first and the last month.
  let first: String
  let last: String

  /// From a schedule of at least two months with something owed; nil otherwise.
  package init?(of schedule: Schedule, in language: Language) {
    let owed = schedule.outcomes.map(\.owed).sum()
    guard let start = schedule.rows.first?.month, let end = schedule.rows.last?.month,
      schedule.rows.count > 1, owed > .zero
    else { return nil }
    levels = [owed] + schedule.rows.map { $0.payments.map(\.left).sum() }
    let highest = levels.max() ?? owed
    most = highest.text(in: language)
    none = Money.zero.text(in: language)
    first = start.text(in: language)
    last = end.text(in: language)
    let left = (levels.last ?? .zero).text(in: language)
    words = language.say(
      dutch: "Wat u in totaal schuldig bent: nu \(owed.text(in: .dutch)), in "
        + "\(end.text(in: .dutch)) \(left).",
      english: "What you owe in all: \(owed.text(in: .english)) now, \(left) in "
        + "\(end.text(in: .english)).")
  }

  /// On paper, as wide as the text.
  var paper: PaperBlock {
    .chart(
      PaperChart(
        .line, levels: levels.map(\.cents),
        levelTicks: [
          PaperChart.Tick(0, none), PaperChart.Tick(levels.map(\.cents).max() ?? 0, most),
        ],
        timeTicks: [PaperChart.Tick(0, first), PaperChart.Tick(levels.count - 1, last)],
        alternative: words))
  }

  /// In a page: a drawing without anything from elsewhere, and what it says in words below it.
  var html: HTML {
    let (width, height) = (600, 160)
    let highest = max(levels.max()?.cents ?? 1, 1)
    let points = levels.enumerated().map { index, level in
      "\(index * width / (levels.count - 1)),\(height - level.cents * height / highest)"
    }
    let line = HTML.element(
      "polyline",
      [
        "points": points.joined(separator: " "), "fill": "none", "stroke": "#111",
        "stroke-width": "2",
      ], .none)
    let ground = HTML.element(
      "polyline",
      ["points": "0,0 0,\(height) \(width),\(height)", "fill": "none", "stroke": "#777"], .none)
    let picture = HTML.element(
      "svg",
      [
        "viewBox": "-2 -4 \(width + 4) \(height + 8)", "role": "img", "aria-label": words,
        "style": "width:100%;height:auto",
      ], .lines([ground, line]))
    return .element(
      "figure", ["style": "margin:0 0 1rem"],
      .lines([picture, .element("figcaption", text: "\(words) \(first) – \(last).")]))
  }
}
