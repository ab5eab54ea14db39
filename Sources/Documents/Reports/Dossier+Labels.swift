import Domain

extension Dossier {
  /// The creditor's name; with the id of the debt where this creditor has more than one.
  package func label(of debt: ID<Debt>) -> String {
    guard let creditor = self.debt(debt)?.creditor else { return debt.text }
    return label(debt, name(of: creditor), isAlone: countOfDebts(of: creditor) == 1)
  }

  /// The same for every debt, in its order; a thousand are no more than one look at each.
  package var debtLabels: [String] {
    debts.map { debt in
      label(debt.id, name(of: debt.creditor), isAlone: countOfDebts(of: debt.creditor) == 1)
    }
  }

  private func label(_ debt: ID<Debt>, _ name: String, isAlone: Bool) -> String {
    isAlone ? name : "\(name) (\(debt.text))"
  }
}

extension Income {
  /// What it is: `€ 1.402,34 per maand`, with its month where it has one.
  func amountText(in language: Language) -> String {
    let text = described(counted, every, month ?? onceMonth, in: language)
    guard low != nil else { return text }
    return text + language.say(dutch: " (laag bedrag)", english: " (low amount)")
  }

  private var onceMonth: Int? { every == .once ? period.from?.month : nil }
}

extension Cost {
  /// What it is: `€ 85,00 per week`, with its month where it has one.
  func amountText(in language: Language) -> String {
    described(amount, every, month ?? (every == .once ? period.from?.month : nil), in: language)
  }
}

private func described(
  _ amount: Money, _ every: Frequency, _ month: Int?, in language: Language
) -> String {
  let text = "\(amount.text(in: language)) \(every.name(in: language))"
  guard let month, (1...12).contains(month), every.isRare else { return text }
  let name = Month.name(ofMonth: month, in: language)
  return switch (every, language) {
  case (.year, .dutch), (.once, .dutch): "\(text), in \(name)"
  case (.year, .english), (.once, .english): "\(text), in \(name)"
  case (_, .dutch): "\(text), vanaf \(name)"
  case (_, .english): "\(text), from \(name)"
  }
}

extension Frequency {
  /// Whether it falls in some months only.
  fileprivate var isRare: Bool {
    switch self {
    case .week, .fourWeeks, .month: false
    case .twoMonths, .quarter, .halfYear, .year, .once: true
    }
  }
}
