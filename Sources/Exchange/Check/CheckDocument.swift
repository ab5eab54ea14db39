import Domain
import Planning
import Rules

/// `aflos.check/1`: what a check found, for other programs.
package enum CheckDocument {
  package static let schema = "aflos.check/1"

  /// The check; `message` says a finding in words.
  package static func json(
    of check: ClaimCheck, message: (Finding) -> String
  ) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(check.on),
      "mustStop": .bool(check.mustStop),
      "findings": .list(check.findings) { json(of: $0, message: message($0)) },
    ]
  }

  static func json(of finding: Finding, message: String) -> JSONValue {
    [
      "code": .choice(finding.code),
      "severity": .choice(finding.severity),
      "debt": .id(finding.debt),
      "certainty": .choice(finding.certainty),
      "facts": .object(facts(of: finding.issue)),
      "rules": .list(finding.sources) { json(of: $0) },
      "protections": .list(finding.protections) { .choice($0.protection) },
      "steps": .list(finding.steps) { .object(members(of: $0)) },
      "message": .string(message),
    ]
  }

  /// The name under which the list of codes is known.
  package static let codesSchema = "aflos.codes/1"

  /// What codes mean, what to do first, and on which debts they were found.
  package static func json(
    explaining codes: [FindingCode], found: [Finding], meaning: (FindingCode) -> String,
    advice: (FindingCode) -> String?
  ) -> JSONValue {
    [
      "schema": .string(codesSchema),
      "codes": .list(codes) { code in
        [
          "code": .choice(code), "meaning": .string(meaning(code)), "advice": .text(advice(code)),
          "debts": .list(found.filter { $0.code == code }.compactMap(\.debt)) { .id($0) },
        ]
      },
    ]
  }

  private static func json(of source: Source) -> JSONValue {
    ["citation": .string(source.citation), "standing": .choice(source.standing)]
  }

  private static func members(of step: FindingStep) -> [JSONValue.Member] {
    func made(_ kind: String, _ members: JSONValue.Member...) -> [JSONValue.Member] {
      [.init("kind", .string(kind))] + members
    }
    return switch step {
    case .answer(let fields): made("answer", .init("fields", .list(fields) { .choice($0) }))
    case .answerBefore(let field, let day):
      made("answer", .init("fields", .list([field]) { .choice($0) }), .init("before", .day(day)))
    case .answerCreditor(let creditor, let field):
      made(
        "answer", .init("fields", .list([field]) { .choice($0) }),
        .init("creditor", .id(creditor)))
    case .dispute(let amount, let letter):
      made("dispute", .init("amountCents", .cents(amount)), .init("letter", .choice(letter)))
    case .letter(let letter): made("letter", .init("letter", .choice(letter)))
    case .pay(let amount, let through):
      made("pay", .init("amountCents", .cents(amount)), .init("through", .day(through)))
    case .municipality(let day): made("municipality", .init("by", .day(day)))
    case .legalDesk: made("legalDesk")
    case .emergencyStop: made("emergencyStop")
    case .compare(let others):
      made(
        "compare", .init("debt", .id(others.first)), .init("debts", .list(others) { .id($0) }))
    case .callInsurer: made("callInsurer")
    case .askCapacity: made("askCapacity")
    case .askRemission: made("askRemission")
    case .askOneArrangement: made("askOneArrangement")
    case .writeDownHearing: made("writeDownHearing")
    case .lookUpCollector(let collector): made("lookUpCollector", .init("creditor", .id(collector)))
    case .tellWhose(let debts): made("tellWhose", .init("debts", .list(debts) { .id($0) }))
    case .holdOff: made("holdOff")
    case .findDueDay: made("findDueDay")
    case .respond(let stage): made("respond", .init("stage", .choice(stage)))
    case .todo(let todo): made(todo.rawValue)
    }
  }
}
