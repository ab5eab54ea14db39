/// Money that went to a creditor for one debt, or came back. How it is divided over costs, interest
/// and principal (BW 6:44) is computed, not kept.
package struct Payment: Hashable, Sendable {
  package let id: ID<Payment>
  package var debt: ID<Debt>
  /// The day on which the bank booked it.
  package var on: LocalDate
  /// Above zero.
  package var amount: Money
  package var kind: Kind
  package var note: String?
  /// The number of the bill that the payer named (BW 6:43 lid 1); nil where none was named.
  package var bill: String?

  package init(
    id: ID<Payment>, debt: ID<Debt>, on: LocalDate, amount: Money, kind: Kind, note: String?,
    bill: String? = nil
  ) {
    self.id = id
    self.debt = debt
    self.on = on
    self.amount = amount
    self.kind = kind
    self.note = note
    self.bill = bill
  }

  /// Which way the money went.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case paid
    /// Came back: a direct debit that failed, or money that was not owed.
    case returned
  }
}
