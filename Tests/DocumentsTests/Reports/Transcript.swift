import Documents
import Planning

extension Report {
  /// The report as plain text, eighty wide, the way a narrow screen would show it.
  var transcript: String {
    ([title, String(repeating: "=", count: title.count)] + blocks.map(\.transcript))
      .joined(separator: "\n\n") + "\n"
  }

  /// Every sentence and label a person reads, without amounts in tables.
  var sentences: [String] {
    [title]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text), .paragraph(let text), .note(_, let text): [text]
        case .bullets(let lines): lines
        case .pairs(let pairs): pairs.map(\.label)
        case .table(let table): table.columns.map(\.title)
        case .chart(let chart): [chart.caption] + chart.plain
        case .command(_, let explanation): [explanation]
        }
      }
  }

  var tables: [ReportTable] {
    blocks.compactMap { block -> ReportTable? in
      if case .table(let table) = block { table } else { nil }
    }
  }

  var bullets: [String] {
    blocks.flatMap { block -> [String] in
      if case .bullets(let lines) = block { lines } else { [] }
    }
  }

  var commands: [String] {
    blocks.compactMap { block -> String? in
      if case .command(let command, _) = block { command } else { nil }
    }
  }
}

extension Report.Block {
  fileprivate var transcript: String {
    switch self {
    case .heading(let text): "## \(text)"
    case .paragraph(let text): text
    case .bullets(let lines): lines.map { "- \($0)" }.joined(separator: "\n")
    case .pairs(let pairs): pairs.map { "\($0.label): \($0.value)" }.joined(separator: "\n")
    case .table(let table): table.transcript
    case .chart(let chart): chart.transcript
    case .note(let severity, let text): "[\(severity.rawValue)] \(text)"
    case .command(let command, let explanation): "> \(command)\n  \(explanation)"
    }
  }
}

extension ReportChart {
  fileprivate var transcript: String {
    ([caption]
      + rows.map { row in
        "\(row.name): \(row.levels.map(String.init).joined()) \(row.end)"
      } + ["\(first) - \(last)"] + plain).joined(separator: "\n")
  }
}

extension ReportTable {
  /// The least width it needs: the widest cell of each column, three between columns; columns that
  /// may wrap need twelve at most.
  var leastWidth: Int {
    let widths = columns.indices.map { index in
      let widest = widest(in: index)
      return columns[index].mayWrap ? min(widest, 12) : widest
    }
    return widths.reduce(0, +) + 3 * (columns.count - 1)
  }

  fileprivate var transcript: String {
    let rule = columns.indices.map { String(repeating: "-", count: widest(in: $0)) }
      .joined(separator: " | ")
    let lines = ([columns.map(\.title)] + rows).map(line)
    let ends = totals.isEmpty ? [] : [rule] + totals.map(line)
    return ([lines[0], rule] + lines.dropFirst() + ends).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    let text = cells.enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, widest(in: index) - cell.count))
      return columns[index].isAmount ? space + cell : cell + space
    }.joined(separator: " | ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func widest(in column: Int) -> Int {
    ([columns.map(\.title)] + rows + totals).map { $0[column].count }.max() ?? 0
  }
}
