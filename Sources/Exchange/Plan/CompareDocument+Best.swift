import Domain
import Planning

extension CompareDocument {
  /// How far each strategy is from the best: `interestOver` says how interest was counted.
  static func json(of distance: DistanceToBest) -> JSONValue {
    [
      "interestOver": "account",
      "urgentSoonestMonths": .count(distance.urgentSoonest),
      "endsNever": .bool(distance.endsNever),
      "fairestSharePercent": .percent(distance.fairestShare),
      "shareMonths": .count(distance.shareMonths),
      "withinRules": json(of: distance.withinRules),
      "strategies": .list(distance.rows, json),
    ]
  }

  private static func json(of figures: DistanceToBest.Figures) -> JSONValue {
    [
      "interestCents": .cents(figures.interest), "months": .count(figures.months),
      "urgentMonths": .count(figures.urgentMonths),
    ]
  }

  private static func json(of best: DistanceToBest.Best) -> JSONValue {
    [
      "interestCents": .cents(best.interest), "provenLeastCents": .cents(best.leastInterest),
      "months": .count(best.months), "monthsProven": .bool(best.hasProvenMonths),
    ]
  }

  private static func json(of row: DistanceToBest.Row) -> JSONValue {
    [
      "strategy": .choice(row.strategy),
      "figures": row.figures.map(json) ?? .null,
      "best": row.best.map(json) ?? .null,
      "moreInterestCents": .cents(row.moreInterest),
      "monthsLater": .count(row.later),
      "urgentMonths": .count(row.urgentMonths),
      "smallestSharePercent": .percent(row.smallestShare),
    ]
  }

  private static func json(of rules: DistanceToBest.WithinRules) -> JSONValue {
    switch rules {
    case .noneKnown: ["status": "noneKnown"]
    case .best(let figures): ["status": "best", "figures": json(of: figures)]
    case .clash(let debts, let month, let missing):
      [
        "status": "clash", "debts": .list(debts) { .id($0) }, "month": .count(month),
        "missingCents": .cents(missing),
      ]
    case .nothingEnds: ["status": "nothingEnds"]
    case .undecided: ["status": "undecided"]
    }
  }
}
