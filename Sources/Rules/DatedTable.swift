import Domain

/// A figure of the law that changes with time: rows from a first day on, and the day through which
/// somebody checked that the last row still holds.
package struct DatedTable<Value: RuleValue>: Sendable {
  /// A value in force from a first day until the next row.
  package struct Row: Hashable, Sendable {
    package let from: LocalDate
    /// Last day for which the row is known to hold; nil is "until the next row". Set where the
    /// rows that followed were not found, so that a figure is never stretched over the gap.
    package let through: LocalDate?
    package let value: Value
    package let source: Source
    /// What the user corrected in this row; empty for a row as shipped.
    package let overrides: [Override]

    package init(from: LocalDate, value: Value, source: Source) {
      self.init(from: from, through: nil, value: value, source: source, overrides: [])
    }

    package init(
      from: LocalDate, through: LocalDate?, value: Value, source: Source, overrides: [Override]
    ) {
      self.from = from
      self.through = through
      self.value = value
      self.source = source
      self.overrides = overrides
    }

    /// Where the figures of this row come from: the shipped source unless every figure was
    /// corrected, then the user's.
    package var sources: [Source] { source.joined(with: overrides, figures: value.facts.count) }
  }

  /// A row, and whether it was checked for the day it was asked for.
  package struct Answer: Hashable, Sendable {
    package let row: Row
    /// True when the day lies after the checked-through day: the row is the last one known, and
    /// whoever uses it must say so.
    package let isAssumed: Bool
    /// What the user corrected in this row; whoever uses it must say so.
    package var overrides: [Override] { row.overrides }
  }

  package let name: RuleName
  /// Oldest first.
  package let rows: [Row]
  package let checkedThrough: LocalDate

  package init(name: RuleName, rows: [Row], checkedThrough: LocalDate) {
    self.name = name
    self.rows = rows
    self.checkedThrough = checkedThrough
  }

  /// The row in force on `day`. Throws rather than stretch a figure past what was checked.
  package func row(on day: LocalDate) throws(RuleError) -> Row {
    try answer(on: day, afterCheck: .refuse).row
  }

  /// The row in force on `day`, or, past the checked-through day, the last row marked as assumed.
  package func rowOrAssumed(on day: LocalDate) throws(RuleError) -> Answer {
    try answer(on: day, afterCheck: .assume)
  }

  /// The row in force on `day`; past the checked-through day as `afterCheck` says.
  package func answer(
    on day: LocalDate, afterCheck: AfterCheck
  ) throws(RuleError) -> Answer {
    guard let row = rows.last(where: { $0.from <= day }) else {
      throw .beforeFirst(name, on: day, first: rows.first?.from)
    }
    guard let last = lastCheckedDay(of: row), last < day else {
      return Answer(row: row, isAssumed: false)
    }
    guard afterCheck == .assume else { throw .notChecked(name, on: day, through: last) }
    return Answer(row: row, isAssumed: true)
  }

  /// Last day for which `row` is known to hold; nil for a row of the user's that starts after the
  /// check: nothing shipped says when it ends.
  package func lastCheckedDay(of row: Row) -> LocalDate? {
    if let through = row.through { return min(through, checkedThrough) }
    return row.from > checkedThrough ? nil : checkedThrough
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
        through: base.through.flatMap { override.from <= $0 ? $0 : nil },
        value: try base.value.replacing(override),
        source: base.source,
        overrides: base.overrides.filter { $0.fact != override.fact } + [override])
      if base.from == override.from {
        rows[index] = corrected
      } else {
        rows.insert(corrected, at: index + 1)
      }
    }
    return DatedTable(name: name, rows: rows, checkedThrough: checkedThrough)
  }
}
