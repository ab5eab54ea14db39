import Domain
import Planning

extension Debt.InterestTerms {
  /// The kinds of terms, without the rate: what a person chooses from.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case none, statutory, contract, unknown
  }

  /// These terms without their rate.
  package var kind: Kind {
    switch self {
    case .none: .none
    case .statutory: .statutory
    case .contract: .contract
    case .unknown: .unknown
    }
  }

  /// `geen rente`, `wettelijke rente`, `9,9% per jaar`.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.contract(let rate), .dutch): "\(rate.text(in: language)) per jaar"
    case (.contract(let rate), .english): "\(rate.text(in: language)) a year"
    case (.none, _), (.statutory, _), (.unknown, _): kind.name(in: language)
    }
  }
}

extension Debt.LawfulInterest {
  /// `wettelijke rente`, `wettelijke handelsrente`, `invorderingsrente`.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.statutory, .dutch): "wettelijke rente"
    case (.statutory, .english): "statutory interest"
    case (.commercial, .dutch): "wettelijke handelsrente"
    case (.commercial, .english): "statutory commercial interest"
    case (.tax, .dutch): "invorderingsrente"
    case (.tax, .english): "interest of the tax office"
    }
  }
}

/// Which interest runs on a claim.
extension Debt.InterestTerms.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.none, .dutch): "geen rente"
    case (.none, .english): "no interest"
    case (.statutory, .dutch): "wettelijke rente"
    case (.statutory, .english): "statutory interest"
    case (.contract, .dutch): "afgesproken rente"
    case (.contract, .english): "agreed interest"
    case (.unknown, .dutch): "rente nog niet bekend"
    case (.unknown, .english): "interest not known yet"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .none: ["geen", "nee", "niets", "no"]
    case .statutory: ["wettelijk", "wettelijke", "de wet", "legal interest", "by law"]
    case .contract:
      ["contractuele rente", "contractrente", "afgesproken", "agreed", "contractual interest"]
    case .unknown: ["onbekend", "niet bekend", "weet ik niet", "not known", "unknown"]
    }
  }
}

extension Debt.InterestTerms.Kind {
  /// One sentence for who does not know the word.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.none, .dutch): "Er komt geen rente bij de schuld."
    case (.none, .english): "No interest is added to the debt."
    case (.statutory, .dutch): "De rente die de overheid vaststelt voor te laat betalen."
    case (.statutory, .english): "The interest the government sets for paying late."
    case (.contract, .dutch): "De rente die in uw contract staat, zoals bij een lening."
    case (.contract, .english): "The interest in your contract, as with a loan."
    case (.unknown, .dutch): "Er is rente afgesproken, maar u weet nog niet hoeveel."
    case (.unknown, .english): "Interest was agreed, but you do not know yet how much."
    }
  }
}
