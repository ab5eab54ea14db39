import Domain

/// What can be done for many clients at once.
package enum OfficeWork: String, CaseIterable, Hashable, Sendable {
  case overviews, budgets, letters, sent, backups
}

extension OfficeWork: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.overviews, .dutch): "overzichten"
    case (.overviews, .english): "overviews"
    case (.budgets, .dutch): "budgetten"
    case (.budgets, .english): "budgets"
    case (.letters, .dutch): "brieven"
    case (.letters, .english): "letters"
    case (.sent, .dutch): "verstuurd"
    case (.sent, .english): "sent"
    case (.backups, .dutch): "kopieën"
    case (.backups, .english): "backups"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .overviews: ["overzicht", "overzichten", "overview"]
    case .budgets: ["budget", "budgetten"]
    case .letters: ["brief", "brieven", "letter"]
    case .sent: ["verstuurd", "verstuur", "send"]
    case .backups: ["kopie", "kopieën", "backup", "reservekopie", "copies"]
    }
  }
}

/// How far an office looks ahead.
package enum OfficeSpan: String, CaseIterable, Hashable, Sendable {
  case today, week, month

  /// In days.
  package var days: Int {
    switch self {
    case .today: 0
    case .week: 7
    case .month: 31
    }
  }
}

extension OfficeSpan: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.today, .dutch): "vandaag"
    case (.today, .english): "today"
    case (.week, _): "week"
    case (.month, .dutch): "maand"
    case (.month, .english): "month"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .today: ["vandaag", "now", "nu"]
    case .week: ["deze week", "this week"]
    case .month: ["maand", "deze maand", "this month"]
    }
  }
}

/// Why an office cannot do what was asked.
package enum OfficeProblem: Error, Hashable, Coded {
  /// No client file is in the folder.
  case noClients(folder: String)
  /// No client is called so; `nearest` are like it.
  case unknownClient(typed: String, nearest: [String])
  /// Several clients are called so.
  case severalClients(typed: String, files: [String])
  /// Letters, overviews and budgets go in a folder.
  case needsFolder
  /// An index goes in a file.
  case needsFile
  /// Somebody has to say yes, and nobody can be asked.
  case needsYes
  /// Not `I/N` with I from 1 through N.
  case notAPart(typed: String)
  /// What the office keeps of its own cannot be kept.
  case cannotKeep(folder: String)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.noClients(let folder), .dutch):
      "In deze map staan geen bestanden van cliënten: \(folder). Elk huishouden is één bestand dat eindigt op .aflos."
    case (.noClients(let folder), .english):
      "There are no client files in this folder: \(folder). Each household is one file that ends in .aflos."
    case (.unknownClient(let typed, let nearest), .dutch):
      "“\(typed)” is geen cliënt in deze map."
        + (nearest.isEmpty ? "" : " Bedoelt u \(nearest.listed(in: .dutch))?")
    case (.unknownClient(let typed, let nearest), .english):
      "“\(typed)” is no client in this folder."
        + (nearest.isEmpty ? "" : " Do you mean \(nearest.listed(in: .english))?")
    case (.severalClients(let typed, let files), .dutch):
      "Er zijn meer cliënten met “\(typed)”: \(files.listed(in: .dutch)). Noem het bestand."
    case (.severalClients(let typed, let files), .english):
      "There are several clients with “\(typed)”: \(files.listed(in: .english)). Name the file."
    case (.needsFolder, .dutch): "In welke map komen de bestanden? Zeg het met --to MAP."
    case (.needsFolder, .english): "In which folder do the files go? Say it with --to FOLDER."
    case (.needsFile, .dutch): "In welk bestand komt de index? Zeg het met --to BESTAND."
    case (.needsFile, .english): "In which file does the index go? Say it with --to FILE."
    case (.needsYes, .dutch): "Er is niets gedaan. Is dit goed? Typ het nog eens, met --yes."
    case (.needsYes, .english): "Nothing was done. Is this right? Type it again, with --yes."
    case (.notAPart(let typed), .dutch):
      "“\(typed)” is geen deel. Typ bijvoorbeeld 1/4 voor het eerste van vier."
    case (.notAPart(let typed), .english):
      "“\(typed)” is no part. Type for example 1/4 for the first of four."
    case (.cannotKeep(let folder), .dutch):
      "Hier kan het kantoor niets bewaren: \(folder). Kijk of u in die map mag schrijven."
    case (.cannotKeep(let folder), .english):
      "The office cannot keep anything here: \(folder). See whether you may write in that folder."
    }
  }
}
