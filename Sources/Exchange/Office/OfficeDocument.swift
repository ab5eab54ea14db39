import Domain
import Planning

/// `aflos.office/1`: the lines of an office, for other programs; and one line as the index keeps it.
package enum OfficeDocument {
  package static let schema = "aflos.office/1"

  /// A line of a client that could be read.
  /// - Parameter words: What a text that is kept in both languages says.
  package static func json(of line: OfficeLine, _ words: (String) -> String) -> JSONValue {
    [
      "name": .string(line.name), "phone": .text(line.phone), "email": .text(line.email),
      "on": .day(line.on), "since": .day(line.since), "lastChanged": .day(line.lastChanged),
      "debts": .count(line.debts), "owedCents": .cents(line.owed),
      "lettersReady": .count(line.lettersReady),
      "lettersOutdated": .count(line.lettersOutdated),
      "answersOverdue": .count(line.answersOverdue), "promisesDue": .count(line.promisesDue),
      "judged": line.judged.map { judged in
        [
          "roomCents": .cents(judged.room), "shortfallCents": .cents(judged.shortfall),
          "verdict": .choice(judged.verdict),
        ]
      } ?? .null,
      "urgent": line.urgent.map { thing in
        [
          "urgency": .choice(thing.urgency), "due": .day(thing.due),
          "text": .string(words(thing.text)),
        ]
      } ?? .null,
      "agenda": .list(line.agenda) { item in json(of: item, words) },
      "findings": .list(line.findings) { finding in
        [
          "code": .choice(finding.code), "severity": .choice(finding.severity),
          "debt": .id(finding.debt),
        ]
      },
      "claims": .list(line.claims, json), "course": json(of: line.course),
    ]
  }

  private static func json(of item: OfficeItem, _ words: (String) -> String) -> JSONValue {
    [
      "key": .string(item.key), "calendarName": .string(item.calendarName),
      "kind": .string(item.kind), "due": .day(item.due), "act": .day(item.act),
      "isOverdue": .bool(item.isOverdue), "title": .string(words(item.title)),
      "plainTitle": .string(words(item.plainTitle)),
    ]
  }

  private static func json(of claim: OfficeClaim) -> JSONValue {
    [
      "debt": .id(claim.debt), "creditor": .string(claim.creditor),
      "collector": .text(claim.collector), "owedCents": .cents(claim.owed),
      "references": .list(claim.references) { .string($0) }, "iban": .text(claim.iban),
    ]
  }

  private static func json(of course: OfficeCourse) -> JSONValue {
    [
      "firstSent": .day(course.firstSent), "lettersSent": .count(course.lettersSent),
      "answered": .count(course.answered), "running": .count(course.running),
      "kept": .count(course.kept),
    ]
  }

  /// A line as the index keeps it: in both languages.
  package static func kept(_ line: OfficeLine) -> String { json(of: line) { $0 }.text(.compact) }

}

extension OfficeDocument {
  /// What was found of a client file as the index keeps it.
  package static func kept(_ state: OfficeClient.State) -> String {
    switch state {
    case .line(let line): kept(line)
    case .trouble(let trouble):
      JSONValue.object([
        JSONValue.Member(
          "trouble", ["code": .string(trouble.code), "text": .string(trouble.text)])
      ]).text(.compact)
    }
  }

  /// The same as it was kept; nil for anything else.
  package static func state(kept text: String) -> OfficeClient.State? {
    guard let json = try? JSONNode.read(Array(text.utf8), limits: .standard).value else {
      return nil
    }
    if let trouble = json["trouble"] {
      guard case .string(let code)? = trouble["code"], case .string(let text)? = trouble["text"]
      else { return nil }
      return .trouble(OfficeTrouble(code: code, text: text))
    }
    return OfficeLine(json).map { .line($0) }
  }

  /// The clients of an office, in their order.
  package static func json(
    of clients: [OfficeClient], on day: LocalDate, of count: Int, _ words: (String) -> String
  ) -> JSONValue {
    [
      "schema": .string(schema), "on": .day(day), "clients": .count(count),
      "lines": .list(clients) { client in
        let own: JSONValue = [
          "file": .string(client.path), "isArchived": .bool(client.isArchived),
          "isChanging": .bool(client.isChanging), "number": .text(client.note.number),
          "owner": .text(client.note.owner), "note": .text(client.note.note),
          "consentOn": .day(client.note.consent),
        ]
        switch client.state {
        case .line(let line): return own.adding("line", json(of: line, words))
        case .trouble(let trouble):
          return own.adding(
            "trouble", ["code": .string(trouble.code), "text": .string(words(trouble.text))])
        }
      },
    ]
  }
}
