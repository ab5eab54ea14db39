/// A figure of the law that the user added or corrected, as it is kept: in plain words, because the
/// tables themselves are not known here. `Rules` turns it into a figure, or says why it cannot.
package struct LawCorrection: Hashable, Sendable {
  /// What `value` counts.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Whole eurocents: "4000".
    case cents
    /// Percents, a year where it is interest, with a dot: "10.15".
    case percent
    /// Lengths of time: "2".
    case days, workingDays, weeks, months, years
    /// A whole number: "3".
    case count
    /// "true" or "false".
    case yesOrNo
    /// The word of a rank: "preferent".
    case rank
  }

  /// "w1".
  package let id: ID<LawCorrection>
  /// The name of the table: "statutoryInterest".
  package let tableName: String
  /// Which row of a table that is kept by subject: "consumerEnergy"; nil for one kept by day.
  package let subject: String?
  /// Which figure of the row: "rate", "rate.2".
  package let fact: String
  /// First day on which the figure holds.
  package let from: LocalDate
  package let unit: Unit
  package let value: String
  /// Where the user found it, in the user's words.
  package let source: String
  /// The day it was typed in.
  package let entered: LocalDate

  package init(
    id: ID<LawCorrection>, tableName: String, subject: String?, fact: String, from: LocalDate,
    unit: Unit, value: String, source: String, entered: LocalDate
  ) {
    self.id = id
    self.tableName = tableName
    self.subject = subject
    self.fact = fact
    self.from = from
    self.unit = unit
    self.value = value
    self.source = source
    self.entered = entered
  }

  /// Which figure from which day: "collectionCosts rate.2 2027-01-01". Two corrections with the
  /// same place say something about the same figure.
  package var place: String {
    ([tableName] + [subject].compactMap(\.self) + [fact, from.iso]).joined(separator: " ")
  }
}
