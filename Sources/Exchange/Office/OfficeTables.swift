import Domain
import Planning

extension ExportTables {
  /// One line for each client; what could not be read has its reason in the last column.
  package static func office(
    _ clients: [OfficeClient], name: (OfficeClient) -> String, _ words: (String) -> String
  ) -> TableText {
    TableText(
      columns: [
        "file", "number", "owner", "name", "urgency", "due", "first", "owed", "debts", "room",
        "shortfall", "verdict", "lettersReady", "lettersOutdated", "answersOverdue",
        "promisesDue", "lastChanged", "archived", "note", "trouble",
      ],
      rows: clients.map { client in
        let own: [TableText.Cell] = [
          .text(client.path), .optional(client.note.number), .optional(client.note.owner),
          .text(name(client)),
        ]
        let end: [TableText.Cell] = [
          .text(client.isArchived ? "yes" : "no"), .optional(client.note.note),
        ]
        switch client.state {
        case .trouble(let trouble):
          return own + Array(repeating: .empty, count: 13) + end + [.text(words(trouble.text))]
        case .line(let line): return own + cells(line, words) + end + [.empty]
        }
      })
  }

  private static func cells(
    _ line: OfficeLine, _ words: (String) -> String
  ) -> [TableText.Cell] {
    [
      .optional(line.urgent?.urgency.rawValue), .optional(line.urgent?.due),
      .optional(line.urgent.map { words($0.text) }), .amount(line.owed), .number(line.debts),
      .optional(line.judged?.room), .optional(line.judged?.shortfall),
      .optional(line.judged?.verdict?.rawValue), .number(line.lettersReady),
      .number(line.lettersOutdated), .number(line.answersOverdue), .number(line.promisesDue),
      .optional(line.lastChanged),
    ]
  }
}

extension ExportTables {
  /// One line for each thing to do, in their order.
  package static func officeAgenda(
    _ rows: [(client: OfficeClient, item: OfficeItem)], _ name: (OfficeClient) -> String,
    _ words: (String) -> String
  ) -> TableText {
    TableText(
      columns: ["key", "due", "act", "overdue", "number", "name", "what"],
      rows: rows.map { client, item in
        [
          .text(item.key), .day(item.due), .day(item.act), .text(item.isOverdue ? "yes" : "no"),
          .optional(client.note.number), .text(name(client)), .text(words(item.title)),
        ]
      })
  }

  /// One line for each creditor or collector.
  package static func officeCreditors(_ parties: [OfficeParty]) -> TableText {
    TableText(
      columns: ["role", "name", "clients", "debts", "owed"],
      rows: parties.map { party in
        [
          .text(party.isCollector ? "collector" : "creditor"), .text(party.name),
          .number(party.clients), .number(party.claims.count), .amount(party.owed),
        ]
      })
  }
}

extension OfficeDocument {
  /// What there is to do, in its order.
  package static func json(
    of rows: [(client: OfficeClient, item: OfficeItem)], on day: LocalDate,
    _ name: (OfficeClient) -> String, _ words: (String) -> String
  ) -> JSONValue {
    [
      "schema": "aflos.office-agenda/1", "on": .day(day),
      "items": .list(rows) { client, item in
        [
          "file": .string(client.path), "number": .text(client.note.number),
          "name": .string(name(client)), "key": .string(item.key), "kind": .string(item.kind),
          "due": .day(item.due), "act": .day(item.act), "isOverdue": .bool(item.isOverdue),
          "title": .string(words(item.title)),
        ]
      },
    ]
  }

  /// What creditors and collectors claim of all clients together.
  package static func json(of parties: [OfficeParty], on day: LocalDate) -> JSONValue {
    [
      "schema": "aflos.office-creditors/1", "on": .day(day),
      "parties": .list(parties) { party in
        [
          "name": .string(party.name), "isCollector": .bool(party.isCollector),
          "clients": .count(party.clients), "owedCents": .cents(party.owed),
          "claims": .list(party.claims) { claim in
            [
              "file": .string(claim.client.path), "name": .string(claim.client.name),
              "debt": .id(claim.claim.debt), "owedCents": .cents(claim.claim.owed),
              "references": .list(claim.claim.references) { .string($0) },
              "consentOn": .day(claim.client.note.consent),
            ]
          },
        ]
      },
    ]
  }

  /// The numbers of an office, without names.
  package static func json(of numbers: OfficeNumbers) -> JSONValue {
    [
      "schema": "aflos.office-numbers/1", "from": .day(numbers.from),
      "through": .day(numbers.through), "clients": .count(numbers.clients),
      "intake": .count(numbers.intake), "withLetter": .count(numbers.withLetter),
      "daysToFirstLetter": .count(numbers.daysToFirstLetter),
      "lettersSent": .count(numbers.lettersSent), "answered": .count(numbers.answered),
      "running": .count(numbers.running), "kept": .count(numbers.kept),
      "notRead": .count(numbers.notRead),
    ]
  }
}
