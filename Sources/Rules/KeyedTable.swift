import Domain

/// What can be the subject of a row: a kind of claim, a creditor, a protection, a holiday.
package protocol RuleSubject: Hashable, Sendable, CaseIterable {
  /// As it is typed and kept.
  var text: String { get }
  var subject: Subject { get }
}

/// Facts of the law by subject, as the text stood on the day it was read. Not by first day: the
/// texts that were read do not tell since when each holds.
package struct KeyedTable<Key: RuleSubject, Value: RuleValue>: Sendable {
  /// The facts about one subject, and where they come from.
  package struct Row: Hashable, Sendable {
    /// What the row is about.
    package let key: Key
    /// The facts, with the user's corrections in them.
    package let value: Value
    /// Where the row as shipped comes from; `sources` names the user's too.
    package let source: Source
    /// First day on which another figure may hold; nil is an open end.
    package let mayChange: LocalDate?
    /// What the user corrected in this row; empty for a row as shipped.
    package let overrides: [Override]

    /// Where the figures of this row come from.
    package var sources: [Source] { source.joined(with: overrides, figures: value.facts.count) }
  }

  /// A row, and whether another figure may hold on the day it was asked for.
  package struct Answer: Hashable, Sendable {
    /// With the corrections in force on that day.
    package let row: Row
    /// Since when another figure may hold; nil where the row is valid. Whoever uses the last known
    /// figure must say so.
    package let mayDifferSince: LocalDate?
    /// What the user corrected in this row; whoever uses it must say so.
    package var overrides: [Override] { row.overrides }
  }

  package let name: RuleName
  /// In the order of the subjects.
  package let rows: [Row]
  /// The day on which somebody last read the sources.
  package let checkedOn: LocalDate
  /// The user's corrections, each with its first day.
  package let overrides: [Override]

  /// A table with a row for every subject for which `row` gives one.
  package init(
    name: RuleName, checkedOn: LocalDate, row: (Key) -> (value: Value, source: Source)?
  ) {
    self.name = name
    self.checkedOn = checkedOn
    let mayChange = name.rhythm.next(after: checkedOn)
    rows = Key.allCases.compactMap { key in
      row(key).map {
        Row(
          key: key, value: $0.value, source: $0.source, mayChange: mayChange, overrides: [])
      }
    }
    overrides = []
  }

  /// A table with these rows.
  init(name: RuleName, checkedOn: LocalDate, rows: [Row]) {
    self.name = name
    self.checkedOn = checkedOn
    self.rows = rows
    overrides = []
  }

  private init(_ table: KeyedTable, overrides: [Override]) {
    name = table.name
    rows = table.rows
    checkedOn = table.checkedOn
    self.overrides = overrides
  }

  /// The row about `key` with the corrections in force on `day`; past its next possible change as
  /// `afterCheck` says.
  package func answer(
    for key: Key, on day: LocalDate, afterCheck: AfterCheck
  ) throws(RuleError) -> Answer {
    guard let shipped = rows.first(where: { $0.key == key }) else {
      throw .noRow(name, about: key.text)
    }
    let row = corrected(shipped, on: day)
    let since = row.mayChange.flatMap { $0 <= day ? $0 : nil }
    if let since, afterCheck == .refuse { throw .mayDiffer(name, on: day, since: since) }
    return Answer(row: row, mayDifferSince: since)
  }

  /// This table with the user's corrections of it; corrections of other tables are passed over.
  package func adding(_ overrides: [Override]) throws(OverrideError) -> KeyedTable {
    let own = overrides.forTable(name)
    for override in own {
      guard let row = rows.first(where: { $0.key.text == override.subject }) else {
        throw .unknownSubject(override)
      }
      _ = try row.value.replacing(override)
    }
    return KeyedTable(self, overrides: self.overrides + own)
  }

  /// `row` with the corrections in force on `day`.
  func corrected(_ row: Row, on day: LocalDate) -> Row {
    var value = row.value
    var used: [Override] = []
    for override in overrides where override.subject == row.key.text && override.from <= day {
      // Tried before it was added, so it always fits.
      guard let replaced = try? value.replacing(override) else { continue }
      value = replaced
      used = used.filter { $0.fact != override.fact } + [override]
    }
    return Row(
      key: row.key, value: value, source: row.source,
      mayChange: name.rhythm.end(of: row.mayChange, correctedFrom: used.map(\.from).max()),
      overrides: used)
  }
}
