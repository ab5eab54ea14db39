import Domain
import Planning
import Rules

/// `aflos.support/1`: whether to get help and why, for other programs.
package enum SupportDocument {
  package static let schema = "aflos.support/1"

  /// The reasons, most urgent first; `text` says one in words.
  package static func json(
    of advice: HelpAdvice, text: (HelpReason) -> String
  ) -> JSONValue {
    [
      "schema": .string(schema),
      "on": .day(advice.on),
      "isUrgent": .bool(advice.isUrgent),
      "reasons": .list(advice.reasons) { reason in
        [
          "code": .string(reason.trigger.code),
          "isUrgent": .bool(reason.trigger.isUrgent),
          "debts": .list(reason.trigger.debts) { .id($0) },
          "sources": .list(reason.sources) { .string($0.citation) },
          "protections": .list(reason.protections) { .string($0.protection.rawValue) },
          "message": .string(text(reason)),
        ]
      },
      "talkBy": .day(advice.talkBy),
      "talkSources": .list(advice.talkSources) { .string($0.citation) },
      "lookAgain": .day(advice.lookAgain),
    ]
  }
}
