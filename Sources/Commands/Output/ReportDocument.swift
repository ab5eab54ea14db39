import Documents
import Exchange

/// A report as JSON: its lines in reading order, for programs that show them elsewhere.
enum ReportDocument {
  static func json(of report: Report, schema: String) -> JSONValue {
    [
      "schema": .string(schema), "title": .string(report.title),
      "blocks": .list(report.blocks, json),
    ]
  }

  private static func json(of block: Report.Block) -> JSONValue {
    switch block {
    case .heading(let text): ["kind": "heading", "text": .string(text)]
    case .paragraph(let text): ["kind": "paragraph", "text": .string(text)]
    case .bullets(let items): ["kind": "bullets", "items": .list(items) { .string($0) }]
    case .pairs(let pairs):
      [
        "kind": "pairs",
        "items": .list(pairs) { ["label": .string($0.label), "value": .string($0.value)] },
      ]
    case .table(let table):
      [
        "kind": "table", "columns": .list(table.columns) { .string($0.title) },
        "rows": .list(table.rows) { .list($0) { .string($0) } },
        "totals": .list(table.totals) { .list($0) { .string($0) } },
      ]
    case .chart(let chart):
      [
        "kind": "chart", "caption": .string(chart.caption), "first": .string(chart.first),
        "last": .string(chart.last), "lines": .list(chart.plain) { .string($0) },
      ]
    case .note(let severity, let text):
      ["kind": "note", "severity": .choice(severity), "text": .string(text)]
    case .command(let command, let explanation):
      ["kind": "command", "command": .string(command), "text": .string(explanation)]
    }
  }
}
