import Domain
import Exchange
import Planning

extension ClaimState {
  /// In a word, for a table.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.stated, .dutch): "genoemd"
    case (.stated, .english): "stated"
    case (.asked, .dutch): "gevraagd"
    case (.asked, .english): "asked"
    case (.checked, .dutch): "nagekeken"
    case (.checked, .english): "checked"
    case (.confirmed, .dutch): "bevestigd"
    case (.confirmed, .english): "confirmed"
    case (.disputed, .dutch): "betwist"
    case (.disputed, .english): "disputed"
    case (.withdrawn, .dutch): "ingetrokken"
    case (.withdrawn, .english): "withdrawn"
    }
  }

  /// In a sentence, for one claim.
  package func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.stated, .dutch): "Alleen de schuldeiser noemt dit bedrag."
    case (.stated, .english): "Only the creditor states this amount."
    case (.asked, .dutch): "U heeft gevraagd hoe het bedrag is opgebouwd."
    case (.asked, .english): "You asked what the amount is made of."
    case (.checked, .dutch): "U heeft dit bedrag nagekeken, en het klopt."
    case (.checked, .english): "You checked this amount, and it is right."
    case (.confirmed, .dutch): "De schuldeiser heeft dit bedrag bevestigd."
    case (.confirmed, .english): "The creditor confirmed this amount."
    case (.disputed, .dutch): "U bent het niet of niet helemaal eens met dit bedrag."
    case (.disputed, .english): "You do not agree, or not fully, with this amount."
    case (.withdrawn, .dutch): "De schuldeiser vraagt dit bedrag niet meer."
    case (.withdrawn, .english): "The creditor asks for this amount no more."
    }
  }
}

/// By whose names fields go out.
extension FieldNames: Named {
  package func name(in language: Language) -> String { rawValue }

  package var synonyms: [String] {
    switch self {
    case .aflos: ["eigen", "own"]
    case .schuldenknooppunt: ["skp", "knooppunt"]
    case .amsterdam: ["schulddossier", "fixxx"]
    case .allegro: []
    case .sfs: ["standard financial statement"]
    }
  }
}
