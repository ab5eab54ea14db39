import Domain
import Planning
import Rules

/// `aflos.compare/1` and `aflos.settlement/1`: the ways of dividing, for other programs.
package enum CompareDocument {
  /// Of the comparison.
  package static let schema = "aflos.compare/1"
  /// Of a settlement.
  package static let settlementSchema = "aflos.settlement/1"

  /// Every strategy with its figures, and how far each is from the best. Months that are never
  /// reached are null.
  package static func json(
    of comparison: StrategyComparison, distance: DistanceToBest?, on day: LocalDate
  ) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(day),
      "recommended": .choice(comparison.recommended?.strategy),
      "reasons": .list(comparison.recommended?.reasons ?? [], json),
      "strategies": .list(comparison.rows, json),
      "misfit": comparison.misfit.map(json) ?? .null,
      "best": distance.map(json) ?? .null,
    ]
  }

  private static func json(of row: StrategyComparison.Row) -> JSONValue {
    [
      "strategy": .choice(row.strategy),
      "monthlyCents": .cents(row.plan.monthly),
      "months": .count(row.months),
      "totalPaidCents": .cents(row.total),
      "interestCents": .cents(row.interest),
      "finishedAfter6Months": .count(row.schedule.count(finishedWithin: 6)),
      "finishedAfter12Months": .count(row.schedule.count(finishedWithin: 12)),
      "worstMonth": .month(row.worst?.month),
      "worstMonthBalanceCents": .cents(row.worst?.balance),
      "toLiveOnCents": .cents(row.toLiveOn),
      "coversUrgent": .bool(row.coversUrgent),
      "waiting": .list(row.waiting) { .id($0) },
      "rulesBroken": .list(row.broken) { debt in
        [
          "debt": .id(debt),
          "leastCents": .cents(row.plan.bounds[debt]?.amount),
          "offeredCents": .cents(row.plan.offer(for: debt)?.monthly),
          "isAssumed": .bool(row.plan.bounds[debt]?.isAssumed ?? false),
          "sources": .list(row.plan.bounds[debt]?.sources ?? []) { source in
            ["citation": .string(source.citation), "standing": .choice(source.standing)]
          },
        ]
      },
    ]
  }

  private static func json(of reason: StrategyComparison.Reason) -> JSONValue {
    switch reason {
    case .coversUrgent(let covers): ["code": "coversUrgent", "holds": .bool(covers)]
    case .keepsRules: ["code": "keepsRules", "holds": true]
    case .fewestBroken(let count): ["code": "fewestBroken", "count": .count(count)]
    case .ends(let months, let inTime):
      ["code": "ends", "months": .count(months), "holds": .bool(inTime)]
    case .doesNotEnd: ["code": "doesNotEnd"]
    case .offersAll: ["code": "offersAll", "holds": true]
    case .waiting(let count): ["code": "waiting", "count": .count(count)]
    case .leastInterest(let interest):
      ["code": "leastInterest", "interestCents": .cents(interest)]
    }
  }

  /// What does not fit, and the ways out in order.
  static func json(of misfit: Misfit) -> JSONValue {
    [
      "capacityCents": .cents(misfit.capacity),
      "missingCents": .cents(misfit.missing),
      "smallestBudgetCents": .cents(misfit.smallestBudget),
      "clash": .list(misfit.clash, json),
      "demands": .list(misfit.demands, json),
      "exits": .list(misfit.exits, json),
    ]
  }

  private static func json(of demand: Misfit.Demand) -> JSONValue {
    let cause =
      switch demand.cause {
      case .running: "running"
      case .urgent: "urgent"
      case .bound: "creditorRule"
      }
    return [
      "debt": .id(demand.debt), "amountCents": .cents(demand.amount), "cause": .string(cause),
    ]
  }

  private static func json(of exit: Misfit.Exit) -> JSONValue {
    switch exit {
    case .fewerAtATime(let paid, let waiting):
      [
        "code": "fewerAtATime", "paid": .list(paid) { .id($0) },
        "waiting": .list(waiting) { .id($0) },
      ]
    case .longerByConsent(let longer):
      [
        "code": "longerByConsent",
        "offers": .list(longer) { offer in
          [
            "debt": .id(offer.debt), "monthlyCents": .cents(offer.monthly),
            "terms": .count(offer.terms),
          ]
        },
      ]
    case .tokenOrPause(let pauses):
      ["code": "tokenOrPause", "debts": .list(pauses) { .id($0.debt) }]
    case .professionalHelp: ["code": "professionalHelp"]
    }
  }

  /// A sum for final discharge; null where there is none.
  package static func json(of settlement: Settlement?, on day: LocalDate) -> JSONValue {
    guard let settlement else {
      return ["schema": .string(settlementSchema), "on": .day(day), "offers": .array([])]
    }
    let (monthly, months): (Money?, Int?) =
      switch settlement.origin {
      case .sum: (nil, nil)
      case .capacity(let monthly, let months): (monthly, months)
      }
    return [
      "schema": .string(settlementSchema),
      "on": .day(day),
      "budgetCents": .cents(settlement.budget),
      "monthlyCents": .cents(monthly),
      "months": .count(months),
      "totalCents": .cents(settlement.total),
      "concurrentPercent": .percent(settlement.concurrentShare),
      "preferentPercent": .percent(settlement.preferentShare),
      "offers": .list(settlement.shares) { share in
        [
          "debt": .id(share.debt), "creditor": .id(share.creditor), "kind": .choice(share.kind),
          "rank": .choice(share.rank), "owedCents": .cents(share.owed),
          "amountCents": .cents(share.amount), "waivedCents": .cents(share.waived),
          "percent": .percent(share.share),
        ]
      },
      "secured": .list(settlement.secured) { .id($0) },
    ]
  }
}
