import Domain
import Planning

/// `aflos.payments/1`: payments with what each did, and what is owed on each debt.
package enum PaymentDocument {
  package static let schema = "aflos.payments/1"

  /// The ledgers that were asked for, in the order of the dossier; their payments by day.
  package static func json(of ledgers: [DebtLedger], on day: LocalDate) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(day),
      "payments": .list(
        ledgers.flatMap(\.entries).sorted {
          ($0.payment.on, $0.payment.id) < ($1.payment.on, $1.payment.id)
        }, json),
      "debts": .list(ledgers, json),
    ]
  }

  /// One payment and what it did; the terms it went to.
  package static func json(
    of entry: DebtLedger.Entry, in ledger: DebtLedger, terms: [Term]
  ) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(ledger.on),
      "payments": .array([json(of: entry)]),
      "debts": .array([json(of: ledger)]),
      "terms": .list(terms) { term in
        [
          "number": .count(term.number), "due": .day(term.due),
          "amountCents": .cents(term.amount), "paidCents": .cents(term.paid),
          "standing": .string(term.standing(on: entry.payment.on).code),
        ]
      },
    ]
  }

  /// What was paid in one year, debt by debt; debts without a payment are left out.
  package static func json(of dossier: Dossier, year: Int) -> JSONValue {
    let payments = dossier.record.payments.filter { $0.on.year == year }
    func sum(_ payments: [Payment], _ kind: Payment.Kind) -> Money {
      payments.filter { $0.kind == kind }.map(\.amount).sum()
    }
    return [
      "schema": .string(schema),
      "year": .count(year),
      "payments": .list(payments.sorted { ($0.on, $0.id) < ($1.on, $1.id) }) {
        DossierDocument.json(of: $0)
      },
      "debts": .list(dossier.debts.filter { debt in payments.contains { $0.debt == debt.id } }) {
        debt in
        let own = payments.filter { $0.debt == debt.id }
        return [
          "debt": .id(debt.id), "creditor": .string(dossier.name(of: debt.creditor)),
          "reference": .text(debt.reference), "paidCents": .cents(sum(own, .paid)),
          "returnedCents": .cents(sum(own, .returned)),
        ]
      },
      "paidCents": .cents(sum(payments, .paid)),
      "returnedCents": .cents(sum(payments, .returned)),
    ]
  }

  /// What is owed on a debt, part by part.
  package static func json(of ledger: DebtLedger) -> JSONValue {
    [
      "debt": .id(ledger.debt),
      "statedCents": .cents(ledger.stated.total),
      "paidCents": .cents(ledger.paid),
      "returnedCents": .cents(ledger.returned),
      "interestAddedCents": .cents(ledger.interest),
      "overpaidCents": .cents(ledger.overpaid),
      "left": json(of: ledger.left),
    ]
  }

  private static func json(of entry: DebtLedger.Entry) -> JSONValue {
    DossierDocument.json(of: entry.payment)
      .adding("counts", .bool(entry.counts))
      .adding("settled", json(of: entry.settled))
      .adding("overCents", .cents(entry.over))
      .adding("left", json(of: entry.left))
  }

  private static func json(of parts: Debt.Parts) -> JSONValue {
    [
      "costsCents": .cents(parts.costs), "interestCents": .cents(parts.interest),
      "principalCents": .cents(parts.principal), "totalCents": .cents(parts.total),
    ]
  }
}
