import Domain

/// The kinds of answer as they are typed; no answer is one of them, and is never kept.
package enum AnswerKind: String, CaseIterable, Hashable, Sendable {
  case accepted, counterOffer, refused, asksInformation, saysPaid, passedOn, sold, balance
  case noAnswer, withdrawn

  /// Those of a menu, which has nine lines at most; the other is typed.
  package static let listed = allCases.filter { $0 != .withdrawn }
}

extension Reply.Answer {
  /// What kind it is.
  package var kind: AnswerKind {
    switch self {
    case .accepted: .accepted
    case .counterOffer: .counterOffer
    case .refused: .refused
    case .asksInformation: .asksInformation
    case .saysPaid: .saysPaid
    case .passedOn: .passedOn
    case .balance: .balance
    case .withdrawn: .withdrawn
    }
  }
}

extension Dossier {
  /// What kind of answer this is: a claim that went to somebody else to collect, or one that was sold.
  package func kind(of reply: Reply) -> AnswerKind {
    sale(in: reply) == nil ? reply.answer.kind : .sold
  }
}

/// What a creditor can answer.
extension AnswerKind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.accepted, .dutch): "akkoord"
    case (.accepted, .english): "accepted"
    case (.counterOffer, .dutch): "tegenvoorstel"
    case (.counterOffer, .english): "counter-offer"
    case (.refused, .dutch): "geweigerd"
    case (.refused, .english): "refused"
    case (.asksInformation, .dutch): "vraagt informatie"
    case (.asksInformation, .english): "asks for information"
    case (.saysPaid, .dutch): "zegt dat alles betaald is"
    case (.saysPaid, .english): "says paid"
    case (.passedOn, .dutch): "doorgestuurd"
    case (.passedOn, .english): "passed on"
    case (.sold, .dutch): "verkocht"
    case (.sold, .english): "sold"
    case (.balance, .dutch): "geeft de stand"
    case (.balance, .english): "states the balance"
    case (.withdrawn, .dutch): "trekt de vordering in"
    case (.withdrawn, .english): "withdraws the claim"
    case (.noAnswer, .dutch): "geen antwoord"
    case (.noAnswer, .english): "no answer"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .accepted: ["ja", "goedgekeurd", "aangenomen", "yes", "agreed"]
    case .counterOffer: ["counter", "tegenbod", "ander voorstel", "other offer"]
    case .refused: ["nee", "afgewezen", "weigering", "no", "rejected", "refusal"]
    case .asksInformation: ["informatie", "information", "vraagt", "asks"]
    case .saysPaid: ["betaald", "al betaald", "zegt betaald", "paid", "already paid"]
    case .passedOn: ["passed", "doorgegeven", "uit handen gegeven", "incasso", "sent on"]
    case .sold:
      [
        "overgedragen", "overgenomen", "verkoop", "nieuwe eigenaar", "cessie", "transferred",
        "assigned",
      ]
    case .balance: ["stand", "saldo", "saldo-opgave", "opgave", "balance", "statement"]
    case .withdrawn: ["ingetrokken", "intrekken", "kwijtgescholden", "withdrawn", "waived"]
    case .noAnswer: ["geen reactie", "niets", "stil", "nothing", "silence"]
    }
  }
}

/// Why an offer was refused.
extension Reply.Refusal: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.unknownClient, .dutch): "klant onbekend"
    case (.unknownClient, .english): "client unknown"
    case (.earlierDischarge, .dutch): "eerder al een deel kwijtgescholden"
    case (.earlierDischarge, .english): "discharge given before"
    case (.earlierAttempt, .dutch): "eerdere regeling niet gelukt"
    case (.earlierAttempt, .english): "earlier arrangement not kept"
    case (.willNotCooperate, .dutch): "werkt niet mee"
    case (.willNotCooperate, .english): "takes no part"
    case (.tooLow, .dutch): "te laag of te lang"
    case (.tooLow, .english): "too low or too long"
    case (.atBailiff, .dutch): "bij de deurwaarder of rechter"
    case (.atBailiff, .english): "with the bailiff or court"
    case (.other, .dutch): "anders of geen reden"
    case (.other, .english): "other or no reason"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .unknownClient: ["onbekend", "kent mij niet", "unknown"]
    case .earlierDischarge: ["kwijting", "schone lei", "discharge"]
    case .earlierAttempt: ["eerdere regeling", "niet nagekomen", "earlier attempt"]
    case .willNotCooperate: ["geen regelingen", "no arrangements", "will not cooperate"]
    case .tooLow: ["laag", "te laag", "te lang", "low", "too low", "too long"]
    case .atBailiff: ["deurwaarder", "rechter", "vonnis", "bailiff", "court"]
    case .other: ["anders", "geen reden", "no reason"]
    }
  }
}

/// What follows when a term is late.
extension Debt.Arrangement.MissRule: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.allDue, .dutch): "alles in één keer"
    case (.allDue, .english): "all due at once"
    case (.ends, .dutch): "de regeling stopt"
    case (.ends, .english): "the arrangement ends"
    case (.spread, .dutch): "verdeeld over de rest"
    case (.spread, .english): "spread over the rest"
    case (.reminder, .dutch): "eerst een herinnering"
    case (.reminder, .english): "first a reminder"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .allDue: ["alles", "alles opeisbaar", "opeisbaar", "all due", "everything"]
    case .ends: ["stopt", "vervalt", "einde", "ends", "stops"]
    case .spread: ["verdeeld", "verdelen", "spread"]
    case .reminder: ["herinnering", "reminder"]
    }
  }
}

/// On what an agreement rests.
extension Debt.Arrangement.Proof: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.letter, .dutch): "brief"
    case (.letter, .english): "letter"
    case (.email, .dutch): "e-mail"
    case (.email, .english): "email"
    case (.portal, .dutch): "website van de schuldeiser"
    case (.portal, .english): "website of the creditor"
    case (.phone, .dutch): "alleen telefonisch"
    case (.phone, .english): "by phone only"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .letter: ["post", "per brief"]
    case .email: ["mail", "per mail"]
    case .portal: ["website", "site", "online", "portaal"]
    case .phone: ["telefoon", "telefonisch", "gebeld"]
    }
  }
}
