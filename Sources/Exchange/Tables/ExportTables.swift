import Domain
import Planning

/// The overview of creditors, the budget, the plan and the letters as tables for spreadsheets. The
/// names of the columns are the keys that an import of debts knows.
package enum ExportTables {
  /// The names of the columns of the overview, by which it is known when it comes back.
  package static let overviewColumns = [
    "id", "creditor", "collector", "kind", "customerNumber", "reference", "invoices", "principal",
    "interest", "collectionCosts", "otherCosts", "amount", "disputed", "dueDate", "stage", "rank",
    "monthly", "iban",
  ]

  /// One line for each claim, in the order of the dossier.
  package static func overview(of dossier: Dossier) -> TableText {
    TableText(
      columns: overviewColumns,
      rows: dossier.debts.map { debt in
        [
          .text(debt.id.text), .text(dossier.name(of: debt.creditor)),
          .optional(debt.collector.map { dossier.name(of: $0) }), .text(debt.kind.rawValue),
          .optional(dossier.creditor(debt.creditor)?.customerNumber), .optional(debt.reference),
          .text(debt.bills.compactMap(\.number).joined(separator: " ")),
          .amount(debt.parts.principal), .amount(debt.parts.interest),
          .amount(debt.parts.collectionCosts), .amount(debt.parts.otherCosts),
          .amount(debt.claimed), .amount(debt.disputed), .optional(debt.dueDate),
          .text(debt.stage.rawValue), .text(debt.rank.rawValue),
          .optional(debt.runningArrangement?.monthly),
          .optional(dossier.addressee(of: debt)?.iban),
        ]
      })
  }

  /// One line for each income and each cost, then the reserve, what is left, what of it
  /// stays with the household and what can go to creditors.
  package static func budget(_ budget: Budget) -> TableText {
    let incomes = budget.incomes.map { line -> [TableText.Cell] in
      [
        .text("income"), .text(line.income.kind.rawValue), .text(line.income.name),
        .amount(line.income.counted), .text(line.income.every.rawValue),
        .text(line.treatment.rawValue), .amount(line.perMonth),
      ]
    }
    let costs = budget.costs.map { line -> [TableText.Cell] in
      [
        .text("cost"), .text(line.cost.category.rawValue), .text(line.cost.name),
        .amount(line.cost.amount), .text(line.cost.every.rawValue),
        .text(line.treatment.rawValue), .amount(line.perMonth),
      ]
    }
    let ends: [(String, Money)] = [
      ("reserve", budget.reserve), ("left", budget.left), ("kept", budget.kept),
      ("forCreditors", budget.capacity),
    ]
    return TableText(
      columns: ["type", "kind", "name", "amount", "every", "treatment", "perMonth"],
      rows: incomes + costs
        + ends.map { [.text($0.0), .empty, .empty, .empty, .empty, .empty, .amount($0.1)] })
  }

  /// One line for each claim, in the order of the dossier.
  package static func plan(_ plan: Plan, of dossier: Dossier) -> TableText {
    TableText(
      columns: [
        "debt", "creditor", "kind", "owed", "disputed", "percent", "monthly", "terms", "last",
        "interest", "total", "firstDue", "lastDue", "changes",
      ],
      rows: plan.offers.map { offer in
        let terms = offer.instalments
        return [
          .text(offer.debt.text), .text(dossier.name(of: offer.creditor)),
          .text(offer.kind.rawValue), .amount(offer.owed), .amount(offer.disputed),
          .rate(offer.rate), .amount(offer.monthly), .optional(terms?.terms),
          .optional(terms?.last), .optional(terms?.interest), .optional(terms?.total),
          .optional(terms?.firstDue), .optional(terms?.lastDue),
          .optional(offer.changes.isEmpty ? nil : offer.changes.code),
        ]
      })
  }

  /// One line for each debt in each month.
  package static func schedule(_ schedule: Schedule, of dossier: Dossier) -> TableText {
    TableText(
      columns: ["month", "debt", "creditor", "interest", "paid", "left"],
      rows: schedule.rows.flatMap { row in
        row.payments.map { payment in
          [
            .month(row.month), .text(payment.debt.text),
            .optional(dossier.debt(payment.debt).map { dossier.name(of: $0.creditor) }),
            .amount(payment.interest), .amount(payment.paid), .amount(payment.left),
          ]
        }
      })
  }

  /// One line for each debt: what was stated, paid and is left, and what was to be paid by now.
  package static func progress(_ progress: PaidProgress, of dossier: Dossier) -> TableText {
    TableText(
      columns: ["debt", "creditor", "stated", "paid", "left", "planned", "kept"],
      rows: progress.rows.map { row in
        [
          .text(row.debt.text),
          .optional(dossier.debt(row.debt).map { dossier.name(of: $0.creditor) }),
          .amount(row.ledger.stated.total), .amount(row.paid), .amount(row.ledger.left.total),
          .amount(row.planned(on: progress.on)), .amount(row.kept(on: progress.on)),
        ]
      })
  }

  /// One line for each letter that was kept, oldest first.
  package static func letters(_ letters: [KeptLetter]) -> TableText {
    TableText(
      columns: [
        "id", "debt", "creditor", "letter", "language", "written", "sent", "by", "monthly",
        "terms", "last", "total", "file", "sha256", "changes",
      ],
      rows: letters.map { letter in
        [
          .text(letter.id.text), .text(letter.debt.text), .text(letter.creditorName),
          .text(letter.kind), .text(letter.language.rawValue), .day(letter.written),
          .optional(letter.sent?.on), .optional(letter.sent?.by.rawValue),
          .optional(letter.monthly), .optional(letter.terms), .optional(letter.last),
          .optional(letter.total), .text(letter.fileName), .text(letter.sha256),
          .optional(letter.changes.isEmpty ? nil : letter.changes.code),
        ]
      })
  }
}
