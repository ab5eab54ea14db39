import Domain

/// Why a plan command could not do what was asked, beside what was typed wrong.
package enum PlanProblem: Error, Hashable, Coded {
  /// A what-if without anything different.
  case nothingToChange
  /// The first option says nothing without the second.
  case needs(OptionWords, OptionWords)
  /// The month is not a month to come.
  case notAMonthToCome(typed: String)

  package var code: String { if case .needs = self { "missing" } else { caseName } }

  /// The option it is about, for machines.
  package var option: OptionWords? {
    switch self {
    case .nothingToChange: nil
    case .needs(_, let other): other
    case .notAMonthToCome: .planFrom
    }
  }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.nothingToChange, .dutch):
      "Wat wordt er anders? Noem --income, --lump, of --debt met --monthly."
    case (.nothingToChange, .english):
      "What becomes different? Name --income, --lump, or --debt with --monthly."
    case (.needs(let one, let other), .dutch): "Bij \(one.typed) hoort ook \(other.typed)."
    case (.needs(let one, let other), .english): "\(one.typed) also needs \(other.typed)."
    case (.notAMonthToCome(let typed), .dutch):
      "--from: “\(shown(typed, limit: 60))” is geen maand die nog komt. Typ bijvoorbeeld 2027-03."
    case (.notAMonthToCome(let typed), .english):
      "--from: “\(shown(typed, limit: 60))” is not a month to come. Type for example 2027-03."
    }
  }
}
