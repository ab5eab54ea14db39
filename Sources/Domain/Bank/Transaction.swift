/// One booking on a bank account, as a statement tells it; neutral, whichever bank wrote it.
package struct Transaction: Hashable, Sendable {
  /// What sort of booking it is, as far as the bank says.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case transfer, directDebit, ideal, card, cash, fee, interest
    /// A payment or collection that was undone.
    case returned
    /// Several payments that were booked as one amount; nobody knows to whom.
    case batch
    /// Money that a wallet takes from the account behind it.
    case topUp
    case other
  }

  /// The account it is on: its IBAN, or its number as the bank writes it.
  package var account: String
  /// The day on which the bank booked it; where it gives only a value date, that one.
  package var date: LocalDate
  /// The day from which it counts for interest, where that is another.
  package var valueDate: LocalDate?
  /// Below zero is money that went out.
  package var amount: Money
  package var kind: Kind
  /// The other side, as the bank spells it; empty where there is none.
  package var counterparty: String
  /// The account of the other side; nil where the bank does not say.
  package var iban: String?
  /// What was written with it, without the card, its terminal and its hour.
  package var description: String
  package var mandate: String?
  /// The *incassant-ID* of who collected it.
  package var creditorID: String?
  /// The *betalingskenmerk* of sixteen digits, or a reference of ISO 11649 (RF…).
  package var reference: String?
  /// What the payer gave it to be known by.
  package var endToEnd: String?
  /// A number that the bank gives to this row alone; nil where it gives none.
  package var number: String?
  /// How many payments a `batch` holds, where the bank says.
  package var batch: Int?
  /// Why it came back: a code like AM04 (no money) or MD06 (asked by the payer).
  package var reason: String?

  /// One of which no texts are known.
  package init(account: String, date: LocalDate, amount: Money, kind: Kind = .other) {
    self.account = account
    self.date = date
    self.amount = amount
    self.kind = kind
    counterparty = ""
    description = ""
  }
}

extension Transaction {
  /// Oldest first; of one day in the order they were given.
  package static func sorted(_ all: [Transaction]) -> [Transaction] {
    let days = all.map(\.date)
    guard !zip(days, days.dropFirst()).allSatisfy({ $0 <= $1 }) else { return all }
    // Sorting places is cheaper than moving the transactions about.
    return all.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { all[$0] }
  }
}
