import Domain
import Planning

extension OwedDocument {
  /// `aflos.owed/1`: one answer for each case, balances in the order of `ask`.
  package static func json(of answers: [OwedAnswer]) -> JSONValue {
    [
      "schema": "aflos.owed/1",
      // From this day on the last known rates are counted: no law sets them ahead.
      "assumedFrom": .day(answers.compactMap(\.assumedFrom).min()),
      "answers": .list(answers, json),
    ]
  }

  private static func json(of answer: OwedAnswer) -> JSONValue {
    let object: JSONValue = [
      "id": .string(answer.question.id), "balances": .list(answer.balances, json),
    ]
    guard answer.question.schedule != nil else { return object }
    return object.adding("schedule", json(of: answer.terms))
  }

  private static func json(of balance: OwedBalance) -> JSONValue {
    [
      "on": .day(balance.on),
      "principalCents": .cents(balance.principal),
      "interestCents": .cents(balance.interest),
      "capitalisedCents": .cents(balance.capitalised),
      "costsCents": .cents(balance.costs),
      "overpaidCents": .cents(balance.overpaid),
      "totalCents": .cents(balance.total),
    ]
  }

  private static func json(of terms: OwedTerms?) -> JSONValue {
    switch terms {
    case nil:
      ["terms": 0, "lastCents": 0, "lastOn": nil, "interestCents": 0, "totalCents": 0]
    case .ends(let terms):
      [
        "terms": .count(terms.count),
        "lastCents": .cents(terms.last),
        "lastOn": .day(terms.lastOn),
        "interestCents": .cents(terms.interest),
        "totalCents": .cents(terms.total),
      ]
    case .never: ["terms": nil, "why": "never"]
    case .tooLong: ["terms": nil, "why": "tooLong"]
    }
  }
}
