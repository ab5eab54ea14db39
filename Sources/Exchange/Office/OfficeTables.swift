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
