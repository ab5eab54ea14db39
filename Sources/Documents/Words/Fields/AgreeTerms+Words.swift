import Domain

// The total, the days and the conditions of an agreement.
extension FieldWords {
  static func agreeTotal(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afgesproken totaal",
        question: "Hoeveel betaalt u in totaal?",
        why: "Meer dan u die dag moest betalen, is niet goed.",
        whereToFind: "Leeg: alles waarmee u het eens bent.",
        example: "562,40")
    case .english:
      FieldWords(
        name: "Agreed total",
        question: "How much do you pay in all?",
        why: "More than you owed on that day is not right.",
        whereToFind: "Empty: everything that you agree with.",
        example: "562.40")
    }
  }

  static func agreeFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Eerste termijn",
        question: "Op welke dag valt de eerste termijn?",
        why: "Alle termijnen vallen daarna op die dag van de maand.",
        whereToFind: "Kies een dag vlak na uw inkomen.",
        example: "1-12-2026")
    case .english:
      FieldWords(
        name: "First instalment",
        question: "On which day is the first instalment?",
        why: "All instalments then fall on that day of the month.",
        whereToFind: "Choose a day right after your income.",
        example: "1 Dec 2026")
    }
  }

  static func agreeLater(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Later een ander bedrag",
        question: "Verandert het bedrag later, of betaalt u op een dag iets extra?",
        why: "Dan klopt elke termijn, ook na de verandering.",
        whereToFind:
          "Typ elk bedrag met zijn dag, met ; ertussen. Een extra bedrag krijgt het woord extra.",
        example: "150 vanaf 1-7-2027; 480 extra op 25-5-2027")
    case .english:
      FieldWords(
        name: "Another amount later",
        question: "Does the amount change later, or do you pay something extra on a day?",
        why: "Then each instalment is right, also after the change.",
        whereToFind:
          "Type each amount with its day, with ; between. An extra amount gets the word extra.",
        example: "150 from 1-7-2027; 480 extra on 25-5-2027")
    }
  }

  static func agreeInterestStops(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente stopt",
        question: "Stoppen rente en kosten zolang u op tijd betaalt?",
        why: "Anders wordt de schuld ook tijdens de regeling hoger.",
        whereToFind: "Zoek naar “geen verdere rente”. Staat het er niet? Vraag het.",
        example: "ja")
    case .english:
      FieldWords(
        name: "Interest stops",
        question: "Do interest and costs stop while you pay on time?",
        why: "Otherwise the debt goes up during the arrangement too.",
        whereToFind: "Look for “geen verdere rente”. Is it not there? Ask for it.",
        example: "yes")
    }
  }

  static func agreeOnMiss(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bij een gemiste termijn",
        question: "Wat is er afgesproken over een gemiste termijn?",
        why: "Dan weet u in een slechte maand wat er kan gebeuren.",
        whereToFind: "Zoek naar “niet tijdig” of “vervalt”. Dit mag leeg blijven.",
        example: "eerst een herinnering")
    case .english:
      FieldWords(
        name: "When an instalment is missed",
        question: "What was agreed about a missed instalment?",
        why: "Then you know what can happen in a bad month.",
        whereToFind: "Look for “niet tijdig” or “vervalt”. This may stay empty.",
        example: "first a reminder")
    }
  }

  static func agreeProof(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bewijs van de afspraak",
        question: "Waar staat de afspraak?",
        why: "Zonder bewijs kan iemand zeggen dat er niets is afgesproken.",
        whereToFind: "Alleen gebeld? Vraag dan een bevestiging.",
        example: "brief")
    case .english:
      FieldWords(
        name: "Proof of the agreement",
        question: "Where is the agreement written down?",
        why: "Without proof someone can say that nothing was agreed.",
        whereToFind: "Only by phone? Then ask for a confirmation.",
        example: "letter")
    }
  }
}
