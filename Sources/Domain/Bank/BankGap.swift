/// A place in the statements of one account where balances do not follow from each other.
package struct BankGap: Hashable, Sendable {
  /// The account, as in its transactions.
  package let account: String
  /// The last day before it of which a balance is known.
  package let after: LocalDate
  /// The first day behind it of which a balance is known.
  package let before: LocalDate
  /// What is missing between them: below zero is money that went out.
  package let missing: Money

  package init(account: String, after: LocalDate, before: LocalDate, missing: Money) {
    self.account = account
    self.after = after
    self.before = before
    self.missing = missing
  }
}
