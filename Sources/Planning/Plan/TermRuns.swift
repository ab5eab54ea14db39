import Domain

/// Monthly terms of which the amount may change, equal ones taken together: `3 × 15.00`, then
/// `20 × 25.00`, then `1 × 5.00`.
package struct TermRuns: Hashable, Sendable {
  /// Terms of the same amount, one after the other.
  package struct Run: Hashable, Sendable {
    /// Of each term.
    package let amount: Money
    /// At least one.
    package let terms: Int
    package let firstDue: LocalDate
    package let lastDue: LocalDate

    /// All its terms together.
    package var total: Money { amount * terms }
  }

  /// In the order in which they are paid; at least one.
  package let runs: [Run]
  /// The days of the first and the last term.
  package let firstDue: LocalDate
  package let lastDue: LocalDate

  /// How many terms, all together.
  package var terms: Int { runs.map(\.terms).reduce(0, +) }
  /// Everything that is paid.
  package var total: Money { runs.map(\.total).sum() }
}

extension TermRuns {
  /// Pays `monthly` of the day of each term until `owed` is paid; the last term is what is left
  /// then. No interest is counted. Nil where it takes more than `Repayment.longest` terms.
  /// - Precondition: `owed` and every amount is above zero.
  package static func paying(
    _ owed: Money, on dates: DueDates, monthly: (LocalDate) -> Money
  ) -> TermRuns? {
    paying(owed, on: dates) { term in monthly(dates.day(ofTerm: term)) }
  }

  /// The same with the amount of each term, by its number.
  static func paying(
    _ owed: Money, on dates: DueDates, amount: (Int) -> Money
  ) -> TermRuns? {
    precondition(owed > .zero)
    var left = owed
    var amounts: [Money] = []
    while left > .zero {
      guard amounts.count < Repayment.longest else { return nil }
      let amount = min(amount(amounts.count + 1), left)
      precondition(amount > .zero)
      amounts.append(amount)
      left -= amount
    }
    return TermRuns(amounts, on: dates)
  }

  /// `amount` in `terms` terms, in whole cents: equal ones, and the cents that cannot be divided in
  /// the last. What is paid never runs ahead of an equal share. Fewer cents than terms are one
  /// payment, on the day of the last term.
  /// - Precondition: `amount` and `terms` are above zero.
  package static func dividing(_ amount: Money, over terms: Int, on dates: DueDates) -> TermRuns {
    precondition(amount > .zero && terms > 0)
    let share = amount.times(1, over: terms, rounding: .down)
    guard share > .zero else {
      let day = dates.day(ofTerm: terms)
      return TermRuns(
        runs: [Run(amount: amount, terms: 1, firstDue: day, lastDue: day)], firstDue: day,
        lastDue: day)
    }
    let equal = Array(repeating: share, count: terms - 1)
    return TermRuns(equal + [amount - equal.sum()], on: dates)
  }

  /// Terms of these amounts, one after the other.
  /// - Precondition: there is at least one.
  init(_ amounts: [Money], on dates: DueDates) {
    var runs: [Run] = []
    for (index, amount) in amounts.enumerated() {
      let day = dates.day(ofTerm: index + 1)
      if let last = runs.last, last.amount == amount {
        runs[runs.count - 1] = Run(
          amount: amount, terms: last.terms + 1, firstDue: last.firstDue, lastDue: day)
      } else {
        runs.append(Run(amount: amount, terms: 1, firstDue: day, lastDue: day))
      }
    }
    self.init(
      runs: runs, firstDue: dates.day(ofTerm: 1), lastDue: dates.day(ofTerm: amounts.count))
  }
}
