import Documents
import Terminal

extension Table {
  /// The table of a report, ready for a terminal.
  init(_ table: ReportTable) {
    self.init(
      columns: table.columns.map { column in
        Column(
          column.title, alignment: column.isAmount ? .trailing : .leading,
          shrinks: column.mayWrap)
      },
      rows: table.rows, totals: table.totals)
  }
}
