import Domain

extension LetterRefusal {
  /// The fact it is about; nil where it is about the debt or the plan.
  package var field: Field? {
    switch self {
    case .missing(let field), .amountOutside(let field, _, _), .dayBefore(let field, _),
      .dayAfter(let field, _), .noBankDay(let field, _):
      field
    default: nil
    }
  }

  /// Whether the letter may fit with other facts than these.
  package var isAboutFacts: Bool {
    switch self {
    case .tooLittleBy, .moreThanOwed, .nothingToWaive: true
    default: field != nil
    }
  }
}
