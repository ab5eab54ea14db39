/// What things of daily life usually cost by the experience of an office, and what it asks every new
/// client. Proposals and a comparison: no amount of it counts by itself.
package struct HouseCosts: Hashable, Sendable {
  /// One usual cost.
  package struct Line: Hashable, Sendable {
    package let category: Cost.Category
    /// For which households; nil for all.
    package let kind: Household.Kind?
    package let amount: Money
    package let every: Frequency

    package init(
      category: Cost.Category, kind: Household.Kind?, amount: Money, every: Frequency
    ) {
      self.category = category
      self.kind = kind
      self.amount = amount
      self.every = every
    }
  }

  /// In the order in which they were written.
  package var lines: [Line]
  /// Asked when somebody becomes a client.
  package var questions: [String]
  /// The day on which the amounts were put together.
  package var day: LocalDate
  /// Where they come from, in the words of the office.
  package var source: String

  package init(lines: [Line], questions: [String], day: LocalDate, source: String) {
    self.lines = lines
    self.questions = questions
    self.day = day
    self.source = source
  }

  /// The usual cost for such a household: one for its kind goes before one for all.
  package func usual(_ category: Cost.Category, for kind: Household.Kind) -> Line? {
    let own = lines.filter { $0.category == category }
    return own.first { $0.kind == kind } ?? own.first { $0.kind == nil }
  }
}
