import Domain

/// The figures of the law as text, `aflos.law/1`: what a jurist can read, and what renews the tables
/// without building anew.
package struct LawPack: Hashable, Sendable {
  /// The first line of every pack.
  package static let format = "aflos.law/1"

  /// Higher is newer.
  package let number: Int
  /// The day it was put together.
  package let made: LocalDate
  package let tables: [Table]

  package init(number: Int, made: LocalDate, tables: [Table]) {
    self.number = number
    self.made = made
    self.tables = tables
  }

  /// The rows of one table.
  package struct Table: Hashable, Sendable {
    package let name: RuleName
    /// The day on which somebody last read the sources.
    package let checkedOn: LocalDate
    package let rows: [Row]
  }

  /// One row: since when or about what, its figures, and where they come from.
  package struct Row: Hashable, Sendable {
    /// The line of the file on which it begins; 0 for one that was not read.
    package let line: Int
    /// First day it holds; nil for a table that is kept by subject.
    package let from: LocalDate?
    /// What it is about; nil for a table that is kept by day.
    package let subject: String?
    package let facts: [Fact]
    package let source: Source
    /// First day on which another figure may hold; nil is "until the next row", or an open end.
    package let next: LocalDate?
  }
}

/// Why a pack cannot be used: facts, no sentences.
package enum PackError: Error, Hashable, Sendable {
  /// Its first line is not that of a pack.
  case notAPack
  /// A format this program does not know.
  case unknownFormat(String)
  /// What is wrong on a line of the file.
  case line(Int, Line)
  /// What is wrong with a table.
  case table(RuleName, Table)
  /// It is not newer than the pack in force.
  case notNewer(number: Int, inForce: Int)

  /// What is wrong on one line.
  package enum Line: Hashable, Sendable {
    /// No `name: value`.
    case notAPair
    /// No table, figure or field has this name.
    case unknownName(String)
    case notADay(String)
    case notANumber(String)
    /// No amount, percentage, time or word that stands in a table.
    case notAValue(String)
    /// The same field twice in a row.
    case twice(String)
    /// A row without its day or subject, its source or how sure it is.
    case missing(String)
    /// The figures are not those of a row of this table.
    case figuresDoNotFit
  }

  /// What is wrong with one table.
  package enum Table: Hashable, Sendable {
    case twice
    /// No rows.
    case empty
    /// The days do not rise.
    case outOfOrder(LocalDate)
    /// Kept by day and given by subject, or the other way round; or a subject that is not known.
    case unknownSubject(String)
    /// A subject that has a row now is missing.
    case missingSubject(String)
  }
}
