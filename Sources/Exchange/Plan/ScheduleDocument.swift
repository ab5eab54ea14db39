import Domain
import Planning

/// `aflos.schedule/1` and `aflos.calendar/1`: months and days of a plan, for other programs.
package enum ScheduleDocument {
  package static let schema = "aflos.schedule/1"
  /// The name under which the days are known.
  package static let calendarSchema = "aflos.calendar/1"

  /// The whole schedule.
  package static func json(of schedule: Schedule) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(schedule.on),
      "freed": .choice(schedule.freed),
      "monthlyCents": .cents(schedule.monthly),
      "debtFree": .month(schedule.debtFree),
      "totalPaidCents": .cents(schedule.totalPaid),
      "totalInterestCents": .cents(schedule.totalInterest),
      "dip": schedule.dip.map { PlanDocument.json(of: $0) } ?? .null,
      "months": .list(schedule.rows, json),
      "debts": .list(schedule.outcomes, json),
      "stepUps": .list(schedule.stepUps) { step in
        [
          "month": .month(step.month), "debt": .id(step.debt),
          "beforeCents": .cents(step.before), "afterCents": .cents(step.after),
        ]
      },
      "growths": .list(schedule.growths) { growth in
        [
          "debt": .id(growth.debt), "first": .month(growth.first), "last": .month(growth.last),
          "byCents": .cents(growth.by),
        ]
      },
    ]
  }

  private static func json(of row: Schedule.Row) -> JSONValue {
    [
      "month": .month(row.month),
      "incomeCents": .cents(row.cash?.income),
      "costsCents": .cents(row.cash?.costs),
      "paidCents": .cents(row.paid),
      "interestCents": .cents(row.interest),
      "keptCents": .cents(row.kept),
      "balanceCents": .cents(row.cash == nil ? nil : row.balance),
      "payments": .list(row.payments) { payment in
        [
          "debt": .id(payment.debt), "interestCents": .cents(payment.interest),
          "paidCents": .cents(payment.paid), "leftCents": .cents(payment.left),
        ]
      },
    ]
  }

  private static func json(of outcome: Schedule.Outcome) -> JSONValue {
    [
      "debt": .id(outcome.debt), "owedCents": .cents(outcome.owed),
      "interestCents": .cents(outcome.interest), "paidCents": .cents(outcome.paid),
      "leftCents": .cents(outcome.left), "end": .string(outcome.end.code),
      "paidIn": .month(outcome.end.month),
    ]
  }

  /// One line for each debt in each month, amounts in cents; names in double quotes.
  package static func csv(of schedule: Schedule, dossier: Dossier) -> String {
    let lines = schedule.rows.flatMap { row in
      row.payments.map { payment in
        let creditor = dossier.debt(payment.debt).map { dossier.name(of: $0.creditor) } ?? ""
        let amounts = [payment.interest, payment.paid, payment.left].map { String($0.cents) }
        return ([row.month.iso, payment.debt.text, quoted(creditor)] + amounts)
          .joined(separator: ",")
      }
    }
    return (["month,debt,creditor,interestCents,paidCents,leftCents"] + lines)
      .joined(separator: "\n")
  }

  /// In double quotes, and never read as a formula.
  private static func quoted(_ text: String) -> String {
    "\"" + TableText.harmless(text).replacing("\"", with: "\"\"") + "\""
  }

  /// The calendar, day by day.
  package static func json(of calendar: CashCalendar) -> JSONValue {
    [
      "schema": .string(calendarSchema),
      "from": .day(calendar.from),
      "through": .day(calendar.through),
      "startCents": .cents(calendar.start),
      "endCents": .cents(calendar.end),
      "days": .list(calendar.days) { day in
        [
          "day": .day(day.day), "balanceCents": .cents(day.balance),
          "entries": .list(day.entries, json),
        ]
      },
      "empty": calendar.empty.map { empty in
        [
          "day": .day(empty.day), "missingCents": .cents(empty.missing),
          "nextIncome": .day(empty.nextIncome), "neededCents": .cents(empty.neededStart),
        ]
      } ?? .null,
      "firstTerms": .list(calendar.firstTerms) { term in
        [
          "debt": .id(term.debt), "due": .day(term.due),
          "incomeArrives": .day(term.incomeArrives), "safeDay": .day(term.safeDay),
        ]
      },
    ]
  }

  private static func json(of entry: CashCalendar.Entry) -> JSONValue {
    let (kind, id) =
      switch entry.cause {
      case .income(let id): ("income", id.text)
      case .cost(let id): ("cost", id.text)
      case .debt(let id): ("debt", id.text)
      }
    return ["kind": .string(kind), "id": .string(id), "amountCents": .cents(entry.amount)]
  }
}
