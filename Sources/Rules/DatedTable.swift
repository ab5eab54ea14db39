import Domain

/// Where a legal figure comes from, precise enough to look it up.
package struct Source: Hashable, Sendable {
  /// How sure the figure is.
  package enum Standing: String, Hashable, Sendable {
    /// Read in the named source.
    case published
    /// Computed from published figures by the rule that is named.
    case derived
    /// General knowledge that nobody checked; a default the user can override.
    case unchecked
  }

  /// Article, Staatsblad number or publication.
  package let citation: String
  package let standing: Standing

  package init(_ citation: String, _ standing: Standing = .published) {
    self.citation = citation
    self.standing = standing
  }
}

/// A figure of the law that changes with time: rows from a first day on, and the day through which
/// somebody checked that the last row still holds.
package struct DatedTable<Value: Hashable & Sendable>: Sendable {
  /// A value in force from a first day until the next row.
  package struct Row: Hashable, Sendable {
    package let from: LocalDate
    package let value: Value
    package let source: Source

    package init(from: LocalDate, value: Value, source: Source) {
      self.from = from
      self.value = value
      self.source = source
    }
  }

  /// A row, and whether it was checked for the day it was asked for.
  package struct Answer: Hashable, Sendable {
    package let row: Row
    /// True when the day lies after the checked-through day: the row is the last one known, and
    /// whoever uses it must say so.
    package let isAssumed: Bool
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
    guard day <= checkedThrough else {
      throw .notChecked(name, on: day, through: checkedThrough)
    }
    guard let row = rows.last(where: { $0.from <= day }) else {
      throw .beforeFirst(name, on: day, first: rows.first?.from)
    }
    return row
  }

  /// The row in force on `day`, or, past the checked-through day, the last row marked as assumed.
  package func rowOrAssumed(on day: LocalDate) throws(RuleError) -> Answer {
    Answer(row: try row(on: min(day, checkedThrough)), isAssumed: day > checkedThrough)
  }
}

/// The tables there are, by the name used in messages and on the command line.
package enum RuleName: String, CaseIterable, Hashable, Sendable {
  case statutoryInterest, commercialInterest
}

/// Why a table has no answer: facts, no sentences.
package enum RuleError: Error, Hashable, Sendable {
  case beforeFirst(RuleName, on: LocalDate, first: LocalDate?)
  case notChecked(RuleName, on: LocalDate, through: LocalDate)
}

extension LocalDate {
  /// A day written in a table of the law. Traps on a day that does not exist: a table is code.
  init(table text: StaticString) {
    guard let day = LocalDate(iso: text.description) else {
      preconditionFailure("not a day: \(text)")
    }
    self = day
  }
}
