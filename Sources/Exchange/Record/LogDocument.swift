import Domain

/// `aflos.log/1`: contacts with creditors, and what became of what was promised.
package enum LogDocument {
  package static let schema = "aflos.log/1"

  /// The entries that were asked for, in the order given.
  package static func json(of entries: [LogEntry], in dossier: Dossier) -> JSONValue {
    ["schema": .string(schema), "items": .list(entries) { json(of: $0, in: dossier) }]
  }

  /// One entry; each of its promises with its name in the agenda and how it stands there.
  package static func json(of entry: LogEntry, in dossier: Dossier) -> JSONValue {
    let states = dossier.agendaStates
    let promises = entry.promises.indices.map { index -> JSONValue in
      let item = entry.agendaItem(ofPromise: index)
      return ["agendaItem": .string(item), "state": .string(states[item] ?? "open")]
    }
    return DossierDocument.json(of: entry).adding("agenda", .array(promises))
  }
}

extension Dossier {
  /// What was said of each item of the agenda, as words.
  fileprivate var agendaStates: [String: String] {
    Dictionary(
      record.marks.map { mark in
        switch mark.state {
        case .done: (mark.item, "done")
        case .later: (mark.item, "later")
        case .notNeeded: (mark.item, "notNeeded")
        }
      }
    ) { $1 }
  }
}
