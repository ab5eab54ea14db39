import Domain
import Rules

extension RuleName {
  /// The name of the table as a person knows it.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.statutoryInterest, .dutch): "wettelijke rente"
    case (.statutoryInterest, .english): "statutory interest"
    case (.commercialInterest, .dutch): "wettelijke rente tussen bedrijven"
    case (.commercialInterest, .english): "statutory interest between businesses"
    }
  }
}

extension RuleError {
  /// Which table has no figure for which day, and for which days it has one.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.beforeFirst(let table, let day, let first), .dutch):
      "\(start(table, .dutch)): Aflos kent geen cijfer voor de dag \(day.text(in: .dutch))."
        + (first.map { " De cijfers beginnen op \($0.text(in: .dutch))." } ?? "")
    case (.beforeFirst(let table, let day, let first), .english):
      "\(start(table, .english)): Aflos knows no figure for \(day.text(in: .english))."
        + (first.map { " The figures start on \($0.text(in: .english))." } ?? "")
    case (.notChecked(let table, let day, let through), .dutch):
      "\(start(table, .dutch)): het cijfer voor de dag \(day.text(in: .dutch)) is nog niet nagekeken."
        + " De cijfers zijn nagekeken tot en met \(through.text(in: .dutch))."
    case (.notChecked(let table, let day, let through), .english):
      "\(start(table, .english)): the figure for \(day.text(in: .english)) was not checked yet."
        + " The figures are checked through \(through.text(in: .english))."
    }
  }

  private func start(_ table: RuleName, _ language: Language) -> String {
    capitalised(table.name(in: language))
  }
}
