import Domain
import Planning
import Rules

/// `aflos.ladder/1`: how far creditors have gone, what comes next and what stops it.
package enum LadderDocument {
  package static let schema = "aflos.ladder/1"

  /// The ladders in the order given.
  package static func json(of ladders: [Ladder], on day: LocalDate) -> JSONValue {
    ["schema": .string(schema), "on": .day(day), "debts": .list(ladders, json)]
  }

  /// One ladder, as it stands in the list.
  package static func json(of ladder: Ladder) -> JSONValue {
    [
      "debt": .id(ladder.debt),
      "stage": .text(ladder.next == .untold ? nil : ladder.stage.rawValue),
      "lastDay": .day(ladder.lastDay),
      "deadline": .day(ladder.deadline),
      "steps": .list(ladder.rungs) { rung in
        ["stage": .choice(rung.stage), "on": .day(rung.on), "log": log(rung.origin)]
      },
      "next": next(ladder.next),
      "stops": .list(ladder.stops, stop),
      "threat": .text(ladder.threat?.code.rawValue),
    ]
  }

  private static func log(_ origin: Ladder.Rung.Origin) -> JSONValue {
    if case .letter(let entry) = origin { return .id(entry) }
    return .null
  }

  private static func next(_ next: Ladder.Next) -> JSONValue {
    switch next {
    case .arrangement: ["kind": "arrangement"]
    case .paid: ["kind": "paid"]
    case .none: ["kind": "none"]
    case .untold: ["kind": "untold"]
    case .step(let step):
      [
        "kind": "step", "stage": .choice(step.stage), "byLaw": .bool(step.basis != .usual),
        "sources": sources(step.basis), "earliest": .day(step.earliest),
        "costs": .list(step.costs, cost),
      ]
    }
  }

  private static func sources(_ basis: Ladder.Basis) -> JSONValue {
    switch basis {
    case .law(let sources): .list(sources) { .string($0.citation) }
    case .usual: []
    }
  }

  private static func cost(_ cost: Ladder.Cost) -> JSONValue {
    switch cost {
    case .nothing: ["kind": "nothing"]
    case .collection(let most, let withVAT):
      ["kind": "collection", "mostCents": .cents(most), "withVATCents": .cents(withVAT)]
    case .reminderFee(let fee): ["kind": "reminderFee", "amountCents": .cents(fee)]
    case .fine(let amount): ["kind": "fine", "becomesCents": .cents(amount)]
    case .surcharge(let fee, let term):
      [
        "kind": "surcharge", "amountCents": .cents(fee),
        "unlessPaidWithin": LawDocument.json(of: term),
      ]
    case .courtFee(let fee): ["kind": "courtFee", "amountCents": .cents(fee)]
    case .afterJudgment(let plain, let served):
      ["kind": "afterJudgment", "amountCents": .cents(plain), "servedCents": .cents(served)]
    case .unknown: ["kind": "unknown"]
    }
  }

  private static func stop(_ stop: Ladder.Stop) -> JSONValue {
    switch stop {
    case .askDetails: ["kind": "askDetails"]
    case .deny: ["kind": "deny"]
    case .proofOfSale: ["kind": "proofOfSale"]
    case .pay(let amount, let day):
      ["kind": "pay", "amountCents": .cents(amount), "through": .day(day)]
    case .arrangement: ["kind": "arrangement"]
    case .dispute: ["kind": "dispute"]
    case .objection(let day): ["kind": "objection", "through": .day(day)]
    case .emergencyStop: ["kind": "emergencyStop"]
    case .court(let day): ["kind": "court", "by": .day(day)]
    case .askForJudgment: ["kind": "askForJudgment"]
    case .exemptAmount: ["kind": "exemptAmount"]
    case .municipality(let day): ["kind": "municipality", "by": .day(day)]
    case .legalDesk: ["kind": "legalDesk"]
    }
  }
}
