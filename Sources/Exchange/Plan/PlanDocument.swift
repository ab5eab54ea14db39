import Domain
import Planning

/// `aflos.plan/1` and `aflos.budget/1`: what was computed, for other programs.
package enum PlanDocument {
  /// Name and version of the plan; removing or renaming a key raises the number.
  package static let schema = "aflos.plan/1"
  /// The same for the budget with its twelve months.
  package static let budgetSchema = "aflos.budget/1"

  /// The plan; `message` says a finding in words.
  package static func json(of plan: Plan, message: (Finding) -> String) -> JSONValue {
    let document: JSONValue = [
      "schema": .string(schema),
      "on": .day(plan.on),
      "strategy": .choice(plan.strategy),
      "capacityCents": .cents(plan.capacity),
      "monthlyCents": .cents(plan.monthly),
      "debtFree": .month(plan.debtFree),
      "totalInterestCents": .cents(plan.totalInterest),
      "offeredThrough": .month(plan.offeredThrough),
      "offeredInterestCents": .cents(plan.offeredInterest),
      "dip": plan.year.dip.map(json) ?? .null,
      "offers": .list(plan.offers) { json(of: $0, isSetApart: plan.isSetApart($0)) },
      "findings": .list(plan.findings) { json(of: $0, message: message($0)) },
      "steps": .list(plan.allocation.records, json),
      "misfit": plan.misfit.map { CompareDocument.json(of: $0) } ?? .null,
    ]
    return document.adding(plan.ahead?.changes ?? .none)
  }

  private static func json(of offer: Offer, isSetApart: Bool) -> JSONValue {
    let terms = offer.instalments
    let document: JSONValue = [
      "debt": .id(offer.debt),
      "creditor": .id(offer.creditor),
      "kind": .choice(offer.kind),
      "monthlyCents": .cents(offer.monthly),
      "terms": .count(terms?.terms),
      "lastCents": .cents(terms?.last),
      "firstDue": .day(terms?.firstDue),
      "lastDue": .day(terms?.lastDue),
      "owedCents": .cents(offer.owed),
      "disputedCents": .cents(offer.disputed),
      "percent": .percent(offer.rate),
      "interestCents": .cents(terms?.interest),
      "totalCents": .cents(terms?.total),
      "setApart": .bool(isSetApart),
    ]
    return document.adding(offer.changes)
  }

  private static func json(of finding: Finding, message: String) -> JSONValue {
    [
      "code": .choice(finding.code),
      "severity": .choice(finding.severity),
      "debt": .id(finding.debt),
      "message": .string(message),
    ]
  }

  private static func json(of record: Allocation.Record) -> JSONValue {
    [
      "step": .choice(record.step),
      "availableCents": .cents(record.available),
      "takenCents": .cents(record.taken),
      "shares": .list(record.shares) { share in
        [
          "debt": .id(share.debt), "amountCents": .cents(share.amount),
          "weightCents": .cents(share.weight), "limitCents": .cents(share.limit),
          "keptCents": .cents(share.kept),
        ]
      },
    ]
  }

  /// The budget with its twelve months; `question` words what may have been forgotten.
  package static func json(
    of budget: Budget, year: YearView, forgotten: [String]
  ) -> JSONValue {
    [
      "schema": .string(budgetSchema),
      "on": .day(budget.on),
      "incomeCents": .cents(budget.income),
      "monthlyCostsCents": .cents(budget.monthlyCosts),
      "setAsideCents": .cents(budget.setAside),
      "reserveCents": .cents(budget.reserve),
      "capacityCents": .cents(budget.capacity),
      "leftCents": .cents(budget.left),
      "keptCents": .cents(budget.kept),
      "roomByLawCents": .cents(budget.room?.room),
      "shortfallCents": .cents(budget.shortfall),
      "incomes": .list(budget.incomes) { line in
        [
          "id": .id(line.income.id), "perMonthCents": .cents(line.perMonth),
          "treatment": .choice(line.treatment),
        ]
      },
      "costs": .list(budget.costs) { line in
        [
          "id": .id(line.cost.id), "category": .choice(line.cost.category),
          "perMonthCents": .cents(line.perMonth), "treatment": .choice(line.treatment),
        ]
      },
      "startCents": .cents(year.start), "months": .list(year.rows, json),
      "dip": year.dip.map(json) ?? .null,
      "windfalls": .list(year.windfalls) { windfall in
        [
          "income": .id(windfall.income.id), "month": .month(windfall.month),
          "amountCents": .cents(windfall.amount),
          "toReserveCents": .cents(windfall.toReserve),
          "toCreditorsCents": .cents(windfall.toCreditors),
          "keptCents": .cents(windfall.kept),
        ]
      },
      "forgotten": .list(forgotten) { .string($0) },
    ]
  }

  private static func json(of row: YearView.MonthRow) -> JSONValue {
    [
      "month": .month(row.month), "incomeCents": .cents(row.income),
      "costsCents": .cents(row.costs), "toCreditorsCents": .cents(row.toCreditors),
      "balanceCents": .cents(row.balance),
    ]
  }

  /// Months in which there is too little money.
  static func json(of dip: Dip) -> JSONValue {
    [
      "first": .month(dip.first), "deepest": .month(dip.deepest),
      "missingCents": .cents(dip.missing), "holdBackCents": .cents(dip.holdBack),
      "canHoldBack": .bool(dip.canHoldBack),
    ]
  }
}
