import Domain
import Planning

/// Why something that was told could not be kept: facts, no sentences.
package enum TellProblem: Error, Hashable, Coded {
  /// Nothing with this code is found now, or not about this debt.
  case notFound(FindingCode, ID<Debt>?)
  /// It is about one debt, and none was named.
  case whichDebt(FindingCode, [ID<Debt>])
  /// No words lift it: the figures have to change, or help has to come.
  case notLifted(RealismIssue)
  /// It is lifted with a reason, and none was given.
  case needsReason(FindingCode)
  /// The amount of this line is not unusual.
  case notOdd(String)
  /// Everybody has this cost: somebody else pays it, or it is part of another.
  case whoPays(Cost.Category)
  /// Something comes in: these go first.
  case hasIncome([ID<Income>])
  /// It was said of each debt who owes it.
  case allTold
  /// An amount was named for a debt that is not owed for a part.
  case noPart

  package var code: String { "tell.\(caseName)" }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch self {
    case .notFound(let code, _):
      language.say(
        dutch: "“\(code.rawValue)” geldt nu niet. Typ “aflos plan” en kijk wat er staat.",
        english: "“\(code.rawValue)” does not hold now. Type “aflos plan” and see what it says.")
    case .whichDebt(let code, let debts):
      language.say(
        dutch: "Voor welke schuld geldt “\(code.rawValue)”? Kies met --debt: "
          + "\(debts.map(\.text).alternatives(in: .dutch)).",
        english: "For which debt does “\(code.rawValue)” hold? Choose with --debt: "
          + "\(debts.map(\.text).alternatives(in: .english)).")
    case .notLifted(let issue):
      language.say(
        dutch: "\(issue.whyNoOffer(in: .dutch)) Dat gaat niet weg door het te zeggen. "
          + "Typ “aflos plan” en kijk wat u kunt doen.",
        english: "\(issue.whyNoOffer(in: .english)) Saying so does not end it. "
          + "Type “aflos plan” and see what you can do.")
    case .needsReason(let code):
      language.say(
        dutch: "Schrijf erbij waarom u toch een voorstel doet: "
          + "aflos tell anyway \(code.rawValue) --reason \"…\"",
        english: "Say why you make an offer all the same: "
          + "aflos tell anyway \(code.rawValue) --reason \"…\"")
    case .notOdd(let line):
      language.say(
        dutch: "Bij “\(line)” is er niets te vragen: het bedrag is gewoon.",
        english: "There is nothing to ask about “\(line)”: the amount is usual.")
    case .whoPays(let category):
      language.say(
        dutch:
          "Bijna iedereen betaalt voor \(category.name(in: .dutch)). Betaalt een ander het, of zit het "
          + "ergens in? Typ aflos tell cost \(typed(category, .dutch)) \"betaalt een ander\", of "
          + "\"zit ergens in\" --words \"de huur\". Heeft u het echt niet? Typ geen, en waarom met --words.",
        english:
          "Nearly everybody pays for \(category.name(in: .english)). Does somebody else pay it, or is "
          + "it part of something? Type aflos tell cost \(typed(category, .english)) \"somebody else\", or "
          + "included --words \"the rent\". Do you really not have it? Type none, and why with --words."
      )
    case .hasIncome(let incomes):
      language.say(
        dutch:
          "Er staat inkomen in: \(incomes.map(\.text).listed(in: .dutch)). Haal dat eerst weg: "
          + "aflos income remove \(incomes.first?.text ?? "i1")",
        english:
          "There is income in it: \(incomes.map(\.text).listed(in: .english)). Take that out first: "
          + "aflos income remove \(incomes.first?.text ?? "i1")")
    case .noPart:
      language.say(
        dutch: "Een bedrag hoort alleen bij “voor een deel”: aflos tell whose d3 part --amount 300",
        english: "An amount only goes with “for a part”: aflos tell whose d3 part --amount 300")
    case .allTold:
      language.say(
        dutch: "Van elke schuld staat er al van wie die is. Typ “aflos tell” voor de lijst.",
        english: "It was said of each debt who owes it. Type “aflos tell” for the list.")
    }
  }

  /// As an argument of a command.
  private func typed(_ category: Cost.Category, _ language: Language) -> String {
    let name = category.name(in: language)
    return name.contains(" ") ? "\"\(name)\"" : name
  }
}
