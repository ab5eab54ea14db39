import Domain

/// What an overview can go out as.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case text, csv, html, pdf, json

  /// What its files end in, without the dot.
  package var ending: String { self == .text ? "txt" : rawValue }
}

extension ExportFormat: Named {
  package func name(in language: Language) -> String { rawValue }

  package var synonyms: [String] {
    switch self {
    case .text: ["txt", "tekst", "plain"]
    case .csv: ["tabel", "table", "spreadsheet"]
    case .html: ["htm", "webpagina", "page"]
    case .pdf: ["papier", "paper"]
    case .json: []
    }
  }
}
