import Domain

/// When agreed interest joins the amount it runs on.
extension Debt.Compounding: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.never, .dutch): "nooit"
    case (.never, .english): "never"
    case (.month, .dutch): "elke maand"
    case (.month, .english): "each month"
    case (.year, .dutch): "elk jaar"
    case (.year, .english): "each year"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .never: ["niet", "enkelvoudig", "geen rente op rente", "no", "simple"]
    case .month: ["maand", "maandelijks", "per maand", "month", "monthly"]
    case .year: ["jaar", "jaarlijks", "per jaar", "samengesteld", "year", "yearly", "compound"]
    }
  }
}

/// What a payment settles first.
extension Debt.Settling: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.bills, .dutch): "rekening voor rekening"
    case (.bills, .english): "bill by bill"
    case (.claim, .dutch): "alle kosten en rente samen"
    case (.claim, .english): "all costs and interest together"
    case (.principalFirst, .dutch): "eerst de hoofdsom"
    case (.principalFirst, .english): "the principal first"
    case (.interestFirst, .dutch): "eerst de rente"
    case (.interestFirst, .english): "the interest first"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .bills: ["per rekening", "rekeningen", "per factuur", "wet", "bills", "law"]
    case .claim: ["hele vordering", "vonnis", "samen", "whole claim", "judgment"]
    case .principalFirst: ["hoofdsom eerst", "hoofdsom", "principal first", "principal"]
    case .interestFirst: ["rente eerst", "rente", "interest first", "interest"]
    }
  }
}
