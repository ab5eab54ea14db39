import Domain
import Planning

/// `aflos.bank/1`: what bank statements say, what comes back in them and what was paid on debts, for
/// other programs.
package struct BankDocument: Sendable {
  package let picture: BankPicture
  package let matches: [PaymentMatch]
  /// Where balances do not follow from each other.
  package let gaps: [BankGap]
  /// Accounts without balances, of which nobody can say whether anything is missing.
  package let unchecked: [String]
  /// Whether anything was stored.
  package let isStored: Bool

  package init(
    picture: BankPicture, matches: [PaymentMatch], gaps: [BankGap], unchecked: [String],
    isStored: Bool
  ) {
    self.picture = picture
    self.matches = matches
    self.gaps = gaps
    self.unchecked = unchecked
    self.isStored = isStored
  }

  /// The document.
  package var json: JSONValue {
    [
      "schema": "aflos.bank/1", "stored": .bool(isStored),
      "transactions": .list(Array(picture.transactions.enumerated())) {
        json(of: $0.element, $0.offset)
      },
      "series": .list(picture.habits) { json(of: $0) },
      "matches": .list(matches) { json(of: $0) },
      "gaps": .list(gaps) {
        [
          "account": .string($0.account), "after": .day($0.after), "before": .day($0.before),
          "missingCents": .cents($0.missing),
        ]
      },
      "unchecked": .list(unchecked) { .string($0) },
    ]
  }

  private func json(of one: Transaction, _ place: Int) -> JSONValue {
    [
      "date": .day(one.date), "valueDate": .day(one.valueDate), "amountCents": .cents(one.amount),
      "counterparty": .string(one.counterparty), "iban": .text(one.iban),
      "description": .string(one.description), "account": .string(one.account),
      "kind": .choice(one.kind), "reference": .text(one.reference),
      "role": .string(picture.roles[place].code),
    ]
  }

  private func json(of habit: Habit) -> JSONValue {
    let sign = habit.comesIn ? 1 : -1
    return [
      "kind": .string(habit.kind.code), "period": .choice(habit.every),
      "direction": habit.comesIn ? "in" : "out", "counterparty": .string(habit.counterparty),
      "iban": .text(habit.iban), "amountCents": .count(habit.usual.cents * sign),
      "lowCents": .count(habit.range.lowerBound.cents * sign),
      "highCents": .count(habit.range.upperBound.cents * sign), "since": .day(habit.changedOn),
      "dates": .list(habit.days) { .day($0) },
      "bounced": .list(habit.bounced) { .day(picture.transactions[$0].date) },
      "nextExpected": .day(habit.next), "ended": .bool(habit.hasEnded),
    ]
  }

  private func json(of match: PaymentMatch) -> JSONValue {
    let one = picture.transactions[match.transaction]
    return [
      "debt": .id(match.debt), "kind": .choice(match.kind), "date": .day(one.date),
      "amountCents": .cents(Money(cents: abs(one.amount.cents))),
      "counterparty": .string(one.counterparty), "certainty": .choice(match.certainty),
      "by": .list(PaymentMatch.Sign.allCases.filter { match.signs.contains($0) }) { .choice($0) },
      "payment": .id(match.known), "inStatement": .bool(match.isInStatement),
      "doubleOf": .day(match.doubleOf.map { picture.transactions[$0].date }),
    ]
  }
}

extension BankPicture.Role {
  /// A word for machines.
  fileprivate var code: String {
    switch self {
    case .plain: "plain"
    case .own: "own"
    case .habit: "series"
    case .undoes: "return"
    case .undone: "returned"
    case .refund: "refund"
    case .again: "again"
    case .double: "double"
    }
  }
}
