/// Why a text file of an office cannot be used: facts, no sentences.
package struct HouseTextProblem: Error, Hashable, Coded {
  /// What is wrong with a line, or with the whole.
  package enum Reason: Hashable, Coded {
    /// A line without a colon, or with nothing behind it.
    case notKeyAndValue
    /// A word that says nothing here.
    case unknownWord(String)
    /// Words that are no cost of a household.
    case unknownCost(String)
    /// Something is said before a creditor was named.
    case beforeName
    /// The same thing twice.
    case twice(String)
    /// It is not said since when it holds.
    case noDay
    /// It is not said where it comes from.
    case noSource
    /// Of this creditor nothing is said.
    case saysNothing(String)
    /// A value that cannot be read.
    case value(InputError)
    /// More lines than anybody reads.
    case tooMany(limit: Int)
    case notText
  }

  /// From 1; nil for the whole.
  package let line: Int?
  package let reason: Reason

  package init(line: Int?, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package var code: String { reason.code }
}
