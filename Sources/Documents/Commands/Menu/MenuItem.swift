import Domain

/// What the menu of the home screen can open besides single commands.
package enum MenuItem: String, CaseIterable, Hashable, Sendable {
  case plan, letters, budget, debts, income, costs, details, check
  case creditors, envelopes, todo, history, better, today, handover, stop

  /// What the menu shows, always in this order; `stop` comes last.
  package static let usual: [MenuItem] = [
    .plan, .letters, .budget, .debts, .income, .costs, .details, .check,
  ]

  /// As it stands in the menu: short, so that three stand beside each other.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.plan, .dutch): "plan"
    case (.plan, .english): "plan"
    case (.letters, .dutch): "brieven"
    case (.letters, .english): "letters"
    case (.budget, .dutch): "budget"
    case (.budget, .english): "budget"
    case (.debts, .dutch): "schulden"
    case (.debts, .english): "debts"
    case (.income, .dutch): "inkomen"
    case (.income, .english): "income"
    case (.costs, .dutch): "kosten"
    case (.costs, .english): "costs"
    case (.details, .dutch): "gegevens"
    case (.details, .english): "details"
    case (.check, .dutch): "nakijken"
    case (.check, .english): "check"
    case (.creditors, .dutch): "schuldeisers"
    case (.creditors, .english): "creditors"
    case (.envelopes, .dutch): "post"
    case (.envelopes, .english): "post"
    case (.todo, .dutch): "lijst"
    case (.todo, .english): "list"
    case (.history, .dutch): "geschiedenis"
    case (.history, .english): "history"
    case (.better, .dutch): "verder"
    case (.better, .english): "go on"
    case (.today, .dutch): "vandaag"
    case (.today, .english): "today"
    case (.handover, .dutch): "overdracht"
    case (.handover, .english): "handover"
    case (.stop, .dutch): "stoppen"
    case (.stop, .english): "stop"
    }
  }

  /// What it does, in a few words, for the list of all there is.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.plan, .dutch): "wat u elke schuldeiser kunt aanbieden"
    case (.plan, .english): "what you can offer each creditor"
    case (.letters, .dutch): "brieven aan uw schuldeisers schrijven"
    case (.letters, .english): "write letters to your creditors"
    case (.budget, .dutch): "wat er binnenkomt, eruit gaat en overblijft"
    case (.budget, .english): "what comes in, goes out and is left"
    case (.debts, .dutch): "uw schulden bekijken en veranderen"
    case (.debts, .english): "look at your debts and change them"
    case (.income, .dutch): "uw inkomen bekijken en veranderen"
    case (.income, .english): "look at your income and change it"
    case (.costs, .dutch): "uw kosten bekijken en veranderen"
    case (.costs, .english): "look at your costs and change them"
    case (.details, .dutch): "wie u bent en met wie u woont"
    case (.details, .english): "who you are and with whom you live"
    case (.check, .dutch): "elke schuld naast de wet leggen"
    case (.check, .english): "hold every debt against the law"
    case (.creditors, .dutch): "adressen en rekeningnummers"
    case (.creditors, .english): "addresses and account numbers"
    case (.envelopes, .dutch): "een stapel brieven, envelop voor envelop"
    case (.envelopes, .english): "a stack of letters, one envelope at a time"
    case (.todo, .dutch): "wat nog ingevuld kan worden"
    case (.todo, .english): "what can still be filled in"
    case (.history, .dutch): "wat er is veranderd"
    case (.history, .english): "what was changed"
    case (.better, .dutch): "verder met wat het meest telt"
    case (.better, .english): "go on with what matters most"
    case (.today, .dutch): "alles wat er nu te doen is"
    case (.today, .english): "all there is to do now"
    case (.handover, .dutch): "de overdracht aan hulp bij schulden klaarmaken"
    case (.handover, .english): "prepare the handover to debt help"
    case (.stop, .dutch): "stoppen; alles is bewaard"
    case (.stop, .english): "stop; everything is kept"
    }
  }

  /// Other words that may be typed for it, in both languages.
  package var synonyms: [String] {
    switch self {
    case .plan: ["plan", "voorstel", "aanbod", "offer"]
    case .letters: ["brief", "letter", "letters", "brieven"]
    case .budget: ["begroting", "geld", "money"]
    case .debts: ["schuld", "schulden", "debt", "debts"]
    case .income: ["inkomen", "inkomsten", "inkomens", "incomes", "income"]
    case .costs: ["kosten", "lasten", "vaste lasten", "uitgaven", "cost", "costs", "expenses"]
    case .details:
      ["gegevens", "uw gegevens", "mijn gegevens", "huishouden", "household", "details"]
    case .check: ["nakijken", "controle", "controleren", "check"]
    case .creditors: ["schuldeiser", "schuldeisers", "creditor", "creditors"]
    case .envelopes: ["envelop", "enveloppen", "envelope", "envelopes", "stapel", "stack", "mail"]
    case .todo: ["lijst", "nog te doen", "te doen", "to do", "todo", "list"]
    case .history: ["geschiedenis", "history", "veranderingen", "changes"]
    case .better: ["verder", "doorgaan", "ga verder", "go on", "continue", "verder gaan"]
    case .today: ["vandaag", "today", "nu", "now", "wat nu", "what now"]
    case .handover:
      [
        "overdracht", "overdragen", "handover", "hand over", "intake", "voor de hulp",
      ]
    case .stop: ["stop", "stoppen", "einde", "exit", "quit", "q", "klaar", "done"]
    }
  }

  /// The command that does the same; nil where only the dialogue can.
  package var command: CommandWords? {
    switch self {
    case .plan: .plan
    case .letters: .letter
    case .budget: .budget
    case .debts: .debt
    case .income: .income
    case .costs: .cost
    case .details: .household
    case .check: .check
    case .creditors: .creditor
    case .todo: .todo
    case .history: .history
    case .handover: .handover
    case .envelopes, .better, .today, .stop: nil
    }
  }
}
