import Domain

/// One term of an arrangement as it was computed: what ran, what was paid, what is left.
package struct TermRow: Hashable, Sendable {
  /// Counted from 1.
  package let term: Int
  /// What of the principal was left before this term: interest runs over it.
  package let principal: Money
  /// Interest of the month before this term.
  package let interest: Money
  package let paid: Money
  /// What is left of the whole claim after it.
  package let left: Money
}

extension Repayment {
  /// Every term of paying `monthly`, as `of` counts them: until nothing is left, until interest
  /// takes the whole amount (that term is the last row, with nothing paid), or `longest` terms.
  /// - Precondition: `monthly` is above zero.
  package static func rows(of parts: Debt.Parts, monthly: Money, rate: Rate) -> [TermRow] {
    precondition(monthly > .zero)
    var balance = RunningBalance(parts)
    var rows: [TermRow] = []
    while balance.total > .zero, rows.count < longest {
      let principal = balance.principal
      let interest = balance.grow(by: rate, over: .principal)
      let never = rate > .zero && interest >= monthly
      let paid = never ? .zero : min(monthly, balance.total)
      balance.pay(paid)
      rows.append(
        TermRow(
          term: rows.count + 1, principal: principal, interest: interest, paid: paid,
          left: balance.total))
      if never { break }
    }
    return rows
  }
}
