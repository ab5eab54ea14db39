import Domain

/// How the capacity is divided.
extension Strategy: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.proportional, .dutch): "naar verhouding"
    case (.proportional, .english): "in proportion"
    case (.contractual, .dutch): "naar contract"
    case (.contractual, .english): "by contract"
    case (.urgentFirst, .dutch): "dringende eerst"
    case (.urgentFirst, .english): "urgent first"
    case (.smallestFirst, .dutch): "kleinste eerst"
    case (.smallestFirst, .english): "smallest first"
    case (.dearestFirst, .dutch): "duurste eerst"
    case (.dearestFirst, .english): "dearest first"
    case (.equal, .dutch): "gelijk"
    case (.equal, .english): "equal"
    case (.creditorRulesFirst, .dutch): "regels eerst"
    case (.creditorRulesFirst, .english): "rules first"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .proportional: ["verhouding", "pondspondsgewijs", "evenredig", "pro rata"]
    case .contractual: ["contract", "termijnbedrag", "contractual amount"]
    case .urgentFirst: ["dringend", "urgent"]
    case .smallestFirst: ["kleinste", "smallest", "sneeuwbal", "snowball"]
    case .dearestFirst: ["duurste", "dearest", "hoogste rente", "highest rate", "avalanche"]
    case .equal: ["evenveel", "ieder evenveel", "the same", "equally"]
    case .creditorRulesFirst: ["regels", "rules", "eisen eerst", "creditor rules"]
    }
  }
}

extension Strategy {
  /// One sentence: who goes first and who gets more.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.proportional, .dutch): "Wie meer tegoed heeft, krijgt meer."
    case (.proportional, .english): "Who is owed more, gets more."
    case (.contractual, .dutch): "Wie volgens afspraak meer per maand krijgt, krijgt meer."
    case (.contractual, .english): "Who gets more a month by agreement, gets more."
    case (.urgentFirst, .dutch): "Dringende schulden zijn zo snel mogelijk klaar."
    case (.urgentFirst, .english): "Urgent debts are paid as fast as possible."
    case (.smallestFirst, .dutch): "De kleinste schuld is het eerst klaar, de rest wacht."
    case (.smallestFirst, .english): "The smallest debt is done first, the others wait."
    case (.dearestFirst, .dutch): "De schuld met de hoogste rente is het eerst klaar."
    case (.dearestFirst, .english): "The debt with the highest interest is done first."
    case (.equal, .dutch): "Iedereen krijgt evenveel."
    case (.equal, .english): "Everyone gets the same amount."
    case (.creditorRulesFirst, .dutch): "Eerst wat elke schuldeiser minstens wil hebben."
    case (.creditorRulesFirst, .english): "First the least that each creditor accepts."
    }
  }
}
