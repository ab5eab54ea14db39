import Domain
import Planning

extension NextStep {
  /// The command that does it. Commands are the same in every language.
  package var command: String {
    switch self {
    case .enterHousehold: "aflos household edit"
    case .enterIncome: "aflos income add"
    case .enterCosts: "aflos cost add"
    case .enterDebts: "aflos debt add"
    case .callMunicipality: "aflos support"
    case .seePlan: "aflos plan"
    case .answerFirst: "aflos todo"
    case .writeLetters: "aflos letter write --all"
    case .done: "aflos budget"
    }
  }

  /// What it brings, in one or two sentences.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.enterHousehold, .dutch): "Vul in wie u bent. Dat komt boven uw brieven."
    case (.enterHousehold, .english): "Fill in who you are. It goes at the top of your letters."
    case (.enterIncome, .dutch): "Vul in welk geld er binnenkomt."
    case (.enterIncome, .english): "Fill in which money comes in."
    case (.enterCosts, .dutch): "Vul uw vaste lasten in, zoals huur en energie."
    case (.enterCosts, .english): "Fill in your fixed costs, such as rent and energy."
    case (.enterDebts, .dutch): "Vul in aan wie u geld moet betalen."
    case (.enterDebts, .english): "Fill in to whom you owe money."
    case (.callMunicipality, .dutch):
      "Bel uw gemeente en vraag om schuldhulp. Kijk hier wat u meeneemt."
    case (.callMunicipality, .english):
      "Call your municipality and ask for “schuldhulp”. See here what to bring."
    case (.seePlan, .dutch): "Bekijk wat u elke schuldeiser kunt aanbieden."
    case (.seePlan, .english): "See what you can offer each creditor."
    case (.answerFirst, .dutch): "Vul aan wat nog ontbreekt. Daarna past een voorstel."
    case (.answerFirst, .english): "Fill in what is still missing. Then an offer fits."
    case (.writeLetters, .dutch): "Schrijf de brieven aan uw schuldeisers."
    case (.writeLetters, .english): "Write the letters to your creditors."
    case (.done, .dutch): "Kijk elke maand of uw cijfers nog kloppen."
    case (.done, .english): "Check every month whether your figures still hold."
    }
  }

  /// As the last block of a report.
  func block(in language: Language) -> Report.Block {
    .command(command, explanation: explanation(in: language))
  }
}
