import Domain

/// Makes values of every kind that a fact can have.
package protocol FactMaker {
  mutating func factText(limit: Int) -> String?
  mutating func factAmount() -> Money
  mutating func factDay() -> LocalDate?
  mutating func factNumber(in range: ClosedRange<Int>) -> Int?
  mutating func factFlag() -> Bool
}

extension FactMaker {
  /// Fills every fact of `whole` that is a single value: one that is new is in the test data at once.
  package mutating func fill<Whole>(_ whole: inout Whole, by facts: [StatedFact<Whole>]) {
    for fact in facts {
      switch fact.value {
      case .text(let path, let limit): whole[keyPath: path] = factText(limit: limit)
      case .citizenNumber(let path): whole[keyPath: path] = factFlag() ? "111222333" : nil
      case .amount(let path): whole[keyPath: path] = factAmount()
      case .amountIfKnown(let path): whole[keyPath: path] = factFlag() ? factAmount() : nil
      case .dayIfKnown(let path): whole[keyPath: path] = factDay()
      case .numberIfKnown(let path, let range): whole[keyPath: path] = factNumber(in: range)
      case .yesOrNo(let path): whole[keyPath: path] = factFlag()
      case .choice(let choosing):
        let place = factNumber(in: 0...choosing.allowed.count - 1) ?? 0
        _ = choosing.take(choosing.allowed[place], &whole)
      case .choiceIfKnown(let choosing):
        let place = factNumber(in: 0...choosing.allowed.count - 1) ?? 0
        _ = choosing.take(factFlag() ? choosing.allowed[place] : nil, &whole)
      }
    }
  }
}
