import Domain

/// How a contact was.
extension LogEntry.Channel: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.phone, .dutch): "telefoon"
    case (.phone, .english): "phone"
    case (.letterIn, .dutch): "brief gekregen"
    case (.letterIn, .english): "letter received"
    case (.letterOut, .dutch): "brief gestuurd"
    case (.letterOut, .english): "letter sent"
    case (.email, .dutch): "e-mail"
    case (.email, .english): "email"
    case (.visit, .dutch): "bezoek"
    case (.visit, .english): "visit"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .phone: ["bellen", "gebeld", "telefonisch", "gesprek", "call", "telephone"]
    case .letterIn: ["brief in", "brief van hen", "letter in"]
    case .letterOut: ["brief uit", "mijn brief", "letter out"]
    case .email: ["mail", "mailtje", "bericht", "message"]
    case .visit: ["aan de deur", "langs geweest", "afspraak op kantoor", "at the door"]
    }
  }

  package var code: String { rawValue }
}

/// Who promised.
extension LogEntry.Side: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.us, .dutch): "ik"
    case (.us, .english): "me"
    case (.them, .dutch): "zij"
    case (.them, .english): "them"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .us: ["wij", "mij", "ons", "we", "us", "i"]
    case .them: ["hen", "hun", "ze", "they", "creditor", "de schuldeiser"]
    }
  }

  package var code: String { rawValue }
}
