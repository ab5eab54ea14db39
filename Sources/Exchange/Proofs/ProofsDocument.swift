import Domain
import Planning

/// `aflos.proofs/1`: the papers that fit a household, what matters most first.
package enum ProofsDocument {
  package static let schema = "aflos.proofs/1"

  /// Every row with its name in words.
  package static func json(
    of list: ProofList, words: (ProofPaper) -> String
  ) -> JSONValue {
    [
      "schema": .string(schema), "have": .count(list.counts.have),
      "needed": .count(list.counts.needed),
      "items": .list(list.rows) { row in
        [
          "paper": .string(row.paper.text), "name": .string(words(row.paper)),
          "state": .string(row.kept?.state.rawValue ?? "missing"), "weight": .count(row.weight),
          "place": .text(row.kept?.place), "on": .day(row.kept?.on),
          "copies": .list(row.kept?.copies ?? []) { .string($0.name) },
        ]
      },
    ]
  }
}
