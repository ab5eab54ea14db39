import Domain
import Planning

/// `aflos.stress/1`: whether a plan stands in bad months, for other programs.
package enum StressDocument {
  package static let schema = "aflos.stress/1"

  /// The cases, the borders and the simulation, with everything that was assumed.
  package static func json(of test: StressTest, luck: StressLuck) -> JSONValue {
    [
      "schema": .string(schema),
      "survives": .bool(test.survives),
      "monthlyCents": .cents(test.monthly),
      "largestMonthlyCents": .cents(test.largestMonthly),
      "neededStartCents": .cents(test.neededStart),
      "terms": [
        "startCents": .cents(test.terms.start), "unexpectedCents": .cents(test.terms.unexpected),
        "lowIncomePercent": .percent(test.terms.lowIncome),
        "allowanceMonths": .count(test.terms.allowanceMonths),
        "months": .count(test.terms.months),
      ],
      "cases": .list(test.verdicts) { verdict in
        [
          "case": .string(verdict.tried.code), "survives": .bool(verdict.survives),
          "happens": .month(verdict.happens), "breaks": .month(verdict.breaks),
          "missingCents": .cents(verdict.missing), "deepestCents": .cents(verdict.deepest),
        ]
      },
      "simulation": json(of: luck.asItIs),
      "simulationWithNeededStart": luck.prepared.map(json) ?? .null,
    ]
  }

  private static func json(of simulation: StressSimulation) -> JSONValue {
    [
      "runs": .count(simulation.runs), "seed": .count(Int(simulation.seed)),
      "survived": .count(simulation.survived), "survivedPercent": .percent(simulation.share),
      "weakest": .month(simulation.weakest),
      "firstBreaks": .list(simulation.firstBreaks) { .count($0) },
      "chances": [
        "lowPercent": .percent(simulation.chances.low),
        "billPercent": .percent(simulation.chances.bill),
        "latePercent": .percent(simulation.chances.late),
        "allowancePercent": .percent(simulation.chances.allowance),
      ],
    ]
  }
}

/// `aflos.whatif/1`: a plan beside the plan it would become, for other programs.
package enum WhatIfDocument {
  package static let schema = "aflos.whatif/1"

  /// Both plans in short and the difference for each debt.
  package static func json(of whatIf: WhatIf) -> JSONValue {
    [
      "schema": .string(schema),
      "from": .month(whatIf.change.from),
      "before": side(
        capacity: whatIf.plan.capacity, paid: whatIf.schedule.totalPaid,
        interest: whatIf.schedule.totalInterest, debtFree: whatIf.schedule.debtFree),
      "after": side(
        capacity: whatIf.changed.capacity, paid: whatIf.paidAfter, interest: whatIf.interestAfter,
        debtFree: whatIf.debtFreeAfter),
      "lumpLeftCents": .cents(whatIf.lumpLeft),
      "debts": .list(whatIf.differences) { difference in
        [
          "debt": .id(difference.debt), "beforeCents": .cents(difference.before),
          "afterCents": .cents(difference.after), "lumpCents": .cents(difference.lump),
          "endBefore": .string(difference.endBefore.code),
          "paidBefore": .month(difference.endBefore.month),
          "endAfter": .string(difference.endAfter.code),
          "paidAfter": .month(difference.endAfter.month),
        ]
      },
      "findings": .list(whatIf.changed.findings) { finding in
        ["code": .choice(finding.code), "debt": .id(finding.debt)]
      },
    ]
  }

  private static func side(
    capacity: Money, paid: Money, interest: Money, debtFree: Month?
  ) -> JSONValue {
    [
      "capacityCents": .cents(capacity), "paidCents": .cents(paid),
      "interestCents": .cents(interest), "debtFree": .month(debtFree),
    ]
  }
}
