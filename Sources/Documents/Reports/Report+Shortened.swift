import Domain

/// How much of a long list is shown where somebody is asked something below it.
package struct ListLimit: Hashable, Sendable {
  /// A list of at most so many lines is shown whole.
  package let whole: Int
  /// Of a longer one so many are shown.
  package let shown: Int

  /// A list from which one is chosen.
  package static let choosing = ListLimit(whole: 20, shown: 12)
  /// A report that was asked for: longer than any plan has months.
  package static let reading = ListLimit(whole: 70, shown: 12)
  /// The pieces of a report, each with a few lines.
  static let blocks = ListLimit(whole: 60, shown: 30)

  /// How many of `count` are not shown.
  package func hidden(of count: Int) -> Int { count > whole ? count - shown : 0 }
}

extension Report {
  /// The same with long tables and lists cut down to their first lines; `more` says how many are
  /// not shown. The next step at the end stays.
  package func shortened(_ limit: ListLimit, more: (Int) -> String) -> Report {
    var short: [Block] = []
    let hidden = ListLimit.blocks.hidden(of: blocks.count)
    for block in hidden == 0 ? blocks[...] : blocks.prefix(ListLimit.blocks.shown) {
      short += block.shortened(limit, more: more)
    }
    if hidden > 0 {
      short.append(.paragraph(more(hidden)))
      if case .command = blocks.last { short += blocks.suffix(1) }
    }
    return Report(title: title, blocks: short)
  }
}

extension Report.Block {
  fileprivate func shortened(
    _ limit: ListLimit, more: (Int) -> String
  ) -> [Report.Block] {
    switch self {
    case .table(let table):
      let hidden = limit.hidden(of: table.rows.count)
      guard hidden > 0 else { return [self] }
      let first = ReportTable(
        columns: table.columns, rows: Array(table.rows.prefix(limit.shown)), totals: table.totals)
      return [.table(first), .paragraph(more(hidden))]
    case .bullets(let items):
      let hidden = limit.hidden(of: items.count)
      return hidden == 0 ? [self] : [.bullets(items.prefix(limit.shown) + [more(hidden)])]
    case .pairs(let pairs):
      let hidden = limit.hidden(of: pairs.count)
      guard hidden > 0 else { return [self] }
      return [.pairs(Array(pairs.prefix(limit.shown))), .paragraph(more(hidden))]
    case .chart(let chart):
      let hidden = limit.hidden(of: chart.rows.count)
      return hidden == 0 ? [self] : [.paragraph(more(hidden))]
    case .paragraph, .heading, .note, .command: return [self]
    }
  }
}
