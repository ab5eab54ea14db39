import Planning

/// What a person reads: a title and blocks in reading order. Knows nothing of screens, paper or
/// colour; whoever shows it decides how a block looks.
package struct Report: Equatable, Sendable {
  package let title: String
  /// The last block of every report is a `command`: the next step.
  package let blocks: [Block]

  package init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// The same with more in it, before the next step at its end.
  package func adding(_ more: [Block]) -> Report {
    Report(title: title, blocks: blocks.dropLast() + more + blocks.suffix(1))
  }

  /// One piece of a report.
  package enum Block: Equatable, Sendable {
    case heading(String)
    /// Whole sentences.
    case paragraph(String)
    case bullets([String])
    case pairs([Pair])
    case table(ReportTable)
    /// Amounts over time as a picture, with the same in words.
    case chart(ReportChart)
    /// Something to know, with how much it matters.
    case note(FindingSeverity, String)
    /// A command to copy, and what it does in one or two sentences.
    case command(String, explanation: String)
  }

  /// A label and its value.
  package struct Pair: Equatable, Sendable {
    package let label: String
    package let value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}

/// A table of text; every row and every total has one cell for each column.
package struct ReportTable: Equatable, Sendable {
  /// What stands above a column, and how its cells are set.
  package struct Column: Equatable, Sendable {
    /// Empty where the cells speak for themselves.
    package let title: String
    /// Amounts and counts stand to the right.
    package let isAmount: Bool
    /// Whether its text may go on in a next line, down to a width of twelve.
    package let mayWrap: Bool

    /// A column of words that may go on in a next line.
    static func words(_ title: String) -> Column {
      Column(title: title, isAmount: false, mayWrap: true)
    }

    /// A column of short words, like a day or an id, that stay whole.
    static func short(_ title: String) -> Column {
      Column(title: title, isAmount: false, mayWrap: false)
    }

    /// A column of amounts or counts.
    static func amount(_ title: String) -> Column {
      Column(title: title, isAmount: true, mayWrap: false)
    }
  }

  /// From left to right.
  package let columns: [Column]
  /// Rows above the line, from top to bottom; each has its cells in the order of the columns.
  package let rows: [[String]]
  /// Rows below the line.
  package let totals: [[String]]
}
