import Domain
import Planning

/// `aflos.agenda/1` and `aflos.progress/1`: what is to do and what was done, for other programs.
package enum AgendaDocument {
  package static let schema = "aflos.agenda/1"
  /// The name under which the progress is known.
  package static let progressSchema = "aflos.progress/1"

  /// What is open, and what was marked as done or not needed; `title` says an item in words.
  package static func json(of agenda: Agenda, title: (AgendaItem) -> String) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(agenda.on),
      "items": .list(agenda.open) { item in
        json(of: item, title: title(item)).adding("isOverdue", .bool(agenda.overdue.contains(item)))
      },
      "closed": .list(agenda.closed) { json(of: $0, title: title($0)) },
    ]
  }

  private static func json(of item: AgendaItem, title: String) -> JSONValue {
    let json: JSONValue = [
      "key": .string(item.key),
      "kind": .string(item.kind),
      "debt": .id(item.debt),
      "due": .day(item.due),
      "act": .day(item.act),
      "title": .string(title),
    ]
    guard case .pay(let pay) = item.subject else { return json }
    return json.adding(
      "pay",
      [
        "amountCents": .cents(pay.amount), "term": .count(pay.term),
        "holder": .text(pay.holder), "iban": .text(pay.iban), "reference": .text(pay.reference),
      ])
  }

  /// What was paid so far, and how each promise is kept.
  package static func json(of progress: PaidProgress) -> JSONValue {
    let on = progress.on
    return [
      "schema": .string(progressSchema),
      "on": .day(on),
      "paidCents": .cents(progress.paid),
      "statedCents": .cents(progress.stated),
      "leftCents": .cents(progress.left),
      "finished": .list(progress.finished) { .id($0) },
      "debts": .list(progress.rows) { row in
        PaymentDocument.json(of: row.ledger)
          .adding("plannedCents", .cents(row.planned(on: on)))
          .adding("keptCents", .cents(row.kept(on: on)))
          .adding("missed", .list(row.missed(on: on)) { .day($0.due) })
      },
      "days": .list(progress.days) { .day($0) },
      "levels": .list(progress.rows) { row in .list(row.levels) { .cents($0) } },
    ]
  }
}
