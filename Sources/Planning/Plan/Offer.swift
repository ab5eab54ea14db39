import Domain

/// What one creditor is offered.
package struct Offer: Hashable, Sendable, OfOneDebt {
  /// In what way the creditor is paid.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A new arrangement in monthly terms.
    case instalments
    /// An arrangement that runs already and stays as it is.
    case running
    case token, settlement, deferral
    /// Nothing: there is no room, or nothing undisputed is owed.
    case none
  }

  /// The claim it is on; a plan has one offer for each.
  package let debt: ID<Debt>
  /// To whom it is owed, also where somebody else collects.
  package let creditor: ID<Creditor>
  /// `none` exactly when `monthly` is zero.
  package let kind: Kind
  /// What is paid each month, at the start where it changes on the way; zero for `none`.
  package let monthly: Money
  /// Where the amount changes on the way; nothing for equal terms.
  package let changes: TermChanges
  /// What is claimed and not disputed, without interest to come.
  package let owed: Money
  /// What is kept out because it is disputed.
  package let disputed: Money
  /// The yearly rate that was counted; zero where none runs.
  package let rate: Rate
  /// How it ends; nil for `none`.
  package let repayment: Repayment?
  /// How it would end if the creditor stopped the interest; the same as `repayment` where none
  /// runs.
  package let withoutInterest: Instalments?

  /// What is not disputed, as it stands on the day of the plan: everything that is printed of the offer
  /// comes from it.
  package let account: OwedRun
  /// The same where the last payment left it: terms are counted from there, as the ledger will.
  package let source: OwedRun
  /// The days of its terms.
  package let dueDates: DueDates

  /// Every term as it was computed; empty for an offer of nothing.
  package var rows: [TermRow] {
    guard monthly > .zero, account.balance.total > .zero else { return [] }
    return Repayment.rows(
      of: account, from: source, monthly: monthly, changes: changes, dueDates: dueDates)
  }

  /// The terms if it were so much a month; nil where that does not end.
  package func instalments(paying monthly: Money) -> Instalments? {
    let repayment = Repayment.of(account, from: source, monthly: monthly, dueDates: dueDates)
    return if case .ends(let instalments) = repayment { instalments } else { nil }
  }

  /// What each of its terms is.
  package var amounts: TermAmounts {
    TermAmounts(monthly: monthly, changes: changes, dates: dueDates)
  }

  /// The terms, when it ends within the longest time counted.
  package var instalments: Instalments? {
    if case .ends(let instalments) = repayment { instalments } else { nil }
  }
}
