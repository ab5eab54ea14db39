import Domain

/// A figure of the law that changes with time: rows from a first day on, and the next day on which
/// another figure may hold that nobody here has read.
package struct DatedTable<Value: RuleValue>: Sendable {
  /// A value in force from a first day until the next row.
  package struct Row: Hashable, Sendable {
    package let from: LocalDate
    /// First day on which another figure may hold: the next possible change of the newest row, or
    /// of a row whose followers were not found. Nil is "until the next row", for the newest an open
    /// end.
    package let mayChange: LocalDate?
    package let value: Value
    package let source: Source
    /// What the user corrected in this row; empty for a row as shipped.
    package let overrides: [Override]

    package init(from: LocalDate, value: Value, source: Source) {
      self.init(from: from, mayChange: nil, value: value, source: source, overrides: [])
    }

    package init(
      from: LocalDate, mayChange: LocalDate?, value: Value, source: Source, overrides: [Override]
    ) {
      self.from = from
      self.mayChange = mayChange
      self.value = value
      self.source = source
      self.overrides = overrides
    }

    /// Where the figures of this row come from: the shipped source unless every figure was
    /// corrected, then the user's.
    package var sources: [Source] { source.joined(with: overrides, figures: value.facts.count) }
  }

  /// A row, and whether another figure may hold on the day it was asked for.
  package struct Answer: Hashable, Sendable {
    package let row: Row
    /// Since when another figure may hold; nil where the row is valid. Whoever uses the last known
    /// figure must say so.
    package let mayDifferSince: LocalDate?
    /// What the user corrected in this row; whoever uses it must say so.
    package var overrides: [Override] { row.overrides }
  }

  package let name: RuleName
  /// Oldest first.
  package private(set) var rows: [Row]
  /// The day on which somebody last read the sources.
  package let checkedOn: LocalDate

  /// A table as it was read on a day; the newest row holds until the next possible change after it.
  package init(name: RuleName, rows: [Row], checkedOn: LocalDate) {
    self.init(name, rows, checkedOn: checkedOn)
    guard let last = rows.last, last.mayChange == nil else { return }
    self.rows[rows.count - 1] = Row(
      from: last.from, mayChange: name.rhythm.next(after: max(checkedOn, last.from)),
      value: last.value, source: last.source, overrides: last.overrides)
  }

  private init(_ name: RuleName, _ rows: [Row], checkedOn: LocalDate) {
    self.name = name
    self.rows = rows
    self.checkedOn = checkedOn
  }

  /// The row in force on `day`. Throws rather than stretch a figure past its next possible change.
  package func row(on day: LocalDate) throws(RuleError) -> Row {
    try answer(on: day, afterCheck: .refuse).row
  }

  /// The row in force on `day`, or, past its next possible change, the last one known.
  package func rowOrAssumed(on day: LocalDate) throws(RuleError) -> Answer {
    try answer(on: day, afterCheck: .assume)
  }

  /// The row in force on `day`; past its next possible change as `afterCheck` says.
  package func answer(
    on day: LocalDate, afterCheck: AfterCheck
  ) throws(RuleError) -> Answer {
    guard let row = rows.last(where: { $0.from <= day }) else {
      throw .beforeFirst(name, on: day, first: rows.first?.from)
    }
    let since = row.mayChange.flatMap { $0 <= day ? $0 : nil }
    if let since, afterCheck == .refuse { throw .mayDiffer(name, on: day, since: since) }
    return Answer(row: row, mayDifferSince: since)
  }
}

extension DatedTable {
  /// This table with the user's corrections of it; corrections of other tables are passed over.
  ///
  /// A correction holds from its day until the next row, shipped or corrected: a newer law takes
  /// over. Where two correct the same figure from the same day, the later in the list holds.
  package func adding(_ overrides: [Override]) throws(OverrideError) -> DatedTable {
    var rows = rows
    for override in overrides.forTable(name) {
      guard override.subject == nil else { throw .unknownSubject(override) }
      guard let index = rows.lastIndex(where: { $0.from <= override.from }) else {
        throw .beforeFirst(override, first: rows.first?.from)
      }
      let base = rows[index]
      let corrected = Row(
        from: override.from,
        mayChange: name.rhythm.end(of: base.mayChange, correctedFrom: override.from),
        value: try base.value.replacing(override),
        source: base.source,
        overrides: base.overrides.filter { $0.fact != override.fact } + [override])
      if base.from == override.from {
        rows[index] = corrected
      } else {
        rows.insert(corrected, at: index + 1)
      }
    }
    return DatedTable(name, rows, checkedOn: checkedOn)
  }
}
