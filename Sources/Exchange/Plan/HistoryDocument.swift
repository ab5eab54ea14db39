import Domain

/// `aflos.history/1`, `aflos.letters/1` and `aflos.change/1`: what happened in a dossier, for
/// other programs.
package enum HistoryDocument {
  /// Changes, newest first; `message` says an intent in words.
  package static func json(
    of entries: [HistoryEntry], message: (Intent) -> String
  ) -> JSONValue {
    [
      "schema": "aflos.history/1",
      "items": .list(entries) { json(of: $0, message: message($0.intent)) },
    ]
  }

  static func json(of entry: HistoryEntry, message: String) -> JSONValue {
    [
      "number": .count(entry.number), "day": .day(entry.day), "state": .choice(entry.state),
      "stateDay": .day(entry.stateDay), "intent": .string(entry.intent.code),
      "about": .string(BothLanguages.words(of: entry.intent.argument, in: .english)),
      "message": .string(message),
    ]
  }

  /// One change that was made, undone or redone.
  package static func json(of intent: Intent, id: String?, message: String) -> JSONValue {
    [
      "schema": "aflos.change/1", "intent": .string(intent.code), "id": .text(id),
      "message": .string(message),
    ]
  }

  /// Letters that were kept, oldest first, without their text. `changes` says in what a letter is
  /// otherwise than the facts have it now; nil where that was not asked or says nothing.
  package static func json(
    of letters: [KeptLetter], changes: (KeptLetter) -> [String]? = { _ in nil }
  ) -> JSONValue {
    ["schema": "aflos.letters/1", "items": .list(letters) { json(of: $0, changes($0)) }]
  }

  private static func json(of letter: KeptLetter, _ changes: [String]?) -> JSONValue {
    let json: JSONValue = [
      "id": .id(letter.id), "debt": .id(letter.debt),
      "creditorName": .string(letter.creditorName), "kind": .string(letter.kind),
      "language": .choice(letter.language), "written": .day(letter.written),
      "fileName": .string(letter.fileName), "sha256": .string(letter.sha256),
      "monthlyCents": .cents(letter.monthly), "terms": .count(letter.terms),
      "lastCents": .cents(letter.last), "totalCents": .cents(letter.total),
      "planSha256": .text(letter.planSHA256), "sentOn": .day(letter.sent?.on),
      "sentBy": .choice(letter.sent?.by), "fits": changes.map { .bool($0.isEmpty) } ?? .null,
      "changedFacts": changes.map { .list($0) { .string($0) } } ?? .null,
    ]
    return json.adding(letter.changes)
  }
}
