import Domain

/// Why a cost has no amount.
extension Assurance.NoAmount: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.none, .dutch): "geen"
    case (.none, .english): "none"
    case (.included, .dutch): "zit ergens in"
    case (.included, .english): "included"
    case (.elsewhere, .dutch): "betaalt een ander"
    case (.elsewhere, .english): "somebody else"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .none: ["heb ik niet", "niet", "nee", "no", "not there"]
    case .included:
      [
        "zit in de huur", "in de huur", "bij de huur", "zit in", "inbegrepen", "included in",
        "in the rent",
      ]
    case .elsewhere: ["ander", "iemand anders", "other", "paid by others"]
    }
  }

}

/// What can be said where nothing is paid for what nearly everybody pays for, in the order in which it is
/// likely.
package enum NoAmountAnswer: String, CaseIterable, Hashable, Sendable, Named {
  case elsewhere, included, not

  /// Why there is no amount.
  package var why: Assurance.NoAmount {
    switch self {
    case .elsewhere: .elsewhere
    case .included: .included
    case .not: .none
    }
  }

  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.elsewhere, .dutch): "betaalt een ander"
    case (.elsewhere, .english): "somebody else pays it"
    case (.included, .dutch): "zit ergens in"
    case (.included, .english): "part of something else"
    case (.not, .dutch): "heb ik echt niet"
    case (.not, .english): "I really do not have it"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .not: ["geen", "niemand", "nobody", "none", "0"]
    case .elsewhere, .included: why.synonyms
    }
  }
}

/// What somebody computed.
extension Assurance.Sum: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.vtlb, _): "vtlb"
    case (.exempt, .dutch): "beslagvrije voet"
    case (.exempt, .english): "exempt amount"
    case (.taxable, .dutch): "belastbaar jaarinkomen"
    case (.taxable, .english): "taxable income a year"
    case (.balance, .dutch): "saldo"
    case (.balance, .english): "balance"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .vtlb: ["vrij te laten bedrag"]
    case .exempt: ["beslagvrij", "bvv"]
    case .taxable: ["belastbaar", "belastbaar inkomen", "taxable income"]
    case .balance: ["rekening", "op de rekening", "account"]
    }
  }

}

/// Who owes a debt.
extension Assurance.Whose: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.mine, .dutch): "van mij"
    case (.mine, .english): "mine"
    case (.together, .dutch): "samen"
    case (.together, .english): "together"
    case (.each, .dutch): "ieder voor alles"
    case (.each, .english): "each for all"
    case (.part, .dutch): "voor een deel"
    case (.part, .english): "for a part"
    case (.notMine, .dutch): "niet van mij"
    case (.notMine, .english): "not mine"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .mine: ["mijn", "ik", "alleen", "van mij alleen", "alone", "me"]
    case .together: ["wij", "wij samen", "beiden", "allebei", "both", "ours"]
    case .each: ["hoofdelijk", "allebei voor alles", "jointly", "jointly and severally"]
    case .part: ["deel", "een deel", "half", "helft", "part", "share"]
    case .notMine: ["niet mijn", "niet", "ander", "iemand anders", "not my", "other"]
    }
  }
}

extension [Assurance] {
  /// What was said at once, in one line: "d1, d2: samen (mijn partner)" where only the debts differ.
  package func text(in language: Language) -> String {
    let debts = compactMap { said in
      if case .whose(let debt, _, _) = said.matter { debt.text } else { nil }
    }
    guard debts.count > 1, debts.count == count, let first else {
      return map { $0.text(in: language) }.joined(separator: "; ")
    }
    return debts.joined(separator: ", ") + first.text(in: language).dropFirst(debts[0].count)
  }
}

extension Assurance {
  /// What was said, in one line: "energie: zit in de huur".
  package func text(in language: Language) -> String {
    let said: String =
      switch matter {
      case .cost(let category, let answer): cost(category, answer, language)
      case .amountIsRight(let line, let amount, let every):
        language.say(
          dutch: "\(line): \(each(amount, every, .dutch)) klopt",
          english: "\(line): \(each(amount, every, .english)) is right")
      case .anyway(let code, let debt):
        language.say(
          dutch: "Toch een voorstel: \(code)\(debt.map { " \($0.text)" } ?? "")",
          english: "An offer all the same: \(code)\(debt.map { " \($0.text)" } ?? "")")
      case .sum(let sum, let amount): "\(sum.name(in: language)) \(amount.text(in: language))"
      case .whose(let debt, let whose, let part):
        "\(debt.text): \(whose.name(in: language))\(part.map { ", \($0.text(in: language))" } ?? "")"
      case .about(let line, let amount, let every):
        "\(line): \(language.about(each(amount, every, language)))"
      case .untold(let debt):
        language.say(
          dutch: "\(debt.text): hoe ver de schuldeiser is, is nog niet gezegd",
          english: "\(debt.text): how far the creditor has gone was not told yet")
      case .sold(let debt, let seller):
        language.say(
          dutch: "\(debt.text): verkocht door \(seller.text)",
          english: "\(debt.text): sold by \(seller.text)")
      case .aboutDay(let line, let field, let day):
        (line == Dossier.householdLine ? "" : "\(line): ")
          + "\(field.name(in: language)) \(day.text(in: language))"
      case .asked(.income, .none):
        language.say(dutch: "Er komt niets binnen", english: "Nothing comes in")
      case .asked(let inquiry, .none):
        language.say(
          dutch: "\(inquiry.name(in: .dutch)): is er niet",
          english: "\(inquiry.name(in: .english)): there is none")
      case .asked(let inquiry, .unknown):
        language.say(
          dutch: "\(inquiry.name(in: .dutch)): niet bekend",
          english: "\(inquiry.name(in: .english)): not known")
      }
    guard let words else { return said }
    if case .cost(_, .included) = matter { return "\(said) \(words)" }
    return "\(said) (\(words))"
  }

  /// A debt is one sum: no word for how often belongs to it.
  private func each(_ amount: Money, _ every: Frequency, _ language: Language) -> String {
    let amount = amount.text(in: language)
    return every == .once ? amount : "\(amount) \(every.name(in: language))"
  }

  private func cost(
    _ category: Cost.Category, _ answer: NoAmount, _ language: Language
  ) -> String {
    let name = category.name(in: language)
    return switch (answer, language) {
    case (.none, .dutch): "\(name): heb ik niet"
    case (.none, .english): "\(name): none"
    case (.included, .dutch): "\(name): zit in"
    case (.included, .english): "\(name): included in"
    case (.elsewhere, .dutch): "\(name): betaalt een ander"
    case (.elsewhere, .english): "\(name): somebody else pays it"
    }
  }
}
