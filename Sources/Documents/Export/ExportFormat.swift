import Domain

/// What an overview can go out as.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case text
  /// A table for spreadsheets, as the person who asks for it reads numbers.
  case csv
  /// A table for programs, in every language the same.
  case csvPlain = "csv-plain"
  case html, pdf, json

  /// What its files end in, without the dot.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .csv, .csvPlain: "csv"
    case .html, .pdf, .json: rawValue
    }
  }
}

extension ExportFormat: Named {
  package func name(in language: Language) -> String { rawValue }

  package var synonyms: [String] {
    switch self {
    case .text: ["txt", "tekst", "plain"]
    case .csv: ["tabel", "table", "spreadsheet"]
    case .csvPlain: ["plain-csv"]
    case .html: ["htm", "webpagina", "page"]
    case .pdf: ["papier", "paper"]
    case .json: []
    }
  }
}
