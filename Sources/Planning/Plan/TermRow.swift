import Domain

/// One term of an arrangement as it was computed: what ran, what was paid, what is left.
package struct TermRow: Hashable, Sendable {
  /// Counted from 1.
  package let term: Int
  package let on: LocalDate
  /// What interest ran over in the days before this term: the principal, and interest that joined it.
  package let base: Money
  /// Interest of the days before this term.
  package let interest: Money
  package let paid: Money
  /// What is left of the whole claim after it.
  package let left: Money
}

extension Repayment {
  /// Every term of paying `monthly`, as `of` counts them: until nothing is left, until it is sure that
  /// it never ends, or `longest` terms.
  /// - Precondition: `monthly` is above zero and something is owed.
  package static func rows(
    of account: OwedRun, from source: OwedRun, monthly: Money, changes: TermChanges = .none,
    dueDates: DueDates
  ) -> [TermRow] {
    var rows: [TermRow] = []
    var before = account.balance
    let result = try? OwedTerms.of(
      source, seenAt: account, monthly: monthly,
      changing: changes.isEmpty
        ? nil : TermAmounts(monthly: monthly, changes: changes, dates: dueDates),
      on: { dueDates.day(ofTerm: $0) },
      note: { term in
        rows.append(
          TermRow(
            term: term.number, on: term.on, base: before.principal + before.capitalised,
            interest: term.left.total + term.paid - before.total, paid: term.paid,
            left: term.left.total))
        before = term.left
      })
    return result == nil ? [] : rows
  }
}
