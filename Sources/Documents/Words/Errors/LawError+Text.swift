import Domain
import Planning
import Rules

extension LawError {
  /// What cannot be computed, then how to mend it.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.negativeAmount(let input, let money), .dutch):
      "\(capitalised(input.dutch)): \(money.text(in: .dutch)) is minder dan nul. Typ een bedrag van nul of meer."
    case (.negativeAmount(let input, let money), .english):
      "\(capitalised(input.english)): \(money.text(in: .english)) is below zero. Type an amount of zero or more."
    case (.amountTooLarge(let input, _), .dutch):
      "\(capitalised(input.dutch)): het bedrag is te groot. Het mag \(Money.largest.text(in: .dutch)) zijn."
    case (.amountTooLarge(let input, _), .english):
      "\(capitalised(input.english)): the amount is too large. It may be \(Money.largest.text(in: .english))."
    case (.negativeRate(let rate), .dutch):
      "Een rente van \(rate.text(in: .dutch)) kan niet. Typ een percentage van nul of meer."
    case (.negativeRate(let rate), .english):
      "A rate of \(rate.text(in: .english)) is not possible. Type a percentage of zero or more."
    case (.endBeforeStart(let from, let to), .dutch):
      "De laatste dag (\(to.text(in: .dutch))) ligt voor de eerste (\(from.text(in: .dutch)))."
    case (.endBeforeStart(let from, let to), .english):
      "The last day (\(to.text(in: .english))) is before the first (\(from.text(in: .english)))."
    case (.resultTooLarge, .dutch): "De uitkomst is te groot. Kijk de bedragen en dagen na."
    case (.resultTooLarge, .english): "The result is too large. Check the amounts and days."
    case (.rule(let error), let language): error.text(in: language)
    }
  }
}

extension LawError.Input {
  fileprivate var dutch: String {
    switch self {
    case .principal: "hoofdsom"
    case .bill: "rekening"
    case .charged: "gevraagde kosten"
    case .fine: "boete"
    case .rent: "huur"
    case .income: "inkomen"
    case .netIncome: "netto inkomen"
    case .budget: "bedrag om te verdelen"
    case .claim: "vordering"
    case .rate: "rente"
    case .deferral: "uitstel"
    case .debt: "schuld"
    }
  }

  fileprivate var english: String {
    switch self {
    case .principal: "principal"
    case .bill: "bill"
    case .charged: "costs charged"
    case .fine: "fine"
    case .rent: "rent"
    case .income: "income"
    case .netIncome: "net income"
    case .budget: "amount to divide"
    case .claim: "claim"
    case .rate: "rate"
    case .deferral: "deferral"
    case .debt: "debt"
    }
  }
}
