import Domain

extension Intent {
  /// What was done: `Schuld toegevoegd: Vattenfall`.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.started, .dutch): "Dossier begonnen"
    case (.started, .english): "Dossier started"
    case (.imported(let name), .dutch): "Dossier binnengehaald: \(name)"
    case (.imported(let name), .english): "Dossier taken in: \(name)"
    case (.added(let thing, let name), .dutch):
      "\(thing.dutch) toegevoegd: \(BothLanguages.words(of: name, in: language))"
    case (.added(let thing, let name), .english):
      "\(thing.english) added: \(BothLanguages.words(of: name, in: language))"
    case (.edited(let thing, let name), .dutch):
      "\(thing.dutch) veranderd: \(BothLanguages.words(of: name, in: language))"
    case (.edited(let thing, let name), .english):
      "\(thing.english) changed: \(BothLanguages.words(of: name, in: language))"
    case (.removed(let thing, let name), .dutch):
      "\(thing.dutch) weggehaald: \(BothLanguages.words(of: name, in: language))"
    case (.removed(let thing, let name), .english):
      "\(thing.english) removed: \(BothLanguages.words(of: name, in: language))"
    case (.settingChanged(let field), .dutch): "Veranderd: \(field.name(in: .dutch))"
    case (.settingChanged(let field), .english): "Changed: \(field.name(in: .english))"
    case (.debtsTakenIn(let count), .dutch):
      "\(Counted.debt.text(count, in: .dutch)) binnengehaald"
    case (.debtsTakenIn(let count), .english):
      "\(Counted.debt.text(count, in: .english)) taken in"
    case (.debtsStated(let count), .dutch):
      "Dag van de bedragen bij \(Counted.debt.text(count, in: .dutch))"
    case (.debtsStated(let count), .english):
      "Day of the amounts of \(Counted.debt.text(count, in: .english))"
    case (.bankTakenIn(let count), .dutch):
      count == 1 ? "1 regel van de bank bewaard" : "\(count) regels van de bank bewaard"
    case (.bankTakenIn(let count), .english):
      count == 1 ? "1 line of the bank kept" : "\(count) lines of the bank kept"
    case (.lettersWritten(let count), .dutch):
      "\(Counted.letter.text(count, in: .dutch)) geschreven"
    case (.lettersWritten(let count), .english):
      "\(Counted.letter.text(count, in: .english)) written"
    case (.lettersSent(let count), .dutch): "\(count) brieven verstuurd"
    case (.lettersSent(let count), .english): "\(count) letters sent"
    case (.letterSent(let id), .dutch): "Brief \(id) verstuurd"
    case (.letterSent(let id), .english): "Letter \(id) sent"
    case (.purged, .dutch): "Wat er eerder gebeurde, is gewist"
    case (.purged, .english): "What happened before was removed"
    case (.other(let code, let argument), _):
      argument.isEmpty ? code : "\(code): \(argument)"
    }
  }
}

extension Thing {
  fileprivate var dutch: String {
    switch self {
    case .household: "Gegevens"
    case .income: "Inkomen"
    case .cost: "Kosten"
    case .creditor: "Schuldeiser"
    case .debt: "Schuld"
    case .letter: "Brief"
    case .lawCorrection: "Eigen cijfer van de wet"
    case .assurance: "Uw uitleg"
    case .reply: "Antwoord"
    case .payment: "Betaling"
    case .logEntry: "Contact"
    case .arrangement: "Afspraak"
    case .agendaItem: "Agenda"
    case .child: "Kind"
    case .asset: "Bezit"
    case .matter: "Zaak"
    case .proof: "Bewijsstuk"
    }
  }

  fileprivate var english: String {
    switch self {
    case .household: "Details"
    case .income: "Income"
    case .cost: "Cost"
    case .creditor: "Creditor"
    case .debt: "Debt"
    case .letter: "Letter"
    case .lawCorrection: "Own figure of the law"
    case .assurance: "Your explanation"
    case .reply: "Answer"
    case .payment: "Payment"
    case .logEntry: "Contact"
    case .arrangement: "Agreement"
    case .agendaItem: "Agenda"
    case .child: "Child"
    case .asset: "Possession"
    case .matter: "Matter"
    case .proof: "Proof"
    }
  }
}

extension HistoryEntry.State {
  /// How a change stands now; nothing for one that holds.
  package func note(in language: Language) -> String {
    switch (self, language) {
    case (.done, _): ""
    case (.undone, .dutch): "teruggedraaid"
    case (.undone, .english): "undone"
    case (.discarded, .dutch): "teruggedraaid en vervallen"
    case (.discarded, .english): "undone and dropped"
    }
  }
}
