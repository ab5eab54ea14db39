extension Debt {
  /// How a debt came about, as somebody would say it.
  package enum Cause: String, CaseIterable, Hashable, Sendable {
    case jobLost, incomeFell, illness, separation, death, birth, moving, business
    /// A bill at the end of the year: energy, water, service costs.
    case settlement
    /// Tax or an allowance that had to be paid back.
    case repayment
    /// Something broke, or had to be bought at once.
    case unexpected
    /// Money was lent to pay other debts or daily costs.
    case borrowing
    /// Bought and not paid: by credit, later, on instalments.
    case purchases
    /// A fine that was not paid in time.
    case fine
    /// Mail or payments were lost sight of.
    case overview
    case addiction
    /// Somebody else used the name, or did not pay what was theirs.
    case somebodyElse
    case other
  }
}
