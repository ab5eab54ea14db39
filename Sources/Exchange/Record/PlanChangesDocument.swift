import Domain
import Planning

/// `aflos.changes/1`: what creditors were told beside what fits now, for other programs.
package enum PlanChangesDocument {
  package static let schema = "aflos.changes/1"

  /// Every debt with what was told, what fits and why, and the terms that were missed.
  package static func json(of changes: PlanChanges) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(changes.on),
      "isWhatIf": .bool(changes.isWhatIf),
      "beforeCents": .cents(changes.before),
      "afterCents": .cents(changes.after),
      "capacityCents": .cents(changes.plan.capacity),
      "sumLeftCents": .cents(changes.sumLeft),
      "debts": .list(changes.rows) { row in
        [
          "debt": .id(row.debt),
          "standing": .text(row.standing?.origin.code),
          "letter": .id(row.standing?.origin.letter),
          "beforeCents": .cents(row.before),
          "afterCents": .cents(row.after),
          "differenceCents": .cents(row.difference),
          "lumpCents": .cents(row.lump),
          "why": .choice(row.why),
          "step": .text(row.step?.longCode),
          "until": .day(row.step?.until),
        ]
      },
      "causes": .list(changes.causes) { json(of: $0) },
      "missed": .list(changes.missed) { missed in
        [
          "debt": .id(missed.debt), "term": .count(missed.term.number),
          "due": .day(missed.term.due), "openCents": .cents(missed.term.open),
        ]
      },
    ]
  }

  private static func json(of cause: PlanChanges.Cause) -> JSONValue {
    switch cause {
    case .income(let change): ["cause": "income", "changeCents": .cents(change)]
    case .costs(let change): ["cause": "costs", "changeCents": .cents(change)]
    case .paidOff(let debts, let freed):
      ["cause": "paidOff", "debts": .list(debts) { .id($0) }, "freedCents": .cents(freed)]
    case .newDebts(let debts): ["cause": "newDebts", "debts": .list(debts) { .id($0) }]
    case .ifIncome(let change): ["cause": "ifIncome", "changeCents": .cents(change)]
    case .ifSum(let sum): ["cause": "ifSum", "sumCents": .cents(sum)]
    }
  }
}

extension StandingOffer.Origin {
  fileprivate var letter: ID<KeptLetter>? {
    switch self {
    case .agreed: nil
    case .accepted(let letter), .sent(let letter), .written(let letter): letter
    }
  }
}

extension PlanChanges.Step {
  /// An answer that is due is named with its step.
  fileprivate var longCode: String {
    if case .reply(let step) = self { "\(code).\(step.code)" } else { code }
  }

  fileprivate var until: LocalDate? {
    if case .lower(_, let until) = self { until } else { nil }
  }
}
