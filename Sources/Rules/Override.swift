import Domain

/// A figure the user adds or corrects, from a day on, with where it was found.
package struct Override: Hashable, Sendable {
  package let table: RuleName
  /// Which row of a table that is kept by subject ("cjibFine"); nil for a table kept by day.
  package let subject: String?
  package let fact: FactKey
  /// First day on which the user's figure holds.
  package let from: LocalDate
  package let value: Quantity
  /// Where the user found it, in the user's words.
  package let source: String

  package init(
    table: RuleName, subject: String?, fact: FactKey, from: LocalDate, value: Quantity,
    source: String
  ) {
    self.table = table
    self.subject = subject
    self.fact = fact
    self.from = from
    self.value = value
    self.source = source
  }
}

/// Why a correction cannot be used: facts, no sentences.
package enum OverrideError: Error, Hashable, Sendable {
  /// The rows of this table have no such figure, or one that is not a figure to correct.
  case unknownFact(Override, known: [FactKey])
  /// An amount where a percentage is meant, and the like; or a list, which is not corrected.
  case wrongKind(Override)
  /// The table is kept by subject and has no such subject, or is kept by day and has none at all.
  case unknownSubject(Override)
  /// The day lies before the first row of the table.
  case beforeFirst(Override, first: LocalDate?)
}

extension [Override] {
  /// Those of one table, oldest first; of one day in the order given.
  func forTable(_ name: RuleName) -> [Override] {
    enumerated().filter { $0.element.table == name }
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
      .map(\.element)
  }
}

extension Source {
  /// This source and those of the corrections; only the latter when every figure was corrected.
  func joined(with overrides: [Override], figures: @autoclosure () -> Int) -> [Source] {
    guard !overrides.isEmpty else { return [self] }
    let (figures, entered) = (figures(), overrides.map { Source($0.source, .entered) })
    return entered.count >= figures && figures > 0 ? entered : [self] + entered
  }
}
