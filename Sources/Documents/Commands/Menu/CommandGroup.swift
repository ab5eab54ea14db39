import Domain

/// What the commands are about, for a list in which one can be found: at most nine groups.
package enum CommandGroup: String, CaseIterable, Hashable, Sendable {
  case facts, plan, ahead, letters, after, today, law, exchange, safety

  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.facts, .dutch): "wat u invult"
    case (.facts, .english): "what you fill in"
    case (.plan, .dutch): "budget en plan"
    case (.plan, .english): "budget and plan"
    case (.ahead, .dutch): "vooruit kijken"
    case (.ahead, .english): "looking ahead"
    case (.letters, .dutch): "brieven"
    case (.letters, .english): "letters"
    case (.after, .dutch): "na de brief"
    case (.after, .english): "after the letter"
    case (.today, .dutch): "wat u vandaag doet"
    case (.today, .english): "what to do today"
    case (.law, .dutch): "de wet in cijfers"
    case (.law, .english): "the law in figures"
    case (.exchange, .dutch): "in en uit het bestand"
    case (.exchange, .english): "in and out of the file"
    case (.safety, .dutch): "terugdraaien en hulp"
    case (.safety, .english): "undo and help"
    }
  }

  /// The commands of this group, in the order of the manual.
  ///
  /// A group of commands stands for none of its own; only the facts, what comes after the letter, the
  /// office, the agenda, and the texts and the head of letters are listed by their thing.
  package var commands: [CommandWords] {
    CommandWords.allCases.filter { $0.group == self && $0.isListed }
  }

  fileprivate var listsThings: Bool { self == .facts || self == .after }
}

extension CommandWords {
  /// Where it is listed. A command that is new and not named here is listed with undo and help.
  package var group: CommandGroup {
    let path = path
    switch path[0] {
    case "household", "income", "cost", "creditor", "debt", "todo", "tell": return .facts
    case "budget", "check", "explain": return .plan
    case "plan":
      let ahead = ["schedule", "stress", "what-if", "calendar", "explain", "solve"]
      if self == .planChanges { return .today }
      return path.dropFirst().contains { ahead.contains($0) } ? .ahead : .plan
    // What was sent begins what comes after it.
    case "letter": return self == .letterSent ? .after : .letters
    case "pay", "reply", "agree", "log", "call", "support", "proofs", "handover":
      return .after
    // A letter comes in on a day like this.
    case "agenda", "progress", "read": return .today
    case "law": return lawGroup
    case "import", "export":
      // How far the debts are, and the claims.
      if self == .exportProgress || self == .exportClaims { return .today }
      // Lists are a way to fill in; an overview stands beside the plan. The rest goes in or out whole.
      if self == .importDebts || self == .importBank { return .facts }
      if self == .exportOverview { return .plan }
      // What goes out on paper, to creditors and to whoever helps.
      if self == .exportLetters || self == .exportHandover { return .letters }
      return self == .exportPlan || self == .exportBudget ? .ahead : .exchange
    case "seal", "open", "key", "lock": return .exchange
    case "office": return .exchange
    case "history": return self == .historyPurge ? .exchange : .safety
    default: return .safety
    }
  }

  /// A menu has nine lines at most: new figures come up in the agenda, and all of them are read beside
  /// the check.
  private var lawGroup: CommandGroup {
    switch self {
    case .lawOwed: .ahead
    case .lawUpdate: .today
    case .lawExport: .plan
    default: .law
    }
  }

  /// Whether it has commands of its own below it.
  package var hasOthersBelow: Bool {
    Self.allCases.contains { $0 != self && $0.rawValue.hasPrefix(rawValue + " ") }
  }

  fileprivate var isListed: Bool {
    switch self {
    case .aflos, .start, .planShow, .historyShow: false
    case .letterTemplate, .letterHead, .office, .agenda, .plan, .history, .importDebts,
      .importBank, .exportHandover, .letterSent:
      true
    default:
      switch path[0] {
      case "office", "agenda": false
      case "letter" where path.count > 2: false
      default: group.listsThings ? path.count == 1 : !hasOthersBelow
      }
    }
  }
}
